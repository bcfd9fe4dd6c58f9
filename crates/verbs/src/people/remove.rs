//! Taking a person out of the vault; `undo` brings them back.

use hearten_domain::PersonId;

use crate::{Receipt, Result, Vault};

impl Vault {
    /// Removes a person and what hangs on them. Their addresses stay known and their moments stay as of a known address, so that the same
    /// mail imported again does not bring them back by surprise.
    ///
    /// # Errors
    /// `missing` where there is no such person.
    pub async fn remove_person(&self, id: PersonId) -> Result<Receipt> {
        todo!()
    }
}
