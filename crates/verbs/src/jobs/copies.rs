//! The copies of the database that were made before upgrades.

use std::path::PathBuf;

use hearten_store::Location;
use serde::Serialize;

use crate::Vault;

/// The copies of the database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Copies {
    /// The folder into which an upgrade puts a copy of the database first; none where copies are made by `pg_dump`.
    pub folder: Option<PathBuf>,
    /// The copies that lie there, by name.
    pub files: Vec<PathBuf>,
}

impl Vault {
    /// Where copies of the database are put before upgrades, and those that lie there.
    pub fn copies(&self) -> Copies {
        match self.store.location() {
            Location::Sqlite(_) => Copies { folder: Some(self.home.join("backups")), files: self.backups() },
            Location::Postgres(_) => Copies { folder: None, files: Vec::new() },
        }
    }
}
