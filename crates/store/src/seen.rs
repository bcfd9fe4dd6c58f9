//! Keys of what has been read, so that reading it again adds nothing.

use std::collections::BTreeSet;

use hearten_domain::ImportId;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{Field, values},
};

impl Tx {
    /// Which of these keys are new: neither seen nor the source of a moment.
    pub async fn unseen(&mut self, keys: &[String]) -> Result<BTreeSet<String>, StoreError> {
        let mut new: BTreeSet<String> = keys.iter().cloned().collect();
        for chunk in key_lists(keys) {
            let places = list(2, chunk.len());
            let sql = format!(
                "SELECT key FROM seen WHERE vault_id = $1 AND key IN ({places}) \
                 UNION ALL SELECT source FROM moment WHERE vault_id = $1 AND source IN ({places})"
            );
            for row in self.rows(sql, chunk.iter().map(Field::to_value).collect()).await? {
                new.remove(&String::read(&row, 0).map_err(damaged("seen"))?);
            }
        }
        Ok(new)
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
