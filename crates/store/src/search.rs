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
        let term = |word: &String| match (postgres, word.chars().count() > 1) {
            (true, true) => format!("'{word}':*"),
            (true, false) => format!("'{word}'"),
            (false, true) => format!("\"{word}\"*"),
            (false, false) => format!("\"{word}\""),
        };
        let terms = sought.iter().map(term).collect::<Vec<_>>().join(if postgres { " & " } else { " AND " });
        let sql = if postgres { SEARCH_POSTGRES } else { SEARCH_SQLITE };
        let read = |row: &Row| {
            let day = String::read(row, 2)?;
            Ok::<_, CellError>(Hit {
                kind: String::read(row, 0)?,
                id: Uuid::read(row, 1)?,
                day: if day.is_empty() { None } else { Some(day.parse()?) },
                snippet: snippet(&String::read(row, 3)?, &sought),
            })
        };
        let rows = self.rows(sql, values![terms, limit]).await?;
        rows.iter().map(read).collect::<Result<_, _>>().map_err(damaged("search_entry"))
    }
}

/// The part of a text around the first word that was sought.
fn snippet(text: &str, sought: &[String]) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
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
        shown.push_str(if index > start { " " } else { "" });
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
        assert_eq!(snippet("", &["lunch".to_owned()]), "");
        assert_eq!(snippet(&"x".repeat(500), &["x".to_owned()]).chars().count(), SNIPPET);
    }
}
