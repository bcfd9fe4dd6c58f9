//! The archive: what was told, given and done, by year and month.

mod entry;
mod found;
mod moments;
mod records;
mod request;
mod show;
mod strip;

pub use entry::ChronicleEntry;
pub use request::{ChronicleKind, ChronicleRequest};
pub use show::{Chronicle, ChronicleSection};
