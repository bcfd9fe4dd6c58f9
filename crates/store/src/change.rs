//! The change log: what a verb wrote, before and after, as one unit that can be taken back.

use hearten_boxed::boxed;
use hearten_domain::{ChangeId, ImportId};
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    value::{CellError, Field, Row, values},
};

/// One unit of work as it is logged. Its row is written with its first entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Identity.
    pub id: ChangeId,
    /// The verb that made it: `log`, `note`, `import`.
    pub verb: String,
    /// What it did, for people: `Noted a concern of Ana López`.
    pub summary: String,
    /// When it was recorded.
    pub at: Timestamp,
    /// The import it belongs to; its own records are not logged, only its changes to others.
    pub import_id: Option<ImportId>,
}

/// A change as the log holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedChange {
    /// The change.
    pub change: Change,
    /// Its place in the vault's history, from 1.
    pub number: i64,
    /// When it was taken back.
    pub undone_at: Option<Timestamp>,
}

/// An entry of the log in the making.
pub(crate) struct Logged {
    pub(crate) kind: &'static str,
    pub(crate) record: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

const CHANGES: &str = "SELECT id, verb, summary, at, import_id, number, undone_at FROM change WHERE vault_id = $1";

pub(crate) fn read_change(row: &Row) -> Result<LoggedChange, StoreError> {
    let read = || {
        let change = Change {
            id: ChangeId::read(row, 0)?,
            verb: String::read(row, 1)?,
            summary: String::read(row, 2)?,
            at: Timestamp::read(row, 3)?,
            import_id: Field::read(row, 4)?,
        };
        Ok::<_, CellError>(LoggedChange { change, number: i64::read(row, 5)?, undone_at: Field::read(row, 6)? })
    };
    read().map_err(|cause| crate::kept::corrupt::<ChangeId>("change", row, cause))
}

#[boxed]
impl Tx {
    /// Writes a change into the log, where it is not there yet. Writes that are logged do it by themselves; call it for a change that may
    /// have no entries.
    pub async fn begin_change(&mut self, change: &Change) -> Result<(), StoreError> {
        let sql = "INSERT INTO change (vault_id, number, id, verb, summary, at, import_id) \
                   SELECT $1, (SELECT COALESCE(MAX(number), 0) + 1 FROM change WHERE vault_id = $1), $2, $3, $4, $5, $6 \
                   WHERE NOT EXISTS (SELECT 1 FROM change WHERE vault_id = $1 AND id = $2)";
        let bound = values![change.id, change.verb.clone(), change.summary.clone(), change.at, change.import_id];
        self.run(sql, bound).await.map(|_| ())
    }

    pub(crate) async fn log(
        &mut self,
        change: &Change,
        kind: &str,
        record: &str,
        before: Option<String>,
        after: Option<String>,
    ) -> Result<(), StoreError> {
        self.begin_change(change).await?;
        let sql = "INSERT INTO change_entry (vault_id, change_number, number, kind, record_id, before_json, after_json) \
                   SELECT $1, c.number, (SELECT COALESCE(MAX(e.number), 0) + 1 FROM change_entry e \
                   WHERE e.vault_id = $1 AND e.change_number = c.number), $3, $4, $5, $6 FROM change c WHERE c.vault_id = $1 AND c.id = $2";
        self.run(sql, values![change.id, kind.to_owned(), record.to_owned(), before, after]).await.map(|_| ())
    }

    /// Logs many entries at once, in their order.
    pub(crate) async fn log_all(&mut self, change: &Change, entries: Vec<Logged>) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
        self.begin_change(change).await?;
        let sql = "SELECT c.number, (SELECT COALESCE(MAX(e.number), 0) FROM change_entry e WHERE e.vault_id = $1 AND e.change_number = c.number) \
                   FROM change c WHERE c.vault_id = $1 AND c.id = $2";
        let row = self.row(sql, values![change.id]).await?;
        let read = |row: Row| Ok::<_, CellError>((i64::read(&row, 0)?, i64::read(&row, 1)?));
        let (change_number, last) = row.map_or(Ok((0, 0)), read).map_err(crate::kept::damaged("change"))?;
        let rows = (last + 1..)
            .zip(entries)
            .map(move |(number, entry)| values![change_number, number, entry.kind.to_owned(), entry.record, entry.before, entry.after]);
        let head = "INSERT INTO change_entry (vault_id, change_number, number, kind, record_id, before_json, after_json)";
        self.insert(head, "(?, ?, ?, ?, ?, ?, ?)", "", rows).await.map(|_| ())
    }

    /// The latest changes, newest first, those taken back among them.
    pub async fn changes(&mut self, limit: i64) -> Result<Vec<LoggedChange>, StoreError> {
        self.rows(format!("{CHANGES} ORDER BY number DESC LIMIT $2"), values![limit]).await?.iter().map(read_change).collect()
    }

    /// One change of the log.
    pub async fn logged_change(&mut self, id: ChangeId) -> Result<Option<LoggedChange>, StoreError> {
        self.row(format!("{CHANGES} AND id = $2"), values![id]).await?.as_ref().map(read_change).transpose()
    }

    /// The latest change by hand that has not been taken back. Those of imports go with their import.
    pub async fn last_undoable_change(&mut self) -> Result<Option<LoggedChange>, StoreError> {
        let sql = format!("{CHANGES} AND undone_at IS NULL AND import_id IS NULL ORDER BY number DESC LIMIT 1");
        self.row(sql, values![]).await?.as_ref().map(read_change).transpose()
    }
}
