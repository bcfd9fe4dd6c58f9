//! Ways to reach a person other than by mail.

use hearten_boxed::boxed;
use hearten_domain::{ContactKind, ContactPoint, ContactPointId, PersonId};

use crate::{
    StoreError, Tx,
    kept::{OfPerson, columns, kept, read},
    value::values,
};

kept!(ContactPoint as "contact_point" by id: ContactPointId { person_id, kind, value, label, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for ContactPoint {}

#[boxed]
impl Tx {
    /// All contact points of a kind, by id.
    pub async fn contact_points(&mut self, kind: ContactKind) -> Result<Vec<ContactPoint>, StoreError> {
        let sql = format!("SELECT {} FROM contact_point WHERE vault_id = $1 AND kind = $2 ORDER BY id", columns::<ContactPoint>(""));
        self.rows(sql, values![kind]).await?.iter().map(read).collect()
    }
}
