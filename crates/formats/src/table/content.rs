//! What columns hold, told by their cells, where no name of a column tells it.

use std::collections::BTreeSet;

use csv::StringRecord;
use hearten_domain::PartialDate;

use super::{
    dates::read_date,
    field::{Column, FieldName},
};
use crate::text::clean_address;

/// So many rows are looked at.
pub(super) const ROWS_LOOKED_AT: usize = 200;

/// Birthdays of some people lie this many years apart at least; dates of anything else rarely do.
const BIRTH_YEARS_APART: i16 = 15;
const BIRTHDAYS: usize = 4;

/// How many of a column's cells are what.
#[derive(Debug, Default, Clone)]
struct Counts {
    filled: usize,
    addresses: usize,
    phones: usize,
    urls: usize,
    names: usize,
    whole_names: usize,
    years: Vec<i16>,
}

impl Counts {
    /// Nine cells of ten.
    fn mostly(&self, count: usize) -> bool {
        count > 0 && count * 10 >= self.filled * 9
    }
}

/// Whether a row is somebody's rather than names of columns: a mail address or a telephone number is no name of a column.
pub(super) fn is_data<'c>(cells: impl IntoIterator<Item = &'c str>) -> bool {
    cells.into_iter().any(|cell| is_address(cell) || is_phone(cell))
}

/// The columns that their cells tell; empty where there is no way to reach people, or nothing that can be their names.
pub(super) fn columns_by_content(rows: &[StringRecord]) -> Vec<Column> {
    let width = rows.iter().map(StringRecord::len).max().unwrap_or(0);
    let counts: Vec<Counts> = (0..width).map(|at| count(rows.iter().filter_map(|row| row.get(at)))).collect();
    let mut columns: Vec<Column> =
        counts.iter().enumerate().filter_map(|(at, counts)| Some(Column::named(at, told(counts)?, None))).collect();
    let can_reach = columns.iter().any(|column| matches!(column.field, FieldName::Email | FieldName::Phone));
    let names = name_columns(rows, &counts);
    if !can_reach || names.is_empty() {
        return Vec::new();
    }
    columns.extend(names);
    columns.sort_by_key(|column| column.at);
    columns
}

/// The columns whose cells are nearly all mail addresses, hardly two of them alike, whatever they are called. One address is too little
/// to go by, and one that stands in many rows is that of whoever keeps the table.
pub(super) fn mail_columns(rows: &[StringRecord]) -> impl Iterator<Item = usize> {
    let width = rows.iter().map(StringRecord::len).max().unwrap_or(0);
    (0..width).filter(move |at| {
        let cells = || rows.iter().filter_map(|row| row.get(*at));
        let counts = count(cells());
        let different: BTreeSet<String> = cells().filter_map(clean_address).collect();
        counts.addresses > 1 && counts.mostly(counts.addresses) && different.len() * 10 >= counts.addresses * 8
    })
}

fn count<'c>(cells: impl Iterator<Item = &'c str>) -> Counts {
    let mut counts = Counts::default();
    for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
        counts.filled += 1;
        counts.addresses += usize::from(is_address(cell));
        counts.phones += usize::from(is_phone(cell));
        counts.urls += usize::from(is_url(cell));
        counts.names += usize::from(is_name(cell));
        counts.whole_names += usize::from(is_name(cell) && cell.contains(' '));
        counts.years.extend(read_date(cell, None).ok().flatten().filter(|date| date.day().is_some()).and_then(PartialDate::year));
    }
    counts
}

/// What a column holds that is not names.
fn told(counts: &Counts) -> Option<FieldName> {
    let years_apart = counts.years.iter().max().zip(counts.years.iter().min()).map_or(0, |(last, first)| last - first);
    if counts.mostly(counts.addresses) {
        Some(FieldName::Email)
    } else if counts.mostly(counts.years.len()) && counts.filled >= BIRTHDAYS && years_apart >= BIRTH_YEARS_APART {
        Some(FieldName::Birthday)
    } else if counts.mostly(counts.phones) && counts.years.is_empty() {
        Some(FieldName::Phone)
    } else if counts.mostly(counts.urls) {
        Some(FieldName::Url)
    } else {
        None
    }
}

/// The columns of names: one that repeats two others, else the first of whole names, else two of single names side by side, else one alone.
fn name_columns(rows: &[StringRecord], counts: &[Counts]) -> Vec<Column> {
    let candidates: Vec<usize> = counts.iter().enumerate().filter(|(_, it)| it.mostly(it.names)).map(|(at, _)| at).collect();
    for whole in candidates.iter().take(8) {
        for given in candidates.iter().take(8) {
            for family in candidates.iter().take(8).filter(|family| *family != given && *family != whole && given != whole) {
                if repeats(rows, *whole, *given, *family) {
                    return vec![
                        Column::named(*whole, FieldName::Name, None),
                        Column::named(*given, FieldName::Given, None),
                        Column::named(*family, FieldName::Family, None),
                    ];
                }
            }
        }
    }
    let is_whole = |at: &&usize| counts.get(**at).is_some_and(|it| it.whole_names * 2 > it.filled);
    if let Some(at) = candidates.iter().find(is_whole) {
        return vec![Column::named(*at, FieldName::Name, None)];
    }
    match candidates.as_slice() {
        [given, family, ..] if *family == given + 1 => {
            vec![Column::named(*given, FieldName::Given, None), Column::named(*family, FieldName::Family, None)]
        }
        [at] => vec![Column::named(*at, FieldName::Name, None)],
        _ => Vec::new(),
    }
}

/// Whether a column is, in most rows, two others joined.
fn repeats(rows: &[StringRecord], whole: usize, given: usize, family: usize) -> bool {
    let cell = |row: &StringRecord, at: usize| row.get(at).unwrap_or_default().trim().to_owned();
    let joined = rows.iter().filter(|row| {
        let (whole, given, family) = (cell(row, whole), cell(row, given), cell(row, family));
        !given.is_empty() && !family.is_empty() && (whole == format!("{given} {family}") || whole == format!("{family}, {given}"))
    });
    joined.count() * 10 >= rows.len() * 6
}

fn is_address(cell: &str) -> bool {
    clean_address(cell).is_some_and(|address| address.split_once('@').is_some_and(|(_, domain)| !domain.contains('@')))
}

fn is_phone(cell: &str) -> bool {
    let cell = cell.trim();
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let is_written_so = cell.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | '/' | '.' | ' ' | '\u{a0}'));
    let begins_so = cell.starts_with(['+', '(', '0']) || cell.contains(['-', ' ', '/', '.']);
    is_written_so
        && begins_so
        && (7..=16).contains(&digits)
        && !read_date(cell, None).is_ok_and(|date| date.is_some_and(|date| date.day().is_some()))
}

fn is_url(cell: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|start| cell.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start)))
}

/// One to five words of letters, the first of which is not written small where the script knows small letters.
fn is_name(cell: &str) -> bool {
    let words = cell.split_whitespace().count();
    let is_written_so = cell.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.' | ',' | '\u{300}'..='\u{36f}'));
    let is_tall = cell.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    (1..=5).contains(&words) && is_written_so && is_tall && cell.chars().count() <= 60
}
