//! A find taken off the shelf without being given.

use hearten_domain::FindId;

use crate::{Receipt, Result, Vault};

impl Vault {
    /// Takes a find off the shelf.
    ///
    /// # Errors
    /// `missing` where there is no such find; `conflict` where it is off the shelf already.
    pub async fn shelf_drop(&self, id: FindId) -> Result<Receipt> {
        todo!()
    }
}
