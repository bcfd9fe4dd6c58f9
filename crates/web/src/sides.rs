//! Two people side by side: what each is known by, what agrees and what differs.

use std::collections::BTreeSet;

use hearten_domain::{ContactKind, DateKind, PartialDate};
use hearten_verbs::{DoubleSide, DoubleWhy, PersonPage};
use jiff::civil::Date;

use crate::{face::Face, phrase, say::say, upload::short_source};

/// So much of a note stands beside the other's, in letters.
const LONGEST_NOTE: usize = 280;

/// Two people in columns.
pub(crate) struct Sides {
    pub(crate) heads: [Head; 2],
    pub(crate) name_mark: Option<Mark>,
    pub(crate) rows: Vec<Row>,
}

/// The head of a column.
pub(crate) struct Head {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) face: Face,
}

/// One field of both.
pub(crate) struct Row {
    /// The key of its name.
    pub(crate) name: &'static str,
    pub(crate) mark: Option<Mark>,
    pub(crate) values: [Vec<Value>; 2],
}

/// What one of them is known by in a field.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) text: String,
    /// Whether the other has it too.
    pub(crate) is_shared: bool,
}

/// How like the two are in a field, by word and sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The key of the word.
    pub(crate) word: &'static str,
    pub(crate) icon: &'static str,
}

const SAME: Mark = Mark { word: "sides-same", icon: "check" };
const SHARED: Mark = Mark { word: "sides-shared", icon: "check" };
const NEAR: Mark = Mark { word: "sides-near", icon: "near" };
const PARTLY: Mark = Mark { word: "sides-partly", icon: "near" };
const DIFFERENT: Mark = Mark { word: "sides-different", icon: "differ" };

/// The two in columns; `why` is what was found in comparing them, empty where nothing was compared.
pub(crate) fn sides(one: &DoubleSide, other: &DoubleSide, why: &[DoubleWhy], today: Date) -> Sides {
    let told = |fields: &[&str]| told(why, fields);
    let as_is = |values: &[String]| -> Vec<Keyed> { values.iter().map(|text| Keyed::of(text)).collect() };
    let names = |side: &DoubleSide| as_is(&side.nickname.iter().chain(&side.names).cloned().collect::<Vec<_>>());
    let numbers = |side: &DoubleSide| side.phones.iter().map(|text| Keyed::number(text)).collect();
    let accounts = |side: &DoubleSide| side.contacts.iter().map(|text| Keyed::of(&account(text))).collect();
    let birthdays = |side: &DoubleSide| side.birthdays.iter().map(|date: &PartialDate| Keyed::of(&phrase::partial(*date))).collect();
    let note = |side: &DoubleSide| side.note.iter().map(|text| Keyed::of(&shortened(text))).collect();
    let rows = [
        row("sides-also-called", names(one), names(other), None),
        row("person-fact-mail", as_is(&one.addresses), as_is(&other.addresses), told(&["email"])),
        row("person-phone", numbers(one), numbers(other), told(&["phone"])),
        row("person-fact-belongs", as_is(&one.organizations), as_is(&other.organizations), told(&["organization"])),
        row("person-birthday", birthdays(one), birthdays(other), told(&["birthday"])),
        row("person-fact-elsewhere", accounts(one), accounts(other), told(&["profile", "street", "city", "postcode"])),
        plain("person-fact-moments", vec![moments(one, today)], vec![moments(other, today)]),
        plain("person-note", note(one), note(other)),
        plain("sides-comes-from", sources(one), sources(other)),
    ];
    Sides {
        name_mark: told(&["given name", "family name"]).or_else(|| (folded(&one.name) == folded(&other.name)).then_some(SAME)),
        heads: [head(one), head(other)],
        rows: rows.into_iter().filter(|row| row.values.iter().any(|values| !values.is_empty())).collect(),
    }
}

/// What is known of a person, to be set beside another.
pub(crate) fn side_of(page: &PersonPage) -> DoubleSide {
    let contacts = |kind: ContactKind| page.contacts.iter().filter(move |point| point.kind == kind).map(|point| point.value.clone());
    let organizations = page.memberships.iter().map(crate::person_facts::membership).collect();
    let days = page.timeline.iter().filter(|entry| entry.kind == "moment" && !entry.planned).map(|entry| entry.day);
    DoubleSide {
        id: page.person.id,
        name: page.person.name.clone(),
        nickname: page.person.nickname.clone(),
        names: Vec::new(),
        addresses: page.emails.clone(),
        phones: contacts(ContactKind::Phone).chain(page.numbers.iter().cloned()).collect(),
        contacts: contacts(ContactKind::Url)
            .chain(contacts(ContactKind::Handle))
            .chain(contacts(ContactKind::Postal))
            .chain(page.accounts.iter().cloned())
            .collect(),
        organizations,
        birthdays: page.dates.iter().filter(|date| date.kind == DateKind::Birthday).map(|date| date.date).collect(),
        moments: page.moments,
        last_moment: days.max(),
        note: page.person.note.clone(),
        photo: page.person.photo.clone(),
        sources: Vec::new(),
    }
}

fn head(side: &DoubleSide) -> Head {
    Head { id: side.id.to_string(), name: side.name.clone(), face: Face::of(side.id, &side.name, side.photo.as_ref()) }
}

/// A value with what it is compared by.
struct Keyed {
    text: String,
    key: String,
}

impl Keyed {
    fn of(text: &str) -> Self {
        Self { key: folded(text), text: text.to_owned() }
    }

    /// A telephone number: its last nine digits tell it, whether or not the country is written.
    fn number(text: &str) -> Self {
        let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
        Self { key: digits.iter().rev().take(9).rev().collect(), text: text.to_owned() }
    }
}

fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn row(name: &'static str, one: Vec<Keyed>, other: Vec<Keyed>, told: Option<Mark>) -> Row {
    let keys = |values: &[Keyed]| -> BTreeSet<String> { values.iter().map(|value| value.key.clone()).collect() };
    let (left, right) = (keys(&one), keys(&other));
    let mark = match left.intersection(&right).count() {
        _ if left.is_empty() || right.is_empty() => None,
        // The same at heart, in other words: one organization in two roles.
        0 => Some(told.map_or(DIFFERENT, |mark| if mark == SAME { NEAR } else { mark })),
        shared if shared == left.len() && shared == right.len() => Some(SAME),
        _ => Some(SHARED),
    };
    let values = |own: Vec<Keyed>, others: &BTreeSet<String>| -> Vec<Value> {
        own.into_iter().map(|value| Value { is_shared: others.contains(&value.key), text: value.text }).collect()
    };
    Row { name, mark, values: [values(one, &right), values(other, &left)] }
}

/// A field in which likeness says nothing.
fn plain(name: &'static str, one: Vec<Keyed>, other: Vec<Keyed>) -> Row {
    let values = |own: Vec<Keyed>| own.into_iter().map(|value| Value { text: value.text, is_shared: false }).collect();
    Row { name, mark: None, values: [values(one), values(other)] }
}

/// The mark by what was found in the fields of these names: alike where they do not agree among themselves.
fn told(why: &[DoubleWhy], fields: &[&str]) -> Option<Mark> {
    let mut levels = why.iter().filter(|term| fields.contains(&term.field.as_str())).map(|term| match term.level.as_str() {
        "same" => SAME,
        "different" => DIFFERENT,
        "in part" => PARTLY,
        _ => NEAR,
    });
    let first = levels.next()?;
    Some(if levels.all(|level| level == first) { first } else { NEAR })
}

fn moments(side: &DoubleSide, today: Date) -> Keyed {
    let said = say(if side.last_moment.is_some() { "sides-moments-last" } else { "sides-moments" }).with("count", side.moments);
    let said = side.last_moment.into_iter().fold(said, |said, day| said.with("ago", phrase::ago(day, today)));
    Keyed::of(&said.to_string())
}

fn sources(side: &DoubleSide) -> Vec<Keyed> {
    side.sources.iter().map(|source| Keyed::of(&short_source(source))).collect()
}

/// An account with its network's name: `telegram:ana` as `Telegram ana`.
pub(crate) fn account(text: &str) -> String {
    let networks = [
        ("telegram:", "Telegram"),
        ("whatsapp:", "WhatsApp"),
        ("signal:", "Signal"),
        ("instagram:", "Instagram"),
        ("facebook:", "Facebook"),
        ("linkedin:", "LinkedIn"),
        ("sms:", "SMS"),
    ];
    let known = networks.iter().find_map(|(scheme, name)| text.strip_prefix(scheme).map(|rest| format!("{name} {rest}")));
    known.unwrap_or_else(|| text.trim_start_matches("profile:").to_owned())
}

fn shortened(text: &str) -> String {
    let short: String = text.chars().take(LONGEST_NOTE).collect();
    if short.len() < text.len() { format!("{}\u{2026}", short.trim_end()) } else { short }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_both_have_are_told_from_those_of_one() {
        let numbers = |texts: &[&str]| texts.iter().map(|text| Keyed::number(text)).collect::<Vec<_>>();
        let shared = row("person-phone", numbers(&["+49 151 2345 6789", "030 12 34"]), numbers(&["0151 23456789"]), None);
        assert_eq!(shared.mark, Some(SHARED));
        assert_eq!(shared.values[0].iter().map(|value| value.is_shared).collect::<Vec<_>>(), [true, false]);
        let silent = row("person-phone", numbers(&["030 12 34"]), Vec::new(), Some(SAME));
        assert_eq!(silent.mark, None, "where one says nothing there is nothing to compare");
    }

    #[test]
    fn the_mark_of_a_field_is_what_all_its_parts_agree_in() {
        let term = |field: &str, level: &str| DoubleWhy {
            field: field.into(),
            level: level.into(),
            weight: 1.0,
            one: String::new(),
            other: String::new(),
        };
        let why = [term("given name", "same"), term("family name", "different")];
        assert_eq!(told(&why, &["given name", "family name"]), Some(NEAR));
        assert_eq!(told(&why, &["given name"]), Some(SAME));
        assert_eq!(told(&why, &["email"]), None);
    }

    #[test]
    fn an_account_is_shown_with_the_name_of_its_network() {
        assert_eq!(account("telegram:ana"), "Telegram ana");
        assert_eq!(account("https://ana.example"), "https://ana.example");
    }
}
