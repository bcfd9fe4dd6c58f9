//! Two values of a field side by side: how like they are.

use super::{
    birthday::Birthday,
    levels::Level,
    likeness::{is_one_slip, is_within, likeness, slips},
    nicknames::are_forms_of_one_name,
};
use crate::script::{consonants, is_without_vowels};

/// Nothing to compare, or the same.
pub(super) fn plainly(one: &str, other: &str) -> Option<Level> {
    match (one, other) {
        ("", _) | (_, "") => Some(Level::Missing),
        _ => (one == other).then_some(Level::Same),
    }
}

pub(crate) fn givens(one: &str, other: &str) -> Level {
    if let Some(level) = plainly(one, other) {
        return level;
    }
    let (first, other_first) = (first_word(one), first_word(other));
    if first.chars().nth(1).is_none() || other_first.chars().nth(1).is_none() {
        let is_same_letter = first.chars().next() == other_first.chars().next();
        return if is_same_letter { Level::Initial } else { Level::Different };
    }
    if first == other_first || is_one_slip(one, other) || are_forms_of_one_name(first, other_first) {
        return Level::Close;
    }
    match likeness(one, other) {
        like if like >= 0.92 => Level::Close,
        like if like >= 0.8 || shares_word(one, other) || are_of_one_skeleton(one, other) => Level::Similar,
        _ => Level::Different,
    }
}

/// Whether one is written without vowels, as in Hebrew and Arabic letters, and the other may be the same with them.
fn are_of_one_skeleton(one: &str, other: &str) -> bool {
    (is_without_vowels(one) || is_without_vowels(other)) && consonants(one).eq(consonants(other)) && consonants(one).next().is_some()
}

/// Small words that grow together with the family name after them.
const GROWN: &[&str] = &[
    "van", "von", "vander", "vanden", "vande", "de", "dela", "del", "der", "den", "di", "da", "do", "du", "des", "la", "le", "el", "al",
    "ben", "bin", "ibn", "abu", "ter", "ten", "mac", "mc", "o", "st",
];

/// Whether one is the other with its particle: `vandermolen`, `molen`.
fn is_grown_together(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short.len() >= 4 && long.strip_suffix(short).is_some_and(|before| GROWN.contains(&before))
}

pub(crate) fn families(one: &str, other: &str) -> Level {
    if let Some(level) = plainly(one, other) {
        return level;
    }
    if one.chars().nth(1).is_none() || other.chars().nth(1).is_none() {
        return if one.chars().next() == other.chars().next() { Level::Initial } else { Level::Different };
    }
    if is_one_slip(one, other) || one.chars().filter(|c| *c != ' ').eq(other.chars().filter(|c| *c != ' ')) {
        return Level::Close;
    }
    match likeness(one, other) {
        like if like >= 0.93 || is_grown_together(one, other) => Level::Close,
        like if like >= 0.84 || shares_word(one, other) || is_within(one, other, 2) || are_of_one_skeleton(one, other) => Level::Similar,
        _ => Level::Different,
    }
}

pub(super) fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or_default()
}

fn shares_word(one: &str, other: &str) -> bool {
    (one.contains(' ') || other.contains(' ')) && one.split(' ').any(|word| word.len() >= 3 && other.split(' ').any(|known| known == word))
}

pub(super) fn birthdays(one: Birthday, other: Birthday) -> Level {
    if one.is_empty() || other.is_empty() {
        return Level::Missing;
    }
    let same = |one: u16, other: u16| one != 0 && one == other;
    let (day, month) = (same(one.day.into(), other.day.into()), same(one.month.into(), other.month.into()));
    let year = same(one.year, other.year);
    if !one.is_whole() || !other.is_whole() {
        let contradicts = |one: u16, other: u16| one != 0 && other != 0 && one != other;
        let differs = contradicts(one.year, other.year) || contradicts(one.month.into(), other.month.into());
        let is_like = !differs && !contradicts(one.day.into(), other.day.into()) && (year || month && day);
        return if is_like { Level::Initial } else { Level::Different };
    }
    if year && month && day {
        return Level::Same;
    }
    let (turned, digits, other_digits) = (one.swapped(), one.digits(), other.digits());
    if year && turned.month == other.month && turned.day == other.day {
        return if one.is_ambiguous || other.is_ambiguous { Level::Close } else { Level::Swapped };
    }
    if let (Some(one), Some(other)) = (one.date(), other.date())
        && one.until(other).is_ok_and(|span| span.get_days().abs() <= 1)
    {
        return Level::Close;
    }
    match slips(&digits, &other_digits) {
        Some(0 | 1) => Level::Close,
        Some(2) => Level::Similar,
        _ if u8::from(year) + u8::from(month) + u8::from(day) == 2 => Level::Similar,
        _ => Level::Different,
    }
}

pub(super) fn places(one: &str, other: &str) -> Level {
    if let Some(level) = plainly(one, other) {
        return level;
    }
    if is_one_slip(one, other) || one.chars().filter(|c| *c != ' ').eq(other.chars().filter(|c| *c != ' ')) {
        return Level::Close;
    }
    match likeness(one, other) {
        like if like >= 0.9 => Level::Close,
        like if like >= 0.8 || shares_word(one, other) || initials(one) == other || initials(other) == one => Level::Similar,
        _ => Level::Different,
    }
}

/// The first letters of the words: `nsw` for New South Wales.
fn initials(words: &str) -> String {
    words.split(' ').filter_map(|word| word.chars().next()).collect()
}

pub(super) fn postcodes(one: &str, other: &str) -> Level {
    if let Some(level) = plainly(one, other) {
        return level;
    }
    if is_one_slip(one, other) {
        return Level::Close;
    }
    let sorted = |code: &str| {
        let mut letters: Vec<char> = code.chars().collect();
        letters.sort_unstable();
        letters
    };
    let is_turned = sorted(one) == sorted(other);
    let shares_beginning = one.len() >= 5 && one.get(..3).is_some_and(|beginning| other.starts_with(beginning));
    if is_turned || shares_beginning { Level::Similar } else { Level::Different }
}

#[cfg(test)]
#[path = "fields_tests.rs"]
mod tests;
