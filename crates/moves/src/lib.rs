//! What to do: the moves that each habit proposes, and the choice of a few among them.
mod check;
mod facts;
mod proposal;
mod rank;
mod screen;

pub use check::{Remark, RemarkKind, check};
pub use facts::{Acquainted, Belonging, Facts, MomentFacts, MyFacts, PersonFacts, RankContext};
pub use proposal::{Proposal, ScoreTerms};
pub use rank::{moves_for_hours, rank};
pub use screen::{Candidate, Prospect, TieFacts, screen};

/// Every move that any habit proposes from these facts, unordered.
pub fn propose(facts: &Facts) -> Vec<Proposal> {
    let _ = facts;
    Vec::new()
}
