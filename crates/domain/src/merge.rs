//! Who was found to be one person, and who never is.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{ChangeId, ImportId, KeptApartId, MergeId, PersonId, text_enum::text_enum};

text_enum! {
    /// Who decided that two people are one.
    DecidedBy, "who decided" {
        /// The program, unasked: above the bar of being sure.
        Program = "program",
        /// The user.
        Hand = "hand",
    }
}

/// Two people found to be one: all that was known of the other is known of the person since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merge {
    /// Identity.
    pub id: MergeId,
    /// Who stayed.
    pub person_id: PersonId,
    /// Who is no person of their own any more; their record stands in the log of the change.
    pub other_id: PersonId,
    /// What the other was called.
    pub name: String,
    /// Who decided it.
    pub decided_by: DecidedBy,
    /// When.
    pub at: Timestamp,
    /// The change that moved the records.
    pub change_id: ChangeId,
    /// When they were parted again.
    pub parted_at: Option<Timestamp>,
    /// The import at whose end it was found, if one was.
    pub import_id: Option<ImportId>,
}

/// Two people of whom the user said that they are not one. They are never merged unasked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptApart {
    /// Identity.
    pub id: KeptApartId,
    /// One of them.
    pub person_id: PersonId,
    /// The other.
    pub other_id: PersonId,
    /// When it was said.
    pub at: Timestamp,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
