//! Everything the vault keeps, as JSON Lines.

use std::io::Write;

use crate::{Result, Vault};

impl Vault {
    /// Writes everything the vault keeps to `out`, a record a line, sorted by kind and id, and tells how many records that were.
    ///
    /// # Errors
    /// `unavailable` where `out` cannot be written.
    pub async fn export(&self, out: &mut (dyn Write + Send)) -> Result<i64> {
        todo!()
    }
}
