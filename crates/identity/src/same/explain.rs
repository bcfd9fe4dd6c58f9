//! Why a pair is held to be one person.

use super::{
    Partition,
    levels::{Field, Level},
};

/// What one field says.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// The field.
    pub field: Field,
    /// How like the two are in it.
    pub level: Level,
    /// What it weighs, in bits, beside the other fields: above zero for one person, below for two.
    pub weight: f64,
    /// The value of the first that is likest to one of the other's, in its comparable form: lower case, Latin letters, words of a street in order of the alphabet.
    pub one: String,
    /// The value of the other.
    pub other: String,
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

impl Partition {
    /// The reasons of the probability that the two people to whom these records belong are one, field by field. Records are told by their places; of a record
    /// that was held to be one with others from the start, all that those say counts.
    pub fn explain(&self, first: usize, second: usize) -> Explanation {
        let (one, other) = (self.person(first), self.person(second));
        let comparison = self.comparer().compare(&one, &other);
        let is_turned = one.order > other.order;
        let weights = self.model.weights(&comparison.pattern);
        let known = Field::ALL.into_iter().filter(|field| comparison.pattern.level(*field) != Level::Missing);
        let terms = known.map(|field| {
            let (one, other) = comparison.values.get(field);
            let (one, other) = if is_turned { (other, one) } else { (one, other) };
            let text = |symbol| self.values.text(symbol).to_owned();
            Term { field, level: comparison.pattern.level(field), weight: weights.get(field), one: text(one), other: text(other) }
        });
        Explanation { prior: self.model.prior_bits(), terms: terms.collect() }
    }
}
