//! What the columns of tables hold: as it is guessed, shown with samples, and as the user says it.

use std::{
    io::Read,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use hearten_boxed::boxed;
use hearten_connect::{Files, Place};
use hearten_domain::ErrorKind;
use hearten_formats::{
    Format, recognise,
    table::{ColumnGuess, ColumnMap, FieldName, GuessedColumn, begins_as_calendar, guess_columns},
};
use hearten_speech::{Said, current, say, with_language};
use serde::Serialize;
use tokio::task::JoinError;

use crate::{Result, Vault, VerbError};

/// So much of a table is looked at.
const LOOKED_AT: u64 = 4 << 20;

/// What a table is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnGuessView {
    /// The file, as it is called among those given.
    pub source: String,
    /// The program whose export it is, where known.
    pub producer: Option<String>,
    /// What separates its cells.
    pub separator: char,
    /// In which encoding it is.
    pub encoding: String,
    /// Whether its first row names the columns.
    pub has_header: bool,
    /// Whether people would be read from it as it stands.
    pub is_address_book: bool,
    /// Its columns.
    pub columns: Vec<ColumnView>,
}

impl ColumnGuessView {
    /// Whether it is a calendar, of which nobody need be asked what its columns hold: no people can be read from it.
    pub fn is_calendar(&self) -> bool {
        begins_as_calendar(self.columns.iter().map(|column| column.title.as_str()))
    }
}

/// What a column is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnView {
    /// Its number, from 1.
    pub number: usize,
    /// Its title; empty where it has none.
    pub title: String,
    /// The word for what it holds (`email`, `phone:work`); none where it is not read.
    pub field: Option<String>,
    /// At most three different cells of it, shortened.
    pub samples: Vec<String>,
    /// How a map names it: by its title, or by its number where it has none of its own.
    pub column: String,
}

/// A word by which a map says what a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ColumnWord {
    /// The word: `name`, `email` …
    pub word: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

/// All words by which a map says what a column holds; besides, `-` leaves a column out.
pub fn column_words() -> Vec<ColumnWord> {
    FieldName::ALL.iter().map(|(_, word, meaning)| ColumnWord { word, meaning }).collect()
}

#[boxed]
impl Vault {
    /// What the columns of a table are taken for, with samples; of an archive or a folder, the first table in it. Nothing is imported.
    ///
    /// # Errors
    /// `missing` where there is no such file; `invalid` where it is no table.
    pub async fn guess_columns(&self, path: &Path) -> Result<ColumnGuessView> {
        let first = self.guess_tables(&[path.to_owned()], &[]).await?.into_iter().next();
        first.ok_or_else(|| no_table(say("columns-no-table-in").with("path", path.display().to_string())))
    }

    /// What the columns of all tables among these files are taken for, by themselves and by what `map` says. Nothing is imported.
    ///
    /// # Errors
    /// `missing` where there is no such file; `invalid` where there is no table, or an entry of the map cannot be read or fits none.
    pub async fn guess_tables(&self, paths: &[PathBuf], map: &[String]) -> Result<Vec<ColumnGuessView>> {
        super::run::check_paths(paths)?;
        let map = parse_map(map)?;
        let paths = paths.to_vec();
        let language = current();
        let look = tokio::task::spawn_blocking(move || {
            let tables = look_at_tables(&paths, &map);
            with_language(language, || check_map(&tables, &map)).map(|()| tables)
        });
        let tables = look.await.map_err(look_failed)??;
        if tables.is_empty() {
            return Err(no_table(say("columns-no-table")));
        }
        Ok(tables.into_iter().map(|(source, guess)| view(source, guess)).collect())
    }
}

fn no_table(cause: Said) -> VerbError {
    VerbError::invalid(cause).hint(say("columns-no-table-hint"))
}

fn look_failed(error: JoinError) -> VerbError {
    VerbError::new(ErrorKind::Internal, say("columns-look-failed").with("error", error.to_string()))
}

/// The map that entries `FIELD=COLUMN` make.
pub(super) fn parse_map(entries: &[String]) -> Result<ColumnMap> {
    ColumnMap::parse(entries.iter().map(String::as_str)).map_err(VerbError::invalid)
}

/// Checks before an import that the map names no column that no table has. What can be read but once cannot be looked at beforehand.
pub(super) async fn check_map_of(paths: &[PathBuf], map: &ColumnMap) -> Result<()> {
    if map.is_empty() || paths.iter().any(|path| hearten_connect::is_read_once(path)) {
        return Ok(());
    }
    let (paths, map) = (paths.to_vec(), map.clone());
    let language = current();
    let look = tokio::task::spawn_blocking(move || with_language(language, || check_map(&look_at_tables(&paths, &map), &map)));
    look.await.map_err(look_failed)?
}

/// Whether the first bytes of a file are a table of which the map names a column.
pub(super) fn is_mapped(head: &[u8], map: &ColumnMap) -> bool {
    let is_text = || !head.contains(&0) || head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]);
    !map.is_empty()
        && is_text()
        && guess_columns(head, Some(map)).is_some_and(|guess| map.names_any_of(&titles(&guess), has_numbers(&guess)))
}

fn look_at_tables(paths: &[PathBuf], map: &ColumnMap) -> Vec<(String, ColumnGuess)> {
    let mut tables = Vec::new();
    let _problems_come_again_when_it_is_read = Files::find(paths).visit(|source| {
        let is_table = source.place == Place::File
            && match recognise(&source.head, &source.name) {
                Format::Table => true,
                Format::Unknown => is_mapped(&source.head, map),
                _ => false,
            };
        let mut bytes = Vec::new();
        if is_table && (&mut source.reader).take(LOOKED_AT).read_to_end(&mut bytes).is_ok() {
            tables.extend(guess_columns(&bytes, Some(map)).map(|guess| (source.name.clone(), guess)));
        }
        ControlFlow::Continue(())
    });
    tables
}

/// An error where the map names a column that no table has.
fn check_map(tables: &[(String, ColumnGuess)], map: &ColumnMap) -> Result<()> {
    let missing_in =
        |guess: &ColumnGuess| map.missing_in(&titles(guess), has_numbers(guess)).into_iter().map(str::to_owned).collect::<Vec<_>>();
    let mut missing = map.missing_in(&[], false).into_iter().map(str::to_owned).collect::<Vec<_>>();
    for (_, guess) in tables {
        let here = missing_in(guess);
        missing.retain(|column| here.contains(column));
    }
    if missing.is_empty() {
        return Ok(());
    }
    let has = |(source, guess): &(String, ColumnGuess)| {
        say("columns-table-has").with("source", source).with("columns", listed(guess)).to_string()
    };
    let columns: Vec<String> = tables.iter().map(has).collect();
    let hint = if columns.is_empty() { say("columns-no-table-here").into() } else { columns.join("; ") };
    Err(VerbError::invalid(say("columns-no-such").with("columns", missing.join(", "))).hint(hint))
}

fn titles(guess: &ColumnGuess) -> Vec<String> {
    guess.columns.iter().map(|column| column.title.clone()).collect()
}

/// Whether its columns may be named by number: those of known programs have sure titles.
fn has_numbers(guess: &ColumnGuess) -> bool {
    guess.producer.is_none()
}

fn listed(guess: &ColumnGuess) -> String {
    guess.columns.iter().map(|column| name_of(guess, column)).collect::<Vec<_>>().join(", ")
}

/// How a map names a column.
fn name_of(guess: &ColumnGuess, column: &GuessedColumn) -> String {
    let alike = guess.columns.iter().filter(|other| other.title == column.title).count();
    let is_number = column.title.chars().all(|c| c.is_ascii_digit());
    if is_number || alike > 1 { column.number.to_string() } else { column.title.clone() }
}

fn view(source: String, guess: ColumnGuess) -> ColumnGuessView {
    let column = |column: &GuessedColumn| ColumnView {
        number: column.number,
        title: column.title.clone(),
        field: column.field.map(|field| match column.label {
            Some(label) => format!("{}:{label}", field.word()),
            None => field.word().to_owned(),
        }),
        samples: column.samples.clone(),
        column: name_of(&guess, column),
    };
    let columns = guess.columns.iter().map(column).collect();
    ColumnGuessView {
        source,
        producer: guess.producer.map(str::to_owned),
        separator: guess.separator,
        encoding: guess.encoding.to_owned(),
        has_header: guess.has_header,
        is_address_book: guess.is_address_book,
        columns,
    }
}
