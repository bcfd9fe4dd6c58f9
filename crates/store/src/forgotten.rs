//! The marks of those who were forgotten: hashes, by which an import knows whom to leave out.

use std::collections::BTreeSet;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::damaged,
    value::{Field, values},
};
use hearten_boxed::boxed;

#[boxed]
impl Tx {
    /// All marks.
    pub async fn forgotten_marks(&mut self) -> Result<BTreeSet<String>, StoreError> {
        let rows = self.rows("SELECT mark FROM forgotten WHERE vault_id = $1 ORDER BY mark", values![]).await?;
        rows.iter().map(|row| String::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("forgotten"))
    }

    /// Keeps marks; those that are there stay.
    pub async fn put_forgotten_marks(&mut self, marks: &BTreeSet<String>) -> Result<(), StoreError> {
        let rows = marks.iter().map(|mark| values![mark.clone()]);
        self.insert("INSERT INTO forgotten (vault_id, mark)", "(?, ?)", "ON CONFLICT (vault_id, mark) DO NOTHING", rows).await.map(|_| ())
    }

    /// Takes marks away: whoever they are of may come in again. Tells how many were there.
    pub async fn drop_forgotten_marks(&mut self, marks: &[String]) -> Result<u64, StoreError> {
        let mut dropped = 0;
        for keys in key_lists(marks) {
            let sql = format!("DELETE FROM forgotten WHERE vault_id = $1 AND mark IN ({})", list(2, keys.len()));
            dropped += self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
        }
        Ok(dropped)
    }
}
