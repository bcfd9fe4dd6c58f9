//! `GET` and `POST /sources/columns/KEY`: what the columns of uploaded tables hold, to be said before they come in.

use std::{collections::HashMap, path::Path as FilePath};

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_verbs::{ColumnGuessView, ColumnView, Vault, column_words};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    held_upload::HeldUpload,
    import_upload::bring_in,
    page::{Page, show},
    say::say,
    upload::shown_source,
    visitor::{Posted, Visitor},
};

/// The word that leaves a column out.
const LEAVE_OUT: &str = "-";

/// Words with a kind, besides those that stand alone: the word, with the kind, and the key of what it means.
const KINDS: &[(&str, &str, &str)] = &[
    ("email", "email:home", "columns-field-email-home"),
    ("email", "email:work", "columns-field-email-work"),
    ("phone", "phone:cell", "columns-field-phone-cell"),
    ("phone", "phone:home", "columns-field-phone-home"),
    ("phone", "phone:work", "columns-field-phone-work"),
];

#[derive(Template)]
#[template(path = "columns_show.html")]
struct ColumnsPage {
    page: Page,
    key: String,
    tables: Vec<TableView>,
    others: usize,
}

struct TableView {
    source: String,
    about: String,
    /// Whether it is folded away: its columns are known, and those of another table are asked for.
    is_folded: bool,
    columns: Vec<ColumnRow>,
}

struct ColumnRow {
    field: String,
    title: String,
    number: usize,
    samples: Vec<String>,
    choices: Vec<ColumnChoice>,
}

struct ColumnChoice {
    word: String,
    meaning: String,
    chosen: bool,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    #[serde(flatten)]
    fields: HashMap<String, String>,
}

/// The tables of one uploaded file.
pub(crate) struct FileTables {
    /// The file's place among those of the upload.
    place: usize,
    tables: Vec<ColumnGuessView>,
}

/// Shows the columns of the tables of an upload.
pub(crate) async fn columns_show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, PageError> {
    let held = visitor.held().look(&key).ok_or_else(gone)?;
    let files = tables_of(&visitor.vault, &held).await;
    let others = held.upload.paths.len() - files.len();
    let guesses = files.iter().flat_map(|file| file.tables.iter().enumerate().map(move |(table, guess)| (file.place, table, guess)));
    let (asked, known): (Vec<_>, Vec<_>) = guesses.partition(|(.., guess)| is_unknown(guess));
    let has_asked = !asked.is_empty();
    let asked = asked.into_iter().map(|(place, table, guess)| view(place, table, guess, false));
    let tables = asked.chain(known.into_iter().map(|(place, table, guess)| view(place, table, guess, has_asked))).collect();
    show(&ColumnsPage { page: visitor.page(say("columns-page"), "/sources"), key, tables, others })
}

/// Brings the upload in as it was said.
pub(crate) async fn columns_save(visitor: Visitor, Path(key): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let held = visitor.held().look(&key).ok_or_else(gone)?;
    let files = tables_of(&visitor.vault, &held).await;
    let maps: Vec<(usize, Vec<Entry>)> = files.iter().map(|file| (file.place, entries(file, &form.fields))).collect();
    let plan = plan(held.upload.paths.len(), maps);
    drop(held);
    let held = visitor.held().take(&key).ok_or_else(gone)?;
    let mut requests = Vec::new();
    for (places, map) in plan {
        let paths = places.iter().filter_map(|place| held.upload.paths.get(*place).cloned()).collect();
        requests.push(hearten_verbs::ImportRequest { paths, map, ..held.request.clone() });
    }
    bring_in(&visitor, requests, held.upload.clone(), &held.parties).await
}

/// Files that wait no longer.
pub(crate) fn gone() -> PageError {
    PageError::missing(say("columns-gone")).hint(say("columns-gone-hint"))
}

/// The tables among the files of an upload; archives count where they hold one.
pub(crate) async fn tables_of(vault: &Vault, held: &HeldUpload) -> Vec<FileTables> {
    let mut found = Vec::new();
    for (place, path) in held.upload.paths.iter().enumerate() {
        // A file without a table is no error here: it comes in as what it is.
        if let Ok(tables) = vault.guess_tables(std::slice::from_ref(path), &[]).await {
            found.push(FileTables { place, tables });
        }
    }
    found
}

/// Whether a table must be asked about: its program is unknown, and so is what some column of it holds.
pub(crate) fn is_unknown(table: &ColumnGuessView) -> bool {
    let has_silent = table.columns.iter().any(|column| column.field.is_none() && !column.samples.is_empty());
    table.producer.is_none() && !table.is_calendar() && (!table.is_address_book || has_silent)
}

/// Whether any table of an upload must be asked about. Files by whose name no table is to be expected are not opened for it.
pub(crate) async fn has_unknown(vault: &Vault, paths: &[std::path::PathBuf]) -> bool {
    for path in paths.iter().filter(|path| is_named_as_table(path)) {
        if vault.guess_tables(std::slice::from_ref(path), &[]).await.is_ok_and(|tables| tables.iter().any(is_unknown)) {
            return true;
        }
    }
    false
}

fn is_named_as_table(path: &FilePath) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["csv", "tsv", "tab", "txt"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

fn field_name(place: usize, table: usize, column: &ColumnView) -> String {
    format!("c{place}-{table}-{}", column.number)
}

fn view(place: usize, table: usize, guess: &ColumnGuessView, is_folded: bool) -> TableView {
    let separator = match guess.separator {
        ',' => "columns-commas",
        ';' => "columns-semicolons",
        '\t' => "columns-tabs",
        _ => "columns-another-sign",
    };
    let program = guess.producer.as_ref().map(|producer| say("columns-program").with("program", producer).to_string());
    let count = say("columns-count").with("count", guess.columns.len()).to_string();
    let parts = [program, Some(count), Some(say(separator).into()), Some(guess.encoding.clone())];
    TableView {
        source: shown_source(&guess.source),
        about: parts.into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} "),
        is_folded,
        columns: guess.columns.iter().map(|column| row(field_name(place, table, column), column)).collect(),
    }
}

fn row(field: String, column: &ColumnView) -> ColumnRow {
    let chosen = column.field.as_deref().unwrap_or(LEAVE_OUT);
    let mut choices = vec![(LEAVE_OUT.to_owned(), say("columns-leave-out").to_string())];
    for word in column_words() {
        choices.push((word.word.to_owned(), meaning(word.word)));
        let kinds = KINDS.iter().filter(|(of, ..)| *of == word.word);
        choices.extend(kinds.map(|(_, word, meaning)| ((*word).to_owned(), say(*meaning).to_string())));
    }
    if !choices.iter().any(|(word, _)| word == chosen) {
        choices.push((chosen.to_owned(), chosen.replace(':', ", ")));
    }
    let choices = choices.into_iter().map(|(word, meaning)| ColumnChoice { chosen: word == chosen, word, meaning }).collect();
    ColumnRow { field, title: column.title.clone(), number: column.number, samples: column.samples.clone(), choices }
}

/// What a column holds that a word stands for.
fn meaning(word: &str) -> String {
    say(format!("columns-field-{word}")).into()
}

/// What was said of one column.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    column: String,
    word: String,
    /// Whether it differs from what is taken for granted.
    is_said: bool,
}

fn entries(file: &FileTables, fields: &HashMap<String, String>) -> Vec<Entry> {
    let tables = file.tables.iter().enumerate();
    let columns = tables.flat_map(|(table, guess)| guess.columns.iter().map(move |column| (table, column)));
    columns
        .map(|(table, column)| {
            let known = column.field.as_deref().unwrap_or(LEAVE_OUT);
            let word = fields.get(&field_name(file.place, table, column)).map_or(known, String::as_str);
            Entry { column: column.column.clone(), is_said: word != known, word: word.to_owned() }
        })
        .collect()
}

/// Which files come in together, and by which map. All of them at once, unless two tables call different things by one name: then each table alone.
fn plan(files: usize, maps: Vec<(usize, Vec<Entry>)>) -> Vec<(Vec<usize>, Vec<String>)> {
    let all = |maps: &[(usize, Vec<Entry>)]| maps.iter().flat_map(|(_, entries)| entries.clone()).collect::<Vec<_>>();
    let entries = all(&maps);
    let clashes =
        entries.iter().any(|said| said.is_said && entries.iter().any(|other| other.column == said.column && other.word != said.word));
    if !clashes {
        return vec![((0..files).collect(), written(&entries))];
    }
    let tables: Vec<usize> = maps.iter().map(|(place, _)| *place).collect();
    let rest: Vec<usize> = (0..files).filter(|place| !tables.contains(place)).collect();
    let mut plan: Vec<_> = maps.into_iter().map(|(place, entries)| (vec![place], written(&entries))).collect();
    if !rest.is_empty() {
        plan.insert(0, (rest, Vec::new()));
    }
    plan
}

fn written(entries: &[Entry]) -> Vec<String> {
    let mut map: Vec<String> =
        entries.iter().filter(|entry| entry.is_said).map(|entry| format!("{}={}", entry.word, entry.column)).collect();
    map.sort();
    map.dedup();
    map
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(column: &str, word: &str, is_said: bool) -> Entry {
        Entry { column: column.into(), word: word.into(), is_said }
    }

    #[test]
    fn files_come_in_together_unless_their_columns_clash() {
        let one = vec![entry("Wer", "name", true), entry("Mail", "email", false)];
        let together = plan(3, vec![(0, one.clone()), (1, vec![entry("Nummer", "phone", true)])]);
        assert_eq!(together, [(vec![0, 1, 2], vec!["name=Wer".to_owned(), "phone=Nummer".to_owned()])]);
        let apart = plan(3, vec![(0, one), (2, vec![entry("Wer", "organization", true)])]);
        let expected = [(vec![1], vec![]), (vec![0], vec!["name=Wer".to_owned()]), (vec![2], vec!["organization=Wer".to_owned()])];
        assert_eq!(apart, expected);
    }

    #[test]
    fn what_a_column_holds_is_said_as_the_reader_of_tables_has_it() {
        for word in column_words() {
            assert_eq!(meaning(word.word), word.meaning);
        }
    }

    #[test]
    fn a_column_keeps_a_kind_that_is_not_among_the_choices() {
        let column =
            ColumnView { number: 1, title: "Fax".into(), field: Some("phone:fax".into()), samples: Vec::new(), column: "Fax".into() };
        let chosen: Vec<_> =
            row("c0-0-1".into(), &column).choices.into_iter().filter(|choice| choice.chosen).map(|choice| choice.word).collect();
        assert_eq!(chosen, ["phone:fax"]);
    }
}
