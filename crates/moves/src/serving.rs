//! What is on the shelf, with those whom it would serve.

use hearten_domain::{Evidence, Find, PersonId};

/// A find that waits for a person, with those whom it would serve.
#[derive(Debug, Clone, PartialEq)]
pub struct FindFacts {
    /// The find: kept by the day, neither dropped nor given.
    pub find: Find,
    /// Whom it would serve by its words, best first; as the shelf shows it.
    pub serves: Vec<Served>,
}

/// Somebody whom a find would serve.
#[derive(Debug, Clone, PartialEq)]
pub struct Served {
    /// Who.
    pub person: PersonId,
    /// What of them it fits.
    pub need: Need,
    /// The record that tells so.
    pub evidence: Evidence,
    /// How well it fits beside whom it serves best: above 0, at most 1.
    pub fit: f64,
}

/// What of a person a find fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// They care for a topic.
    Interest(String),
    /// It is on their mind.
    Concern(String),
    /// They were given the like before.
    Given(String),
}
