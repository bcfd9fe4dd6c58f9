//! Names and addresses blotted out of texts.

use std::collections::BTreeSet;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What stands where a name or an address stood.
const BLOTTED: &str = "[forgotten]";

/// Finds names and addresses in texts, whatever their case and accents, also where a line of a card or calendar was folded within them, and only as whole words.
#[derive(Debug, Clone, Default)]
pub struct Blot {
    sought: Vec<Sought>,
}

#[derive(Debug, Clone)]
struct Sought {
    letters: Vec<char>,
    is_address: bool,
    /// Longer names of others in which it stands: so many letters before it, and all letters.
    others: Vec<(usize, Vec<char>)>,
}

/// Whether a name is only one's own: more than a word that texts may hold for another reason.
pub fn is_telling_name(name: &str) -> bool {
    let is_caseless = name.chars().all(|letter| !letter.is_lowercase() && !letter.is_uppercase());
    name.split_whitespace().count() > 1 || (is_caseless && name.chars().filter(|letter| letter.is_alphabetic()).count() > 2)
}

impl Blot {
    /// Blots out these names and addresses. Names of a single common word are left, for they may mean anything; names that stand within one of `others` stay there.
    pub fn new<'a>(
        names: impl IntoIterator<Item = &'a str>,
        addresses: impl IntoIterator<Item = &'a str>,
        others: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let others: Vec<Vec<char>> = others.into_iter().map(letters_of).collect();
        let mut forms: BTreeSet<String> = BTreeSet::new();
        for name in names.into_iter().filter(|name| is_telling_name(name)) {
            forms.insert(name.trim().to_owned());
            forms.insert(escaped(name.trim()));
            if let Some((first, last)) = name.trim().rsplit_once(char::is_whitespace) {
                forms.insert(format!("{last}, {}", first.trim()));
            }
        }
        let mut sought: Vec<Sought> = Vec::new();
        let addresses: Vec<&str> = addresses.into_iter().filter(|address| address.chars().count() > 4).collect();
        let all = addresses.into_iter().map(|it| (it.to_owned(), true)).chain(forms.into_iter().map(|it| (it, false)));
        for (text, is_address) in all {
            let letters = letters_of(&text);
            if !letters.is_empty() && !sought.iter().any(|it| it.letters == letters) {
                let within = others.iter().filter(|_| !is_address).filter_map(|other| {
                    let start = other.windows(letters.len()).position(|part| part == letters)?;
                    (other.len() > letters.len()).then(|| (start, other.clone()))
                });
                sought.push(Sought { others: within.collect(), letters, is_address });
            }
        }
        sought.sort_by_key(|it| std::cmp::Reverse(it.letters.len()));
        Self { sought }
    }

    /// The text without them; none where it holds none.
    pub fn text(&self, text: &str) -> Option<String> {
        let letters: Vec<(usize, char)> = text.char_indices().map(|(start, letter)| (start, plain(letter))).collect();
        let mut blotted: Option<String> = None;
        let (mut place, mut copied) = (0, 0);
        while place < letters.len() {
            let Some(end) = self.sought.iter().find_map(|sought| sought.at(&letters, place)) else {
                place += 1;
                continue;
            };
            let byte = |place: usize| letters.get(place).map_or(text.len(), |(start, _)| *start);
            let new = blotted.get_or_insert_with(String::new);
            new.push_str(text.get(copied..byte(place)).unwrap_or_default());
            new.push_str(BLOTTED);
            copied = byte(end);
            place = end;
        }
        let mut new = blotted?;
        new.push_str(text.get(copied..).unwrap_or_default());
        Some(new)
    }
}

impl Sought {
    /// Where it ends, if it stands at a place as whole words.
    fn at(&self, text: &[(usize, char)], place: usize) -> Option<usize> {
        let end = matched(&self.letters, text, place)?;
        let before = place.checked_sub(1).and_then(|before| text.get(before)).map(|(_, letter)| *letter);
        let after = text.get(end).map(|(_, letter)| *letter);
        let next = text.get(end + 1).map(|(_, letter)| *letter);
        let (first, last) = (self.letters.first()?, self.letters.last()?);
        let joins = |letter: Option<char>, edge: &char| letter.is_some_and(char::is_alphanumeric) && has_case_or_digit(*edge);
        let is_part = if self.is_address {
            joins(before, first)
                || before.is_some_and(|it| ".-_+".contains(it))
                || joins(after, last)
                || (after.is_some_and(|it| ".-".contains(it)) && next.is_some_and(char::is_alphanumeric))
        } else {
            joins(before, first) || joins(after, last)
        };
        let is_of_other =
            |(start, other): &(usize, Vec<char>)| place.checked_sub(*start).is_some_and(|start| matched(other, text, start).is_some());
        (!is_part && !self.others.iter().any(is_of_other)).then_some(end)
    }
}

/// Whether letters beside this one would be of the same word; in scripts without case words are not told apart.
fn has_case_or_digit(letter: char) -> bool {
    letter.is_lowercase() || letter.is_uppercase() || letter.is_ascii_alphanumeric()
}

/// Where the letters end that stand in a text from a place on.
fn matched(letters: &[char], text: &[(usize, char)], start: usize) -> Option<usize> {
    let at = |place: usize| text.get(place).map(|(_, letter)| *letter);
    let mut place = start;
    for letter in letters {
        while place > start && at(place).is_some_and(is_combining_mark) {
            place += 1;
        }
        if *letter == ' ' {
            if !at(place)?.is_whitespace() {
                return None;
            }
            while at(place).is_some_and(char::is_whitespace) {
                place += 1;
            }
            continue;
        }
        if at(place)? != *letter && place > start {
            place = past_fold(text, place);
        }
        if at(place)? != *letter {
            return None;
        }
        place += 1;
    }
    while at(place).is_some_and(is_combining_mark) {
        place += 1;
    }
    Some(place)
}

/// The place past a folded line's end (RFC 5545, 3.1) that begins here.
fn past_fold(text: &[(usize, char)], place: usize) -> usize {
    let at = |place: usize| text.get(place).map(|(_, letter)| *letter);
    let line = if at(place) == Some('\r') { place + 1 } else { place };
    if at(line) == Some('\n') && matches!(at(line + 1), Some(' ' | '\t')) { line + 2 } else { place }
}

/// The letters as they are compared, runs of white space as one space.
fn letters_of(text: &str) -> Vec<char> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().map(plain).filter(|letter| !is_combining_mark(*letter)).collect()
}

/// A letter without case and accent.
fn plain(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let base = std::iter::once(letter).nfkd().next().unwrap_or(letter);
    base.to_lowercase().next().unwrap_or(base)
}

/// A name as programs write it that keep to ASCII in JSON.
fn escaped(name: &str) -> String {
    let mut escaped = String::new();
    for letter in name.chars() {
        if letter.is_ascii() {
            escaped.push(letter);
        } else {
            let mut units = [0; 2];
            letter.encode_utf16(&mut units).iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blot(text: &str) -> String {
        let blot = Blot::new(["Ana López", "Will"], ["ana@quay.example"], ["Ana López Ruiz", "Ben"]);
        blot.text(text).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn a_name_goes_whatever_its_case_accents_and_order() {
        assert_eq!(blot("Lunch with ANA  lopez."), "Lunch with [forgotten].");
        assert_eq!(blot("Ana Lo\u{301}pez, and López, Ana"), "[forgotten], and [forgotten]");
        assert_eq!(blot("\"Ana L\\u00f3pez\""), "\"[forgotten]\"");
    }

    #[test]
    fn an_address_goes_and_longer_ones_of_others_stay() {
        assert_eq!(blot("mailto:Ana@quay.example."), "mailto:[forgotten].");
        for other in ["joana@quay.example", "j.ana@quay.example", "ana@quay.example.org"] {
            assert_eq!(blot(other), other);
        }
    }

    #[test]
    fn others_of_a_longer_name_and_single_common_words_stay() {
        for text in ["Ana López Ruiz came", "Ana Lópezian", "Will it rain? Will knows.", ""] {
            assert_eq!(blot(text), text);
        }
    }

    #[test]
    fn a_folded_line_does_not_hide_an_address() {
        assert_eq!(blot("ATTENDEE:mailto:ana@qu\r\n ay.example\r\nEND"), "ATTENDEE:mailto:[forgotten]\r\nEND");
        assert_eq!(blot("SUMMARY:With Ana\r\n  López"), "SUMMARY:With [forgotten]");
    }

    #[test]
    fn names_in_scripts_without_case_are_told_by_their_length() {
        assert!(is_telling_name("田中さくら") && is_telling_name("Ana López") && !is_telling_name("Will"));
        let blot = Blot::new(["田中さくら"], [], []);
        assert_eq!(blot.text("昨日田中さくらと話した").as_deref(), Some("昨日[forgotten]と話した"));
    }
}
