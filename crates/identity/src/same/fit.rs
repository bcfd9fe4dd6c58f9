//! Learning the weights from the file itself, without knowing the truth.

use std::collections::{HashMap, hash_map::Entry};

use super::{
    doubt,
    levels::{Field, Level, Pattern, PerField},
    model::{Levels, Model, prior_of, probability},
};

/// How many pairs of two people and of one each that is supposed counts for: the fit may differ from it as far as the file has more to say.
const OTHERS_SUPPOSED: f64 = 2000.0;
const MATCHES_SUPPOSED: f64 = 60.0;

/// For how many records the supposed number of doubles counts.
const RECORDS_SUPPOSED: f64 = 100.0;

const ROUNDS: usize = 12;

/// The pairs to learn from.
pub(super) struct Sample {
    /// Pairs that share a key, among which those of one person are.
    pub(super) candidates: Vec<Counted>,
    /// Pairs taken at random.
    pub(super) random: Vec<Counted>,
    /// How many records the file has.
    pub(super) records: usize,
}

/// Fits the parameters by expectation and maximisation (Dempster, Laird & Rubin 1977; for this model Winkler 1988), drawn to what is supposed.
pub(super) fn fit(sample: &Sample) -> Model {
    let supposed = Model::supposed(sample.records);
    let mut model = supposed.clone();
    let Sample { candidates, random, .. } = sample;
    for _ in 0..ROUNDS {
        let matches: Vec<f64> = candidates.iter().map(|it| it.times * probability(model.log_odds(&it.pattern))).collect();
        let others: Vec<f64> = random.iter().map(|it| it.times * (1.0 - probability(model.log_odds(&it.pattern)))).collect();
        let found = matches.iter().sum::<f64>();
        let records = sample.records as f64;
        let expected = (found * records + 0.1 * records * RECORDS_SUPPOSED) / (records + RECORDS_SUPPOSED);
        model = Model::new(
            prior_of(expected, sample.records),
            &learn(candidates, &matches, &supposed.matches, MATCHES_SUPPOSED),
            &learn(random, &others, &supposed.others, OTHERS_SUPPOSED),
            true,
        );
    }
    model.with_families(doubt::holds_families(candidates))
}

/// A pattern with the number of pairs that show it.
pub(super) struct Counted {
    pub(super) pattern: Pattern,
    pub(super) times: f64,
}

/// The patterns that differ, in the order in which they were met, each of which stands for `each` pairs: most pairs of a file are alike in being unlike.
pub(super) fn alike(patterns: impl Iterator<Item = Pattern>, each: f64) -> Vec<Counted> {
    let mut counted: Vec<Counted> = Vec::new();
    let mut places: HashMap<_, usize, foldhash::fast::FixedState> = HashMap::default();
    for pattern in patterns {
        match places.entry(pattern.bits()) {
            Entry::Occupied(place) => {
                if let Some(known) = counted.get_mut(*place.get()) {
                    known.times += each;
                }
            }
            Entry::Vacant(place) => {
                place.insert(counted.len());
                counted.push(Counted { pattern, times: each });
            }
        }
    }
    counted
}

/// The frequency of each level, each pattern counted by its share, with the supposed ones as pseudo-counts.
fn learn(patterns: &[Counted], shares: &[f64], supposed: &PerField<Levels>, weight: f64) -> PerField<Levels> {
    let mut learnt = PerField::default();
    for field in Field::ALL {
        let mut counts: Levels = supposed.get(field).map(|level| level * weight);
        for (counted, share) in patterns.iter().zip(shares) {
            let level = counted.pattern.level(field);
            if let Some(count) = counts.get_mut(level as usize).filter(|_| level != Level::Missing) {
                *count += share;
            }
        }
        let sum: f64 = counts.iter().sum();
        let mut levels = counts.map(|count| count / sum);
        // An initial can only be like an initial: how seldom that is among all pairs says how seldom people write initials, not what one is worth.
        let is_by_form = matches!(field, Field::Given | Field::Family | Field::Birthday | Field::Email);
        let in_part = Level::Initial as usize;
        if let (Some(level), Some(supposed)) = (levels.get_mut(in_part), supposed.get(field).get(in_part).filter(|_| is_by_form)) {
            *level = *supposed;
        }
        learnt.set(field, levels);
    }
    learnt
}
