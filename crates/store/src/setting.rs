//! What the user has set: a value by name.

use std::collections::BTreeMap;

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{Field, values},
};
use hearten_boxed::boxed;

#[boxed]
impl Tx {
    /// The value of a setting, if it is set.
    pub async fn setting(&mut self, name: &str) -> Result<Option<String>, StoreError> {
        let row = self.row("SELECT value FROM setting WHERE vault_id = $1 AND name = $2", values![name.to_owned()]).await?;
        row.map(|row| String::read(&row, 0)).transpose().map_err(damaged("setting"))
    }

    /// All settings by name.
    pub async fn settings(&mut self) -> Result<BTreeMap<String, String>, StoreError> {
        let rows = self.rows("SELECT name, value FROM setting WHERE vault_id = $1 ORDER BY name", values![]).await?;
        rows.iter().map(|row| Ok((String::read(row, 0)?, String::read(row, 1)?))).collect::<Result<_, _>>().map_err(damaged("setting"))
    }

    /// Sets a value.
    pub async fn set_setting(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO setting (vault_id, name, value) VALUES ($1, $2, $3) \
                   ON CONFLICT (vault_id, name) DO UPDATE SET value = excluded.value";
        self.run(sql, values![name.to_owned(), value.to_owned()]).await.map(|_| ())
    }
}
