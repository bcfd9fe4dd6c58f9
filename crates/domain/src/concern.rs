//! What is on someone's mind.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ConcernId, ImportId, PersonId, text_enum::text_enum};

text_enum! {
    /// What sort of concern it is.
    ConcernKind, "kind of concern" {
        /// A problem they want to solve.
        Problem = "problem",
        /// Something they hope for.
        Hope = "hope",
        /// Something they are making.
        Project = "project",
        /// Grief, illness, lost work: met with support, never with an ask.
        HardSeason = "hard season",
    }
}

/// What is on a person's mind, for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    /// Identity.
    pub id: ConcernId,
    /// On whose mind.
    pub person_id: PersonId,
    /// What sort it is.
    pub kind: ConcernKind,
    /// What it is, in a few words.
    pub text: String,
    /// The first day.
    pub since: Date,
    /// The day it matters or the last day it counts; none is open-ended.
    pub until: Option<Date>,
    /// The day it was answered or went away.
    pub answered_on: Option<Date>,
    /// Where it was learnt.
    pub source: Option<String>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Concern {
    /// Whether it is on their mind on `day`: begun, not answered, not expired.
    pub fn is_open_on(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|last| day <= last) && self.answered_on.is_none_or(|answered| day < answered)
    }
}
