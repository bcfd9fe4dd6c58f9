//! Whether two names may be of one person.

use hearten_words::fold;

use crate::{
    nature_of_name::{NameKind, kind_of},
    same::{Generation, Level, PlainName, are_forms_of_one_name, bounded, families, givens, plain_name, spells},
    script::is_beyond_latin,
};

/// How two names as written stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// The same, however they are written.
    Same,
    /// One person may well bear both: an initial, a nickname, a part, a slip.
    Compatible,
    /// One of them is no name of a human being, or they cannot be compared.
    Unknown,
    /// Two people's.
    Different,
}

/// The longest name that is looked at, in bytes.
const LONGEST: usize = 200;

/// Whether two names as written may be of one person: order, case, accents, titles, credentials, nicknames and initials considered.
///
/// For telling whether somebody who shares an address with another is that other. The same either way round.
pub fn names_agree(one: &str, other: &str) -> Agreement {
    let (one, other) = (bounded(one.trim(), LONGEST), bounded(other.trim(), LONGEST));
    let kinds = [kind_of(one), kind_of(other)];
    if kinds.iter().any(|kind| matches!(kind, NameKind::Nothing | NameKind::Address | NameKind::Role)) {
        return Agreement::Unknown;
    }
    let (plain, other_plain) = (plain_name(one, ""), plain_name(other, ""));
    if plain.is_empty() || other_plain.is_empty() {
        return Agreement::Unknown;
    }
    if kinds.contains(&NameKind::Handle) {
        return handles(&plain, &other_plain, one, other);
    }
    if plain.generation != Generation::Untold && other_plain.generation != Generation::Untold && plain.generation != other_plain.generation
    {
        return Agreement::Different;
    }
    if is_beyond_latin(&whole(&plain)) != is_beyond_latin(&whole(&other_plain)) {
        return Agreement::Unknown;
    }
    if (&plain.given, &plain.family) == (&other_plain.given, &other_plain.family) {
        return if plain.generation == other_plain.generation { Agreement::Same } else { Agreement::Compatible };
    }
    match (plain.family.is_empty(), other_plain.family.is_empty()) {
        (true, true) => single_words(&plain.given, &other_plain.given),
        (true, false) => word_and_name(&plain.given, &other_plain, one),
        (false, true) => word_and_name(&other_plain.given, &plain, other),
        (false, false) => whole_names(&plain, &other_plain),
    }
}

fn whole(name: &PlainName) -> String {
    [name.given.as_str(), name.family.as_str()].join(" ").trim().to_owned()
}

/// A user name tells who it is only where it spells the other's name.
fn handles(one: &PlainName, other: &PlainName, written: &str, other_written: &str) -> Agreement {
    if fold(written) == fold(other_written) {
        return Agreement::Same;
    }
    let letters = |name: &PlainName| whole(name).chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
    let spelt = |handle: &PlainName, name: &PlainName| spells(&letters(handle), &name.given, &name.family);
    if spelt(one, other) || spelt(other, one) { Agreement::Compatible } else { Agreement::Unknown }
}

fn is_like(level: Level) -> bool {
    matches!(level, Level::Same | Level::Close | Level::Similar | Level::Initial)
}

fn single_words(one: &str, other: &str) -> Agreement {
    if is_like(givens(one, other)) { Agreement::Compatible } else { Agreement::Different }
}

/// One word beside a whole name: it may be any part of it, its initials, or what its owner calls themselves on a network.
fn word_and_name(word: &str, name: &PlainName, written: &str) -> Agreement {
    let parts = || name.given.split(' ').chain(name.family.split(' '));
    let is_part = is_like(givens(word, &name.given))
        || is_like(families(word, &name.family))
        || parts().any(|part| part == word || are_forms_of_one_name(part, word) && part.chars().count() > 1);
    let initials: String = parts().filter_map(|part| part.chars().next()).collect();
    let joined: String = parts().collect();
    let letters: String = word.chars().filter(|letter| *letter != ' ').collect();
    if is_part || letters == initials || letters == joined || spells(&letters, &name.given, &name.family) {
        return Agreement::Compatible;
    }
    // What is written without a capital may be anything.
    if written.chars().next().is_some_and(char::is_lowercase) { Agreement::Unknown } else { Agreement::Different }
}

fn whole_names(one: &PlainName, other: &PlainName) -> Agreement {
    let straight = (givens(&one.given, &other.given), families(&one.family, &other.family));
    let crossed = (givens(&one.given, &other.family), families(&one.family, &other.given));
    let is_same = |levels: (Level, Level)| levels == (Level::Same, Level::Same);
    if is_same(straight) || is_same(crossed) {
        return Agreement::Same;
    }
    let are_like = |levels: (Level, Level)| is_like(levels.0) && is_like(levels.1);
    let is_surely_crossed = matches!(crossed.0, Level::Same | Level::Close) && matches!(crossed.1, Level::Same | Level::Close);
    if are_like(straight) || is_surely_crossed || is_part(one, other) || is_part(other, one) {
        Agreement::Compatible
    } else {
        Agreement::Different
    }
}

/// Whether every word of one is a word of the other: `María López` of `Ana María López Ruiz`.
fn is_part(one: &PlainName, other: &PlainName) -> bool {
    let words = whole(other);
    let words: Vec<&str> = words.split(' ').collect();
    let short = whole(one);
    short.split(' ').count() >= 2 && short.split(' ').all(|word| word.chars().count() >= 2 && words.contains(&word))
}

#[cfg(test)]
#[path = "agree_tests.rs"]
mod tests;
