//! Where records keep coming from: mailboxes that are synced, folders that are watched.

mod access;
mod follow;
mod keep;
mod list;
mod remove;
mod request;
mod sync;
mod watch;

pub use follow::{Following, SourceNews};
pub(crate) use keep::read_anew;
pub use list::SourceView;
pub use request::{Access, SyncOutcome, SyncRequest, WatchRequest};
