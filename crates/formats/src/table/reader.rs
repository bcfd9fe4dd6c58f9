//! A table's text, its header and its rows.

use std::{borrow::Cow, io::Cursor};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use csv::{Reader, ReaderBuilder, StringRecord};
use hearten_domain::Problem;

use super::{
    card::card_of,
    dates::{DayOrder, order_told_by},
    field::{Field, key},
    layout::{Layout, Producer, layout_of},
    linkedin::{OtherTable, other_table},
    positions::PositionReading,
};
use crate::{text, vcard::CardObservation};

/// How many lines may stand above the header, as LinkedIn puts a note there.
const PREAMBLE_LINES: usize = 8;

/// The longest header that is looked at, in bytes, and the most columns.
const HEADER_BYTES: usize = 64 << 10;
const COLUMNS: usize = 2_000;

/// A longer cell can only come of a quotation mark that is never closed.
const CELL_BYTES: usize = 1 << 20;

/// What a table turns out to be.
pub enum Table {
    /// People, one a row.
    Cards(Box<TableCards>),
    /// The user's own positions.
    Positions(PositionReading),
    /// A table that is known and left out on purpose, with the reason.
    LeftOut(&'static str),
    /// Nothing that can be read, with the cause.
    Unknown(String),
}

/// The people of a table, row by row.
pub struct TableCards {
    layout: Layout,
    order: Option<DayOrder>,
    rows: Reader<Cursor<Vec<u8>>>,
    row: StringRecord,
    source: String,
    /// Lines above the header.
    above: u64,
    is_ended: bool,
}

/// Reads a table; `source` names it in problems.
pub fn read_table(bytes: &[u8], source: &str) -> Table {
    let text = decode(bytes);
    let Some(header) = find_header(&text) else { return other(&text, source) };
    let above = text.get(..header.start).unwrap_or_default().matches('\n').count() as u64;
    let body = text.get(header.start..).unwrap_or_default().as_bytes().to_vec();
    let order = told_order(&body, &header);
    let mut rows = reader(body, header.separator);
    let mut row = StringRecord::new();
    let is_ended = !rows.read_record(&mut row).unwrap_or(false);
    Table::Cards(Box::new(TableCards { layout: header.layout, order, rows, row, source: source.to_owned(), above, is_ended }))
}

/// A table that is no address book.
fn other(text: &str, source: &str) -> Table {
    let Some((names, separator)) = names_in(text) else { return Table::Unknown(unknown_columns(text)) };
    let keys: Vec<String> = names.iter().map(|name| key(name)).collect();
    match other_table(&keys) {
        Some(OtherTable::Messages) => Table::LeftOut("table of LinkedIn messages, which are not read yet"),
        Some(OtherTable::Invitations) => Table::LeftOut("table of LinkedIn invitations; those accepted are among the connections"),
        Some(OtherTable::Recommendations) => {
            Table::LeftOut("table of LinkedIn recommendations, which name people without address or profile")
        }
        Some(OtherTable::Positions) => {
            let mut reading = PositionReading::default();
            for row in reader(text.as_bytes().to_vec(), separator).into_records().skip(1).map_while(Result::ok) {
                reading.add(&names, &keys, &row, source, row.position().map_or(0, csv::Position::line));
            }
            Table::Positions(reading)
        }
        None => Table::Unknown(unknown_columns(text)),
    }
}

impl Iterator for TableCards {
    type Item = Result<CardObservation, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_ended {
            let read = self.rows.read_record(&mut self.row);
            let line = self.above + self.row.position().map_or(0, csv::Position::line);
            let problem = |cause: String| Some(Err(Problem { source: self.source.clone(), line, cause }));
            match read {
                Ok(true) => {}
                Ok(false) => self.is_ended = true,
                Err(error) => return problem(format!("the row cannot be read: {error}")),
            }
            if self.is_ended || self.row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if self.row.iter().any(|cell| cell.len() > CELL_BYTES) || self.row.len() > COLUMNS {
                return problem("the row is too long; perhaps a quotation mark is not closed".to_owned());
            }
            return Some(Ok(card_of(&self.layout, &self.row, self.order, &self.source, line)));
        }
        None
    }
}

/// Whether these first bytes hold a header of a producer that is known, or of an address book.
pub(crate) fn has_known_header(head: &[u8]) -> bool {
    find_header(&decode(head)).is_some()
}

/// A header that was found.
struct Header {
    layout: Layout,
    separator: u8,
    /// Where its line begins in the text.
    start: usize,
}

fn find_header(text: &str) -> Option<Header> {
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').take(PREAMBLE_LINES).enumerate() {
        let is_blank = line.trim().is_empty();
        if let Some((layout, separator)) = header_in(text.get(start..)?)
            && (number == 0 || layout.producer != Producer::Guessed || text.get(..start)?.trim().to_lowercase().starts_with("sep="))
        {
            return Some(Header { layout, separator, start });
        }
        let may_go_on = number > 0 || is_blank || line.starts_with("Notes") || line.to_lowercase().starts_with("sep=");
        if !may_go_on {
            return None;
        }
        start += line.len();
    }
    None
}

fn header_in(text: &str) -> Option<(Layout, u8)> {
    let (names, separator) = names_in(text)?;
    Some((layout_of(&names)?, separator))
}

/// The cells of the first row, and what separates them.
fn names_in(text: &str) -> Option<(Vec<String>, u8)> {
    let line = text.lines().next()?;
    let mut separators = [b',', b';', b'\t'];
    separators.sort_by_key(|separator| std::cmp::Reverse(line.matches(char::from(*separator)).count()));
    let separator = *separators.first().filter(|separator| line.contains(char::from(**separator)))?;
    let bounded: Vec<u8> = text.bytes().take(HEADER_BYTES).collect();
    let mut row = StringRecord::new();
    let mut names = reader(bounded, separator);
    if !names.read_record(&mut row).is_ok_and(|is_there| is_there) || row.len() > COLUMNS {
        return None;
    }
    Some((row.iter().map(|name| name.trim().to_owned()).collect(), separator))
}

fn reader(text: Vec<u8>, separator: u8) -> Reader<Cursor<Vec<u8>>> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(Cursor::new(text))
}

/// How dates such as 3/4/1980 are meant: as other dates of the table show, else as the language of its header has it.
fn told_order(body: &[u8], header: &Header) -> Option<DayOrder> {
    let is_date = |field| matches!(field, Field::Birthday | Field::Anniversary | Field::Event);
    let dates: Vec<usize> = header.layout.columns.iter().filter(|column| is_date(column.field)).map(|column| column.at).collect();
    if dates.is_empty() {
        return None;
    }
    let (mut days, mut months) = (false, false);
    for row in reader(body.to_vec(), header.separator).into_records().skip(1).map_while(Result::ok) {
        for told in dates.iter().filter_map(|at| order_told_by(row.get(*at)?.trim())) {
            days |= told == DayOrder::DayFirst;
            months |= told == DayOrder::MonthFirst;
        }
    }
    match (days, months) {
        (true, false) => Some(DayOrder::DayFirst),
        (false, true) => Some(DayOrder::MonthFirst),
        _ => header.layout.order,
    }
}

/// The text of a table. What is neither UTF-8 nor UTF-16 is in the encoding that its letters suggest.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return decode(rest);
    }
    if text::wide(bytes).is_some() {
        return text::decode(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        // The bytes were cut within a letter.
        Err(error) if error.error_len().is_none() => text::decode(bytes.get(..error.valid_up_to()).unwrap_or_default()),
        Err(_) => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            detector.guess(None, Utf8Detection::Deny).decode_without_bom_handling(bytes).0
        }
    }
}

fn unknown_columns(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    if first.contains('@') {
        return "the first row does not name the columns; put a row such as Name,E-mail,Phone above it".to_owned();
    }
    let shown: String = first.chars().take(60).collect();
    format!("no address book: its columns ({shown}…) do not give names with a mail address, a phone number or a company")
}
