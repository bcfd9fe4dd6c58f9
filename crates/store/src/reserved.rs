//! People unmade to the identities reserved for their addresses.

use hearten_boxed::boxed;
use hearten_domain::PersonId;

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    value::Field,
};

#[boxed]
impl Tx {
    /// Takes away the records of people of whom nothing but a name is kept; their addresses and moments stay as those of known addresses.
    pub async fn unmake_people(&mut self, people: &[PersonId]) -> Result<(), StoreError> {
        for keys in key_lists(people) {
            let sql = format!("DELETE FROM person WHERE vault_id = $1 AND is_me = FALSE AND id IN ({})", list(2, keys.len()));
            self.run(sql, keys.iter().map(Field::to_value).collect()).await?;
        }
        Ok(())
    }
}
