//! Accounts: who may come in from another machine, and which browsers did.

mod enter;
mod manage;
mod password;

pub use enter::{Entry, EntryRequest};
pub use manage::{AccountView, BrowserView};

use jiff::SignedDuration;

/// How long a browser stays signed in after it was last seen.
pub const SIGNED_IN: SignedDuration = SignedDuration::from_hours(24 * 30);
