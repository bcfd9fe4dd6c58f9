//! Whom I will write to next: how likely each of my people is, and why.
//!
//! What was needed lately and often is needed again: the odds fade as a power of the time that has passed (Anderson & Schooler 1991, Reflections of the environment
//! in memory, who found it in the senders of mail; Anderson 1990, The adaptive character of thought). So the likelihood of a person is
//!
//! > (habit / typical habit) ^ (known / (known + *trial*)) × (share of the tie's life up to the last contact) ^ *alive*
//! >
//! > where habit = Σ over days I reached them of age^−*forgetting* + *received* × the same over days they reached me + *together* × …
//!
//! - Days are counted rather than messages, since a burst of ten in an hour is one conversation.
//! - A habit is believed as far as it has been observed: of whom I have known for long, a low count says that it is seldom; of whom I met last week it says little.
//!   The exponent is the *credibility* of actuaries (Bühlmann 1967, Experience rating and credibility), which draws what is new towards what is typical.
//! - The last factor says whether the tie is still alive: silence weighs by how long the two have known each other, so that a month is much for a new acquaintance
//!   and little for an old one (what "buy till you die" models rest on: Fader, Hardie & Lee 2005).
//!
//! Nothing else is known of anybody, and everything comes from what I took part in.

mod between;
mod days;
mod fit;
mod replay;
mod why;

pub use fit::{LikelihoodFit, fit_likelihood};
pub use replay::{Likely, Occasion, Replay};
pub use why::{LikelyReason, WhyLikely};

use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

/// What each part of the likelihood counts. No part depends on who somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct LikelihoodWeights {
    /// The exponent with which a day of contact fades with its age; 0 counts all days alike, 1 fades quickly.
    pub forgetting: f64,
    /// What a day on which they reached me counts, beside 1 for a day on which I reached them.
    pub received: f64,
    /// What a day counts on which a third person reached both of us, divided among all who were reached.
    pub together: f64,
    /// The exponent of the share of the tie's life up to the last contact; 0 leaves it out.
    pub alive: f64,
    /// Days for which a silence says nothing about whether a tie is alive.
    pub grace: f64,
    /// After how many days of knowing each other a habit is half believed.
    pub trial: f64,
    /// The habit that is typical: towards it those are drawn who are known for a short time only.
    pub typical: f64,
    /// What a public post counts, beside 1 for any other medium.
    pub post: f64,
}

impl LikelihoodWeights {
    /// Where everybody starts. Fitted on one half of the people of three networks (mail in two firms, messages among students) and checked on the other half.
    pub const STARTING: Self =
        Self { forgetting: 0.7, received: 0.12, together: 0.25, alive: 1.75, grace: 1.7, trial: 16.0, typical: 0.7, post: 0.1 };

    /// Whether every weight is a number from which a likelihood can be computed.
    pub fn is_sound(&self) -> bool {
        let Self { forgetting, received, together, alive, grace, trial, typical, post } = *self;
        [forgetting, received, together, alive, post].iter().all(|weight| weight.is_finite() && *weight >= 0.0)
            && [grace, trial, typical].iter().all(|weight| weight.is_finite() && *weight > 0.0)
    }
}

impl Default for LikelihoodWeights {
    fn default() -> Self {
        Self::STARTING
    }
}
