//! Lists of members in table form: one row for each membership.

use csv::StringRecord;
use hearten_domain::{Cause, MembershipKind, PartialDate, ProblemCause};

use super::{
    ListingObservation, ListingReading,
    headings::{Column, column_of, kind_of_title, kind_of_word},
    problem,
    rows::Rows,
};
use crate::{
    table::{decode_told, read_date},
    text::one_line,
};

/// Where the columns are.
struct Layout {
    columns: Vec<Option<Column>>,
    /// What the organization's title says of the kind.
    kind: MembershipKind,
}

impl Layout {
    /// The layout that a header tells; none where it has no person or no organization.
    fn of(header: &StringRecord) -> Option<Self> {
        let mut columns: Vec<Option<Column>> = Vec::new();
        for title in header {
            let column = column_of(title).filter(|column| !columns.contains(&Some(*column)));
            columns.push(column);
        }
        let has = |column: Column| columns.contains(&Some(column));
        // French "nom" beside "prénom" is the family name, Spanish "nombre" beside "apellidos" the given one.
        let instead = match (has(Column::Person), has(Column::Given), has(Column::Family)) {
            (true, true, false) => Some(Column::Family),
            (true, false, true) => Some(Column::Given),
            _ => None,
        };
        let is_named = has(Column::Person) || (has(Column::Given) && has(Column::Family));
        if !is_named || !has(Column::Organization) {
            return None;
        }
        if let Some(column) = instead
            && let Some(place) = columns.iter_mut().find(|place| **place == Some(Column::Person))
        {
            *place = Some(column);
        }
        let title = columns.iter().zip(header).find(|(column, _)| **column == Some(Column::Organization));
        Some(Self { kind: title.map_or(MembershipKind::Other, |(_, title)| kind_of_title(title)), columns })
    }

    fn cell(&self, row: &StringRecord, wanted: Column) -> Option<String> {
        let at = self.columns.iter().position(|column| *column == Some(wanted))?;
        one_line(row.get(at)?)
    }

    fn name(&self, row: &StringRecord) -> Option<String> {
        self.cell(row, Column::Person).or_else(|| {
            let names = [Column::Given, Column::Family].map(|column| self.cell(row, column));
            let names: Vec<String> = names.into_iter().flatten().collect();
            (!names.is_empty()).then(|| names.join(" "))
        })
    }

    /// The kind that the row says, else the one that its role or the organization's title tells.
    fn kind(&self, said: Option<MembershipKind>, role: Option<&str>) -> MembershipKind {
        let by_role = || role.and_then(kind_of_word).filter(|kind| *kind == MembershipKind::Board);
        said.or_else(by_role).unwrap_or(self.kind)
    }
}

/// Reads a list of members; what is none is a problem.
pub(super) fn read_members(source: &str, bytes: &[u8], reading: &mut ListingReading) {
    let (text, _) = decode_told(bytes);
    let Some(first) = text.lines().find(|line| !line.trim().is_empty()) else {
        reading.problems.push(problem(source, 0, ProblemCause::FileEmpty));
        return;
    };
    let separator = [';', '\t', ','].into_iter().max_by_key(|separator| first.matches(*separator).count());
    let is_blank = |cells: &StringRecord| cells.iter().all(|cell| cell.trim().is_empty());
    let mut rows = Rows::of(&text, separator.unwrap_or(',')).skip_while(|row| row.cells.as_ref().is_some_and(is_blank));
    let layout = rows.next().and_then(|row| row.cells).and_then(|header| Layout::of(&header));
    let Some(layout) = layout else {
        reading.problems.push(problem(source, 1, ProblemCause::NoListOfMembers));
        return;
    };
    for row in rows {
        match row.cells {
            Some(cells) => read_row(source, &layout, row.line, &cells, reading),
            None => reading.problems.push(problem(source, row.line, ProblemCause::RowQuoteOpen)),
        }
    }
}

fn read_row(source: &str, layout: &Layout, line: u64, row: &StringRecord, reading: &mut ListingReading) {
    let (name, organization) = match (layout.name(row), layout.cell(row, Column::Organization)) {
        (Some(name), Some(organization)) => (name, organization),
        (None, None) => return,
        (None, Some(_)) => return reading.problems.push(problem(source, line, ProblemCause::RowNamesNobody)),
        (Some(_), None) => return reading.problems.push(problem(source, line, ProblemCause::RowNamesNoOrganization)),
    };
    let mut date = |column: Column| -> Option<PartialDate> {
        let text = layout.cell(row, column)?;
        read_date(&text, None).unwrap_or_else(|cause| {
            reading.problems.push(problem(source, line, cause));
            None
        })
    };
    let (from, to, as_of) = (date(Column::From), date(Column::To), date(Column::AsOf));
    if let Some(cause) = reversed(from, to) {
        return reading.problems.push(problem(source, line, cause));
    }
    let word = layout.cell(row, Column::Kind);
    let said = word.as_deref().and_then(kind_of_word);
    if let Some(word) = word.filter(|_| said.is_none()) {
        let cause = ProblemCause::MembershipKindUnknown.with(&[("kind", &Cause::quoted(&word))]);
        reading.problems.push(problem(source, line, cause));
    }
    let role = layout.cell(row, Column::Role);
    let listing = ListingObservation {
        key: layout.cell(row, Column::Key),
        place: layout.cell(row, Column::Place),
        kind: layout.kind(said, role.as_deref()),
        source: source.to_owned(),
        name,
        organization,
        role,
        from,
        to,
        as_of,
    };
    reading.listings.push(listing);
}

/// What is wrong with a membership that would end before it begins.
fn reversed(from: Option<PartialDate>, to: Option<PartialDate>) -> Option<Cause> {
    let (from, to) = (from?, to?);
    let is_reversed = from.earliest()? > to.latest()?;
    is_reversed.then(|| ProblemCause::MembershipReversed.with(&[("from", &from.to_string()), ("to", &to.to_string())]))
}
