//! The first, light step: from ties alone, whose evidence is worth loading.

use hearten_domain::{PersonId, Tie};
use jiff::Timestamp;

/// A tie with the little that screening needs; a few hundred bytes for each of all people.
#[derive(Debug, Clone, Copy)]
pub struct TieFacts {
    /// The tie over all moments up to now.
    pub tie: Tie,
    /// Whether they are family.
    pub kin: bool,
    /// The layer the user chose.
    pub layer: Option<i64>,
    /// Whether nothing may be proposed for them (dead, muted, do-not-contact, the user).
    pub closed: bool,
}

/// Why a person's evidence is worth loading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prospect {
    /// They wrote last, a few days to weeks ago.
    Waiting,
    /// They answered within the last days.
    Answered,
    /// Longer than their usual silence.
    Silence,
    /// Formerly close and long silent.
    Dormant,
    /// Among the closest now.
    Close,
}

/// A person worth loading evidence for.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Who.
    pub person_id: PersonId,
    /// Why, most pressing first; never empty.
    pub prospects: Vec<Prospect>,
    /// Closeness now.
    pub closeness: f64,
}

/// The people worth loading evidence for, from ties alone: at most about 150, however many ties there are.
pub fn screen(ties: &[TieFacts], now: Timestamp) -> Vec<Candidate> {
    let _ = (ties, now);
    Vec::new()
}
