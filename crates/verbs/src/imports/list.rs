//! The imports of a vault.

use hearten_boxed::boxed;
use hearten_domain::Import;

use crate::{Result, Vault};

#[boxed]
impl Vault {
    /// All imports, the latest first.
    pub async fn imports(&self) -> Result<Vec<Import>> {
        let mut imports = self.read().await?.all::<Import>().await?;
        imports.sort_by_key(|import| std::cmp::Reverse((import.at, import.id)));
        Ok(imports)
    }
}
