//! Verbs about gifts, either way.

mod give;
mod help;
mod receive;

pub use give::NewGift;
pub(crate) use help::Help;
