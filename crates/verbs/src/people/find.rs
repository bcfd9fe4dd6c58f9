//! Who is meant by a loose name, an address or an id.

use crate::{PersonName, Result, Vault};

impl Vault {
    /// The person that `text` names: an id, a mail address, or a name as people type it ("ana l" is Ana López).
    ///
    /// # Errors
    /// `missing` with near names as hint; `conflict` with the candidates where several people fit equally well.
    pub async fn find_person(&self, text: &str) -> Result<PersonName> {
        todo!()
    }
}
