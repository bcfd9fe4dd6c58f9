//! An export read into an empty vault.

use std::io::BufRead;

use crate::{Result, Vault};

impl Vault {
    /// Reads an export into this vault, all of it or nothing, and tells how many records that were.
    ///
    /// # Errors
    /// `conflict` where the vault has people already; `invalid` with the line where something is no export, or of a later version.
    pub async fn import_lines(&self, lines: &mut (dyn BufRead + Send)) -> Result<i64> {
        todo!()
    }
}
