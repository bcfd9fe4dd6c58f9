//! Verbs about gifts, either way.

mod give;
mod receive;

pub use give::NewGift;
