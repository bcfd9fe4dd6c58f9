//! The user's own positions: `Positions.csv` of LinkedIn's data export.

use hearten_domain::{PartialDate, Problem};

use super::{dates::read_date, sheet::Sheet};

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

pub(super) fn read_positions(sheet: &Sheet<'_>) -> PositionReading {
    let mut reading = PositionReading::default();
    for row in sheet.rows() {
        let row = match row {
            Ok(row) => row,
            Err(problem) => {
                reading.problems.push(problem);
                continue;
            }
        };
        let Some(organization) = row.cell("companyname") else { continue };
        let mut date = |wanted: &str| match read_date(row.text(wanted).unwrap_or_default(), None) {
            Ok(date) => date,
            Err(cause) => {
                reading.problems.push(sheet.problem(row.line(), cause));
                None
            }
        };
        let (from, to) = (date("startedon"), date("finishedon"));
        let (raw, line) = (row.raw(), row.line());
        reading.positions.push(PositionObservation { organization, role: row.cell("title"), from, to, raw, line });
    }
    reading
}
