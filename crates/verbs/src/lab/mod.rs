//! The laboratory: the product's own code, measured on given data.

mod duplicates;
mod events;
mod fill;
mod introduce;
mod newties;
mod senders;

pub use duplicates::{DuplicateLine, DuplicateWhy, lab_duplicates};
pub use introduce::{IntroduceLine, lab_introduce};
pub use newties::{NewTieLine, lab_newties};
pub use senders::{SenderLine, lab_senders};
