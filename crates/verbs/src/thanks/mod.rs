//! Verbs about thanks.

mod draft;
mod list;
mod thank;

pub use draft::{PraiseView, ThanksDraft, ThanksRequest};
pub use list::{OpenThanks, ThanksView};
pub use thank::ThanksAnswer;
pub(crate) use thank::no_such_thanks;
