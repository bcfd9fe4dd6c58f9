//! An export's text cut into what begins with a time.

use hearten_domain::{Problem, ProblemCause};

use super::stamp::{Stamp, Style, read_stamp};

/// The longest line that is read, in bytes; far above what WhatsApp sends (65,536 characters).
const LONGEST_LINE: usize = 1 << 20;

/// How many problems of a file are told one by one.
pub(super) const PROBLEMS: usize = 200;

/// A message or one of WhatsApp's own lines.
pub(super) struct Record<'a> {
    /// The line in the file, from 1.
    pub(super) line: u64,
    /// When.
    pub(super) stamp: Stamp,
    /// The line behind the time.
    pub(super) first: &'a str,
    /// All behind the time: that line and those that follow without a time of their own.
    pub(super) whole: &'a str,
}

/// The records of a text, in one pass.
pub(super) fn split<'a>(text: &'a str, source: &str, problems: &mut Vec<Problem>) -> Vec<Record<'a>> {
    let mut records: Vec<Record<'a>> = Vec::new();
    let mut style: Option<Style> = None;
    // Where the whole of the last record starts; none where it was cut and takes no more lines.
    let mut open: Option<usize> = None;
    let mut start = 0;
    for (number, line) in (1_u64..).zip(text.split_inclusive('\n')) {
        let line_start = start;
        start += line.len();
        let shown = shortened(line.trim_end_matches(['\n', '\r']));
        if shown.len() < line.trim_end_matches(['\n', '\r']).len() && problems.len() < PROBLEMS {
            problems.push(Problem { source: source.to_owned(), line: number, cause: ProblemCause::ChatLineTooLong.into() });
        }
        let end = line_start + shown.len();
        // Conversations quote others: a time in another manner than the file's belongs to the text.
        let found = read_stamp(shown).filter(|(stamp, _)| style.is_none_or(|style| style == stamp.style));
        if let Some((stamp, first)) = found {
            style = Some(stamp.style);
            let whole_start = end - first.len();
            open = (shown.len() < LONGEST_LINE).then_some(whole_start);
            records.push(Record { line: number, stamp, first, whole: first });
        } else if let (Some(whole_start), Some(last)) = (open, records.last_mut()) {
            last.whole = text.get(whole_start..end).unwrap_or(last.whole);
            open = open.filter(|_| shown.len() < LONGEST_LINE);
        }
    }
    records
}

/// A line, cut where it is too long.
fn shortened(line: &str) -> &str {
    let mut end = line.len().min(LONGEST_LINE);
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    line.get(..end).unwrap_or_default()
}
