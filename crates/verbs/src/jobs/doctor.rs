//! How the program is, in lines a person can act on.

use serde::Serialize;

use crate::{Result, Vault};

/// How the program is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DoctorReport {
    /// What was looked at.
    pub lines: Vec<DoctorLine>,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DoctorLine {
    /// What it is.
    pub name: String,
    /// How it is.
    pub value: String,
    /// Whether all is well.
    pub ok: bool,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Vault {
    /// Looks at database, counts, jobs, me, backups and imports. It writes nothing.
    pub async fn doctor(&self) -> Result<DoctorReport> {
        todo!()
    }
}
