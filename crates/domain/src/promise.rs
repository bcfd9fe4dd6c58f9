//! What I said I would do.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ImportId, PersonId, PromiseId};

/// What I said I would do for someone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Identity.
    pub id: PromiseId,
    /// For whom.
    pub person_id: PersonId,
    /// What, in a few words.
    pub text: String,
    /// The day I said it.
    pub made_on: Date,
    /// The day I said it would be done by.
    pub due_on: Option<Date>,
    /// The day I did it.
    pub kept_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Promise {
    /// Whether it is made and not yet kept on `day`.
    pub fn is_open_on(&self, day: Date) -> bool {
        self.made_on <= day && self.kept_on.is_none_or(|kept| day < kept)
    }
}
