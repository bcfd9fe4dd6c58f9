//! What was changed, newest first.

use hearten_domain::ChangeId;
use jiff::Timestamp;
use serde::Serialize;

use crate::{Result, Vault};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeView {
    /// Which change; `undo` takes it.
    pub id: ChangeId,
    /// When it was made.
    pub at: Timestamp,
    /// By which verb.
    pub verb: String,
    /// What it did, a sentence.
    pub summary: String,
    /// Whether it was taken back.
    pub undone: bool,
}

impl Vault {
    /// The last changes, newest first, at most `limit`.
    pub async fn changes(&self, limit: i64) -> Result<Vec<ChangeView>> {
        todo!()
    }
}
