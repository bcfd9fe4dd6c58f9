//! Keys of what has been read, so that reading it again adds nothing.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::ImportId;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{CellError, Field, Row, values},
};

/// Keys that were met before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MetKeys {
    /// Those that are the source of a moment.
    pub moments: BTreeSet<String>,
    /// Those that were read and left nothing but what they showed of their sender.
    pub seen: BTreeSet<String>,
}

#[boxed]
impl Tx {
    /// Which of these keys were met before.
    pub async fn met_keys(&mut self, keys: &[String]) -> Result<MetKeys, StoreError> {
        let mut met = MetKeys::default();
        for chunk in key_lists(keys) {
            let places = list(2, chunk.len());
            let sql = format!(
                "SELECT source, CAST(1 AS BIGINT) FROM moment WHERE vault_id = $1 AND source IN ({places}) \
                 UNION ALL SELECT key, CAST(0 AS BIGINT) FROM seen WHERE vault_id = $1 AND key IN ({places})"
            );
            let read = |row: &Row| Ok::<_, CellError>((String::read(row, 0)?, i64::read(row, 1)?));
            for row in self.rows(sql, chunk.iter().map(Field::to_value).collect()).await? {
                let (key, kept) = read(&row).map_err(damaged("seen"))?;
                if kept == 1 { &mut met.moments } else { &mut met.seen }.insert(key);
            }
        }
        Ok(met)
    }

    /// Whether anything was ever read into the vault that is known by a key.
    pub async fn has_keys(&mut self) -> Result<bool, StoreError> {
        let sql =
            "SELECT 1 FROM moment WHERE vault_id = $1 AND source IS NOT NULL UNION ALL SELECT 1 FROM seen WHERE vault_id = $1 LIMIT 1";
        Ok(self.row(sql, values![]).await?.is_some())
    }

    /// Whether there is a record of an import other than this one. Each is written together with what it brought.
    pub async fn has_other_import(&mut self, import: ImportId) -> Result<bool, StoreError> {
        Ok(self.row("SELECT 1 FROM import WHERE vault_id = $1 AND id <> $2 LIMIT 1", values![import]).await?.is_some())
    }

    /// Remembers keys; those that are remembered already stay with the import that first saw them.
    pub async fn mark_seen(&mut self, import: ImportId, keys: &[String]) -> Result<(), StoreError> {
        let unique: BTreeSet<&String> = keys.iter().collect();
        self.insert(
            "INSERT INTO seen (vault_id, key, import_id)",
            "(?, ?, ?)",
            "ON CONFLICT (vault_id, key) DO NOTHING",
            unique.into_iter().map(|key| values![key.clone(), import]),
        )
        .await?;
        Ok(())
    }
}
