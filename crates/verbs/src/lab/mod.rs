//! The laboratory: the product's own code, measured on given data.

mod fill;
mod senders;

pub use senders::{SenderLine, lab_senders};
