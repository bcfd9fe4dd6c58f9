//! The values of all records: several of a kind may belong to one.

use super::{
    birthday::Birthday,
    symbols::{Symbol, Symbols},
};

/// Where the values of one record lie in a list of those of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Span {
    start: u32,
    count: u16,
}

impl Span {
    /// The values.
    pub(super) fn of<T>(self, all: &[T]) -> &[T] {
        let start = self.start as usize;
        all.get(start..start + usize::from(self.count)).unwrap_or_default()
    }

    pub(super) fn is_empty(self) -> bool {
        self.count == 0
    }
}

/// A name that somebody goes by; either part maybe empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Name {
    pub(super) given: Symbol,
    pub(super) family: Symbol,
}

/// A birthday as it was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Born {
    pub(super) birthday: Birthday,
    pub(super) text: Symbol,
}

/// Where somebody lives or works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Dwelling {
    /// The words of the street in order of the alphabet, parted by blanks.
    pub(super) street: Symbol,
    pub(super) city: Symbol,
    pub(super) postcode: Symbol,
    pub(super) region: Symbol,
}

impl Dwelling {
    /// Whether a whole address may stand in the street.
    pub(super) fn is_one_line(self) -> bool {
        !self.street.is_empty() && self.city.is_empty() && self.postcode.is_empty() && self.region.is_empty()
    }
}

/// A mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Mail {
    pub(super) address: Symbol,
    /// The letters before the `@`, without tag, digits and marks.
    pub(super) letters: Symbol,
    /// Whether the address is an office's, behind which several people may stand.
    pub(super) is_role: bool,
}

/// An account on a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Profile {
    pub(super) key: Symbol,
    pub(super) network: Symbol,
    /// What stands after the network, where it is long enough to tell anything.
    pub(super) handle: Symbol,
}

/// One record in comparable form.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Record {
    /// A hash of all that is compared: the order of records.
    pub(super) order: u64,
    /// The place of the record in the file.
    pub(super) place: u32,
    pub(super) names: Span,
    pub(super) births: Span,
    pub(super) dwellings: Span,
    pub(super) mails: Span,
    pub(super) phones: Span,
    pub(super) profiles: Span,
    pub(super) organizations: Span,
    /// The generations told with the names (senior, junior, third, …), a bit for each.
    pub(super) generations: u8,
    /// Whether its names are of several people.
    pub(super) is_shared: bool,
    /// Whether its name is only what its address spells.
    pub(super) is_named_by_address: bool,
}

/// The most values of a kind that are kept of one record; more would only slow the comparison.
pub(super) const MOST_VALUES: usize = 12;

/// The values of all records, and their texts.
#[derive(Debug, Default)]
pub(super) struct Values {
    pub(super) symbols: Symbols,
    pub(super) names: Vec<Name>,
    pub(super) births: Vec<Born>,
    pub(super) dwellings: Vec<Dwelling>,
    pub(super) mails: Vec<Mail>,
    pub(super) phones: Vec<Symbol>,
    pub(super) profiles: Vec<Profile>,
    pub(super) organizations: Vec<Symbol>,
}

/// Adds values in an order that depends on nothing but what they say, each once.
fn put<T: Copy + PartialEq, K: Ord>(all: &mut Vec<T>, mut values: Vec<T>, key: impl Fn(&T) -> K) -> Span {
    if values.len() > 1 {
        values.sort_by_cached_key(|value| key(value));
        values.dedup();
        values.truncate(MOST_VALUES);
    }
    let start = all.len() as u32;
    let count = values.len() as u16;
    all.extend(values);
    Span { start, count }
}

/// The values of one record on their way to the lists.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) names: Vec<Name>,
    pub(super) births: Vec<Born>,
    pub(super) dwellings: Vec<Dwelling>,
    pub(super) mails: Vec<Mail>,
    pub(super) phones: Vec<Symbol>,
    pub(super) profiles: Vec<Profile>,
    pub(super) organizations: Vec<Symbol>,
}

impl Values {
    /// A text by its number.
    pub(super) fn text(&self, symbol: Symbol) -> &str {
        self.symbols.text_of(symbol)
    }

    /// Adds the values of one record.
    pub(super) fn keep(&mut self, gathered: Gathered) -> Record {
        let symbols = &self.symbols;
        let text = |symbol: Symbol| symbols.text_of(symbol);
        Record {
            names: put(&mut self.names, gathered.names, |name| (text(name.family), text(name.given))),
            births: put(&mut self.births, gathered.births, |born| (text(born.text), born.birthday.is_ambiguous)),
            dwellings: put(&mut self.dwellings, gathered.dwellings, |home| {
                (text(home.street), text(home.city), text(home.postcode), text(home.region))
            }),
            mails: put(&mut self.mails, gathered.mails, |mail| (text(mail.address), text(mail.letters))),
            phones: put(&mut self.phones, gathered.phones, |phone| text(*phone)),
            profiles: put(&mut self.profiles, gathered.profiles, |profile| text(profile.key)),
            organizations: put(&mut self.organizations, gathered.organizations, |name| text(*name)),
            ..Record::default()
        }
    }

    /// One record that says all that several say.
    pub(super) fn union(&mut self, records: &[Record]) -> Record {
        let mut all = Gathered::default();
        let (mut generations, mut is_shared, mut is_named_by_address) = (0, false, true);
        for record in records {
            all.names.extend_from_slice(record.names.of(&self.names));
            all.births.extend_from_slice(record.births.of(&self.births));
            all.dwellings.extend_from_slice(record.dwellings.of(&self.dwellings));
            all.mails.extend_from_slice(record.mails.of(&self.mails));
            all.phones.extend_from_slice(record.phones.of(&self.phones));
            all.profiles.extend_from_slice(record.profiles.of(&self.profiles));
            all.organizations.extend_from_slice(record.organizations.of(&self.organizations));
            generations |= record.generations;
            is_shared |= record.is_shared;
            is_named_by_address &= record.is_named_by_address;
        }
        Record { generations, is_shared, is_named_by_address, ..self.keep(all) }
    }
}
