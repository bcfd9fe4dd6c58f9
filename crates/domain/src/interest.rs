//! What people care for.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ImportId, InterestId, PersonId};

/// A topic that a person (or me) cares for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interest {
    /// Identity.
    pub id: InterestId,
    /// Who cares.
    pub person_id: PersonId,
    /// For what, in a few words.
    pub topic: String,
    /// The day it was learnt.
    pub learnt_on: Option<Date>,
    /// Where it was learnt.
    pub source: Option<String>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
