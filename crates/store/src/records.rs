//! Reading and writing records of any kind.

use hearten_boxed::boxed;
use hearten_domain::PersonId;

use crate::{
    Change, Kept, OfPerson, StoreError, Tx,
    db::{key_lists, list},
    kept::{Words, columns, read},
    value::{Field, Key, values},
};

#[boxed]
impl Tx {
    /// The record with that key.
    pub async fn get<R: Kept>(&mut self, id: R::Id) -> Result<Option<R>, StoreError> {
        let sql = format!("SELECT {} FROM {} WHERE vault_id = $1 AND {} = $2", columns::<R>(""), R::KIND, key::<R>());
        self.row(sql, values![id]).await?.as_ref().map(read).transpose()
    }

    /// The record with that key; fails where there is none.
    pub async fn require<R: Kept>(&mut self, id: R::Id) -> Result<R, StoreError> {
        let text = id.to_text();
        self.get(id).await?.ok_or(StoreError::Missing { kind: R::KIND, id: text })
    }

    /// The records with these keys that are there, by key.
    pub async fn get_many<R: Kept>(&mut self, ids: &[R::Id]) -> Result<Vec<R>, StoreError> {
        self.where_in(key::<R>(), ids).await
    }

    /// All records of a kind, by key.
    pub async fn all<R: Kept>(&mut self) -> Result<Vec<R>, StoreError> {
        let mut found = Vec::new();
        self.each_record(|record: R| {
            found.push(record);
            Ok(())
        })
        .await?;
        Ok(found)
    }

    /// Shows every record of a kind, by key, holding one at a time.
    pub async fn each_record<R: Kept>(&mut self, mut visit: impl FnMut(R) -> Result<(), StoreError> + Send) -> Result<(), StoreError> {
        let sql = format!("SELECT {} FROM {} WHERE vault_id = $1 ORDER BY {}", columns::<R>(""), R::KIND, key::<R>());
        self.each(sql, values![], &mut |row| visit(read(row)?)).await
    }

    /// How many records of a kind there are.
    pub async fn count<R: Kept>(&mut self) -> Result<i64, StoreError> {
        let row = self.row(format!("SELECT COUNT(*) FROM {} WHERE vault_id = $1", R::KIND), values![]).await?;
        row.map_or(Ok(0), |row| i64::read(&row, 0)).map_err(crate::kept::damaged(R::KIND))
    }

    /// The records of a kind about one person, by key.
    pub async fn of_person<R: OfPerson>(&mut self, person: PersonId) -> Result<Vec<R>, StoreError> {
        self.where_in("person_id", &[person]).await
    }

    /// The records of a kind about any of these people, by key.
    pub async fn of_people<R: OfPerson>(&mut self, people: &[PersonId]) -> Result<Vec<R>, StoreError> {
        self.where_in("person_id", people).await
    }

    pub(crate) async fn where_in<R: Kept, K: Key>(&mut self, column: &str, keys: &[K]) -> Result<Vec<R>, StoreError> {
        let mut keys = keys.to_vec();
        keys.sort_unstable();
        keys.dedup();
        let mut found: Vec<R> = Vec::new();
        for keys in key_lists(&keys) {
            let places = list(2, keys.len());
            let sql = format!("SELECT {} FROM {} WHERE vault_id = $1 AND {column} IN ({places})", columns::<R>(""), R::KIND);
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read(&row)?);
            }
        }
        found.sort_by_cached_key(Kept::id);
        Ok(found)
    }

    /// Writes new records in batches, with their words for search, and without the change log: for imports, whose records name them.
    pub async fn insert_all<R: Kept>(&mut self, records: &[R]) -> Result<(), StoreError> {
        let head = format!("INSERT INTO {} (vault_id, {})", R::KIND, R::COLUMNS.join(", "));
        let row = format!("(?{})", ", ?".repeat(R::COLUMNS.len()));
        self.insert(&head, &row, "", records.iter().map(Kept::values)).await?;
        if R::HAS_WORDS {
            let entries: Vec<_> = records.iter().filter_map(|record| Some((record.id().identity()?, record.words()?))).collect();
            self.index_new(R::KIND, &entries).await?;
        }
        Ok(())
    }

    /// Writes a new record and logs it under a change.
    pub async fn create<R: Kept>(&mut self, change: &Change, record: &R) -> Result<(), StoreError> {
        self.insert_all(std::slice::from_ref(record)).await?;
        // The log holds what the row holds: instants are kept to the microsecond.
        let kept: R = self.require(record.id()).await?;
        self.log(change, R::KIND, &record.id().to_text(), None, Some(json(&kept)?)).await
    }

    /// Writes a record that is there anew and logs it under a change; one that is the same already leaves no trace.
    pub async fn update<R: Kept + PartialEq>(&mut self, change: &Change, record: &R) -> Result<(), StoreError> {
        let before: R = self.require(record.id()).await?;
        if before == *record {
            return Ok(());
        }
        self.overwrite(record).await?;
        let kept: R = self.require(record.id()).await?;
        self.log(change, R::KIND, &record.id().to_text(), Some(json(&before)?), Some(json(&kept)?)).await
    }

    /// Takes a record away and logs it under a change. A moment takes its participants with it.
    pub async fn remove<R: Kept>(&mut self, change: &Change, id: R::Id) -> Result<(), StoreError> {
        let before: R = self.require(id.clone()).await?;
        if let (true, Some(moment)) = (R::KIND == "moment", id.identity()) {
            self.set_participants(change, moment.into(), &[]).await?;
        }
        self.erase::<R>(id.clone()).await?;
        self.log(change, R::KIND, &id.to_text(), Some(json(&before)?), None).await
    }

    /// Writes a record over the row with its key, unlogged; tells whether there was one.
    pub(crate) async fn overwrite<R: Kept>(&mut self, record: &R) -> Result<bool, StoreError> {
        let assignments: Vec<_> =
            R::COLUMNS.iter().enumerate().skip(1).map(|(index, column)| format!("{column} = ${}", index + 2)).collect();
        let sql = format!("UPDATE {} SET {} WHERE vault_id = $1 AND {} = $2", R::KIND, assignments.join(", "), key::<R>());
        let written = self.run(sql, record.values()).await? > 0;
        if let (true, Some(id)) = (R::KIND == "moment", record.id().identity()) {
            self.renew_contacts(&[id.into()]).await?;
        }
        if let (true, Some(id)) = (R::HAS_WORDS, record.id().identity()) {
            self.unindex(R::KIND, &[id]).await?;
            let entries: Vec<(uuid::Uuid, Words)> = record.words().map(|words| (id, words)).into_iter().collect();
            self.index_new(R::KIND, &entries).await?;
        }
        Ok(written)
    }

    /// Deletes a row and its words, unlogged; tells whether there was one.
    pub(crate) async fn erase<R: Kept>(&mut self, id: R::Id) -> Result<bool, StoreError> {
        if let (true, Some(id)) = (R::HAS_WORDS, id.identity()) {
            self.unindex(R::KIND, &[id]).await?;
        }
        Ok(self.run(format!("DELETE FROM {} WHERE vault_id = $1 AND {} = $2", R::KIND, key::<R>()), values![id]).await? > 0)
    }
}

/// The column of a record's key.
pub(crate) fn key<R: Kept>() -> &'static str {
    R::COLUMNS.first().copied().unwrap_or("id")
}

/// A record as JSON.
pub(crate) fn json<T: serde::Serialize + ?Sized>(record: &T) -> Result<String, StoreError> {
    serde_json::to_string(record).map_err(|cause| StoreError::Internal(cause.to_string()))
}
