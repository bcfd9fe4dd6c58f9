//! What each likeness weighs (Fellegi & Sunter 1969).

use super::{
    frequency::MOST_ADDED,
    levels::{Field, Level, Pattern, PerField},
};

/// The probabilities of the levels of a field, [`Level::Missing`] left out.
pub(super) type Levels = [f64; Level::EVIDENCE];

/// The parameters by which pairs are judged: what was learnt from a file, or is supposed of any.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// The probability that two records taken at random are of one person.
    pub(super) prior: f64,
    /// The probabilities of each level among pairs of one person.
    pub(super) matches: PerField<Levels>,
    /// The same among pairs of two people.
    pub(super) others: PerField<Levels>,
    /// Whether the file holds families: different people of one name in one home.
    pub(super) holds_families: bool,
    /// What each level of a field weighs, in bits, by the two above.
    bits: PerField<Levels>,
    /// The most that a field can say.
    most: PerField<f64>,
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
    // People have several numbers, so another one says little; one in common may be a household's or an office's.
    (Field::Phone, [0.40, 0.03, 0.0005, 0.0005, 0.0005, 0.5685], [0.0001, 0.00001, 0.00001, 0.00001, 0.00001, 0.99986]),
    // Nobody shares an account, few have two on one network; a handle of one's own is often taken on the next network too.
    (Field::Profile, [0.70, 0.002, 0.002, 0.20, 0.002, 0.094], [0.00001, 0.00001, 0.00001, 0.0002, 0.00001, 0.99976]),
    // Colleagues are many, and people change: weak both ways, and weaker the larger the company.
    (Field::Organization, [0.45, 0.06, 0.001, 0.08, 0.001, 0.408], [0.02, 0.002, 0.0005, 0.01, 0.0005, 0.967]),
];

/// The most that one field can say, in bits.
const MOST_BITS: f64 = 14.0;

/// What it weighs that one is called senior and the other junior, in bits: that they share all else is to be expected of father and son.
const OTHER_GENERATION: f64 = 10.0;

/// What the second, third and fourth of several likenesses say that hang together: who shares a street shares the town. The first says all it has.
const AGAIN: [f64; 4] = [1.0, 0.5, 0.3, 0.2];

impl Model {
    /// A model of these parameters.
    pub(super) fn new(prior: f64, matches: &PerField<Levels>, others: &PerField<Levels>, holds_families: bool) -> Self {
        let (mut bits, mut most) = (PerField::default(), PerField::default());
        for field in Field::ALL {
            let mut levels = Levels::default();
            for ((level, matches), others) in levels.iter_mut().zip(matches.get(field)).zip(others.get(field)) {
                *level = (matches / others).log2();
            }
            bits.set(field, levels);
            let highest = levels.iter().copied().fold(0.0, f64::max);
            most.set(field, (highest + MOST_ADDED).min(MOST_BITS));
        }
        Self { prior, matches: *matches, others: *others, holds_families, bits, most }
    }

    /// The same for a file that holds families or does not.
    pub(super) fn with_families(self, holds_families: bool) -> Self {
        Self { holds_families, ..self }
    }

    /// What is supposed before a file of so many records is seen: about one record in ten has a double.
    pub(super) fn supposed(records: usize) -> Self {
        let (mut all_matches, mut all_others) = (PerField::default(), PerField::default());
        for (field, matches, others) in SUPPOSED {
            all_matches.set(field, matches);
            all_others.set(field, others);
        }
        Self::new(prior_of(0.1 * records as f64, records), &all_matches, &all_others, true)
    }

    /// What the likeness in a field weighs, in bits: above zero for one person, below for two.
    pub(super) fn weight(&self, pattern: &Pattern, field: Field) -> f64 {
        let level = pattern.level(field) as usize;
        let Some(bits) = self.bits.get(field).get(level).copied() else { return 0.0 };
        (bits + pattern.rarity(field)).clamp(-MOST_BITS, MOST_BITS)
    }

    /// Whether a pair of which not all fields are compared yet may come to so many bits.
    pub(super) fn may_reach(&self, pattern: &Pattern, least: f64) -> bool {
        let most = |fields: &[Field]| {
            let mut most: Vec<f64> = fields.iter().map(|field| self.most.get(*field)).collect();
            most.sort_by(|a, b| b.total_cmp(a));
            most.iter().zip(AGAIN).map(|(bits, part)| bits * part).sum::<f64>()
        };
        let mut open = 0.0;
        if pattern.is_open(Field::Organization) {
            open += self.most.get(Field::Organization);
        }
        if pattern.is_open(Field::Street) {
            open += most(&[Field::Street, Field::City, Field::Postcode, Field::Region]);
        } else if pattern.is_open(Field::City) {
            open += most(&[Field::City, Field::Postcode, Field::Region]);
        }
        self.log_odds(pattern) + open >= least
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
        if weights.get(Field::Given) + weights.get(Field::Family) > 0.0 && pattern.level(Field::Profile) == Level::Similar {
            weights.set(Field::Profile, 0.5 * weights.get(Field::Profile));
        }
        if pattern.level(Field::Given) == Level::Different {
            // People of a household share a mailbox and a telephone, and one letter parts the addresses of colleagues and siblings.
            for field in [Field::Email, Field::Phone] {
                let part = if pattern.level(field) == Level::Same { 0.5 } else { 0.0 };
                weights.set(field, weights.get(field).min(part * weights.get(field)));
            }
        }
        if pattern.level(Field::Family) == Level::Different && pattern.level(Field::Email) > Level::Same {
            // Those who share a given name choose addresses that are alike: hubert28 and hubert37.
            weights.set(Field::Email, weights.get(Field::Email).min(0.0));
        }
        if pattern.is_other_generation {
            weights.set(Field::Given, weights.get(Field::Given).min(-OTHER_GENERATION));
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

/// Of so many people at least a vault is taken to tell: that a few cards are all there are yet makes no two of them likelier to be of one person.
const PEOPLE: f64 = 80.0;

/// The prior where so many pairs are expected among so many records.
pub(super) fn prior_of(pairs: f64, records: usize) -> f64 {
    let for_each = pairs / (records as f64).max(1.0);
    (2.0 * for_each / (records as f64 - 1.0).max(PEOPLE)).clamp(1e-12, 0.2)
}

/// The probability of these odds.
pub(super) fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds.clamp(-60.0, 60.0)).exp2())
}
