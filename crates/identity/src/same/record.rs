//! Records of people, made comparable and small.

use super::{
    birthday::Birthday,
    fields::{families, givens},
    levels::Level,
    name::{PlainName, plain_name, plain_nickname},
    places::{bounded, plain_organization, plain_place, plain_postcode, plain_street},
    symbols::{Symbol, stable_hash},
    values::{Born, Dwelling, Gathered, Mail, Name, Profile, Record, Values},
};
use crate::{
    address_words,
    email::{beside_at, plain_email},
    nature_of_name::{NameKind, kind_of},
    words_of_senders::{BOUNCE_LOCALS, LIST_ENDS, LIST_OFFICE_ENDS, NEWSLETTER_LOCALS, ROBOT_LOCALS, ROLE_LOCALS},
};

/// What one source says of somebody, as it was written there. Any part may be empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Described<'a> {
    /// The given name, or the whole name where `family_name` is empty.
    pub given_name: &'a str,
    /// The family name.
    pub family_name: &'a str,
    /// What friends call them.
    pub nickname: &'a str,
    /// Other whole names they were seen under, as display names of mail. Names of several people make a shared mailbox, of which nothing is merged unasked.
    pub other_names: &'a [&'a str],
    /// The birthday, in any of the usual forms, whole or in part.
    pub birthday: &'a str,
    /// Where they live or work.
    pub homes: &'a [Home<'a>],
    /// Mail addresses.
    pub emails: &'a [&'a str],
    /// Numbers by their keys (see [`crate::phone_key`]); any other text is taken by its digits.
    pub phones: &'a [&'a str],
    /// Accounts by their keys: `profile:linkedin.com/in/ana`, `telegram:user123`; what stands before the first `:` or `/` after `profile:` is the network.
    pub profiles: &'a [&'a str],
    /// Companies and other organisations they are with.
    pub organizations: &'a [&'a str],
}

/// A postal address. One that was told in one line may stand in `street` as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Home<'a> {
    /// House number, street and what belongs to them.
    pub street: &'a str,
    /// Town or suburb.
    pub city: &'a str,
    /// Postal code.
    pub postcode: &'a str,
    /// State, county or province.
    pub region: &'a str,
}

/// The shortest handle that two networks share by more than chance.
const TELLING_HANDLE: usize = 6;

/// The most values of a kind that are read of one record.
const MOST_READ: usize = 64;

impl Values {
    /// Takes in what a source says.
    pub(super) fn read(&mut self, described: &Described<'_>, place: u32) -> Record {
        let mut gathered = Gathered::default();
        let in_name = [described.given_name, described.family_name].into_iter().find(|name| name.contains('@'));
        let addresses = described.emails.iter().take(MOST_READ).copied();
        let addresses = addresses.chain(in_name.filter(|_| described.emails.iter().all(|email| email.trim().is_empty())));
        let mut names = Vec::new();
        if in_name.is_none() {
            names.push(plain_name(described.given_name, described.family_name));
        }
        for written in described.other_names.iter().take(MOST_READ).filter(|name| is_of_somebody(name)) {
            names.push(plain_name(written, ""));
        }
        names.retain(|name| !name.is_empty());
        let is_named = !names.is_empty();
        for written in addresses {
            let email = plain_email(written);
            if email.is_empty() {
                continue;
            }
            let local = beside_at(written);
            let is_role = is_office(&local) || !is_named && LIST_ENDS.iter().any(|end| local.ends_with(end));
            let letters: String = if is_role { String::new() } else { local.chars().filter(|c| c.is_alphabetic()).collect() };
            if !is_named && names.is_empty() && !is_role && described.nickname.is_empty() {
                names.extend(name_of_local(&local));
            }
            gathered.mails.push(Mail { address: self.symbols.intern(&email), letters: self.symbols.intern(&letters), is_role });
        }
        let is_named_by_address = !is_named && !names.is_empty();
        let generations = names.iter().fold(0, |all, name| all | name.generation.bit());
        let is_shared = are_of_several(&names);
        self.read_names(names, described.nickname, &mut gathered.names);
        let birthday = Birthday::read(described.birthday);
        if !birthday.is_empty() {
            let text = format!("{:04}-{:02}-{:02}", birthday.year, birthday.month, birthday.day);
            gathered.births.push(Born { birthday, text: self.symbols.intern(&text) });
        }
        self.read_rest(described, &mut gathered);
        let record = Record { place, generations, is_shared, is_named_by_address, ..self.keep(gathered) };
        Record { order: self.order(&record), ..record }
    }

    fn read_names(&mut self, mut names: Vec<PlainName>, nickname: &str, gathered: &mut Vec<Name>) {
        if !nickname.is_empty() {
            let given = plain_nickname(nickname);
            let family = names.first().map(|name| name.family.clone()).unwrap_or_default();
            if !given.is_empty() {
                names.push(PlainName { given, family, ..PlainName::default() });
            }
        }
        // A part of a name that is known as a whole says no more.
        let is_part = |name: &PlainName| {
            name.family.is_empty()
                && names.iter().any(|whole| !whole.family.is_empty() && (whole.given == name.given || whole.family == name.given))
        };
        let kept: Vec<&PlainName> = names.iter().filter(|name| !is_part(name)).collect();
        for name in kept {
            gathered.push(Name { given: self.symbols.intern(&name.given), family: self.symbols.intern(&name.family) });
        }
    }

    fn read_rest(&mut self, described: &Described<'_>, gathered: &mut Gathered) {
        for home in described.homes.iter().take(MOST_READ) {
            let dwelling = Dwelling {
                street: self.symbols.intern(&plain_street(home.street)),
                city: self.symbols.intern(&plain_place(home.city)),
                postcode: self.symbols.intern(&plain_postcode(home.postcode)),
                region: self.symbols.intern(&plain_place(home.region)),
            };
            if dwelling != Dwelling::default() {
                gathered.dwellings.push(dwelling);
            }
        }
        for phone in described.phones.iter().take(MOST_READ) {
            let is_whole = phone.contains('+');
            let digits: String = phone.chars().filter(char::is_ascii_digit).take(20).collect();
            if digits.len() >= 5 {
                gathered.phones.push(self.symbols.intern(&if is_whole { format!("+{digits}") } else { digits }));
            }
        }
        for key in described.profiles.iter().take(MOST_READ).map(|key| bounded(key.trim(), 300)).filter(|key| !key.is_empty()) {
            let bare = key.strip_prefix("profile:").unwrap_or(key);
            let network = bare.split([':', '/']).next().unwrap_or_default();
            let handle = bare
                .rsplit([':', '/'])
                .next()
                .filter(|handle| handle.len() >= TELLING_HANDLE && handle.len() < bare.len())
                .unwrap_or_default();
            let profile =
                Profile { key: self.symbols.intern(bare), network: self.symbols.intern(network), handle: self.symbols.intern(handle) };
            gathered.profiles.push(profile);
        }
        for organization in described.organizations.iter().take(MOST_READ) {
            let name = self.symbols.intern(&plain_organization(organization));
            if !name.is_empty() {
                gathered.organizations.push(name);
            }
        }
    }

    /// A hash of what a record says, the same whatever the order of its values and records.
    fn order(&self, record: &Record) -> u64 {
        let texts = |symbols: &mut dyn Iterator<Item = Symbol>| stable_hash(&symbols.map(|symbol| self.text(symbol)).collect::<Vec<_>>());
        let births = record.births.of(&self.births).iter().map(|born| (self.text(born.text), born.birthday.is_ambiguous));
        stable_hash(&(
            texts(&mut record.names.of(&self.names).iter().flat_map(|name| [name.given, name.family])),
            births.collect::<Vec<_>>(),
            texts(&mut record.dwellings.of(&self.dwellings).iter().flat_map(|home| [home.street, home.city, home.postcode, home.region])),
            texts(&mut record.mails.of(&self.mails).iter().flat_map(|mail| [mail.address, mail.letters])),
            texts(&mut record.phones.of(&self.phones).iter().copied()),
            texts(&mut record.profiles.of(&self.profiles).iter().map(|profile| profile.key)),
            texts(&mut record.organizations.of(&self.organizations).iter().copied()),
            record.generations,
            record.is_shared,
        ))
    }
}

/// Whether names that were seen together cannot all be one person's: given names differ, whichever way round they are written.
fn are_of_several(names: &[PlainName]) -> bool {
    let whole: Vec<&PlainName> = names.iter().filter(|name| !name.given.is_empty() && !name.family.is_empty()).take(MOST_READ).collect();
    let differ = |one: &PlainName, other: &PlainName| {
        let is_other = |level| level == Level::Different;
        let straight = is_other(givens(&one.given, &other.given));
        straight && (is_other(givens(&one.given, &other.family)) || is_other(families(&one.family, &other.given)))
    };
    whole.iter().enumerate().any(|(place, one)| whole.iter().skip(place + 1).any(|other| differ(one, other)))
}

/// Whether a display name may be a human being's: lists, offices and addresses are none's.
fn is_of_somebody(name: &str) -> bool {
    matches!(kind_of(name), NameKind::Name | NameKind::Handle)
}

/// Whether behind an address is an office, a program or a list.
fn is_office(local: &str) -> bool {
    [ROLE_LOCALS, ROBOT_LOCALS, NEWSLETTER_LOCALS, BOUNCE_LOCALS].iter().any(|words| address_words::is_word(local, words))
        || LIST_OFFICE_ENDS.iter().any(|end| local.ends_with(end))
        || address_words::refuses_replies(local)
}

/// Given and family name from a local part that parts them: `ana.lopez`, `j_doe`.
fn name_of_local(local: &str) -> Option<PlainName> {
    let pieces: Vec<&str> = local.split(['.', '_', '-']).collect();
    let are_words = pieces.iter().all(|piece| !piece.is_empty() && piece.chars().all(char::is_alphabetic));
    match pieces.as_slice() {
        [given, .., family] if are_words && pieces.len() <= 3 && family.len() > 1 => {
            Some(PlainName { given: (*given).to_owned(), family: (*family).to_owned(), ..PlainName::default() })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(described: &Described<'_>) -> Vec<(String, String)> {
        let mut values = Values::default();
        let record = values.read(described, 0);
        record
            .names
            .of(&values.names)
            .iter()
            .map(|name| (values.text(name.given).to_owned(), values.text(name.family).to_owned()))
            .collect()
    }

    #[test]
    fn a_bare_address_tells_a_name_where_it_parts_one() {
        let both = |given: &str, family: &str| vec![(given.to_owned(), family.to_owned())];
        assert_eq!(names(&Described { emails: &["ana.lopez@x.example"], ..Described::default() }), both("ana", "lopez"));
        assert_eq!(names(&Described { given_name: "jdoe@x.example", ..Described::default() }), []);
        assert_eq!(names(&Described { given_name: "Ana López", emails: &["x.y@x.example"], ..Described::default() }), both("ana", "lopez"));
    }

    #[test]
    fn names_of_several_people_make_a_record_shared() {
        let is_shared = |other_names: &[&str]| Values::default().read(&Described { other_names, ..Described::default() }, 0).is_shared;
        assert!(is_shared(&["Ana López", "Ben López"]) && is_shared(&["Ana López", "Ben Okafor"]));
        assert!(!is_shared(&["Ana López", "López, Ana", "A. Lopez", "Ana", "Anna Lopez-Ruiz"]));
    }
}
