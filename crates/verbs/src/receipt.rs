//! What verbs hand back in common: a receipt for what was written, and a person as a sentence names them.

use hearten_domain::{ChangeId, PersonId};
use serde::Serialize;

/// What a verb wrote down, and how to take it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// The id of the record that was made or changed.
    pub id: String,
    /// What was done, a sentence in the past tense.
    pub text: String,
    /// The change that `undo` takes back.
    pub change_id: ChangeId,
}

/// A person as a sentence or a link names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonName {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}
