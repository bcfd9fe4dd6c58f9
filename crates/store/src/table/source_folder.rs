//! How far a source's folders were read.

use std::collections::BTreeMap;

use hearten_boxed::boxed;
use hearten_domain::SourceId;
use serde::{Deserialize, Serialize};

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{CellError, Field, Row, Value, values},
};

/// How far a folder of a mailbox was read: its UIDVALIDITY and the last UID. Of a file in a watched folder: its state when it was read, when it
/// was written (microseconds since 1970) and its size in bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceFolder {
    /// Of which source.
    pub source_id: SourceId,
    /// The folder, as the server writes it; or the file's path.
    pub folder: String,
    /// UIDVALIDITY, or when the file was written.
    pub uid_validity: i64,
    /// The last UID, or the file's size.
    pub last_uid: i64,
}

/// The columns of [`read_source_folder`].
pub(crate) const COLUMNS: &str = "source_id, folder, uid_validity, last_uid";

pub(crate) fn read_source_folder(row: &Row) -> Result<SourceFolder, CellError> {
    Ok(SourceFolder {
        source_id: Field::read(row, 0)?,
        folder: Field::read(row, 1)?,
        uid_validity: Field::read(row, 2)?,
        last_uid: Field::read(row, 3)?,
    })
}

impl SourceFolder {
    fn values(&self) -> Vec<Value> {
        values![self.source_id, self.folder, self.uid_validity, self.last_uid]
    }
}

#[boxed]
impl Tx {
    /// How far the folders of a source were read, by their names.
    pub async fn source_folders(&mut self, id: SourceId) -> Result<BTreeMap<String, SourceFolder>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM source_folder WHERE vault_id = $1 AND source_id = $2 ORDER BY folder");
        let rows = self.rows(sql, values![id]).await?;
        let read = |row| read_source_folder(row).map(|folder| (folder.folder.clone(), folder));
        rows.iter().map(read).collect::<Result<_, _>>().map_err(damaged("source_folder"))
    }

    /// Writes down how far folders were read, in the place of what is there.
    pub async fn put_source_folders(&mut self, folders: &[SourceFolder]) -> Result<(), StoreError> {
        self.insert(
            &format!("INSERT INTO source_folder (vault_id, {COLUMNS})"),
            "(?, ?, ?, ?, ?)",
            "ON CONFLICT (vault_id, source_id, folder) DO UPDATE SET uid_validity = excluded.uid_validity, last_uid = excluded.last_uid",
            folders.iter().map(SourceFolder::values),
        )
        .await?;
        Ok(())
    }

    /// Forgets how far a source was read, so that everything in it is looked at again.
    pub async fn clear_source_folders(&mut self, id: SourceId) -> Result<(), StoreError> {
        self.run("DELETE FROM source_folder WHERE vault_id = $1 AND source_id = $2", values![id]).await.map(|_| ())
    }
}
