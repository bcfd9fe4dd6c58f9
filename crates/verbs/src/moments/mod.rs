//! Verbs about moments.

mod log;

pub use log::NewMoment;
