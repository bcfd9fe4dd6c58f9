//! The keys by which records meet.

use std::hash::Hash;

use super::{
    frequency::Frequencies,
    levels::Field,
    spelling::sound,
    symbols::{Symbol, quick_hash},
    values::{Name, Record, Values},
};

/// What keys are made of.
pub(super) struct Keys<'a> {
    values: &'a Values,
    frequencies: &'a Frequencies,
    /// How each text that is a name sounds, as a hash; zero where it is no name.
    sounds: Vec<u32>,
}

/// Tells the keys of one kind of a record. A record may tell a key twice.
pub(super) type Kind<'a> = fn(&Keys<'a>, &Record, &mut dyn FnMut(u64));

impl<'a> Keys<'a> {
    /// The kinds of keys, those that cost most first. A pair of one person that shares none of them is missed, so they lean on different fields.
    pub(super) const KINDS: [Kind<'a>; 8] =
        [Self::name_and_place, Self::birthday, Self::street, Self::spelt, Self::email, Self::initials, Self::names, Self::accounts];

    pub(super) fn new(records: &[Record], values: &'a Values, frequencies: &'a Frequencies) -> Self {
        let mut sounds = vec![0; values.symbols.len()];
        for name in records.iter().flat_map(|record| record.names.of(&values.names)) {
            for symbol in [name.given, name.family] {
                if let Some(known) = sounds.get_mut(symbol.0 as usize).filter(|known| **known == 0 && !symbol.is_empty()) {
                    let code = sound(values.text(symbol));
                    *known = if code.is_empty() { 0 } else { quick_hash(&code) as u32 | 1 };
                }
            }
        }
        Self { values, frequencies, sounds }
    }

    fn text(&self, symbol: Symbol) -> &'a str {
        self.values.text(symbol)
    }

    fn names_of(&self, record: &Record) -> &'a [Name] {
        record.names.of(&self.values.names)
    }

    /// The name by which a record is put in order among others.
    pub(super) fn called(&self, record: &Record) -> (&'a str, &'a str) {
        self.names_of(record).first().map_or(("", ""), |name| (self.text(name.family), self.text(name.given)))
    }

    fn sound_of(&self, symbol: Symbol) -> u32 {
        self.sounds.get(symbol.0 as usize).copied().unwrap_or(0)
    }

    /// The sounds of the parts of a record's names, each once for a name.
    fn each_sound(&self, record: &Record, mut each: impl FnMut(u32)) {
        for name in self.names_of(record) {
            let (given, family) = (self.sound_of(name.given), self.sound_of(name.family));
            if given != 0 {
                each(given);
            }
            if family != 0 && family != given {
                each(family);
            }
        }
    }

    /// Both names by their sound, either way round.
    fn names(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        for name in self.names_of(record) {
            let (given, family) = (self.sound_of(name.given), self.sound_of(name.family));
            if given != 0 && family != 0 {
                push(key("names", (given.min(family), given.max(family))));
            }
        }
    }

    /// The whole birthday, day and month either way round, and one name by its sound with a part of it.
    fn birthday(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        for day in record.births.of(&self.values.births).iter().map(|born| born.birthday) {
            if day.is_whole() {
                push(key("birthday", (day.year, day.month.min(day.day), day.month.max(day.day))));
            }
            self.each_sound(record, |name| {
                push(key("year", (name, day.year)));
                push(key("day", (name, day.month, day.day)));
            });
        }
    }

    /// The address, and what stands before its `@`, whole and from both ends.
    fn email(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        for mail in record.mails.of(&self.values.mails) {
            let address = self.text(mail.address);
            let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
            if local.is_empty() {
                continue;
            }
            push(key("address", mail.address.0));
            if !mail.is_role && local.len() >= 4 {
                push(key("local", local));
                push(key("begins", (beginning(local, 4), domain)));
                push(key("ends", (ending(local, 4), beginning(domain, 3))));
            }
        }
    }

    /// What a mail address of the name would be, and what the address is.
    fn spelt(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        for mail in record.mails.of(&self.values.mails) {
            let letters = self.text(mail.letters);
            if letters.len() >= 4 {
                push(key("spelt", letters));
            }
        }
        let mut form = String::new();
        for name in self.names_of(record) {
            let (given, family) = (self.text(name.given), self.text(name.family));
            if given.is_empty() || family.len() < 3 {
                continue;
            }
            let given = given.split(' ').next().unwrap_or_default();
            let mut push = |parts: [&str; 2]| {
                form.clear();
                form.extend(parts.iter().flat_map(|part| part.chars()).filter(|letter| *letter != ' '));
                push(key("spelt", form.as_str()));
            };
            push([beginning(given, 1), family]);
            push([given, family]);
            push([family, given]);
            push([family, beginning(given, 1)]);
            push([given, beginning(family, 1)]);
        }
    }

    /// One name by its sound with the postcode or the town.
    fn name_and_place(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        for home in record.dwellings.of(&self.values.dwellings) {
            self.each_sound(record, |name| {
                if !home.postcode.is_empty() {
                    push(key("postcode", (name, home.postcode.0)));
                }
                if !home.city.is_empty() {
                    push(key("city", (name, home.city.0)));
                }
            });
        }
    }

    /// The rarest words of the street, two and two.
    fn street(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        for home in record.dwellings.of(&self.values.dwellings).iter().filter(|home| !home.street.is_empty()) {
            let words = self.text(home.street).split(' ').filter(|word| !word.is_empty());
            let mut words: Vec<(f64, &str)> = words.map(|word| (self.frequencies.word_weight(word), word)).collect();
            words.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
            words.truncate(3);
            for (place, (_, one)) in words.iter().enumerate() {
                for (_, other) in words.iter().skip(place + 1) {
                    push(key("street", (one.min(other), one.max(other))));
                }
            }
        }
    }

    /// The family name with the initial; alone where it is rare or the given name is not known.
    fn initials(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        for name in self.names_of(record) {
            if !name.family.is_empty() {
                push(key("initial", (name.family.0, beginning(self.text(name.given), 1))));
                if self.frequencies.count(Field::Family, name.family) <= 20 {
                    push(key("family", name.family.0));
                }
            } else if self.frequencies.count(Field::Given, name.given) <= 20 {
                push(key("only", name.given.0));
            }
        }
    }

    /// Numbers by their ends, accounts, handles, and a name by its sound with an organisation.
    fn accounts(&self, record: &Record, push: &mut dyn FnMut(u64)) {
        for phone in record.phones.of(&self.values.phones) {
            push(key("phone", ending(self.text(*phone), 7)));
        }
        for profile in record.profiles.of(&self.values.profiles) {
            push(key("profile", profile.key.0));
            if !profile.handle.is_empty() {
                push(key("handle", profile.handle.0));
            }
        }
        for organization in record.organizations.of(&self.values.organizations) {
            self.each_sound(record, |name| push(key("organization", (name, organization.0))));
        }
    }
}

/// Keys of different kinds must not meet.
fn key(kind: &str, value: impl Hash) -> u64 {
    quick_hash(&(kind, value))
}

fn beginning(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

fn ending(text: &str, letters: usize) -> &str {
    let start = text.char_indices().rev().nth(letters.saturating_sub(1)).map_or(0, |(start, _)| start);
    text.get(start..).unwrap_or_default()
}
