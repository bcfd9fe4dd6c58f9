//! The imports of a vault.

use hearten_boxed::boxed;
use hearten_domain::{Import, ImportId, ImportReport};

use crate::{Result, Vault};

/// What all imports have brought together, but for those that were taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BroughtIn {
    /// How many people were not there before.
    pub people: u64,
    /// How many moments were not.
    pub moments: u64,
    /// The latest of the imports; none where there is none.
    pub latest: Option<ImportId>,
}

/// What an import kept of itself; empty where another version wrote it.
pub fn import_report(import: &Import) -> ImportReport {
    serde_json::from_str(&import.report).unwrap_or_default()
}

#[boxed]
impl Vault {
    /// All imports, the latest first.
    pub async fn imports(&self) -> Result<Vec<Import>> {
        let mut imports = self.read().await?.all::<Import>().await?;
        imports.sort_by_key(|import| std::cmp::Reverse((import.at, import.id)));
        Ok(imports)
    }

    /// What the imports have brought, all together.
    pub async fn brought_in(&self) -> Result<BroughtIn> {
        let mut imports = self.imports().await?;
        imports.retain(|import| import.undone_at.is_none());
        let reports: Vec<ImportReport> = imports.iter().map(import_report).collect();
        Ok(BroughtIn {
            people: reports.iter().map(|report| report.people.new).sum(),
            moments: reports.iter().map(|report| report.moments.new).sum(),
            latest: imports.first().map(|import| import.id),
        })
    }
}
