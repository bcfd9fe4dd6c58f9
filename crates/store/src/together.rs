//! Many records of a kind written at once under one change: what a merge moves, and what follows from it.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::PersonId;

use crate::{
    Change, Kept, OfPerson, StoreError, Tx,
    change::Logged,
    kept::Words,
    records::{json, key},
    value::Key,
};

#[boxed]
impl Tx {
    /// The records of a kind that name any of these people, by key.
    pub async fn naming<R: OfPerson>(&mut self, people: &[PersonId]) -> Result<Vec<R>, StoreError> {
        let mut found: Vec<R> = self.of_people(people).await?;
        if R::NAMES_OTHER {
            found.extend(self.where_in::<R, PersonId>("other_id", people).await?);
            found.sort_by_cached_key(Kept::id);
            found.dedup_by_key(|record| record.id());
        }
        Ok(found)
    }

    /// Writes new records and logs them under a change, in their order.
    pub async fn create_all<R: Kept>(&mut self, change: &Change, records: &[R]) -> Result<(), StoreError> {
        self.insert_all(records).await?;
        self.log_written(change, records, BTreeMap::new()).await
    }

    /// Writes records that are there anew and logs them under a change, in their order; those that are the same already leave no trace.
    pub async fn update_all<R: Kept + PartialEq>(&mut self, change: &Change, records: &[R]) -> Result<(), StoreError> {
        let before = self.by_id::<R>(&ids_of(records)).await?;
        if let Some(absent) = records.iter().find(|record| !before.contains_key(&record.id())) {
            return Err(StoreError::Missing { kind: R::KIND, id: absent.id().to_text() });
        }
        let changed: Vec<R> = records.iter().filter(|record| before.get(&record.id()) != Some(record)).cloned().collect();
        self.overwrite_all(&changed).await?;
        self.log_written(change, &changed, before).await
    }

    /// Writes a record that is there anew and logs it, whatever it was before.
    pub(crate) async fn rewrite<R: Kept>(&mut self, change: &Change, record: &R) -> Result<(), StoreError> {
        let before = self.by_id::<R>(&[record.id()]).await?;
        self.overwrite_all(std::slice::from_ref(record)).await?;
        self.log_written(change, std::slice::from_ref(record), before).await
    }

    /// Takes records away and logs them under a change. Not for moments, whose participants go with them.
    pub async fn remove_all<R: Kept>(&mut self, change: &Change, ids: &[R::Id]) -> Result<(), StoreError> {
        let mut entries = Vec::new();
        for (id, record) in self.by_id::<R>(ids).await? {
            self.erase::<R>(id.clone()).await?;
            entries.push(Logged { kind: R::KIND, record: id.to_text(), before: Some(json(&record)?), after: None });
        }
        self.log_all(change, entries).await
    }

    async fn by_id<R: Kept>(&mut self, ids: &[R::Id]) -> Result<BTreeMap<R::Id, R>, StoreError> {
        Ok(self.get_many::<R>(ids).await?.into_iter().map(|record| (record.id(), record)).collect())
    }

    /// Logs records as the rows now hold them, with what was there before.
    async fn log_written<R: Kept>(&mut self, change: &Change, records: &[R], before: BTreeMap<R::Id, R>) -> Result<(), StoreError> {
        let kept = self.by_id::<R>(&ids_of(records)).await?;
        let mut entries = Vec::with_capacity(records.len());
        for record in records {
            let id = record.id();
            let image = |records: &BTreeMap<R::Id, R>| records.get(&id).map(json).transpose();
            entries.push(Logged { kind: R::KIND, record: id.to_text(), before: image(&before)?, after: image(&kept)? });
        }
        self.log_all(change, entries).await
    }

    /// Writes records over the rows with their keys, unlogged.
    async fn overwrite_all<R: Kept>(&mut self, records: &[R]) -> Result<(), StoreError> {
        let head = format!("INSERT INTO {} (vault_id, {})", R::KIND, R::COLUMNS.join(", "));
        let row = format!("(?{})", ", ?".repeat(R::COLUMNS.len()));
        let assignments: Vec<_> = R::COLUMNS.iter().skip(1).map(|column| format!("{column} = excluded.{column}")).collect();
        let tail = format!("ON CONFLICT (vault_id, {}) DO UPDATE SET {}", key::<R>(), assignments.join(", "));
        self.insert(&head, &row, &tail, records.iter().map(Kept::values)).await?;
        if R::HAS_WORDS {
            let ids: Vec<_> = records.iter().filter_map(|record| record.id().identity()).collect();
            self.unindex(R::KIND, &ids).await?;
            let entries: Vec<(_, Words)> = records.iter().filter_map(|record| Some((record.id().identity()?, record.words()?))).collect();
            self.index_new(R::KIND, &entries).await?;
        }
        Ok(())
    }
}

fn ids_of<R: Kept>(records: &[R]) -> Vec<R::Id> {
    records.iter().map(Kept::id).collect()
}
