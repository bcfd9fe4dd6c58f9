//! A table into what its rows say.

use std::io::Cursor;

use csv::{Reader, StringRecord};
use hearten_domain::{Cause, PartialDate, Problem, ProblemCause};
use jiff::civil::Date;

use super::{
    card::{TableRow, card_of},
    dates::{DayOrder, order_told_by, read_date},
    field::FieldName,
    header::{Header, find_header, find_named},
    layout::Layout,
    linkedin::{OtherTable, other_table},
    linkedin_messages::{read_invitations, read_messages},
    map::ColumnMap,
    positions::{PositionReading, read_positions},
    praise::{PraiseReading, read_endorsements, read_recommendations},
    profile::{ProfileObservation, read_addresses, read_profile},
    sheet::{CELL_BYTES, COLUMNS, Sheet, decode, records},
};
use crate::{chat::ChatReading, vcard::CardObservation};

/// What a table turns out to be.
pub enum Table {
    /// People, one a row.
    Cards(Box<TableCards>),
    /// The user's own positions.
    Positions(PositionReading),
    /// Messages, or invitations that came with words.
    Messages(ChatReading),
    /// Praise given or received.
    Praise(PraiseReading),
    /// Who the user is.
    Profile(Box<ProfileObservation>),
    /// Nothing that can be read, with the cause.
    Unknown(Cause),
}

/// The people of a table, row by row.
pub struct TableCards {
    layout: Layout,
    order: Option<DayOrder>,
    as_of: Option<Date>,
    rows: Reader<Cursor<Vec<u8>>>,
    row: StringRecord,
    source: String,
    /// Lines above the header.
    above: u64,
    is_ended: bool,
}

/// Reads a table; `source` names it in problems.
pub fn read_table(bytes: &[u8], source: &str) -> Table {
    read_table_with(bytes, source, None)
}

/// Reads a table; what `map` says of its columns goes before every guess, and makes a table of people of any.
pub fn read_table_with(bytes: &[u8], source: &str, map: Option<&ColumnMap>) -> Table {
    let text = decode(bytes);
    let known = Sheet::of(&text, source).and_then(|sheet| {
        let table = other_table(sheet.keys())?;
        let is_mapped =
            map.is_some_and(|map| find_header(&text, Some(map)).is_some_and(|header| map.names_any_of(&header.layout.names, false)));
        (!is_mapped).then(|| other(table, &sheet))
    });
    if let Some(table) = known {
        return table;
    }
    let Some(header) = find_header(&text, map) else { return Table::Unknown(unknown_columns(&text)) };
    let above = text.get(..header.start).unwrap_or_default().matches('\n').count() as u64;
    let body = text.get(header.start..).unwrap_or_default().as_bytes().to_vec();
    let (order, as_of) = told_by_dates(&body, &header);
    let mut rows = records(Cursor::new(body), header.separator);
    let mut row = StringRecord::new();
    let is_ended = header.names_columns && !rows.read_record(&mut row).unwrap_or(false);
    Table::Cards(Box::new(TableCards { layout: header.layout, order, as_of, rows, row, source: source.to_owned(), above, is_ended }))
}

/// A table of a network that is no address book.
fn other(table: OtherTable, sheet: &Sheet<'_>) -> Table {
    match table {
        OtherTable::Messages => Table::Messages(read_messages(sheet)),
        OtherTable::Invitations => Table::Messages(read_invitations(sheet)),
        OtherTable::Recommendations => read_recommendations(sheet).map_or_else(Table::Unknown, Table::Praise),
        OtherTable::Endorsements => Table::Praise(read_endorsements(sheet)),
        OtherTable::Positions => Table::Positions(read_positions(sheet)),
        OtherTable::Profile => Table::Profile(Box::new(read_profile(sheet))),
        OtherTable::Addresses => Table::Profile(Box::new(read_addresses(sheet))),
    }
}

impl TableCards {
    /// How old the table is: the newest day on which somebody in it became connected, where it tells that.
    pub fn as_of(&self) -> Option<Date> {
        self.as_of
    }

    /// The next row with all that it says; none at the end.
    pub fn next_row(&mut self) -> Option<Result<TableRow, Problem>> {
        while !self.is_ended {
            let read = self.rows.read_record(&mut self.row);
            let line = self.above + self.row.position().map_or(0, csv::Position::line);
            let problem = |cause: Cause| Some(Err(Problem { source: self.source.clone(), line, cause }));
            match read {
                Ok(true) => {}
                Ok(false) => self.is_ended = true,
                Err(error) => return problem(ProblemCause::RowUnreadable.with(&[("error", &error.to_string())])),
            }
            if self.is_ended || self.row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if self.row.iter().any(|cell| cell.len() > CELL_BYTES) || self.row.len() > COLUMNS {
                return problem(ProblemCause::RowTooLong.into());
            }
            return Some(Ok(card_of(&self.layout, &self.row, self.order, &self.source, line)));
        }
        None
    }
}

impl Iterator for TableCards {
    type Item = Result<CardObservation, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.next_row()?.map(|row| row.card))
    }
}

/// Whether these first bytes hold a header of a producer that is known, or of an address book.
pub(crate) fn has_known_header(head: &[u8]) -> bool {
    let text = decode(head);
    find_named(&text).is_some() || Sheet::of(&text, "").is_some_and(|sheet| other_table(sheet.keys()).is_some())
}

/// How dates such as 3/4/1980 are meant, as other dates of the table show, else as the language of its header has it; and the newest day since
/// which somebody is connected.
fn told_by_dates(body: &[u8], header: &Header) -> (Option<DayOrder>, Option<Date>) {
    let is_date = |field| matches!(field, FieldName::Birthday | FieldName::Anniversary | FieldName::Event | FieldName::Since);
    let dates: Vec<_> = header.layout.columns.iter().filter(|column| is_date(column.field)).collect();
    if dates.is_empty() {
        return (header.layout.order, None);
    }
    let (mut days, mut months, mut newest) = (false, false, None);
    for row in records(body, header.separator).into_records().skip(1).map_while(Result::ok) {
        for column in &dates {
            let Some(cell) = row.get(column.at).map(str::trim).filter(|cell| !cell.is_empty()) else { continue };
            match order_told_by(cell) {
                Some(told) => {
                    days |= told == DayOrder::DayFirst;
                    months |= told == DayOrder::MonthFirst;
                }
                None if column.field == FieldName::Since => {
                    newest = newest.max(read_date(cell, header.layout.order).ok().flatten().and_then(PartialDate::full));
                }
                None => {}
            }
        }
    }
    let order = match (days, months) {
        (true, false) => Some(DayOrder::DayFirst),
        (false, true) => Some(DayOrder::MonthFirst),
        _ => header.layout.order,
    };
    (order, newest)
}

/// The first two columns of a calendar that Outlook wrote as a table, in the languages of its exports.
const CALENDARS: [[&str; 2]; 6] = [
    ["subject", "start date"],
    ["betreff", "beginnt am"],
    ["objet", "début"],
    ["asunto", "fecha de comienzo"],
    ["oggetto", "data inizio"],
    ["onderwerp", "begindatum"],
];

/// Whether a table with these titles is a calendar as Outlook writes it, and no address book.
pub fn begins_as_calendar<'a>(titles: impl IntoIterator<Item = &'a str>) -> bool {
    let mut titles = titles.into_iter().map(|title| title.trim().trim_matches(['"', '\u{feff}']).to_lowercase());
    let (one, other) = (titles.next().unwrap_or_default(), titles.next().unwrap_or_default());
    CALENDARS.iter().any(|[subject, start]| one == *subject && other == *start)
}

fn unknown_columns(text: &str) -> Cause {
    let first = text.lines().next().unwrap_or_default();
    if begins_as_calendar(first.split([',', ';', '\t'])) {
        return ProblemCause::TableIsCalendar.into();
    }
    if first.contains('@') {
        return ProblemCause::ColumnsUnnamed.into();
    }
    let shown: String = first.chars().take(60).collect();
    // Where there are more, it does not end in the midst of a name.
    let whole = if shown.len() < first.len() { shown.rfind([',', ';', '\t']).and_then(|end| shown.get(..end)) } else { None };
    ProblemCause::ColumnsUnknown.with(&[("columns", whole.unwrap_or(&shown))])
}
