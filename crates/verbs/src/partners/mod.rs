//! Verbs about partners: a small chosen set of people kept by a story, then a gift, then a visit, over distance and years. Delay is normal.

mod choose;
mod round;

pub(crate) use round::rounds_of;
pub use round::{Partner, PartnerYear, Partners};
