//! A file into cards, each with its exact bytes.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE};
use hearten_domain::{Cause, Problem, ProblemCause};

use super::{CardObservation, read};
use crate::text;

/// Cards larger than this are refused.
const CARD_BYTES: usize = 32 * 1024 * 1024;

/// The cards of a file one after the other; broken ones as a problem.
#[derive(Debug)]
pub struct Cards<'a> {
    bytes: &'a [u8],
    source: String,
    encoding: Option<&'static Encoding>,
    at: usize,
    line: u64,
    given: bool,
    /// Where the last line feed is; what comes after it, which may be the whole file, has lines that end with a carriage return.
    last_feed: Option<usize>,
}

/// Reads the cards in `bytes`; `source` is named in problems. A file without any card gives one problem.
pub fn read_cards<'a>(bytes: &'a [u8], source: &str) -> Cards<'a> {
    let last_feed = bytes.iter().rposition(|byte| *byte == b'\n');
    Cards { bytes, source: source.to_owned(), encoding: text::wide(bytes), at: 0, line: 1, given: false, last_feed }
}

/// A card's place in the file.
struct Span {
    start: usize,
    end: usize,
    line: u64,
    is_ended: bool,
    is_indented: bool,
    nested: Vec<(usize, usize)>,
}

impl<'a> Cards<'a> {
    /// The line that begins at `self.at`, without its end; moves on.
    fn next_line(&mut self) -> Option<(usize, Cow<'a, str>)> {
        let start = self.at;
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty())?;
        let length = match self.encoding {
            None => {
                let end = if self.last_feed.is_some_and(|last| start <= last) { b'\n' } else { b'\r' };
                rest.iter().position(|byte| *byte == end).map_or(rest.len(), |at| at + 1)
            }
            Some(encoding) => {
                let end = if encoding == UTF_16BE { [0, b'\n'] } else { [b'\n', 0] };
                rest.chunks(2).position(|pair| pair == end).map_or(rest.len(), |at| at * 2 + 2)
            }
        };
        self.at += length;
        self.line += 1;
        // Only the first bytes of a line are needed to see where cards begin and end.
        let head = rest.get(..length.min(200)).unwrap_or_default();
        let decoded = match self.encoding {
            None => String::from_utf8_lossy(head),
            Some(encoding) => encoding.decode_without_bom_handling(head).0,
        };
        Some((start, decoded))
    }

    /// The next card's place; none at the end of the file.
    fn next_span(&mut self) -> Option<Span> {
        let mut open: Option<Span> = None;
        let mut nesting: Vec<usize> = Vec::new();
        let mut after_agent = false;
        loop {
            let (at, line) = (self.at, self.line);
            let Some((start, head)) = self.next_line() else {
                return open.map(|span| Span { end: self.bytes.len(), ..span });
            };
            let is_indented = head.starts_with([' ', '\t']);
            let head = head.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\0'));
            // A card inside AGENT may be folded line by line: its markers are none of this card, unless all of this card is indented.
            let is_folded = is_indented && open.as_ref().is_some_and(|span| !span.is_indented);
            let begins = !is_folded && is_marker(head, "BEGIN");
            let ends = !is_folded && is_marker(head, "END");
            match &mut open {
                None if begins => {
                    open = Some(Span { start, end: start, line, is_ended: false, is_indented, nested: Vec::new() });
                }
                None => {}
                Some(_) if begins && (after_agent || !nesting.is_empty()) => nesting.push(start),
                Some(_) if begins => {
                    // The card before was never ended; this line begins the next one.
                    (self.at, self.line) = (at, line);
                    return open.map(|span| Span { end: at, ..span });
                }
                Some(span) if ends => match nesting.pop() {
                    Some(inner) if nesting.is_empty() => span.nested.push((inner, self.at)),
                    Some(_) => {}
                    None => {
                        (span.end, span.is_ended) = (self.at, true);
                        return open;
                    }
                },
                Some(_) => {}
            }
            after_agent = is_agent(head) || (after_agent && head.is_empty());
        }
    }

    fn problem(&self, line: u64, cause: impl Into<Cause>) -> Problem {
        Problem { source: self.source.clone(), line, cause: cause.into() }
    }

    fn card(&self, span: &Span) -> Result<CardObservation, Problem> {
        let raw = self.bytes.get(span.start..span.end).unwrap_or_default();
        if raw.len() > CARD_BYTES {
            return Err(self.problem(span.line, ProblemCause::CardTooLarge));
        }
        let mut outer: Vec<u8> = Vec::with_capacity(raw.len());
        let mut from = span.start;
        for (start, end) in &span.nested {
            outer.extend_from_slice(self.bytes.get(from..*start).unwrap_or_default());
            from = *end;
        }
        outer.extend_from_slice(self.bytes.get(from..span.end).unwrap_or_default());
        let decoded = match self.encoding {
            Some(encoding) => encoding.decode_without_bom_handling(&outer).0.into_owned(),
            None => decode_lines(&outer),
        };
        let decoded = if span.is_indented { without_indent(&decoded) } else { decoded };
        let mut card = read::read(&decoded, &self.source, span.line).map_err(|cause| self.problem(span.line, cause))?;
        for (start, end) in &span.nested {
            let inner = text::decode(self.bytes.get(*start..*end).unwrap_or_default()).into_owned();
            if let Some(name) = read::read(&inner, &self.source, span.line).ok().and_then(|inner| inner.name) {
                card.related.push(super::Labelled { value: name, label: Some("agent".to_owned()) });
            }
        }
        if !span.is_ended {
            card.problems.push(self.problem(span.line, ProblemCause::CardOpen));
        }
        raw.clone_into(&mut card.raw);
        card.line = span.line;
        Ok(card)
    }
}

impl Iterator for Cards<'_> {
    type Item = Result<CardObservation, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.next_span() {
            Some(span) => {
                self.given = true;
                Some(self.card(&span))
            }
            None if self.given => None,
            None => {
                self.given = true;
                Some(Err(self.problem(1, ProblemCause::NoCard)))
            }
        }
    }
}

/// Whether a line is `BEGIN:VCARD` or `END:VCARD`, with a group or blanks or not.
pub(super) fn is_marker(line: &str, keyword: &str) -> bool {
    let Some((name, value)) = line.split_once(':') else { return false };
    let name = name.rsplit('.').next().unwrap_or(name).trim();
    name.eq_ignore_ascii_case(keyword) && value.trim().eq_ignore_ascii_case("VCARD")
}

/// Whether a line is `AGENT:` with the agent's card on the lines below.
fn is_agent(line: &str) -> bool {
    let Some((name, value)) = line.split_once(':') else { return false };
    let name = name.split(';').next().unwrap_or(name);
    name.rsplit('.').next().is_some_and(|name| name.trim().eq_ignore_ascii_case("AGENT")) && value.trim().is_empty()
}

/// Every line without the blanks that the first begins with, which would make all others its continuation.
fn without_indent(card: &str) -> String {
    let indent: String = card.chars().take_while(|c| matches!(c, ' ' | '\t')).collect();
    card.split_inclusive('\n').map(|line| line.strip_prefix(indent.as_str()).unwrap_or(line)).collect()
}

/// Text of a card whose lines may be in different encodings: UTF-8, else what the line's CHARSET names, else Windows-1252.
fn decode_lines(bytes: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let mut decoded = String::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let named = charset(line).and_then(|name| text::decode_named(line, &name));
        let whole = std::str::from_utf8(line).ok().map(Cow::Borrowed);
        decoded.push_str(&whole.or(named).unwrap_or_else(|| text::decode_narrow(line)));
    }
    decoded
}

fn charset(line: &[u8]) -> Option<String> {
    let head = line.split(|byte| *byte == b':').next()?;
    let head = String::from_utf8_lossy(head).to_ascii_uppercase();
    let (_, after) = head.split_once("CHARSET=")?;
    after.split([';', ':']).next().map(str::to_owned)
}
