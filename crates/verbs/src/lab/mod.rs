//! The laboratory: the product's own code, measured on given data.

mod audience;
mod duplicates;
mod events;
mod fill;
mod introduce;
mod newties;
mod rank;
mod senders;

pub use audience::{AudienceLine, lab_audience};
pub use duplicates::{DuplicateLine, DuplicateWhy, lab_duplicates};
pub use introduce::{IntroduceLine, lab_introduce};
pub use newties::{NewTieLine, lab_newties};
pub use rank::{RankLine, lab_rank};
pub use senders::{SenderLine, lab_senders};
