//! Why a pair is held to be one person.

use super::{Double, Doubles, Field, Level};

/// What one field says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Term {
    /// The field.
    pub field: Field,
    /// How like the two are in it.
    pub level: Level,
    /// What it weighs, in bits, beside the other fields: above zero for one person, below for two.
    pub weight: f64,
}

/// The reasons of a pair's probability.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// What was to be expected of any two records of the file, in bits.
    pub prior: f64,
    /// The fields that both know.
    pub terms: Vec<Term>,
}

impl Explanation {
    /// The logarithm to base two of the odds of this pair alone: the sum of the terms. Others like the two may have raised it.
    pub fn log_odds(&self) -> f64 {
        self.prior + self.terms.iter().map(|term| term.weight).sum::<f64>()
    }
}

impl Doubles {
    /// The reasons of a pair's probability, field by field.
    pub fn explain(&self, pair: &Double) -> Explanation {
        let pattern = self.compare(pair.first as u32, pair.second as u32);
        let weights = self.model.weights(&pattern);
        let known = Field::ALL.into_iter().filter(|field| pattern.level(*field) != Level::Missing);
        let terms = known.map(|field| Term { field, level: pattern.level(field), weight: weights.get(field) }).collect();
        Explanation { prior: self.model.prior_bits(), terms }
    }
}
