//! Runs of `import`.

use hearten_domain::{Import, ImportId};

use crate::{
    StoreError, Tx,
    kept::{columns, kept, read},
    value::values,
};

kept!(Import as "import" by id: ImportId { at, sources, report, undone_at });

impl Tx {
    /// The latest imports, newest first.
    pub async fn imports(&mut self, limit: i64) -> Result<Vec<Import>, StoreError> {
        let sql = format!("SELECT {} FROM import WHERE vault_id = $1 ORDER BY at DESC, id DESC LIMIT $2", columns::<Import>(""));
        self.rows(sql, values![limit]).await?.iter().map(read).collect()
    }
}
