//! The pieces a keepsake is made of. They tell again what is found elsewhere, so that search passes them over.

use hearten_boxed::boxed;
use hearten_domain::{KeepsakeId, KeepsakeItem, KeepsakeItemId, PersonId};

use crate::{
    StoreError, Tx,
    kept::{OfPerson, columns, kept, read},
    value::values,
};

kept!(KeepsakeItem as "keepsake_item" by id: KeepsakeItemId { keepsake_id, person_id, kind, record, date, title, text, place, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for KeepsakeItem {}

#[boxed]
impl Tx {
    /// The pieces of a keepsake, in their places.
    pub async fn items_of_keepsake(&mut self, keepsake: KeepsakeId) -> Result<Vec<KeepsakeItem>, StoreError> {
        let sql = format!(
            "SELECT {} FROM keepsake_item WHERE vault_id = $1 AND keepsake_id = $2 ORDER BY place, id",
            columns::<KeepsakeItem>("")
        );
        self.rows(sql, values![keepsake]).await?.iter().map(read).collect()
    }
}
