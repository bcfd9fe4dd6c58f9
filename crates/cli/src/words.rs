//! The product's words as values of options: `hard-season` on the command line is the word "hard season".

use std::str::FromStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use hearten_domain::UnknownWord;

/// Reads one of the words of an enumeration; words of two parts may be joined by a dash.
pub(crate) fn one_of<T>(all: &'static [T], word: fn(T) -> &'static str) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static + FromStr<Err = UnknownWord>,
{
    let values = all.iter().map(move |value| {
        let word = word(*value);
        let dashed = PossibleValue::new(word.replace(' ', "-"));
        if word.contains(' ') { dashed.alias(word) } else { dashed }
    });
    PossibleValuesParser::new(values).try_map(|text| text.replace('-', " ").parse::<T>())
}

/// Reads a whole number from 1 on.
pub(crate) fn from_one(text: &str) -> Result<i64, &'static str> {
    text.trim().parse().ok().filter(|number| *number >= 1).ok_or("give a whole number from 1 on")
}

/// Reads a whole number.
pub(crate) fn whole(text: &str) -> Result<i64, &'static str> {
    text.trim().parse().map_err(|_| "give a whole number")
}

/// Reads a number, its decimals after a point or a comma.
pub(crate) fn decimal(text: &str) -> Result<f64, &'static str> {
    text.trim().replace(',', ".").parse().map_err(|_| "give a number, such as 2 or 2.5")
}

/// Texts given as separate arguments, as one.
pub(crate) fn joined(words: &[String]) -> String {
    words.join(" ").trim().to_owned()
}

/// `count` with its noun: "1 person", "2 people".
pub(crate) fn counted(count: impl TryInto<u64>, one: &str, many: &str) -> String {
    let count = count.try_into().unwrap_or_default();
    format!("{} {}", grouped(count), if count == 1 { one } else { many })
}

/// A number with its thousands set apart.
pub(crate) fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The texts as a sentence lists them: "a, b and c".
pub(crate) fn listed<S: AsRef<str>>(texts: &[S]) -> String {
    match texts {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<_> = first.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", first.join(", "), last.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use clap::builder::TypedValueParser;
    use hearten_domain::ConcernKind;

    use super::*;

    #[test]
    fn a_word_of_two_parts_is_read_with_a_dash_or_a_space() {
        let parser = one_of(ConcernKind::ALL, ConcernKind::as_str);
        let command = clap::Command::new("test");
        for text in ["hard-season", "hard season"] {
            assert_eq!(parser.parse_ref(&command, None, OsStr::new(text)).ok(), Some(ConcernKind::HardSeason));
        }
        assert!(parser.parse_ref(&command, None, OsStr::new("worry")).is_err());
    }

    #[test]
    fn a_number_that_is_none_is_refused_in_plain_words() {
        assert_eq!(
            (from_one("20"), from_one("0"), from_one("many")),
            (Ok(20), Err("give a whole number from 1 on"), Err("give a whole number from 1 on"))
        );
        assert_eq!((whole("-3"), whole("a few")), (Ok(-3), Err("give a whole number")));
        assert_eq!((decimal("2,5"), decimal("2.5"), decimal("two")), (Ok(2.5), Ok(2.5), Err("give a number, such as 2 or 2.5")));
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn texts_are_listed_as_in_a_sentence() {
        assert_eq!(listed(&["a", "b", "c"]), "a, b and c");
        assert_eq!(listed(&["a"]), "a");
    }
}
