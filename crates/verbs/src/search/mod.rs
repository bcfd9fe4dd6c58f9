//! Search over everything that is kept.

mod everything;

pub use everything::SearchHit;
