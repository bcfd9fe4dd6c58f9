//! Runs of `import`.

use hearten_boxed::boxed;
use hearten_domain::{Import, ImportId};

use crate::{
    StoreError, Tx,
    kept::{columns, kept, read},
    value::values,
};

kept!(Import as "import" by id: ImportId { at, sources, report, undone_at });

#[boxed]
impl Tx {
    /// The latest imports, newest first.
    pub async fn imports(&mut self, limit: i64) -> Result<Vec<Import>, StoreError> {
        let sql = format!("SELECT {} FROM import WHERE vault_id = $1 ORDER BY at DESC, id DESC LIMIT $2", columns::<Import>(""));
        self.rows(sql, values![limit]).await?.iter().map(read).collect()
    }

    /// Writes an import's own record in the place of the one that is there: it grows while the import goes on.
    pub async fn put_import(&mut self, import: &Import) -> Result<(), StoreError> {
        self.insert(
            "INSERT INTO import (vault_id, id, at, sources, report, undone_at)",
            "(?, ?, ?, ?, ?, ?)",
            "ON CONFLICT (vault_id, id) DO UPDATE SET report = excluded.report",
            std::iter::once(crate::kept::Kept::values(import)),
        )
        .await?;
        Ok(())
    }
}
