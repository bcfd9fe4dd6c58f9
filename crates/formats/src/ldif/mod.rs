//! LDIF (RFC 2849): address books as Thunderbird, Evolution and directories export them, into observations.
//!
//! What the attributes mean: RFC 4519 and RFC 2798 (inetOrgPerson), Mozilla's mozillaAbPersonAlpha, and Active Directory's person and group.

mod card;
mod entry;
mod postal;

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};
use hearten_domain::{Cause, Problem, ProblemCause};

use crate::{table::decode_told, text, vcard::CardObservation};

/// Larger entries are refused.
const ENTRY_BYTES: usize = 32 << 20;

/// The entries of a file one after the other; broken ones as a problem.
#[derive(Debug)]
pub struct Entries<'a> {
    bytes: Cow<'a, [u8]>,
    encoding: &'static Encoding,
    source: String,
    at: usize,
    line: u64,
    is_any: bool,
    is_ended: bool,
}

/// Reads the entries in `bytes`; `source` is named in problems. A file without any entry gives one problem.
pub fn read_ldif<'a>(bytes: &'a [u8], source: &str) -> Entries<'a> {
    let (bytes, encoding) = match text::wide(bytes) {
        Some(_) => (Cow::Owned(text::decode(bytes).into_owned().into_bytes()), UTF_8),
        None => (Cow::Borrowed(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)), decode_told(bytes).1),
    };
    Entries { bytes, encoding, source: source.to_owned(), at: 0, line: 1, is_any: false, is_ended: false }
}

/// Whether a text begins as LDIF does: with `dn:` or `version:`, below comments.
pub(crate) fn begins_as_ldif(beginning: &str) -> bool {
    let mut lines = beginning.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with(['#', ' ']));
    let is_dn = |line: &str| {
        let value = line.get(..3).filter(|start| start.eq_ignore_ascii_case("dn:")).and_then(|_| line.get(3..));
        value.is_some_and(|value| value.starts_with(':') || value.contains('='))
    };
    match lines.next() {
        Some(line) if line.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("version:")) => lines.next().is_some_and(is_dn),
        Some(line) => is_dn(line),
        None => false,
    }
}

impl Entries<'_> {
    /// The next lines that belong together, from `dn:` to a blank line, the next `dn:` or the end; with the line on which they begin.
    fn next_span(&mut self) -> Option<(usize, usize, u64)> {
        let mut begun: Option<(usize, u64)> = None;
        let mut end = self.at;
        while let Some(rest) = self.bytes.get(self.at..).filter(|rest| !rest.is_empty()) {
            let length = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
            let line = rest.get(..length).unwrap_or_default();
            let is_blank = line.iter().all(|byte| matches!(byte, b'\r' | b'\n'));
            let is_dn = line.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(b"dn:"));
            match begun {
                Some(_) if is_blank || is_dn => break,
                None if is_dn => begun = Some((self.at, self.line)),
                _ => {}
            }
            self.at += length;
            self.line += 1;
            end = self.at;
        }
        begun.map(|(start, line)| (start, end, line))
    }
}

impl Iterator for Entries<'_> {
    type Item = Result<CardObservation, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_ended {
            return None;
        }
        let Some((start, end, line)) = self.next_span() else {
            self.is_ended = true;
            let cause = ProblemCause::NoEntry.into();
            return (!self.is_any).then(|| Err(Problem { source: self.source.clone(), line: 1, cause }));
        };
        self.is_any = true;
        let raw = self.bytes.get(start..end).unwrap_or_default();
        let problem = |cause: Cause| Problem { source: self.source.clone(), line, cause };
        if raw.len() > ENTRY_BYTES {
            return Some(Err(problem(ProblemCause::EntryTooLarge.into())));
        }
        let entry = match entry::Entry::read(raw, self.encoding) {
            Ok(entry) => entry,
            Err(cause) => return Some(Err(problem(cause))),
        };
        let mut card = card::card_of(&entry);
        (card.raw, card.line) = (raw.to_vec(), line);
        card.problems = entry.causes.into_iter().map(problem).collect();
        Some(Ok(card))
    }
}
