//! Two records side by side: how like they are in each field.

use super::{
    fields::{birthdays, families, givens, places, plainly, postcodes},
    frequency::{Frequencies, MOST_ADDED},
    levels::{Field, Level, Pattern, PerField},
    likeness::{shared_pairs, shared_words},
    memory::Memory,
    model::Model,
    spelling::spells,
    symbols::Symbol,
    values::{Dwelling, Mail, Name, Record, Values},
};

/// Compares records of one file. Each thread has its own.
pub(super) struct Comparer<'a> {
    pub(super) values: &'a Values,
    pub(super) frequencies: &'a Frequencies,
    pub(super) memory: Memory,
}

/// What the comparison of two records found, and by which values.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Comparison {
    pub(super) pattern: Pattern,
    /// The values that were likest, of the record that lies first in the order of records and of the other.
    pub(super) values: PerField<(Symbol, Symbol)>,
}

impl Comparison {
    fn set(&mut self, field: Field, met: Met) {
        self.pattern.set(field, met.level);
        self.pattern.set_rarity(field, met.rarity);
        self.values.set(field, (met.one, met.other));
    }
}

/// Two values and how like they are.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Met {
    pub(super) level: Level,
    pub(super) one: Symbol,
    pub(super) other: Symbol,
    pub(super) rarity: f64,
}

impl Met {
    fn is_likelier_than(&self, known: &Self) -> bool {
        (self.level, -self.rarity) < (known.level, -known.rarity)
    }
}

/// How far from each other two names are that are like to such degrees, in no unit: to choose the likest of several.
fn distance(given: Level, family: Level) -> u32 {
    let far = |level| match level {
        Level::Same => 0,
        Level::Close | Level::Swapped => 2,
        Level::Similar | Level::Initial => 5,
        Level::Missing => 8,
        Level::Different => 14,
    };
    far(given) + far(family)
}

impl<'a> Comparer<'a> {
    pub(super) fn new(values: &'a Values, frequencies: &'a Frequencies) -> Self {
        Self { values, frequencies, memory: Memory::default() }
    }

    pub(super) fn text(&self, symbol: Symbol) -> &'a str {
        self.values.text(symbol)
    }

    /// The levels of likeness of two records, the same either way round: in each field that of the likest values.
    pub(super) fn compare(&self, one: &Record, other: &Record) -> Comparison {
        self.compare_while(one, other, |_| true).unwrap_or_default()
    }

    /// The same, given up where what is known so far and the best of all else cannot reach `least` bits.
    pub(super) fn compare_if_likely(&self, one: &Record, other: &Record, model: &Model, least: f64) -> Option<Comparison> {
        self.compare_while(one, other, |pattern| model.may_reach(pattern, least))
    }

    fn compare_while(&self, one: &Record, other: &Record, goes_on: impl Fn(&Pattern) -> bool) -> Option<Comparison> {
        // Some measures of likeness depend on which text comes first.
        let (one, other) = if one.order <= other.order { (one, other) } else { (other, one) };
        let mut found = Comparison::default();
        let is_spelt = self.names(one, other, &mut found);
        found.set(Field::Birthday, self.births(one, other));
        found.set(Field::Phone, self.phones(one, other));
        found.set(Field::Profile, self.profiles(one, other));
        found.set(Field::Email, self.mails(one, other, is_spelt));
        found.pattern.is_named_by_address = one.is_named_by_address || other.is_named_by_address;
        found.pattern.is_told_apart = self.is_told_apart(&found);
        found.pattern.is_shared = one.is_shared || other.is_shared;
        found.pattern.is_other_generation = one.generations != 0 && other.generations != 0 && one.generations & other.generations == 0;
        found.pattern.set_open(Field::Organization, !one.organizations.is_empty() && !other.organizations.is_empty());
        found.pattern.set_open(Field::Street, !one.dwellings.is_empty() && !other.dwellings.is_empty());
        if !goes_on(&found.pattern) || !self.street_goes_on(one, other, found.pattern, &goes_on) {
            return None;
        }
        found.pattern.close();
        self.homes(one, other, &mut found);
        found.set(Field::Organization, self.organizations(one, other));
        Some(found)
    }

    /// Whether to go on after the street alone: most people who share some key live apart, and that settles it.
    fn street_goes_on(&self, one: &Record, other: &Record, mut pattern: Pattern, goes_on: impl Fn(&Pattern) -> bool) -> bool {
        let ([home], [known]) = (one.dwellings.of(&self.values.dwellings), other.dwellings.of(&self.values.dwellings)) else { return true };
        if home.is_one_line() || known.is_one_line() || home.street.is_empty() || known.street.is_empty() {
            return true;
        }
        let level = self.street(home, known);
        pattern.set(Field::Street, level);
        pattern.set_rarity(Field::Street, if level == Level::Same { MOST_ADDED } else { 0.0 });
        pattern.set_open(Field::Street, false);
        pattern.set_open(Field::City, true);
        goes_on(&pattern)
    }

    /// Compares the likest names; says whether an address stood for one of them.
    fn names(&self, one: &Record, other: &Record, found: &mut Comparison) -> bool {
        let nothing = [Name::default()];
        let names = |record: &Record| match record.names.of(&self.values.names) {
            [] => &nothing[..],
            names => names,
        };
        let (mut least, mut chosen) = ((u32::MAX, f64::INFINITY), [Met::default(); 2]);
        for name in names(one) {
            for known in names(other) {
                let both = self.both_names(name, known);
                let rank = (distance(both[0].level, both[1].level), -(both[0].rarity + both[1].rarity));
                if rank < least {
                    (least, chosen) = (rank, both);
                }
            }
        }
        let [mut given, mut family] = chosen;
        let is_spelt =
            given.level == Level::Missing && family.level == Level::Missing && (self.is_spelt(one, other) || self.is_spelt(other, one));
        if is_spelt {
            (given.level, family.level) = (Level::Initial, Level::Close);
        }
        found.set(Field::Given, given);
        found.set(Field::Family, family);
        is_spelt
    }

    fn both_names(&self, one: &Name, other: &Name) -> [Met; 2] {
        let text = |symbol| self.text(symbol);
        let givens = |a, b| self.memory.level(Field::Given, a, b, || givens(text(a), text(b)));
        let families = |a, b| self.memory.level(Field::Family, a, b, || families(text(a), text(b)));
        let met = |field, level, one, other| {
            let rarity = if level == Level::Same { self.frequencies.rarity(field, one) } else { 0.0 };
            Met { level, one, other, rarity }
        };
        let straight = [
            met(Field::Given, givens(one.given, other.given), one.given, other.given),
            met(Field::Family, families(one.family, other.family), one.family, other.family),
        ];
        let [given, family] = straight.map(|met| met.level);
        if given != Level::Different && family != Level::Different {
            return straight;
        }
        let crossed = (givens(one.given, other.family), families(one.family, other.given));
        let is_like = |level| matches!(level, Level::Same | Level::Close);
        let turned = |family_level| {
            let met = |level, one, other| Met { level, one, other, rarity: 0.0 };
            [met(Level::Swapped, one.given, other.family), met(family_level, one.family, other.given)]
        };
        if is_like(crossed.0) && is_like(crossed.1) && !is_like(given) && !is_like(family) {
            // Which of the two crossed likenesses is told must not depend on which record comes first.
            return turned(crossed.0.max(crossed.1));
        }
        if (is_like(crossed.0) || is_like(crossed.1)) && given == Level::Different && family == Level::Different {
            return turned(Level::Different);
        }
        straight
    }

    /// Where one has no name: whether its address spells one of the other's.
    fn is_spelt(&self, bare: &Record, named: &Record) -> bool {
        let is_bare = bare.names.of(&self.values.names).iter().all(|name| name.family.is_empty() && name.given.is_empty());
        is_bare && bare.mails.of(&self.values.mails).iter().any(|mail| self.spells(mail, named))
    }

    pub(super) fn spells(&self, mail: &Mail, named: &Record) -> bool {
        !mail.letters.is_empty()
            && named
                .names
                .of(&self.values.names)
                .iter()
                .any(|name| spells(self.text(mail.letters), self.text(name.given), self.text(name.family)))
    }

    fn births(&self, one: &Record, other: &Record) -> Met {
        let (ones, others) = (one.births.of(&self.values.births), other.births.of(&self.values.births));
        likest(ones, others, |one, other| {
            let level = birthdays(one.birthday, other.birthday);
            let rarity = if level == Level::Same { self.frequencies.rarity(Field::Birthday, one.text) } else { 0.0 };
            Met { level, one: one.text, other: other.text, rarity }
        })
    }

    fn homes(&self, one: &Record, other: &Record, found: &mut Comparison) {
        const FIELDS: [Field; 4] = [Field::Street, Field::City, Field::Postcode, Field::Region];
        let (ones, others) = (one.dwellings.of(&self.values.dwellings), other.dwellings.of(&self.values.dwellings));
        let mut least = (u32::MAX, f64::INFINITY);
        let mut chosen = [Met::default(); 4];
        for home in ones {
            for known in others {
                let met = self.dwellings(home, known);
                let far = met.iter().map(|met| distance(met.level, Level::Same)).sum();
                let rank = (far, -met.iter().map(|met| met.rarity).sum::<f64>());
                if rank < least {
                    (least, chosen) = (rank, met);
                }
            }
        }
        for (field, met) in FIELDS.into_iter().zip(chosen) {
            found.set(field, met);
        }
    }

    fn dwellings(&self, one: &Dwelling, other: &Dwelling) -> [Met; 4] {
        let text = |symbol| self.text(symbol);
        let met = |field, level, one, other| {
            let rarity = if level == Level::Same { self.frequencies.rarity(field, one) } else { 0.0 };
            Met { level, one, other, rarity }
        };
        if one.is_one_line() != other.is_one_line() && !one.street.is_empty() && !other.street.is_empty() {
            let all = |home: &Dwelling| [home.street, home.city, home.postcode, home.region].map(text).join(" ");
            let level = self.streets(all(one).trim(), all(other).trim());
            return [Met { level, one: one.street, other: other.street, rarity: 0.0 }, Met::default(), Met::default(), Met::default()];
        }
        let places = |field, a, b| self.memory.level(field, a, b, || places(text(a), text(b)));
        let postcode =
            self.memory.level(Field::Postcode, one.postcode, other.postcode, || postcodes(text(one.postcode), text(other.postcode)));
        [
            met(Field::Street, self.street(one, other), one.street, other.street),
            met(Field::City, places(Field::City, one.city, other.city), one.city, other.city),
            met(Field::Postcode, postcode, one.postcode, other.postcode),
            met(Field::Region, places(Field::Region, one.region, other.region), one.region, other.region),
        ]
    }

    fn street(&self, one: &Dwelling, other: &Dwelling) -> Level {
        self.memory.level(Field::Street, one.street, other.street, || self.streets(self.text(one.street), self.text(other.street)))
    }

    fn streets(&self, one: &str, other: &str) -> Level {
        if let Some(level) = plainly(one, other) {
            return level;
        }
        let words = shared_words(one, other, |word| self.frequencies.word_weight(word));
        let share = if words < 0.75 { words.max(0.9 * shared_pairs(one, other)) } else { words };
        match share {
            share if share >= 0.75 => Level::Close,
            share if share >= 0.5 => Level::Similar,
            share if share >= 0.3 => Level::Initial,
            _ => Level::Different,
        }
    }
}

/// The likest two values of two lists; nothing known where one of them is empty.
pub(super) fn likest<T>(ones: &[T], others: &[T], meet: impl Fn(&T, &T) -> Met) -> Met {
    let mut best = Met::default();
    for one in ones {
        for other in others {
            let met = meet(one, other);
            if met.is_likelier_than(&best) {
                best = met;
            }
        }
    }
    best
}
