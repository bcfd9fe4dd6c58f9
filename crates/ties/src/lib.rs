//! What the moments between me and others add up to: closeness, rhythm, silence, richness, dormancy, balance, spread, and to whom I turn
//! next; what joins people to each other: common ground, ways to somebody, who should meet, whom to gather for a theme; and the past
//! replayed.
//!
//! It knows the domain's `Tie` and `Contact` and turns moments into sums that can be updated in constant time, read at any instant, and asked "why?".
//! It must not know the store, the clock, or what is done about a tie (that is `moves`).
//!
//! ```
//! use hearten_domain::{Contact, Direction, Medium, MomentId, PersonId};
//! let noon = |day: &str| format!("{day}T12:00:00Z").parse().unwrap();
//! let contact = |day: &str| Contact { moment_id: MomentId(Default::default()), at: noon(day), medium: Medium::Call, direction: Direction::Mutual, others: 1 };
//! let mut tie = hearten_ties::start(PersonId(Default::default()), &contact("2024-03-01"));
//! hearten_ties::add(&mut tie, &contact("2024-02-01")); // arrived late
//! assert!(hearten_ties::closeness(&tie, noon("2024-03-02"), false) > hearten_ties::closeness(&tie, noon("2024-06-01"), false));
//! ```

mod audience;
mod backtest;
mod balance;
mod buddies;
mod closeness;
pub mod common;
mod dormant;
mod exchange;
mod explain;
mod guests;
mod industry;
mod likelihood;
mod map;
mod network;
pub mod path;
mod rhythm;
mod spread;
mod weights;

pub use audience::{
    Audience, CHANCE_NEARNESS, Fit, FitTerm, HABIT_HALF_LIFE_DAYS, HABIT_WEIGHT, LIKENESS_HALF_LIFE_DAYS, MEANING_WEIGHT, NAMED_WEIGHT,
    OccasionNumber,
};
pub use backtest::{
    Cases, PLACES, PastMoment, RankingOutcome, ReplayedMonth, ReplayedPast, average_precision, fit_past, recall_at, replay_past,
};
pub use balance::{Balance, Lean, balance};
pub use buddies::buddies;
pub use closeness::{add, closeness, former_closeness, recompute, start};
pub use dormant::{Dormant, FORMER_TOP, Novelty, World, dormant, is_silent_long_enough, novelty};
pub use exchange::{Answers, Exchange, exchange};
pub use explain::{Term, Terms, TopMoment, explain};
pub use guests::{GuestCandidate, choose_guests, choose_pairs, seat};
pub use industry::industry;
pub use likelihood::{LikelihoodFit, LikelihoodWeights, Likely, LikelyReason, Occasion, Replay, WhyLikely, fit_likelihood};
pub use map::{MapLayout, MapTie, lay_out};
pub use network::{Encounter, Horizon, Introduction, KNOWN_TO_EACH_OTHER, NewTie, NewTies, Signs, introductions, weight_together};
pub use rhythm::{BOUNDING_GAPS, CONTACT_DAYS, LEAST_GAPS, Rhythm, Richness, Silence, rhythm, richness, set_rhythm, silence};
pub use spread::{Bond, CloseTie, Concentration, Facet, Holding, LAYERS, LayerLeft, Remaining, Share, concentration, layers, without};
pub use weights::Weights;

#[cfg(test)]
mod tests;
