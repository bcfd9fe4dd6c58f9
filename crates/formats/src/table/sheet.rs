//! A table's bytes as text, and its cells by the names of their columns.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use csv::{Reader, ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8};
use hearten_domain::{Cause, Problem, ProblemCause};

use super::{card::raw_row, field::key};
use crate::text::{self, one_line};

/// The longest header that is looked at, in bytes, and the most columns.
const HEADER_BYTES: usize = 64 << 10;
pub(super) const COLUMNS: usize = 2_000;

/// A longer cell can only come of a quotation mark that is never closed.
pub(super) const CELL_BYTES: usize = 1 << 20;

/// The text of a table. What is neither UTF-8 nor UTF-16 is in the encoding that its letters suggest.
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    decode_told(bytes).0
}

/// The text of a table, and the encoding that it was taken for.
pub(crate) fn decode_told(bytes: &[u8]) -> (Cow<'_, str>, &'static Encoding) {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return decode_told(rest);
    }
    if let Some(wide) = text::wide(bytes) {
        return (text::decode(bytes), wide);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), UTF_8),
        // The bytes were cut within a letter.
        Err(error) if error.error_len().is_none() => (text::decode(bytes.get(..error.valid_up_to()).unwrap_or_default()), UTF_8),
        Err(_) => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            let encoding = detector.guess(None, Utf8Detection::Deny);
            (encoding.decode_without_bom_handling(bytes).0, encoding)
        }
    }
}

/// The cells of the first row, and what separates them; none where nothing does.
pub(super) fn first_row(text: &str) -> Option<(Vec<String>, u8)> {
    let line = text.lines().next()?;
    let mut separators = [b',', b';', b'\t'];
    separators.sort_by_key(|separator| std::cmp::Reverse(line.matches(char::from(*separator)).count()));
    let separator = *separators.first().filter(|separator| line.contains(char::from(**separator)))?;
    Some((row_of(text, separator)?, separator))
}

/// The cells of the first row with this between them.
pub(super) fn row_of(text: &str, separator: u8) -> Option<Vec<String>> {
    let bounded = text.as_bytes().get(..text.len().min(HEADER_BYTES))?;
    let mut row = StringRecord::new();
    let is_read = records(bounded, separator).read_record(&mut row).is_ok_and(|is_there| is_there);
    (is_read && row.len() <= COLUMNS).then(|| row.iter().map(|name| name.trim().to_owned()).collect())
}

/// The rows of a text, the header among them.
pub(super) fn records<R: std::io::Read>(text: R, separator: u8) -> Reader<R> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text)
}

/// A table whose cells are taken by the names of their columns.
pub(super) struct Sheet<'s> {
    names: Vec<String>,
    keys: Vec<String>,
    separator: u8,
    text: &'s str,
    /// What it is called in problems.
    pub(super) source: &'s str,
}

impl<'s> Sheet<'s> {
    /// A table whose first row names the columns.
    pub(super) fn of(text: &'s str, source: &'s str) -> Option<Self> {
        let (names, separator) = first_row(text)?;
        let keys = names.iter().map(|name| key(name)).collect();
        Some(Self { names, keys, separator, text, source })
    }

    /// The keys of its columns.
    pub(super) fn keys(&self) -> &[String] {
        &self.keys
    }

    /// Whether it has this column.
    pub(super) fn has(&self, wanted: &str) -> bool {
        self.keys.iter().any(|key| key == wanted)
    }

    /// A problem in one of its lines.
    pub(super) fn problem(&self, line: u64, cause: impl Into<Cause>) -> Problem {
        Problem { source: self.source.to_owned(), line, cause: cause.into() }
    }

    /// Its rows below the header that hold anything; those that cannot be read as a problem.
    pub(super) fn rows(&self) -> impl Iterator<Item = Result<SheetRow<'_, 's>, Problem>> {
        let rows = records(self.text.as_bytes(), self.separator).into_records().skip(1);
        rows.filter_map(|row| match row {
            Ok(row) if row.iter().all(|cell| cell.trim().is_empty()) => None,
            Ok(row) if row.len() > COLUMNS || row.iter().any(|cell| cell.len() > CELL_BYTES) => {
                Some(Err(self.problem(line_of(&row), ProblemCause::RowTooLong)))
            }
            Ok(row) => Some(Ok(SheetRow { sheet: self, row })),
            Err(error) => Some(Err(self.problem(0, ProblemCause::RowUnreadable.with(&[("error", &error.to_string())])))),
        })
    }
}

/// One row of a [`Sheet`].
pub(super) struct SheetRow<'t, 's> {
    sheet: &'t Sheet<'s>,
    row: StringRecord,
}

impl SheetRow<'_, '_> {
    /// What stands under a column, as it is; none where nothing does.
    pub(super) fn text(&self, wanted: &str) -> Option<&str> {
        let at = self.sheet.keys.iter().position(|key| key == wanted)?;
        self.row.get(at).map(str::trim).filter(|cell| !cell.is_empty())
    }

    /// What stands under a column, on one line.
    pub(super) fn cell(&self, wanted: &str) -> Option<String> {
        one_line(self.text(wanted)?)
    }

    /// The line on which it begins, from 1.
    pub(super) fn line(&self) -> u64 {
        line_of(&self.row)
    }

    /// The row as it came, under the names of its columns.
    pub(super) fn raw(&self) -> Vec<u8> {
        raw_row(&self.sheet.names, &self.row)
    }
}

fn line_of(row: &StringRecord) -> u64 {
    row.position().map_or(0, csv::Position::line)
}
