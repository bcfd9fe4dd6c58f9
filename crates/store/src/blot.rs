//! Blotting names and addresses out of the texts that stay.

use crate::{
    Kept, StoreError, Tx,
    export::KINDS,
    kept::damaged,
    kinds::with_kind,
    value::{CellError, Field, Row, values},
};
use futures::future::BoxFuture;
use hearten_boxed::boxed;
use hearten_domain::RawRecordId;

/// Tells what a text becomes; none where it stays as it is.
pub type Blotter<'a> = &'a (dyn Fn(&str) -> Option<String> + Send + Sync);

/// Kinds whose names are those of others, or whose bytes are looked at on their own.
const LEFT_ALONE: &[&str] = &["address", "organization", "photo", "raw_record", "listing"];

#[boxed]
impl Tx {
    /// Lets `blot` change every text of the vault that people wrote or files brought, unlogged: records, the log, settings, what imports said, what cards and
    /// calendars hold. The names of others, of organizations and of listings stay. Tells how many records changed.
    pub async fn blot(&mut self, blot: Blotter<'_>) -> Result<u64, StoreError> {
        let mut changed = 0;
        for kind in KINDS.iter().filter(|kind| !LEFT_ALONE.contains(*kind)) {
            let blotted: BoxFuture<'_, Result<u64, StoreError>> =
                with_kind!(*kind, Record => Box::pin(self.blot_kind::<Record>(blot)), continue);
            changed += blotted.await?;
        }
        changed += self.blot_raw(blot).await?;
        self.blot_log(blot).await?;
        self.blot_settings(blot).await?;
        self.drop_seen(blot).await?;
        Ok(changed)
    }

    async fn blot_kind<R: Kept>(&mut self, blot: Blotter<'_>) -> Result<u64, StoreError> {
        let mut found = Vec::new();
        self.each_record(|record: R| {
            let mut value = serde_json::to_value(&record).map_err(|cause| StoreError::Internal(cause.to_string()))?;
            if blot_value(&mut value, R::KIND, blot) {
                found.push(serde_json::from_value::<R>(value).map_err(|cause| StoreError::Internal(cause.to_string()))?);
            }
            Ok(())
        })
        .await?;
        for record in &found {
            self.overwrite(record).await?;
        }
        Ok(found.len() as u64)
    }

    /// What came from elsewhere, as far as it is text; its hash stays that of what came, so that the same is known again.
    async fn blot_raw(&mut self, blot: Blotter<'_>) -> Result<u64, StoreError> {
        let mut found: Vec<(RawRecordId, String, Vec<u8>)> = Vec::new();
        let sql = "SELECT id, source, bytes FROM raw_record WHERE vault_id = $1 ORDER BY id";
        self.each(sql, values![], &mut |row| {
            let read = |row: &Row| Ok::<_, CellError>((Field::read(row, 0)?, String::read(row, 1)?, Vec::<u8>::read(row, 2)?));
            let (id, source, bytes) = read(row).map_err(damaged("raw_record"))?;
            let text = std::str::from_utf8(&bytes).ok().and_then(blot);
            let name = blot(&source);
            if text.is_some() || name.is_some() {
                found.push((id, name.unwrap_or(source), text.map_or(bytes, String::into_bytes)));
            }
            Ok(())
        })
        .await?;
        for (id, source, bytes) in &found {
            let sql = "UPDATE raw_record SET source = $3, bytes = $4 WHERE vault_id = $1 AND id = $2";
            self.run(sql, values![*id, source.clone(), bytes.clone()]).await?;
        }
        Ok(found.len() as u64)
    }

    async fn blot_log(&mut self, blot: Blotter<'_>) -> Result<(), StoreError> {
        let mut changes: Vec<(i64, String)> = Vec::new();
        self.each("SELECT number, summary FROM change WHERE vault_id = $1", values![], &mut |row| {
            let summary = String::read(row, 1).map_err(damaged("change"))?;
            if let Some(summary) = blot(&summary) {
                changes.push((i64::read(row, 0).map_err(damaged("change"))?, summary));
            }
            Ok(())
        })
        .await?;
        for (number, summary) in changes {
            self.run("UPDATE change SET summary = $3 WHERE vault_id = $1 AND number = $2", values![number, summary]).await?;
        }
        let mut entries: Vec<(i64, i64, Option<String>, Option<String>)> = Vec::new();
        self.each("SELECT change_number, number, before_json, after_json FROM change_entry WHERE vault_id = $1", values![], &mut |row| {
            let read = |row: &Row| Ok::<_, CellError>((i64::read(row, 0)?, i64::read(row, 1)?, Field::read(row, 2)?, Field::read(row, 3)?));
            let (change, number, before, after): (_, _, Option<String>, Option<String>) = read(row).map_err(damaged("change_entry"))?;
            let blotted = [&before, &after].map(|text| text.as_deref().and_then(blot));
            if blotted.iter().any(Option::is_some) {
                let [new_before, new_after] = blotted;
                entries.push((change, number, new_before.or(before), new_after.or(after)));
            }
            Ok(())
        })
        .await?;
        for (change, number, before, after) in entries {
            let sql =
                "UPDATE change_entry SET before_json = $4, after_json = $5 WHERE vault_id = $1 AND change_number = $2 AND number = $3";
            self.run(sql, values![change, number, before, after]).await?;
        }
        Ok(())
    }

    async fn blot_settings(&mut self, blot: Blotter<'_>) -> Result<(), StoreError> {
        for (name, value) in self.settings().await? {
            if let Some(value) = blot(&value) {
                self.set_setting(&name, &value).await?;
            }
        }
        Ok(())
    }

    /// Keys of what was read that name them are no longer needed: their addresses are left out by their marks.
    async fn drop_seen(&mut self, blot: Blotter<'_>) -> Result<(), StoreError> {
        let mut keys = Vec::new();
        self.each("SELECT key FROM seen WHERE vault_id = $1", values![], &mut |row| {
            let key = String::read(row, 0).map_err(damaged("seen"))?;
            if blot(&key).is_some() {
                keys.push(key);
            }
            Ok(())
        })
        .await?;
        for key in keys {
            self.run("DELETE FROM seen WHERE vault_id = $1 AND key = $2", values![key]).await?;
        }
        Ok(())
    }
}

/// Blots the texts in a record; tells whether any changed. What other people are called stays.
fn blot_value(value: &mut serde_json::Value, kind: &str, blot: Blotter<'_>) -> bool {
    match value {
        serde_json::Value::String(text) => blot(text).is_some_and(|new| {
            *text = new;
            true
        }),
        serde_json::Value::Array(items) => items.iter_mut().map(|item| blot_value(item, kind, blot)).fold(false, |any, one| any | one),
        serde_json::Value::Object(fields) => {
            let is_name = |field: &str| kind == "person" && matches!(field, "name" | "nickname");
            let texts = fields.iter_mut().filter(|(field, _)| !is_name(field));
            texts.map(|(_, item)| blot_value(item, kind, blot)).fold(false, |any, one| any | one)
        }
        _ => false,
    }
}
