//! Taking a change back: the records as they were before, in the reverse order of their writing.

use std::collections::BTreeSet;

use futures::future::BoxFuture;
use hearten_boxed::boxed;
use hearten_domain::{ChangeId, Moment, Participant, PersonId};
use jiff::Timestamp;

use crate::{
    Kept, LoggedChange, StoreError, Tx,
    kept::damaged,
    kinds::with_kind,
    moved::{MovedParticipants, PARTICIPANT_MOVES, RAW_OWNER},
    value::{CellError, Field, Key, Row, values},
};

/// The kind of an entry that holds all participants of a moment.
pub(crate) const PARTICIPANTS: &str = "participants";

/// What a change did to one record.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) kind: String,
    pub(crate) record: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

impl Entry {
    fn read_as<T: serde::de::DeserializeOwned>(&self, json: Option<&str>) -> Result<T, StoreError> {
        serde_json::from_str(json.unwrap_or_default()).map_err(|cause| broken(self, &cause.to_string()))
    }

    /// What was there before, where every such entry has it.
    pub(crate) fn before_as<T: serde::de::DeserializeOwned>(&self) -> Result<T, StoreError> {
        self.read_as(self.before.as_deref())
    }

    /// What was there after, where every such entry has it.
    pub(crate) fn after_as<T: serde::de::DeserializeOwned>(&self) -> Result<T, StoreError> {
        self.read_as(self.after.as_deref())
    }
}

pub(crate) fn read_entry(row: &Row) -> Result<Entry, CellError> {
    Ok(Entry { kind: Field::read(row, 0)?, record: Field::read(row, 1)?, before: Field::read(row, 2)?, after: Field::read(row, 3)? })
}

#[boxed]
impl Tx {
    /// Takes a change back and tells whom it touched, whose derived records the caller brings up to date.
    ///
    /// Fails where there is no such change, it is taken back already, or a later change rests on it (that one comes first).
    pub async fn undo_change(&mut self, id: ChangeId, now: Timestamp) -> Result<BTreeSet<PersonId>, StoreError> {
        let logged = self.logged_change(id).await?.ok_or(StoreError::Missing { kind: "change", id: id.to_string() })?;
        if logged.undone_at.is_some() {
            return Err(StoreError::Conflict(format!("{:?} is taken back already", logged.change.summary)));
        }
        if let Some(later) = self.later_change(logged.number).await? {
            return Err(StoreError::RestedOn(later));
        }
        let touched = self.take_back(&logged, now, true).await?;
        self.erase_photos_taken_back(logged.number).await?;
        Ok(touched)
    }

    /// The summary of the first later change that wrote one of the same records.
    async fn later_change(&mut self, number: i64) -> Result<Option<String>, StoreError> {
        let sql = "SELECT c.summary FROM change_entry mine \
                   JOIN change_entry e ON e.vault_id = mine.vault_id AND e.record_id = mine.record_id AND e.kind = mine.kind \
                   AND e.change_number > mine.change_number \
                   JOIN change c ON c.vault_id = e.vault_id AND c.number = e.change_number AND c.undone_at IS NULL \
                   WHERE mine.vault_id = $1 AND mine.change_number = $2 ORDER BY c.number LIMIT 1";
        let row = self.row(sql, values![number]).await?;
        row.map(|row| String::read(&row, 0)).transpose().map_err(damaged("change"))
    }

    /// Restores what a change wrote. Where it is not `strict`, records that are gone or were changed since stay as they are.
    pub(crate) async fn take_back(
        &mut self,
        logged: &LoggedChange,
        now: Timestamp,
        strict: bool,
    ) -> Result<BTreeSet<PersonId>, StoreError> {
        let sql = "SELECT kind, record_id, before_json, after_json FROM change_entry \
                   WHERE vault_id = $1 AND change_number = $2 ORDER BY number DESC";
        let rows = self.rows(sql, values![logged.number]).await?;
        let entries: Vec<Entry> = rows.iter().map(read_entry).collect::<Result<_, _>>().map_err(damaged("change_entry"))?;
        let mut touched = BTreeSet::new();
        for entry in &entries {
            match entry.kind.as_str() {
                PARTICIPANTS => self.restore_participants(entry, &mut touched).await?,
                PARTICIPANT_MOVES => touched.extend(self.restore_moved(&entry.after_as::<MovedParticipants>()?).await?),
                RAW_OWNER => self.restore_raw_owner(entry).await?,
                kind => {
                    let restored: BoxFuture<'_, Result<(), StoreError>> = with_kind!(
                        kind,
                        Record => Box::pin(self.restore_record::<Record>(entry, strict, &mut touched)),
                        return Err(damaged("change_entry")(CellError(format!("{kind:?} is no kind of record"))))
                    );
                    restored.await?;
                }
            }
        }
        self.run("UPDATE change SET undone_at = $3 WHERE vault_id = $1 AND number = $2", values![logged.number, now]).await?;
        Ok(touched)
    }

    async fn restore_record<R: Kept>(&mut self, entry: &Entry, strict: bool, touched: &mut BTreeSet<PersonId>) -> Result<(), StoreError> {
        let id = <R::Id as Key>::from_text(&entry.record).ok_or_else(|| broken(entry, "its id cannot be read"))?;
        let (before, after) = (image::<R>(entry, entry.before.as_deref())?, image::<R>(entry, entry.after.as_deref())?);
        let current = self.get::<R>(id.clone()).await?;
        let as_left = current.as_ref().map(crate::records::json).transpose()? == entry.after;
        if !as_left && (!strict || current.is_some() != after.is_some()) {
            return if strict { Err(StoreError::ComeOrGone { kind: entry.kind.clone(), id: entry.record.clone() }) } else { Ok(()) };
        }
        touched.extend(before.iter().chain(after.iter()).flat_map(Kept::people));
        if R::KIND == Moment::KIND
            && let Some(moment) = id.identity()
        {
            touched.extend(self.participants_of(&[moment.into()]).await?.into_iter().map(|participant| participant.person_id));
        }
        match (before, current) {
            (Some(before), Some(_)) => self.overwrite(&before).await.map(|_| ()),
            (Some(before), None) => self.insert_all(&[before]).await,
            (None, _) => self.erase::<R>(id).await.map(|_| ()),
        }
    }

    async fn restore_raw_owner(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let record = Key::from_text(&entry.record).ok_or_else(|| broken(entry, "its id cannot be read"))?;
        self.set_raw_owner(record, entry.after_as()?, entry.before_as()?).await
    }

    async fn restore_participants(&mut self, entry: &Entry, touched: &mut BTreeSet<PersonId>) -> Result<(), StoreError> {
        let moment = Key::from_text(&entry.record).ok_or_else(|| broken(entry, "its id cannot be read"))?;
        let read = |json: Option<&str>| -> Result<Vec<Participant>, StoreError> {
            json.map_or(Ok(Vec::new()), |json| serde_json::from_str(json).map_err(|cause| broken(entry, &cause.to_string())))
        };
        let before = read(entry.before.as_deref())?;
        touched.extend(before.iter().chain(&read(entry.after.as_deref())?).map(|participant| participant.person_id));
        self.replace_participants(moment, &before).await
    }
}

pub(crate) fn image<R: Kept>(entry: &Entry, json: Option<&str>) -> Result<Option<R>, StoreError> {
    json.map(serde_json::from_str).transpose().map_err(|cause| broken(entry, &cause.to_string()))
}

pub(crate) fn broken(entry: &Entry, cause: &str) -> StoreError {
    StoreError::Corrupt { table: "change_entry", id: format!("of {} {}", entry.kind, entry.record), cause: cause.to_owned() }
}
