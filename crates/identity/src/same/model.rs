//! What each likeness weighs (Fellegi & Sunter 1969).

use super::levels::{Field, Level, Pattern, PerField};

/// The probabilities of the levels of a field, [`Level::Missing`] left out.
pub(super) type Levels = [f64; Level::EVIDENCE];

/// The parameters by which pairs are judged.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Model {
    /// The probability that two records taken at random are of one person.
    pub(super) prior: f64,
    /// The probabilities of each level among pairs of one person.
    pub(super) matches: PerField<Levels>,
    /// The same among pairs of two people.
    pub(super) others: PerField<Levels>,
    /// Whether the file holds families: different people of one name in one home.
    pub(super) holds_families: bool,
}

/// What is supposed of any file before it is seen: how often values are the same, mistyped, swapped, … (in the order of [`Level`]) in two records of one
/// person, and of two. Rounded from what address books, registers and their published studies of error show; files differ, so they are fitted.
const SUPPOSED: [(Field, Levels, Levels); Field::ALL.len()] = [
    (Field::Given, [0.70, 0.14, 0.02, 0.04, 0.04, 0.06], [0.006, 0.006, 0.00002, 0.025, 0.005, 0.958]),
    (Field::Family, [0.78, 0.11, 0.002, 0.04, 0.008, 0.06], [0.002, 0.003, 0.00002, 0.012, 0.001, 0.982]),
    (Field::Birthday, [0.80, 0.08, 0.02, 0.04, 0.01, 0.05], [0.00006, 0.0008, 0.0001, 0.015, 0.0005, 0.98354]),
    (Field::Street, [0.60, 0.19, 0.002, 0.08, 0.04, 0.09], [0.0002, 0.001, 0.00002, 0.005, 0.03, 0.9638]),
    (Field::City, [0.74, 0.09, 0.002, 0.03, 0.002, 0.136], [0.01, 0.003, 0.001, 0.02, 0.001, 0.965]),
    (Field::Postcode, [0.76, 0.09, 0.002, 0.04, 0.002, 0.106], [0.003, 0.01, 0.0005, 0.03, 0.0005, 0.956]),
    (Field::Region, [0.86, 0.02, 0.002, 0.02, 0.002, 0.096], [0.2, 0.01, 0.001, 0.03, 0.001, 0.758]),
    (Field::Email, [0.50, 0.10, 0.002, 0.05, 0.05, 0.298], [0.00002, 0.00003, 0.00001, 0.0003, 0.001, 0.99864]),
];

/// The most that one field can say, in bits.
const MOST_BITS: f64 = 14.0;

/// What the second, third and fourth of several likenesses say that hang together: who shares a street shares the town. The first says all it has.
const AGAIN: [f64; 4] = [1.0, 0.5, 0.3, 0.2];

impl Model {
    /// What is supposed before a file of so many records is seen: about one record in ten has a double.
    pub(super) fn supposed(records: usize) -> Self {
        let mut model = Self {
            prior: prior_of(0.1 * records as f64, records),
            matches: PerField::default(),
            others: PerField::default(),
            holds_families: true,
        };
        for (field, matches, others) in SUPPOSED {
            model.matches.set(field, matches);
            model.others.set(field, others);
        }
        model
    }

    /// What the likeness in a field weighs, in bits: above zero for one person, below for two.
    pub(super) fn weight(&self, pattern: &Pattern, field: Field) -> f64 {
        let level = pattern.level(field) as usize;
        let (matches, others) = (self.matches.get(field), self.others.get(field));
        let (Some(matches), Some(others)) = (matches.get(level), others.get(level)) else { return 0.0 };
        ((matches / others).log2() + pattern.rarity(field)).clamp(-MOST_BITS, MOST_BITS)
    }

    /// What each field says beside the others, in bits. What hangs together is tempered: the parts of a home, and a mail address made of the name.
    pub(super) fn weights(&self, pattern: &Pattern) -> PerField<f64> {
        let mut weights = PerField::default();
        for field in Field::ALL {
            weights.set(field, self.weight(pattern, field));
        }
        let mut home = [Field::Street, Field::City, Field::Postcode, Field::Region];
        home.sort_by(|a, b| weights.get(*b).abs().total_cmp(&weights.get(*a).abs()));
        for (field, part) in home.into_iter().zip(AGAIN) {
            weights.set(field, part * weights.get(field));
        }
        let is_of_the_name = matches!(pattern.level(Field::Email), Level::Similar | Level::Initial);
        if is_of_the_name && weights.get(Field::Given) + weights.get(Field::Family) > 0.0 {
            weights.set(Field::Email, 0.5 * weights.get(Field::Email));
        }
        if pattern.level(Field::Given) == Level::Different {
            // People of a household share a mailbox, and one letter parts the addresses of colleagues and siblings.
            let part = if pattern.level(Field::Email) == Level::Same { 0.5 } else { 0.0 };
            weights.set(Field::Email, weights.get(Field::Email).min(part * weights.get(Field::Email)));
        }
        weights
    }

    /// The logarithm to base two of the odds that the pair is one person.
    pub(super) fn log_odds(&self, pattern: &Pattern) -> f64 {
        let weights = self.weights(pattern);
        self.prior_bits() + Field::ALL.into_iter().map(|field| weights.get(field)).sum::<f64>()
    }

    /// The logarithm to base two of the odds before anything is compared.
    pub(super) fn prior_bits(&self) -> f64 {
        (self.prior / (1.0 - self.prior)).log2()
    }
}

/// The prior where so many pairs are expected among so many records.
pub(super) fn prior_of(pairs: f64, records: usize) -> f64 {
    let all = records as f64 * (records as f64 - 1.0) / 2.0;
    (pairs / all.max(1.0)).clamp(1e-12, 0.2)
}

/// The probability of these odds.
pub(super) fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds.clamp(-60.0, 60.0)).exp2())
}
