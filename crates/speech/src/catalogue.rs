//! The texts of every language, each part read when something of it is first said.

use std::{
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle, memoizer::MemoizerKind};
use unic_langid::LanguageIdentifier;

use crate::Language;

/// The parts of the catalogue, each a file in every language's folder.
macro_rules! parts {
    ($($part:literal)*) => {
        /// The names of the parts.
        pub(crate) const PARTS: &[&str] = &[$($part),*];

        /// The texts of a language, part by part.
        pub(crate) const fn texts(language: Language) -> &'static [&'static str] {
            match language {
                Language::English => &[$(include_str!(concat!("../locales/en/", $part, ".ftl"))),*],
                Language::German => &[$(include_str!(concat!("../locales/de/", $part, ".ftl"))),*],
                Language::Spanish => &[$(include_str!(concat!("../locales/es/", $part, ".ftl"))),*],
                Language::French => &[$(include_str!(concat!("../locales/fr/", $part, ".ftl"))),*],
            }
        }
    };
}

parts! { "frame" "dates" "today" "person" "stories" "circles" "giving" "network" "sources" "problems" "gracious" "grateful" "verbs-people" "verbs-giving" "verbs-network" "verbs-more" }

/// The texts of one part in one language, ready to be spoken.
pub(crate) type Bundle = FluentBundle<FluentResource>;

/// The texts among which a key stands, in a language; none where no part has the key. A part is read when something in it is first said: a command that says
/// three sentences needs no more of the catalogue.
pub(crate) fn bundle(key: &str, language: Language) -> Option<&'static Bundle> {
    static OF_KEY: LazyLock<HashMap<&'static str, usize>> = LazyLock::new(parts_of_keys);
    static READ: [[OnceLock<Bundle>; PARTS.len()]; Language::ALL.len()] =
        [const { [const { OnceLock::new() }; PARTS.len()] }; Language::ALL.len()];
    let part = *OF_KEY.get(key)?;
    let text = texts(language).get(part)?;
    Some(READ.get(language as usize)?.get(part)?.get_or_init(|| read(language, text)))
}

/// In which part each key of English stands; in every other language it is the same.
fn parts_of_keys() -> HashMap<&'static str, usize> {
    let keys = |text: &'static str| {
        let begins = |line: &&'static str| line.starts_with(|letter: char| letter.is_ascii_alphabetic());
        text.lines().filter(begins).filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
    };
    texts(Language::English).iter().enumerate().flat_map(|(part, text)| keys(text).map(move |key| (key, part))).collect()
}

fn read(language: Language, text: &str) -> Bundle {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Names are isolated where lines are made of them; marks around every argument would only burden the pages.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => number::<{ Language::English as u8 }, _>,
        Language::German => number::<{ Language::German as u8 }, _>,
        Language::Spanish => number::<{ Language::Spanish as u8 }, _>,
        Language::French => number::<{ Language::French as u8 }, _>,
    }));
    // A text with a slip in it still gives all its sound entries; a test finds the slip.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Writes a number as its language does. Fluent hands its formatter neither language nor bundle, so each has one of its own.
fn number<const LANGUAGE: u8, M: MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let language = Language::ALL.into_iter().find(|language| *language as u8 == LANGUAGE)?;
    Some(grouped(&number.as_string(), language))
}

/// Sets thousands apart in a number's digits: `1234.5` is `1,234.5` in English.
fn grouped(number: &str, language: Language) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(language.thousands());
        }
        text.push(digit);
    }
    if !rest.is_empty() {
        text.push(language.fraction());
        text += rest;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_their_language_does() {
        let written = |number: &str| Language::ALL.map(|language| grouped(number, language));
        assert_eq!(written("1234567"), ["1,234,567", "1.234.567", "1.234.567", "1\u{202f}234\u{202f}567"]);
        assert_eq!(written("-999"), ["-999"; 4]);
        assert_eq!(written("1234.5"), ["1,234.5", "1.234,5", "1.234,5", "1\u{202f}234,5"]);
    }
}
