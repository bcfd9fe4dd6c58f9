//! Mail addresses, known or of people.

use hearten_boxed::boxed;
use hearten_domain::{Address, AddressId, PersonId};

use crate::{
    StoreError, Tx,
    db::{key_lists, list},
    kept::{OfPerson, columns, kept, read},
    value::Field,
};

kept!(Address as "address" by id: AddressId { value, name, person_id, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for Address {}

#[boxed]
impl Tx {
    /// The addresses among these (in lower case) that have been seen, by value.
    pub async fn addresses_by_value(&mut self, addresses: &[String]) -> Result<Vec<Address>, StoreError> {
        let mut found: Vec<Address> = Vec::new();
        for keys in key_lists(addresses) {
            let sql = format!("SELECT {} FROM address WHERE vault_id = $1 AND value IN ({})", columns::<Address>(""), list(2, keys.len()));
            for row in self.rows(sql, keys.iter().map(Field::to_value).collect()).await? {
                found.push(read(&row)?);
            }
        }
        found.sort_by(|a, b| a.value.cmp(&b.value));
        found.dedup_by(|a, b| a.value == b.value);
        Ok(found)
    }

    /// Writes addresses that are there already anew, without the log: for what an import learns about them (a better name).
    pub async fn put_addresses(&mut self, addresses: &[Address]) -> Result<(), StoreError> {
        self.insert(
            "INSERT INTO address (vault_id, id, value, name, person_id, import_id)",
            "(?, ?, ?, ?, ?, ?)",
            "ON CONFLICT (vault_id, id) DO UPDATE SET value = excluded.value, name = excluded.name, person_id = excluded.person_id, \
             import_id = excluded.import_id",
            addresses.iter().map(crate::kept::Kept::values),
        )
        .await?;
        Ok(())
    }
}
