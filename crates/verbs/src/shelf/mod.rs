//! Verbs about the shelf of things worth giving.

mod add;
mod list;
mod mails;
mod page;
mod take_off;
mod whom;

pub use add::NewFind;
pub(crate) use add::read_find;
pub use list::{FindFor, FindView};
pub use mails::ShelvedMails;
pub(crate) use take_off::no_find;
pub use whom::ServedView;
pub(crate) use whom::Whom;
