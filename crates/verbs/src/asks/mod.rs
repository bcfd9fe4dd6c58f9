//! Verbs about small asks.

mod draft;
mod keep;
mod list;

pub use draft::{AskDraft, AskRequest, BeforeAsk};
pub use keep::{AskAnswer, NewAsk};
pub use list::AskedView;
