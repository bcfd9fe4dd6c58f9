//! Which pairs are worth comparing: those that share a key. All pairs would be too many.

use std::hash::Hash;

use super::{
    frequency::Frequencies,
    levels::Field,
    name::sound,
    record::Record,
    symbols::{Symbols, stable_hash},
};

/// A pair of records by their places, the smaller first.
pub(super) type Pair = (u32, u32);

/// From how many records that share a key on each is only compared with its neighbours in the order of names (sorted neighbourhood, Hernández & Stolfo 1995).
/// Less in large files, so that the time grows no faster than the file.
fn largest_block(records: usize) -> usize {
    (4_000_000 / records.max(1)).clamp(12, 80)
}

const NEIGHBOURS: usize = 4;

/// The pairs that share a key, each once, in order.
pub(super) fn candidates(records: &[Record], symbols: &Symbols, frequencies: &Frequencies) -> Vec<Pair> {
    let keys = Keys { symbols, frequencies };
    let largest = largest_block(records.len());
    let mut pairs: Vec<Pair> = Vec::new();
    let mut keyed: Vec<(u64, u32)> = Vec::new();
    for kind in Keys::KINDS {
        keyed.clear();
        for (place, record) in records.iter().enumerate() {
            kind(&keys, record, &mut |key| keyed.push((key, place as u32)));
        }
        keyed.sort_unstable();
        keyed.dedup();
        let unique = pairs.len();
        for block in keyed.chunk_by(|(one, _), (other, _)| one == other) {
            pair_up(block, records, symbols, largest, &mut pairs);
        }
        if pairs.len() > unique {
            pairs.sort_unstable();
            pairs.dedup();
        }
    }
    pairs
}

fn pair_up(block: &[(u64, u32)], records: &[Record], symbols: &Symbols, largest: usize, pairs: &mut Vec<Pair>) {
    let mut push = |one: u32, other: u32| pairs.push((one.min(other), one.max(other)));
    if block.len() <= largest {
        for (place, (_, one)) in block.iter().enumerate() {
            for (_, other) in block.iter().skip(place + 1) {
                push(*one, *other);
            }
        }
        return;
    }
    let name = |place: &u32| {
        let record = records.get(*place as usize);
        record.map(|record| (symbols.text_of(record.family), symbols.text_of(record.given), record.order))
    };
    let mut places: Vec<u32> = block.iter().map(|(_, place)| *place).collect();
    places.sort_by(|one, other| name(one).cmp(&name(other)));
    for near in places.windows(NEIGHBOURS + 1) {
        if let Some((one, others)) = near.split_first() {
            for other in others {
                push(*one, *other);
            }
        }
    }
}

struct Keys<'a> {
    symbols: &'a Symbols,
    frequencies: &'a Frequencies,
}

type Kind<'a> = fn(&Keys<'a>, &Record, &mut dyn FnMut(u64));

impl<'a> Keys<'a> {
    /// The kinds of keys. A pair of one person that shares none of them is missed, so they lean on different fields.
    const KINDS: [Kind<'a>; 7] =
        [Self::names, Self::birthday, Self::email, Self::spelt, Self::name_and_place, Self::street, Self::initials];

    fn sounds(&self, record: &Record) -> (String, String) {
        (sound(self.symbols.text_of(record.given)), sound(self.symbols.text_of(record.family)))
    }

    /// Both names by their sound, either way round.
    fn names(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        let (given, family) = self.sounds(record);
        if !given.is_empty() && !family.is_empty() {
            push(key("names", (given.as_str().min(&family), given.as_str().max(&family))));
        }
    }

    /// The whole birthday, day and month either way round, and one name by its sound with a part of it.
    fn birthday(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        let day = record.birthday;
        if day.is_empty() {
            return;
        }
        if day.is_whole() {
            push(key("birthday", (day.year, day.month.min(day.day), day.month.max(day.day))));
        }
        let (given, family) = self.sounds(record);
        for name in [given, family].iter().filter(|name| !name.is_empty()) {
            push(key("year", (name, day.year)));
            push(key("day", (name, day.month, day.day)));
        }
    }

    /// The address, and what stands before its `@`, whole and from both ends.
    fn email(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        let address = self.symbols.text_of(record.email);
        let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
        if local.is_empty() {
            return;
        }
        push(key("address", address));
        if !record.is_role && local.len() >= 4 {
            push(key("local", local));
            push(key("begins", (beginning(local, 4), domain)));
            push(key("ends", (local.chars().rev().take(4).collect::<String>(), beginning(domain, 3))));
        }
    }

    /// What a mail address of the name would be, and what the address is.
    fn spelt(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        let (given, family, letters) =
            (self.symbols.text_of(record.given), self.symbols.text_of(record.family), self.symbols.text_of(record.letters));
        if letters.len() >= 4 {
            push(key("spelt", letters));
        }
        if !given.is_empty() && family.len() >= 3 {
            let given = given.split(' ').next().unwrap_or_default();
            let family: String = family.split(' ').collect();
            push(key("spelt", beginning(given, 1).to_owned() + &family));
            push(key("spelt", given.to_owned() + &family));
            push(key("spelt", family.clone() + given));
            push(key("spelt", family.clone() + beginning(given, 1)));
            push(key("spelt", given.to_owned() + beginning(&family, 1)));
        }
    }

    /// One name by its sound with the postcode or the town.
    fn name_and_place(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        let (given, family) = self.sounds(record);
        for name in [given, family].iter().filter(|name| !name.is_empty()) {
            if !record.postcode.is_empty() {
                push(key("postcode", (name, self.symbols.text_of(record.postcode))));
            }
            if !record.city.is_empty() {
                push(key("city", (name, self.symbols.text_of(record.city))));
            }
        }
    }

    /// The rarest words of the street, two and two.
    fn street(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        let mut words: Vec<&str> = self.symbols.text_of(record.street).split(' ').filter(|word| !word.is_empty()).collect();
        words.sort_by(|a, b| self.frequencies.word_weight(b).total_cmp(&self.frequencies.word_weight(a)).then_with(|| a.cmp(b)));
        words.truncate(3);
        for (place, one) in words.iter().enumerate() {
            for other in words.iter().skip(place + 1) {
                push(key("street", (one.min(other), one.max(other))));
            }
        }
    }

    /// The family name with the initial; alone where it is rare or the given name is not known.
    fn initials(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        let (given, family) = (self.symbols.text_of(record.given), self.symbols.text_of(record.family));
        if !family.is_empty() {
            push(key("initial", (family, beginning(given, 1))));
            if self.frequencies.count(Field::Family, record.family) <= 20 {
                push(key("family", family));
            }
        }
    }
}

/// Keys of different kinds must not meet.
fn key(kind: &str, value: impl Hash) -> u64 {
    stable_hash(&(kind, value))
}

fn beginning(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}
