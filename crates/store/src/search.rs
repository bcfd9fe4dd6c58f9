//! Full-text search: the one place with two dialects. Text is folded and cut into words here, so that both databases find the same.

use hearten_boxed::boxed;
use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    StoreError, Tx,
    db::{Sql, key_lists, list},
    fold,
    kept::{Words, damaged},
    value::{CellError, Field, Row, values},
};

/// The longest snippet, in characters.
const SNIPPET: usize = 160;

/// A record that a search found.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Hit {
    /// Its kind: `moment`, `story`, `gift`, `concern`, `interest`, `find`, `promise`, `thanks`, `keepsake`, or `person` for a person's note.
    pub kind: String,
    /// Its id.
    pub id: Uuid,
    /// The day it is about.
    pub day: Option<Date>,
    /// The words found, with those around them.
    pub snippet: String,
}

/// Words that stand in so many entries are sought among the newest: to put all that hold them in order would take longer.
const COMMON: i64 = 5_000;
/// So many of the newest entries are looked through for them, in pieces of some.
const NEWEST: usize = 4_096;
const PIECE: i64 = 512;

const COMMON_SQLITE: &str = "SELECT COUNT(*) FROM (SELECT 1 FROM search_words w \
     WHERE w.search_words MATCH $2 AND $1 IS NOT NULL LIMIT $3)";
const COMMON_POSTGRES: &str = "SELECT COUNT(*) FROM (SELECT 1 FROM search_entry e \
     WHERE e.vault_id = $1 AND e.words @@ CAST($2 AS tsquery) LIMIT $3) AS held";
const NEXT: &str = "SELECT e.kind, e.id, e.day, e.text FROM search_entry e WHERE e.vault_id = $1 AND (e.day, e.id) < ($2, $3) \
     ORDER BY e.day DESC, e.id DESC LIMIT $4";

/// CROSS JOIN keeps the planner from walking all entries and asking the index about each.
const SEARCH_SQLITE: &str = "SELECT e.kind, e.id, e.day, e.text FROM search_words w CROSS JOIN search_entry e ON e.row_number = w.rowid \
     WHERE e.vault_id = $1 AND w.search_words MATCH $2 ORDER BY e.day DESC, e.id DESC LIMIT $3";
const SEARCH_POSTGRES: &str = "SELECT e.kind, e.id, e.day, e.text FROM search_entry e \
     WHERE e.vault_id = $1 AND e.words @@ CAST($2 AS tsquery) ORDER BY e.day DESC, e.id DESC LIMIT $3";

#[boxed]
impl Tx {
    /// Takes texts out of the search index.
    pub async fn unindex(&mut self, kind: &str, ids: &[Uuid]) -> Result<(), StoreError> {
        for keys in key_lists(ids) {
            let places = list(3, keys.len());
            let mut bound = values![kind.to_owned()];
            bound.extend(keys.iter().map(Field::to_value));
            if !self.connection.is_postgres() {
                let sql = format!(
                    "DELETE FROM search_words WHERE rowid IN \
                     (SELECT row_number FROM search_entry WHERE vault_id = $1 AND kind = $2 AND id IN ({places}))"
                );
                self.run(sql, bound.clone()).await?;
            }
            self.run(format!("DELETE FROM search_entry WHERE vault_id = $1 AND kind = $2 AND id IN ({places})"), bound).await?;
        }
        Ok(())
    }

    /// Puts texts into the index that were not there.
    pub(crate) async fn index_new(&mut self, kind: &str, entries: &[(Uuid, Words)]) -> Result<(), StoreError> {
        let day = |words: &Words| words.day.map(|day| day.to_string()).unwrap_or_default();
        if entries.is_empty() {
            return Ok(());
        }
        if self.connection.is_postgres() {
            let rows =
                entries.iter().map(|(id, it)| values![kind.to_owned(), *id, day(it), it.text.clone(), fold::words(&it.text).join(" ")]);
            let head = "INSERT INTO search_entry (vault_id, kind, id, day, text, words)";
            self.insert(head, "(?, ?, ?, ?, ?, array_to_tsvector(string_to_array(?, ' ')))", "", rows).await?;
            return Ok(());
        }
        let last = self.connection.row(Sql::Borrowed("SELECT COALESCE(MAX(row_number), 0) FROM search_entry"), vec![]).await?;
        let last = last.map_or(Ok(0), |row| i64::read(&row, 0)).map_err(damaged("search_entry"))?;
        let rows = (last + 1..).zip(entries).map(|(number, (id, it))| values![number, kind.to_owned(), *id, day(it), it.text.clone()]);
        self.insert("INSERT INTO search_entry (vault_id, row_number, kind, id, day, text)", "(?, ?, ?, ?, ?, ?)", "", rows).await?;
        let rows = (last + 1..).zip(entries).map(|(number, (_, it))| values![number, fold::words(&it.text).join(" ")]);
        self.connection.insert("INSERT INTO search_words (rowid, words)", "(?, ?)", "", Box::new(rows)).await?;
        Ok(())
    }

    /// The records that hold every word of the query, newest first. A word of two letters or more also finds longer words that begin with
    /// it. Signs mean nothing; a query without words finds nothing.
    pub async fn search_text(&mut self, query: &str, limit: i64) -> Result<Vec<Hit>, StoreError> {
        let sought = fold::words(query);
        if sought.is_empty() {
            return Ok(Vec::new());
        }
        let postgres = self.connection.is_postgres();
        let term = |word: &String| match (postgres, is_beginning(word)) {
            (true, true) => format!("'{word}':*"),
            (true, false) => format!("'{word}'"),
            (false, true) => format!("\"{word}\"*"),
            (false, false) => format!("\"{word}\""),
        };
        let terms = sought.iter().map(term).collect::<Vec<_>>().join(if postgres { " & " } else { " AND " });
        if let Some(found) = self.among_the_newest(&sought, &terms, limit).await? {
            return Ok(found);
        }
        let sql = if postgres { SEARCH_POSTGRES } else { SEARCH_SQLITE };
        let rows = self.rows(sql, values![terms, limit]).await?;
        rows.iter()
            .map(|row| Entry::read(row).and_then(|entry| entry.hit(&sought)))
            .collect::<Result<_, _>>()
            .map_err(damaged("search_entry"))
    }

    /// The newest records that hold every word, where the words are so common that `limit` of them are found among the newest entries; else none.
    async fn among_the_newest(&mut self, sought: &[String], terms: &str, limit: i64) -> Result<Option<Vec<Hit>>, StoreError> {
        let sql = if self.connection.is_postgres() { COMMON_POSTGRES } else { COMMON_SQLITE };
        let wanted = usize::try_from(limit).unwrap_or(0);
        if wanted > NEWEST / 8 {
            return Ok(None);
        }
        let holding = self.row(sql, values![terms.to_owned(), COMMON]).await?;
        if holding.map_or(Ok(0), |row| i64::read(&row, 0)).map_err(damaged("search_entry"))? < COMMON {
            return Ok(None);
        }
        let mut found = Vec::new();
        let (mut day, mut id) = ("9999-12-31".to_owned(), Uuid::max());
        for _ in 0..NEWEST / PIECE as usize {
            let rows = self.rows(NEXT, values![day.clone(), id, PIECE]).await?;
            for row in &rows {
                let entry = Entry::read(row).map_err(damaged("search_entry"))?;
                (day, id) = (entry.day.clone(), entry.id);
                if entry.holds(sought) {
                    found.push(entry.hit(sought).map_err(damaged("search_entry"))?);
                }
                if found.len() >= wanted {
                    return Ok(Some(found));
                }
            }
        }
        Ok(None)
    }
}

/// Whether a word also finds longer words that begin with it: a single letter does not.
fn is_beginning(word: &str) -> bool {
    word.chars().nth(1).is_some()
}

/// A text of the index as it is stored.
struct Entry {
    kind: String,
    id: Uuid,
    day: String,
    text: String,
}

impl Entry {
    fn read(row: &Row) -> Result<Self, CellError> {
        Ok(Self { kind: String::read(row, 0)?, id: Uuid::read(row, 1)?, day: String::read(row, 2)?, text: String::read(row, 3)? })
    }

    /// Whether every word is in it, as the index would have it.
    fn holds(&self, sought: &[String]) -> bool {
        let words = fold::words(&self.text);
        sought.iter().all(|wanted| {
            let is_beginning = is_beginning(wanted);
            words.iter().any(|word| if is_beginning { word.starts_with(wanted.as_str()) } else { word == wanted })
        })
    }

    fn hit(self, sought: &[String]) -> Result<Hit, CellError> {
        let day = if self.day.is_empty() { None } else { Some(self.day.parse()?) };
        Ok(Hit { kind: self.kind, id: self.id, day, snippet: snippet(&self.text, sought) })
    }
}

/// The part of a text around the first word that was sought; its first line, which is its title where it has one, is set apart from the rest.
fn snippet(text: &str, sought: &[String]) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let title = text.trim_start().lines().next().map_or(0, |line| line.split_whitespace().count());
    let is_hit = |word: &&str| fold::words(word).iter().any(|word| sought.iter().any(|wanted| word.starts_with(wanted.as_str())));
    let first = words.iter().position(is_hit).unwrap_or(0);
    let start = if words.iter().take(first).map(|word| word.chars().count() + 1).sum::<usize>() <= SNIPPET / 3 {
        0
    } else {
        first.saturating_sub(5)
    };
    let mut shown = if start > 0 { "… ".to_owned() } else { String::new() };
    let mut length = 0;
    for (index, word) in words.iter().enumerate().skip(start) {
        let room = SNIPPET.saturating_sub(length);
        if length > 0 && word.chars().count() + 1 > room {
            shown.push_str(" …");
            break;
        }
        shown.push_str(if index == start {
            ""
        } else if index == title {
            " · "
        } else {
            " "
        });
        let part: String = word.chars().take(room).collect();
        length += part.chars().count() + 1;
        shown.push_str(&part);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_shows_the_words_around_the_first_hit() {
        let text = format!("{} the Budget for next year {}", "word ".repeat(60), "more ".repeat(60));
        let shown = snippet(&text, &["budg".to_owned()]);
        assert!(shown.starts_with("… word word word word the Budget for next year more"), "{shown}");
        assert!(shown.ends_with(" …") && shown.chars().count() < 170, "{shown}");
        assert_eq!(snippet("Lunch", &["lunch".to_owned()]), "Lunch");
        assert_eq!(snippet("Lunch outside\nwith Ana\nand Bo", &["ana".to_owned()]), "Lunch outside · with Ana and Bo");
        assert_eq!(snippet("", &["lunch".to_owned()]), "");
        assert_eq!(snippet(&"x".repeat(500), &["x".to_owned()]).chars().count(), SNIPPET);
    }
}
