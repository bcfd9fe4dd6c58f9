//! Taking back a change, or a whole import.

use hearten_domain::ChangeId;
use serde::Serialize;

use crate::{Result, Vault};

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Undone {
    /// What the change had done.
    pub summary: String,
    /// Which change it was.
    pub change_id: ChangeId,
}

impl Vault {
    /// Takes back the change `id`, or the last one that can be.
    ///
    /// # Errors
    /// `missing` where there is none; `conflict` where it was taken back already; `stale` where a later change stands on it.
    pub async fn undo(&self, id: Option<ChangeId>) -> Result<Undone> {
        todo!()
    }
}
