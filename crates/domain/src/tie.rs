//! What the moments between me and one person add up to.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Direction, Medium, MomentId, PersonId};

/// The sums over all moments between me and a person up to some instant, enough to tell closeness, rhythm and richness.
///
/// It is derived: it can always be computed again from the moments. The crate `ties` adds moments to it and reads it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Tie {
    /// With whom.
    pub person_id: PersonId,
    /// The decayed weighted sums, one per half-life (shortest first), as they stood at `reference`.
    pub sums: [f64; 3],
    /// The instant at which `sums` hold: that of the latest moment added.
    pub reference: Timestamp,
    /// How many moments.
    pub moments: i64,
    /// Of those, from me to them.
    pub sent: i64,
    /// Of those, from them to me.
    pub received: i64,
    /// Of those, by voice or face to face.
    pub voice: i64,
    /// The first moment.
    pub first_at: Timestamp,
    /// The last moment.
    pub last_at: Timestamp,
    /// Which moment was the last.
    pub last_moment_id: MomentId,
    /// The last moment from me to them.
    pub last_sent_at: Option<Timestamp>,
    /// The last moment from them to me.
    pub last_received_at: Option<Timestamp>,
    /// The last moment by voice or face to face.
    pub last_voice_at: Option<Timestamp>,
    /// How many gaps between contact days the two quantiles below rest on; the latest 100 at most.
    pub gaps: i64,
    /// The median gap between contact days, in days; 0 where there is none.
    pub usual_gap: f64,
    /// The upper bound of the gap that nine in ten of the pair's gaps stay below, in days; the longest gap where too few are known for a bound, 0 where
    /// there is none.
    pub long_gap: f64,
}

/// A moment as one tie sees it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Which moment.
    pub moment_id: MomentId,
    /// When.
    pub at: Timestamp,
    /// By which medium.
    pub medium: Medium,
    /// Which way.
    pub direction: Direction,
    /// How many others took part besides me; at least 1.
    pub others: i64,
}
