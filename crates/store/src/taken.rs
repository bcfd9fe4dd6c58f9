//! What was taken away by hand, as the log tells it.

use crate::{
    Kept, StoreError, Tx,
    kept::damaged,
    undo::{image, read_entry},
    value::values,
};
use hearten_boxed::boxed;

#[boxed]
impl Tx {
    /// The records of a kind, as they were, that no import took away and nobody brought back by undo.
    pub async fn taken_away<R: Kept>(&mut self) -> Result<Vec<R>, StoreError> {
        let sql = "SELECT e.kind, e.record_id, e.before_json, e.after_json FROM change_entry e \
                   JOIN change c ON c.vault_id = e.vault_id AND c.number = e.change_number AND c.import_id IS NULL AND c.undone_at IS NULL \
                   WHERE e.vault_id = $1 AND e.kind = $2 AND e.before_json IS NOT NULL AND e.after_json IS NULL \
                   ORDER BY e.change_number, e.number";
        let mut found = Vec::new();
        for row in self.rows(sql, values![R::KIND.to_owned()]).await? {
            let entry = read_entry(&row).map_err(damaged("change_entry"))?;
            found.extend(image(&entry, entry.before.as_deref())?);
        }
        Ok(found)
    }
}
