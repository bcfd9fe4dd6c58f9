//! A move with the terms of its score.

use hearten_domain::Move;
use serde::Serialize;

/// What a move's place in the ranking is made of, so that it can be asked "why?". All terms are added.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct ScoreTerms {
    /// What a reason of this kind is worth, 0 to 1.
    pub reason: f64,
    /// How close the tie is or was among those looked at, 0 to 0.5.
    pub closeness: f64,
    /// How much it matters that it happens now, 0 to 0.5; grows as its day nears.
    pub urgency: f64,
    /// How concrete the evidence is, 0 to 0.3.
    pub substance: f64,
    /// What is taken off for having been offered before without an answer, 0 to −0.5.
    pub patience: f64,
    /// The day's own turn among near-equals, 0 to 0.04: the same all day, another tomorrow.
    pub turn: f64,
}

impl ScoreTerms {
    /// The sum.
    pub fn total(&self) -> f64 {
        self.reason + self.closeness + self.urgency + self.substance + self.patience + self.turn
    }
}

/// A move that a habit proposes, with its score. Only [`crate::propose`] makes them, for people to whom something may be proposed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Proposal {
    /// The move.
    #[serde(rename = "move")]
    pub suggested: Move,
    /// Why it stands where it stands.
    pub score: ScoreTerms,
}
