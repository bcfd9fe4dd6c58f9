//! How often each value occurs: a rare one in common says more than a frequent one.

use std::{collections::HashMap, hash::BuildHasherDefault};

use super::{
    levels::{Field, PerField},
    symbols::{AsIs, Symbol, quick_hash},
    values::{Record, Values},
};

/// Counts are smoothed by this many, so that in small files hardly anything is rare.
const SMOOTHING: f64 = 2.0;

/// The most that rarity adds and takes, in bits.
pub(super) const MOST_ADDED: f64 = 4.0;
const MOST_TAKEN: f64 = 7.0;

/// The counts of the values of a file's records.
#[derive(Debug, Default)]
pub(super) struct Frequencies {
    counts: [Vec<u32>; Field::ALL.len()],
    /// How often the value of a record occurs on average over the records.
    usual: PerField<f64>,
    /// The weight of each word of a street, by its hash.
    words: HashMap<u64, f32, BuildHasherDefault<AsIs>>,
    /// The weight of a word that no record has.
    unknown_word: f64,
}

/// Calls `each` for every value of a field, each once.
fn values_of(values: &Values, record: &Record, field: Field, mut each: impl FnMut(Symbol)) {
    let mut seen = [Symbol::default(); 16];
    let mut count = 0;
    let mut once = |symbol: Symbol| {
        if symbol.is_empty() || seen.iter().take(count).any(|known| *known == symbol) {
            return;
        }
        if let Some(place) = seen.get_mut(count) {
            *place = symbol;
            count += 1;
        }
        each(symbol);
    };
    match field {
        Field::Given => record.names.of(&values.names).iter().for_each(|name| once(name.given)),
        Field::Family => record.names.of(&values.names).iter().for_each(|name| once(name.family)),
        Field::Birthday => record.births.of(&values.births).iter().for_each(|born| once(born.text)),
        Field::Street => record.dwellings.of(&values.dwellings).iter().for_each(|home| once(home.street)),
        Field::City => record.dwellings.of(&values.dwellings).iter().for_each(|home| once(home.city)),
        Field::Postcode => record.dwellings.of(&values.dwellings).iter().for_each(|home| once(home.postcode)),
        Field::Region => record.dwellings.of(&values.dwellings).iter().for_each(|home| once(home.region)),
        Field::Email => record.mails.of(&values.mails).iter().for_each(|mail| once(mail.address)),
        Field::Phone => record.phones.of(&values.phones).iter().for_each(|phone| once(*phone)),
        Field::Profile => record.profiles.of(&values.profiles).iter().for_each(|profile| once(profile.key)),
        Field::Organization => record.organizations.of(&values.organizations).iter().for_each(|name| once(*name)),
    }
}

impl Frequencies {
    /// Counts the values of all records.
    pub(super) fn of(records: &[Record], values: &Values) -> Self {
        let mut frequencies = Self::default();
        for (field, counts) in Field::ALL.into_iter().zip(&mut frequencies.counts) {
            for record in records {
                values_of(values, record, field, |symbol| {
                    let place = symbol.0 as usize;
                    if place >= counts.len() {
                        counts.resize(place + 1, 0);
                    }
                    if let Some(count) = counts.get_mut(place) {
                        *count += 1;
                    }
                });
            }
            let (sum, squares) =
                counts.iter().fold((0.0, 0.0), |(sum, squares), count| (sum + f64::from(*count), squares + f64::from(*count).powi(2)));
            frequencies.usual.set(field, squares / f64::max(sum, 1.0));
        }
        for home in records.iter().flat_map(|record| record.dwellings.of(&values.dwellings)) {
            for word in values.text(home.street).split(' ') {
                *frequencies.words.entry(quick_hash(&word)).or_default() += 1.0;
            }
        }
        let weight = |count: f32| ((20 + records.len()) as f64 / (5.0 + f64::from(count))).ln().max(0.2);
        for word in frequencies.words.values_mut() {
            *word = weight(*word) as f32;
        }
        frequencies.unknown_word = weight(0.0);
        frequencies
    }

    /// How often a value occurs in a field.
    pub(super) fn count(&self, field: Field, symbol: Symbol) -> u32 {
        self.counts.get(field as usize).and_then(|counts| counts.get(symbol.0 as usize)).copied().unwrap_or(0)
    }

    /// The weight of a word of a street: more the rarer it is (inverse document frequency, Spärck Jones 1972, smoothed).
    pub(super) fn word_weight(&self, word: &str) -> f64 {
        self.words.get(&quick_hash(&word)).map_or(self.unknown_word, |weight| f64::from(*weight))
    }

    /// What the rarity of a value that both have adds, in bits (the adjustment for term frequency of Winkler 1989, against the average of the file).
    pub(super) fn rarity(&self, field: Field, shared: Symbol) -> f64 {
        let count = f64::from(self.count(field, shared));
        ((self.usual.get(field) + SMOOTHING) / (count + SMOOTHING)).log2().clamp(-MOST_TAKEN, MOST_ADDED)
    }
}
