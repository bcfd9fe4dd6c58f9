//! Ties: what the moments with each person add up to, as far as the watermark. They are kept many to a row ([`PAGES`]), so that reading those with
//! everybody takes milliseconds at fifty thousand people, and one more moment still writes a few thousand bytes only.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{PersonId, Tie};
use jiff::Timestamp;

use crate::{
    CellError, StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    tie_bytes::{add_from_bytes, to_bytes},
    value::{Field, Row, values},
};

/// Over so many rows the ties of a vault are spread.
const PAGES: usize = 1024;
/// So many of them are read in one: a row for each costs SQLite's thread and the reading one a change of turns, which takes longer than the row.
const PAGES_AT_ONCE: usize = 64;

/// The page of a person's tie: by the last bits of the identity, which are random.
fn page_of(person: PersonId) -> i64 {
    (person.0.as_u128() % PAGES as u128) as i64
}

/// The ties of some pages, by page and person.
type Pages = BTreeMap<i64, BTreeMap<PersonId, Tie>>;

/// Adds the ties of a row to `ties`, and tells which page it is.
fn read_page(row: &Row, ties: &mut Vec<Tie>) -> Result<i64, StoreError> {
    let page = i64::read(row, 0).map_err(damaged("tie_page"))?;
    let bytes = row.borrowed_bytes(1).map_err(CellError::from).map(Option::unwrap_or_default);
    let read = bytes.and_then(|bytes| add_from_bytes(ties, bytes));
    read.map_err(|cause| StoreError::Corrupt { table: "tie_page", id: page.to_string(), cause: cause.0 })?;
    Ok(page)
}

/// Adds the ties of several pages that are joined in a row, whose lengths in bytes stand in a text beside them.
fn read_pages(row: &Row, ties: &mut Vec<Tie>) -> Result<(), CellError> {
    let Some(mut rest) = row.borrowed_bytes(0).map_err(CellError::from)? else { return Ok(()) };
    for length in row.text(1).map_err(CellError::from)?.unwrap_or_default().split(' ') {
        let page = length.parse().ok().and_then(|length| rest.split_at_checked(length));
        let (page, others) = page.ok_or_else(|| CellError("the pages are not as long as they say".to_owned()))?;
        add_from_bytes(ties, page)?;
        rest = others;
    }
    Ok(())
}

#[boxed]
impl Tx {
    /// All ties, by person.
    pub async fn ties(&mut self) -> Result<Vec<Tie>, StoreError> {
        let joined = if self.connection.is_postgres() { "string_agg(ties, ''::bytea)" } else { "CAST(string_agg(ties, '') AS BLOB)" };
        let lengths = "string_agg(CAST(LENGTH(ties) AS TEXT), ' ')";
        let part = |first: usize| {
            let end = first + PAGES_AT_ONCE;
            format!(
                "SELECT {joined}, {lengths} FROM (SELECT ties FROM tie_page WHERE vault_id = $1 AND page >= {first} AND page < {end}) p"
            )
        };
        // In one statement, so that the next pages are found while those before them are cut into ties.
        let sql = (0..PAGES).step_by(PAGES_AT_ONCE).map(part).collect::<Vec<_>>().join(" UNION ALL ");
        let mut ties = Vec::new();
        self.each(sql, values![], &mut |row| {
            let is_first = ties.is_empty();
            read_pages(row, &mut ties).map_err(|cause| StoreError::Corrupt {
                table: "tie_page",
                id: "of all ties".to_owned(),
                cause: cause.0,
            })?;
            // The pages hold about as many each, so that the room for all is made after the first of them, not by doubling again and again.
            if is_first {
                ties.reserve(ties.len() * PAGES / PAGES_AT_ONCE * 9 / 8);
            }
            Ok(())
        })
        .await?;
        // A tie is large: the keys are sorted, and each tie is moved once.
        ties.sort_by_cached_key(|tie| tie.person_id.0.as_u128());
        Ok(ties)
    }

    /// The ties with these people that are there, by person.
    pub async fn ties_of(&mut self, people: &[PersonId]) -> Result<Vec<Tie>, StoreError> {
        let pages = self.tie_pages(people).await?;
        let wanted: BTreeSet<PersonId> = people.iter().copied().collect();
        Ok(wanted.into_iter().filter_map(|person| pages.get(&page_of(person))?.get(&person).copied()).collect())
    }

    /// Writes ties in the place of those that are there.
    pub async fn put_ties(&mut self, ties: &[Tie]) -> Result<(), StoreError> {
        let people: Vec<PersonId> = ties.iter().map(|tie| tie.person_id).collect();
        let mut pages = self.tie_pages(&people).await?;
        for tie in ties {
            pages.entry(page_of(tie.person_id)).or_default().insert(tie.person_id, *tie);
        }
        self.put_tie_pages(&pages).await
    }

    /// Takes the ties with these people away.
    pub async fn remove_ties(&mut self, people: &[PersonId]) -> Result<(), StoreError> {
        let mut pages = self.tie_pages(people).await?;
        let mut changed = BTreeSet::new();
        for person in people {
            let page = page_of(*person);
            if pages.get_mut(&page).is_some_and(|ties| ties.remove(person).is_some()) {
                changed.insert(page);
            }
        }
        pages.retain(|page, _| changed.contains(page));
        self.put_tie_pages(&pages).await
    }

    /// Takes all ties and the watermark away, before they are computed anew.
    pub async fn clear_ties(&mut self) -> Result<(), StoreError> {
        self.run("DELETE FROM tie_watermark WHERE vault_id = $1", values![]).await?;
        self.run("DELETE FROM tie_page WHERE vault_id = $1", values![]).await?;
        self.ties_written().await
    }

    async fn tie_pages(&mut self, people: &[PersonId]) -> Result<Pages, StoreError> {
        let numbers: BTreeSet<i64> = people.iter().map(|person| page_of(*person)).collect();
        let numbers: Vec<i64> = numbers.into_iter().collect();
        let mut pages = Pages::new();
        for keys in key_lists(&numbers) {
            let sql = format!("SELECT page, ties FROM tie_page WHERE vault_id = $1 AND page IN ({})", list(2, keys.len()));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                let mut ties = Vec::new();
                let page = read_page(&row, &mut ties)?;
                pages.insert(page, ties.into_iter().map(|tie| (tie.person_id, tie)).collect());
            }
        }
        Ok(pages)
    }

    async fn put_tie_pages(&mut self, pages: &Pages) -> Result<(), StoreError> {
        let row = |(page, ties): (&i64, &BTreeMap<PersonId, Tie>)| values![*page, to_bytes(ties.values())];
        let tail = "ON CONFLICT (vault_id, page) DO UPDATE SET ties = excluded.ties";
        self.insert("INSERT INTO tie_page (vault_id, page, ties)", "(?, ?, ?)", tail, pages.iter().map(row)).await?;
        self.ties_written().await
    }

    async fn ties_written(&mut self) -> Result<(), StoreError> {
        let sql = "INSERT INTO tie_version (vault_id, writes) VALUES ($1, 1) ON CONFLICT (vault_id) DO UPDATE SET writes = tie_version.writes + 1";
        self.run(sql, values![]).await.map(|_| ())
    }

    /// How often ties were written: as long as this stays the same, they are those that were read before.
    pub async fn tie_version(&mut self) -> Result<i64, StoreError> {
        let row = self.row("SELECT writes FROM tie_version WHERE vault_id = $1", values![]).await?;
        row.map(|row| i64::read(&row, 0)).transpose().map_err(damaged("tie_version")).map(Option::unwrap_or_default)
    }

    /// The instant up to which (inclusive) moments are in the ties; none where no tie was ever written, or they are to be computed anew.
    pub async fn tie_watermark(&mut self) -> Result<Option<Timestamp>, StoreError> {
        let row = self.row("SELECT at FROM tie_watermark WHERE vault_id = $1", values![]).await?;
        row.map(|row| Timestamp::read(&row, 0)).transpose().map_err(damaged("tie_watermark"))
    }

    /// Moves the watermark.
    pub async fn set_tie_watermark(&mut self, at: Timestamp) -> Result<(), StoreError> {
        let sql = "INSERT INTO tie_watermark (vault_id, at) VALUES ($1, $2) ON CONFLICT (vault_id) DO UPDATE SET at = excluded.at";
        self.run(sql, values![at]).await.map(|_| ())
    }
}
