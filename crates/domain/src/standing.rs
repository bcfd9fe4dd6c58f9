//! How a person stands to being contacted and written about.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ImportId, PersonId, StandingId, text_enum::text_enum};

text_enum! {
    /// What is so about a person for a time.
    StandingKind, "standing" {
        /// Proposed for nothing until unmuted.
        Muted = "muted",
        /// Never to be contacted.
        DoNotContact = "do not contact",
        /// Nothing is to be noted about them.
        DoNotNote = "do not note",
        /// Remembered, never "contacted".
        Dead = "dead",
        /// One of the few whom the user chose to keep close over the years, however far: by a story, then a gift, then a visit.
        Partner = "partner",
    }
}

/// Something that is so about a person from one day, perhaps until another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Identity.
    pub id: StandingId,
    /// About whom.
    pub person_id: PersonId,
    /// What is so.
    pub kind: StandingKind,
    /// The first day.
    pub since: Date,
    /// The first day on which it is no longer so.
    pub until: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Standing {
    /// Whether it is so on `day`.
    pub fn holds_on(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|end| day < end)
    }
}
