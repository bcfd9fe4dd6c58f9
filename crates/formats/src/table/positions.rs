//! The user's own positions: `Positions.csv` of LinkedIn's data export.

use csv::StringRecord;
use hearten_domain::{PartialDate, Problem};

use super::{card::raw_row, dates::read_date};
use crate::text::one_line;

/// One position that the user holds or held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PositionObservation {
    /// The company.
    pub organization: String,
    /// As what.
    pub role: Option<String>,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when; none is still.
    pub to: Option<PartialDate>,
    /// The row as it came, under the names of its columns.
    pub raw: Vec<u8>,
    /// The line on which it begins, from 1.
    pub line: u64,
}

/// What a table of positions says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PositionReading {
    /// The positions, in the order of the table.
    pub positions: Vec<PositionObservation>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

impl PositionReading {
    /// Reads one more row under these names and keys of columns.
    pub(super) fn add(&mut self, names: &[String], keys: &[String], row: &StringRecord, source: &str, line: u64) {
        let cell = |wanted: &str| keys.iter().position(|key| key == wanted).and_then(|at| one_line(row.get(at)?));
        let Some(organization) = cell("companyname") else { return };
        let mut date = |wanted: &str| match read_date(&cell(wanted).unwrap_or_default(), None) {
            Ok(date) => date,
            Err(cause) => {
                self.problems.push(Problem { source: source.to_owned(), line, cause });
                None
            }
        };
        let (from, to) = (date("startedon"), date("finishedon"));
        self.positions.push(PositionObservation { organization, role: cell("title"), from, to, raw: raw_row(names, row), line });
    }
}
