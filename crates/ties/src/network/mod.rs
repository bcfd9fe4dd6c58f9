//! The network between people: who is likely to come to know whom, and who among mine should meet.
//!
//! Two questions, two views. [`NewTies`] knows the events of a whole network (a circle that shares them, a club) and says whom each will get to know.
//! [`introductions`] knows only what one person sees: which of that person's people are likely to have something to say to each other soon.
//! Both read events that fade with age, compare each sign with its mean among the candidates, so that no sign depends on the size of the network, and name
//! what they saw, so that each pair answers "why?".
//!
//! The weights of [`NewTies`] were fitted on half of the people of three public networks and also tried by leaving one network out. Those of
//! [`introductions`] were set by hand: the product of the recent activity of both carries nearly all of it and has no weight to fit.

mod introductions;
mod new_ties;

pub use introductions::{Introduction, KNOWN_TO_EACH_OTHER, introductions, weight_together};
pub use new_ties::{NewTie, NewTies, Signs};

#[cfg(test)]
mod tests;

/// One mail, message, call or meeting, from one to one or several. People are numbers, chosen by the caller and dense from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encounter {
    /// When, in seconds since 1970 UTC.
    pub at: i64,
    /// Who began it.
    pub from: u32,
    /// Whom it reached, each once.
    pub to: Vec<u32>,
    /// Whether all of them spoke with each other, as in a meeting or a call; else those whom it reached need not know each other.
    pub all_met: bool,
}

/// When it is asked, and over which time an answer is sought.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Horizon {
    /// Now, in seconds since 1970 UTC; later encounters do not count.
    pub now: i64,
    /// Over how many days, above 0; also the time in which what is recent fades to 1/e.
    pub days: f64,
}

impl Horizon {
    /// How long ago something was, in horizons; none where it is yet to come.
    fn age(self, at: i64) -> Option<f64> {
        (at <= self.now).then(|| (self.now - at) as f64 / (self.days.max(1e-3) * 86_400.0))
    }
}

/// An encounter of more people than this shows nothing about any two of them.
const MOST_AT_ONCE: usize = 50;

/// What is lasting fades over so many horizons.
const LASTING: f64 = 4.0;

/// The floor under every ratio before its logarithm, so that "nothing seen" is a small number and not minus infinity.
const FLOOR: f64 = 0.1;

/// How much a sign says: the logarithm of its ratio to the mean among all candidates; 0 where none of them shows it.
fn against_mean(value: f64, mean: f64) -> f64 {
    if mean > 0.0 { (FLOOR + value / mean).ln() } else { 0.0 }
}

/// How many numbers are in use.
fn people_in(encounters: &[Encounter]) -> usize {
    encounters.iter().flat_map(|event| event.to.iter().copied().chain([event.from])).max().map_or(0, |most| most as usize + 1)
}
