//! A note that holds for a time only.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ImportId, PassingNoteId, PersonId};

/// Free words about a person that are shown until a day and not after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassingNote {
    /// Identity.
    pub id: PassingNoteId,
    /// About whom.
    pub person_id: PersonId,
    /// The words.
    pub text: String,
    /// The day it was noted.
    pub noted_on: Date,
    /// The last day on which it holds.
    pub until: Date,
    /// Whether it is erased for good after that day, from the log too; else it is kept and only no longer shown.
    pub erase: bool,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl PassingNote {
    /// Whether it holds on `day`.
    pub fn holds_on(&self, day: Date) -> bool {
        self.noted_on <= day && day <= self.until
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_passing_note_holds_from_its_day_through_its_last() {
        let id = uuid::Uuid::nil();
        let (noted_on, until) = (date(2026, 1, 2), date(2026, 1, 4));
        let note =
            PassingNote { id: id.into(), person_id: id.into(), text: "On leave".into(), noted_on, until, erase: true, import_id: None };
        let held = [1, 2, 4, 5].map(|day| note.holds_on(date(2026, 1, day)));
        assert_eq!(held, [false, true, true, false]);
    }
}
