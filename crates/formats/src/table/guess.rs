//! What a table's columns are taken for, with samples, so that people can see and change it.

use csv::StringRecord;

use super::{
    field::{FieldName, Label},
    header::{find_header, know_mail, plain_first_row, rows_below},
    layout::Producer,
    linkedin::other_table,
    map::ColumnMap,
    sheet::decode_told,
};
use crate::text::one_line;

/// How many different cells of a column are shown, and how many letters of each.
const SAMPLES: usize = 3;
const SAMPLE_LETTERS: usize = 60;

/// What a table is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnGuess {
    /// What separates its cells.
    pub separator: char,
    /// In which encoding it is, by its name in the Encoding Standard.
    pub encoding: &'static str,
    /// Whether its first row names the columns.
    pub has_header: bool,
    /// The program whose export it is, where known.
    pub producer: Option<&'static str>,
    /// Whether people would be read from it.
    pub is_address_book: bool,
    /// Its columns.
    pub columns: Vec<GuessedColumn>,
}

/// What a column is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuessedColumn {
    /// Its number, from 1.
    pub number: usize,
    /// Its title; empty where it has none.
    pub title: String,
    /// What it holds; none where it is not read.
    pub field: Option<FieldName>,
    /// What its values are called, such as `work`.
    pub label: Option<&'static str>,
    /// The first different cells in it, at most three, shortened.
    pub samples: Vec<String>,
}

/// What the columns of a table are taken for, by themselves and by what the map says; none where the bytes are no table.
pub fn guess_columns(bytes: &[u8], map: Option<&ColumnMap>) -> Option<ColumnGuess> {
    let (text, encoding) = decode_told(bytes);
    let found = find_header(&text, map);
    let is_address_book = found.is_some();
    let unknown = || {
        let mut first = plain_first_row(&text)?;
        know_mail(&text, &mut first, map);
        Some(first)
    };
    let first = found.or_else(unknown)?;
    let row = plain_first_row(text.get(first.start..)?)?;
    let titles = if first.names_columns { row.layout.names.clone() } else { vec![String::new(); row.layout.names.len()] };
    let keys: Vec<String> = titles.iter().map(|title| super::field::key(title)).collect();
    let rows = rows_below(text.get(first.start..)?, &first);
    let column = |(at, title): (usize, String)| {
        let told = first.layout.columns.iter().find(|column| column.at == at);
        let label = told.and_then(|column| match column.label {
            Label::Word(word) => Some(word),
            Label::None | Label::Column(_) => None,
        });
        GuessedColumn { number: at + 1, title, field: told.map(|column| column.field), label, samples: samples(&rows, at) }
    };
    let producer = match first.layout.producer {
        Producer::Guessed => other_table(&keys).map(|_| "LinkedIn"),
        Producer::LinkedIn => Some("LinkedIn"),
        Producer::Google => Some("Google"),
        Producer::Outlook => Some("Outlook"),
        Producer::Thunderbird => Some("Thunderbird"),
    };
    Some(ColumnGuess {
        separator: char::from(first.separator),
        encoding: encoding.name(),
        has_header: first.names_columns,
        producer,
        is_address_book,
        columns: titles.into_iter().enumerate().map(column).collect(),
    })
}

fn samples(rows: &[StringRecord], at: usize) -> Vec<String> {
    let mut samples: Vec<String> = Vec::new();
    for cell in rows.iter().filter_map(|row| one_line(row.get(at)?)) {
        let shown: String = cell.chars().take(SAMPLE_LETTERS).collect();
        if !samples.contains(&shown) {
            samples.push(shown);
        }
        if samples.len() == SAMPLES {
            break;
        }
    }
    samples
}
