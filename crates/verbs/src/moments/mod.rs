//! Verbs about moments.

mod after;
mod log;

pub use after::AfterMoment;
pub use log::NewMoment;
