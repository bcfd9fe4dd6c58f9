//! Who wrote a line, and what.

use std::collections::HashMap;

use super::stamp::is_mark;
use crate::{chat::Party, text};

/// The longest name, in bytes; WhatsApp allows 25 characters, address books more.
const LONGEST: usize = 200;

/// How often a part of a name behind a colon must recur, without exception, to be taken for one.
const RECURRING: u32 = 4;

/// Name and text of a line, cut at the first colon; none where it has none, as WhatsApp's own lines.
pub(super) fn cut(line: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    loop {
        let at = from + line.get(from..)?.find(':')?;
        let after = line.get(at + 1..)?;
        if at > LONGEST {
            return None;
        }
        if after.starts_with(|c: char| c.is_whitespace() || is_mark(c)) || after.is_empty() {
            let name = line.get(..at)?.trim_matches(|c: char| is_mark(c) || c.is_whitespace());
            let said = after.strip_prefix([' ', '\u{a0}', '\u{202f}']).unwrap_or(after);
            return (!name.is_empty()).then_some((name, said));
        }
        from = at + 1;
    }
}

/// What is known of the names of a file before its lines are read.
#[derive(Default)]
pub(super) struct Names<'a> {
    seen: HashMap<&'a str, Seen<'a>>,
}

struct Seen<'a> {
    count: u32,
    /// The part behind the next colon, while it is the same on all lines.
    next: Option<&'a str>,
}

impl<'a> Names<'a> {
    /// Takes note of a line.
    pub(super) fn add(&mut self, line: &'a str) {
        let Some((name, said)) = cut(line) else { return };
        let next = cut(said).map(|(next, _)| next);
        let seen = self.seen.entry(name).or_insert(Seen { count: 0, next });
        seen.count = seen.count.saturating_add(1);
        if seen.next != next {
            seen.next = None;
        }
    }

    /// Name and text of a line. A name may have a colon itself (`Ana: work`): then what is behind the colon stands on every line.
    ///
    /// Where `is_android`, a line of WhatsApp's own may quote something with a colon (`Ana changed the subject to "Rome: May"`): the quotation is then not closed before the colon.
    pub(super) fn cut(&self, line: &'a str, is_android: bool) -> Option<(&'a str, &'a str)> {
        let (name, said) = cut(line)?;
        let seen = self.seen.get(name)?;
        let quotes = name.chars().filter(|c| matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」')).count();
        if is_android && seen.count == 1 && quotes % 2 == 1 {
            return None;
        }
        if seen.count >= RECURRING && seen.next.is_some() {
            let (_, said) = cut(said)?;
            let whole = line.get(..line.len().checked_sub(said.len())?)?;
            let whole = whole.trim_matches(|c: char| is_mark(c) || c.is_whitespace());
            return Some((whole.strip_suffix(':')?, said));
        }
        Some((name, said))
    }
}

/// The party that a name stands for: `~ Bob` is somebody outside the address book, a number is a number.
pub(super) fn party(name: &str) -> Party {
    let shown: String = name.chars().filter(|c| !is_mark(*c)).map(|c| if c == '\u{2011}' { '-' } else { c }).collect();
    let shown = text::one_line(shown.trim_start_matches(|c: char| c == '~' || c.is_whitespace())).unwrap_or_default();
    if is_phone(&shown) {
        return Party { phone: Some(shown), ..Party::default() };
    }
    Party { name: Some(if shown.is_empty() { name.to_owned() } else { shown }), ..Party::default() }
}

/// Whether a name is a telephone number.
pub(super) fn is_phone(name: &str) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let is_clean = name.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '.' | '/'));
    is_clean && (6..=17).contains(&digits) && (name.starts_with('+') || name.starts_with(['0', '(']) || digits >= 8)
}

/// A name for comparison: its letters and digits in lower case, or all of it where it has none.
pub(super) fn folded(name: &str) -> String {
    let letters: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() { name.chars().filter(|c| !is_mark(*c) && !c.is_whitespace()).collect() } else { letters }
}
