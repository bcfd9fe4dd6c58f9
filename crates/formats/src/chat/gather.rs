//! What readers of exports gather alike: parties, problems, what is left out, and instants.

use std::{borrow::Cow, collections::HashMap};

use hearten_domain::{Cause, LeftOutReason, Problem, ProblemCause};
use jiff::Timestamp;

use super::{ChatReading, Party};
use crate::text;

/// More problems than this are not listed one by one: they come of one cause.
const PROBLEMS: usize = 100;

/// The longest text that is kept of a message, in bytes.
const TEXT_BYTES: usize = 64 << 10;

/// Numbers below are seconds since 1970, not milliseconds: in milliseconds this is the year 1973.
const LEAST_MILLISECONDS: i64 = 100_000_000_000;

impl ChatReading {
    /// Notes what cannot be read.
    pub(super) fn problem(&mut self, source: &str, line: u64, cause: impl Into<Cause>) {
        let cause = match self.problems.len() {
            listed if listed < PROBLEMS => cause.into(),
            PROBLEMS => ProblemCause::MoreProblems.into(),
            _ => return,
        };
        self.problems.push(Problem { source: source.to_owned(), line, cause });
    }

    /// The reading, with a word on it where there was nothing to read.
    pub(super) fn or_reason(mut self, source: &str) -> Self {
        if self.conversations.is_empty() && self.problems.is_empty() && self.contacts.is_empty() && self.left_out.is_empty() {
            self.problem(source, 0, ProblemCause::ChatEmpty);
        }
        self
    }

    /// Counts something that is left out on purpose.
    pub(super) fn leave_out(&mut self, what: LeftOutReason) {
        *self.left_out.entry(what).or_default() += 1;
    }
}

/// The parties of a conversation, each once.
#[derive(Default)]
pub(super) struct Parties {
    pub(super) list: Vec<Party>,
    places: HashMap<String, usize>,
}

impl Parties {
    /// The place of the party that `key` tells from others; `make` gives the party where it is new.
    pub(super) fn place(&mut self, key: &str, make: impl FnOnce() -> Party) -> usize {
        if let Some(place) = self.places.get(key) {
            return *place;
        }
        let place = self.list.len();
        self.list.push(make());
        self.places.insert(key.to_owned(), place);
        place
    }

    /// The place of a party that is there.
    pub(super) fn find(&self, key: &str) -> Option<usize> {
        self.places.get(key).copied()
    }
}

/// An instant told as milliseconds since 1970, or as seconds, as some phones do; none where it says nothing.
pub(super) fn instant(number: i64) -> Option<Timestamp> {
    let milliseconds = if number < LEAST_MILLISECONDS { number.checked_mul(1_000)? } else { number };
    Timestamp::from_millisecond(milliseconds).ok().filter(|_| number > 0)
}

/// Whole minutes of a call of so many seconds, rounded up; none where it took no time.
pub(super) fn minutes(seconds: i64) -> Option<i64> {
    (seconds > 0).then(|| (seconds - 1) / 60 + 1)
}

/// A message's text, trimmed and bounded; none where nothing is left.
pub(super) fn message_text(text: &str) -> Option<String> {
    let text = text.trim();
    let bounded = text.get(..text.floor_char_boundary(TEXT_BYTES)).unwrap_or_default();
    (!bounded.is_empty()).then(|| bounded.to_owned())
}

/// The bytes of a text in which ASCII is ASCII: those of the file, but for UTF-16.
pub(super) fn narrow(bytes: &[u8]) -> Cow<'_, [u8]> {
    match text::wide(bytes) {
        Some(_) => Cow::Owned(text::decode(bytes).into_owned().into_bytes()),
        None => Cow::Borrowed(bytes),
    }
}

/// What to say of a file that is damaged or ends too early.
pub(super) fn broken_off(program: &str) -> Cause {
    ProblemCause::BrokenOff.with(&[("program", program)])
}

/// Lines of a file, counted as one goes.
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    /// At the beginning.
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, line: 1 }
    }

    /// The line, from 1, at a place that is not before the last one asked for.
    pub(super) fn line(&mut self, at: usize) -> u64 {
        let passed = self.bytes.get(self.at..at).unwrap_or_default();
        self.line += passed.iter().map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
        self.at = self.at.max(at);
        self.line
    }
}
