//! How often each value occurs: a rare one in common says more than a frequent one.

use std::collections::HashMap;

use super::{
    levels::{Field, Level, Pattern, PerField},
    record::Record,
    symbols::{Symbol, Symbols},
};

/// Counts are smoothed by this many, so that in small files hardly anything is rare.
const SMOOTHING: f64 = 2.0;

/// The most that rarity adds and takes, in bits.
const MOST_ADDED: f64 = 4.0;
const MOST_TAKEN: f64 = 7.0;

/// The counts of the values of a file's records.
#[derive(Debug, Default)]
pub(super) struct Frequencies {
    counts: [Vec<u32>; Field::ALL.len()],
    /// How often the value of a record occurs on average over the records.
    usual: PerField<f64>,
    words: HashMap<Box<str>, u32>,
    records: usize,
}

/// The value of a field.
pub(super) fn value(record: &Record, field: Field) -> Symbol {
    match field {
        Field::Given => record.given,
        Field::Family => record.family,
        Field::Birthday => record.birthday_text,
        Field::Street => record.street,
        Field::City => record.city,
        Field::Postcode => record.postcode,
        Field::Region => record.region,
        Field::Email => record.email,
    }
}

impl Frequencies {
    /// Counts the values of all records.
    pub(super) fn of(records: &[Record], symbols: &Symbols) -> Self {
        let mut frequencies = Self { records: records.len(), ..Self::default() };
        for (field, counts) in Field::ALL.into_iter().zip(&mut frequencies.counts) {
            counts.resize(symbols.len(), 0);
            for record in records {
                let symbol = value(record, field);
                if let Some(count) = counts.get_mut(symbol.0 as usize).filter(|_| !symbol.is_empty()) {
                    *count += 1;
                }
            }
            let (sum, squares) =
                counts.iter().fold((0.0, 0.0), |(sum, squares), count| (sum + f64::from(*count), squares + f64::from(*count).powi(2)));
            frequencies.usual.set(field, squares / f64::max(sum, 1.0));
        }
        for record in records {
            for word in symbols.text_of(record.street).split(' ') {
                match frequencies.words.get_mut(word) {
                    Some(count) => *count += 1,
                    None => drop(frequencies.words.insert(word.into(), 1)),
                }
            }
        }
        frequencies
    }

    /// How often a value occurs in a field.
    pub(super) fn count(&self, field: Field, symbol: Symbol) -> u32 {
        self.counts.get(field as usize).and_then(|counts| counts.get(symbol.0 as usize)).copied().unwrap_or(0)
    }

    /// The weight of a word of a street: more the rarer it is (inverse document frequency, Spärck Jones 1972, smoothed).
    pub(super) fn word_weight(&self, word: &str) -> f64 {
        let count = self.words.get(word).copied().unwrap_or(0);
        ((20 + self.records) as f64 / f64::from(5 + count)).ln().max(0.2)
    }

    /// Notes for each field in which both have the same value what its rarity adds (the adjustment for term frequency of Winkler 1989, against the average of
    /// the file).
    pub(super) fn adjust(&self, pattern: &mut Pattern, one: &Record, is_crossed: bool) {
        for field in Field::ALL {
            let is_name = matches!(field, Field::Given | Field::Family);
            if pattern.level(field) == Level::Same && !(is_crossed && is_name) {
                let count = f64::from(self.count(field, value(one, field)));
                let bits = ((self.usual.get(field) + SMOOTHING) / (count + SMOOTHING)).log2();
                pattern.set_rarity(field, bits.clamp(-MOST_TAKEN, MOST_ADDED));
            }
        }
    }
}
