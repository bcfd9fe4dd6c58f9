//! What columns hold, as the user says it.

use super::field::{Column, FieldName, key};

/// What the columns of tables hold, in the user's words: `name=Full Name`, `email=Mail`, `phone:work=3` (the third column), `-=Secret`.
///
/// A title counts in every table that has such a column. A number counts in tables that no known program wrote, as there columns have no sure titles.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ColumnMap {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    /// What the column holds; none where it is left out.
    field: Option<FieldName>,
    label: Option<&'static str>,
    /// Its title, or its number from 1.
    column: String,
}

/// What values can be called.
const LABELS: [&str; 9] = ["home", "work", "cell", "other", "fax", "pager", "spouse", "child", "LinkedIn"];

/// Other words for fields.
const ALSO: [(&str, &str); 24] = [
    ("first", "given"),
    ("firstname", "given"),
    ("last", "family"),
    ("lastname", "family"),
    ("surname", "family"),
    ("fullname", "name"),
    ("mail", "email"),
    ("tel", "phone"),
    ("telephone", "phone"),
    ("mobile", "phone:cell"),
    ("cell", "phone:cell"),
    ("fax", "phone:fax"),
    ("company", "organization"),
    ("employer", "organization"),
    ("title", "role"),
    ("job", "role"),
    ("notes", "note"),
    ("tags", "category"),
    ("web", "url"),
    ("profile", "url"),
    ("street", "city"),
    ("region", "city"),
    ("postcode", "city"),
    ("country", "city"),
];

impl ColumnMap {
    /// Reads entries `FIELD=COLUMN`.
    ///
    /// # Errors
    /// A sentence for the user where an entry has no `=`, names no field that is known, or no column.
    pub fn parse<'e>(entries: impl IntoIterator<Item = &'e str>) -> Result<Self, String> {
        let entries = entries.into_iter().map(entry).collect::<Result<Vec<_>, String>>()?;
        Ok(Self { entries })
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The columns that it names and that a table with these titles does not have; numbers count where `numbers`.
    pub fn missing_in(&self, titles: &[String], numbers: bool) -> Vec<&str> {
        self.entries.iter().filter(|entry| place(entry, titles, numbers).is_none()).map(|entry| entry.column.as_str()).collect()
    }

    /// Whether it names any column of a table with these titles; numbers count where `numbers`.
    pub fn names_any_of(&self, titles: &[String], numbers: bool) -> bool {
        self.entries.iter().any(|entry| place(entry, titles, numbers).is_some())
    }

    /// Whether the first row is one of titles, as far as the cells under what is mapped tell.
    pub(super) fn is_header(&self, row: &[String], is_like: impl Fn(FieldName, &str) -> bool) -> bool {
        self.entries.iter().any(|entry| {
            let reached = entry.field.filter(|field| matches!(field, FieldName::Email | FieldName::Phone));
            let cell = place(entry, row, true).and_then(|at| row.get(at)).filter(|cell| !cell.is_empty());
            reached.zip(cell).is_some_and(|(field, cell)| !is_like(field, cell))
        })
    }

    /// What it says of the columns that it names in a table with these titles, each with its place from 0; numbers count where `numbers`.
    pub(super) fn said_of(&self, titles: &[String], numbers: bool) -> Vec<(usize, Option<FieldName>)> {
        self.entries.iter().filter_map(|it| Some((place(it, titles, numbers)?, it.field))).collect()
    }

    /// Puts what it says in place of what was guessed.
    pub(super) fn apply(&self, titles: &[String], numbers: bool, columns: &mut Vec<Column>) {
        let placed: Vec<(&Entry, usize)> = self.entries.iter().filter_map(|it| Some((it, place(it, titles, numbers)?))).collect();
        columns.retain(|column| {
            let is_named = placed.iter().any(|(_, at)| *at == column.at);
            let is_told_otherwise = column.field.is_single() && placed.iter().any(|(entry, _)| entry.field == Some(column.field));
            !is_named && !is_told_otherwise
        });
        columns.extend(placed.iter().filter_map(|(entry, at)| Some(Column::named(*at, entry.field?, entry.label))));
        columns.sort_by_key(|column| column.at);
    }
}

/// Where the column of an entry stands, from 0: by its title as written, else by the letters of it, else by number.
fn place(entry: &Entry, titles: &[String], numbers: bool) -> Option<usize> {
    let wanted = entry.column.trim();
    let folded = key(wanted);
    let by_title = titles.iter().position(|title| title.trim() == wanted);
    let by_letters = || titles.iter().position(|title| !folded.is_empty() && key(title) == folded);
    let by_number =
        || wanted.parse::<usize>().ok().filter(|number| numbers && (1..=titles.len()).contains(number)).map(|number| number - 1);
    by_title.or_else(by_letters).or_else(by_number)
}

fn entry(written: &str) -> Result<Entry, String> {
    let wrong =
        |why: &str| format!("{written:?} {why}; write it as name=\"Full Name\", email=Mail, phone=3, or -=Secret to leave a column out");
    let (word, column) = written.split_once('=').ok_or_else(|| wrong("does not say which column holds what"))?;
    let column = column.trim().to_owned();
    if column.is_empty() {
        return Err(wrong("names no column"));
    }
    let word = word.trim().to_lowercase();
    if matches!(word.as_str(), "-" | "ignore" | "none") {
        return Ok(Entry { field: None, label: None, column });
    }
    let word = ALSO.iter().find(|(also, _)| *also == word).map_or(word.as_str(), |(_, meant)| meant);
    let (word, label) = word.split_once(':').map_or((word, None), |(word, label)| (word, Some(label)));
    let known = FieldName::ALL.iter().find(|(_, known, _)| *known == word);
    let label = match label {
        Some(label) => Some(
            *LABELS
                .iter()
                .find(|known| known.eq_ignore_ascii_case(label))
                .ok_or_else(|| format!("{label:?} is no kind of address or number; the kinds are: {}", LABELS.join(", ")))?,
        ),
        None => None,
    };
    match known {
        Some((field, ..)) => Ok(Entry { field: Some(*field), label, column }),
        None => {
            let words: Vec<&str> = FieldName::ALL.iter().map(|(_, word, _)| *word).collect();
            Err(format!("{word:?} is nothing that a column can hold; the words are: {}, and - to leave a column out", words.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_say_what_they_mean_or_what_is_wrong() {
        let map = ColumnMap::parse(["name=Full Name", "phone:work=3", "-=Secret=s", "Mobile=tel"]).unwrap_or_default();
        let titles: Vec<String> = ["full name", "Secret=s", "x", "Tel."].map(str::to_owned).into();
        let mut columns = vec![Column::named(1, FieldName::Note, None), Column::named(2, FieldName::Name, None)];
        map.apply(&titles, true, &mut columns);
        let told: Vec<(usize, &str)> = columns.iter().map(|column| (column.at, column.field.word())).collect();
        assert_eq!(told, [(0, "name"), (2, "phone"), (3, "phone")]);
        assert_eq!(map.missing_in(&titles, false), ["3"]);
        for (wrong, says) in [("name", "which column"), ("name=", "no column"), ("shoe=1", "the words are"), ("phone:x=1", "the kinds are")]
        {
            assert!(ColumnMap::parse([wrong]).is_err_and(|cause| cause.contains(says)), "{wrong}");
        }
    }
}
