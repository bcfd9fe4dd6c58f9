//! Rows without what was noted in them.

use csv::StringRecord;

use super::{
    field::{FieldName, key},
    layout::layout_of,
    vocabulary,
};

/// A row as it was kept, under its titles, without the columns that hold notes or interests and the cells that hold just one of these texts. None where there
/// is none, or where it is no row.
pub(crate) fn row_without_notes(raw: &[u8], noted: &[&str]) -> Option<Vec<u8>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(raw);
    let rows: Vec<StringRecord> = reader.records().collect::<Result<_, _>>().ok()?;
    let [titles, cells] = rows.as_slice() else { return None };
    let names: Vec<String> = titles.iter().map(str::to_owned).collect();
    let keys: Vec<String> = names.iter().map(|name| key(name)).collect();
    let mut columns = vocabulary::columns(&keys);
    columns.extend(layout_of(&names).map(|layout| layout.columns).unwrap_or_default());
    let is_of_notes = |at: usize| columns.iter().any(|it| it.at == at && matches!(it.field, FieldName::Note | FieldName::Interest));
    let is_note = |(at, cell): (usize, &str)| is_of_notes(at) || noted.contains(&cell.trim());
    let stays: Vec<usize> = cells.iter().enumerate().filter(|it| !is_note(*it)).map(|(at, _)| at).collect();
    if stays.len() == cells.len() {
        return None;
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in [titles, cells] {
        writer.write_record(stays.iter().map(|at| row.get(*at).unwrap_or_default())).ok()?;
    }
    writer.into_inner().ok()
}
