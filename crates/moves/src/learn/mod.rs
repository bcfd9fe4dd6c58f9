//! What became of earlier moves, and what that says of the next: rates with honest small counts, and a small term of the ranking.

mod beta;
mod lessons;
mod rate;

pub use lessons::{Lesson, Lessons, MOST_LEARNT, Outcome};
pub use rate::{Prior, Rate, pooled};
