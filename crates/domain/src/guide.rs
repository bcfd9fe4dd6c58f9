//! Guides that are followed: which, since when, and how far.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{GuideRunId, GuideStepId, ImportId, text_enum::text_enum};

text_enum! {
    /// How far a guide has come.
    GuideState, "state of a guide" {
        /// It is followed.
        Running = "running",
        /// It came to its end, or was given up.
        Ended = "ended",
    }
}

impl GuideState {
    /// Whether a guide in this state may become `next`. An ended one is begun anew as another run.
    pub fn may_become(self, next: Self) -> bool {
        matches!((self, next), (Self::Running, Self::Ended))
    }
}

/// A guide that the user follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideRun {
    /// Identity.
    pub id: GuideRunId,
    /// Which guide, by the name of its file: `in-transition`.
    pub guide: String,
    /// What it was called when it was begun.
    pub title: String,
    /// Its first day; steps are dated from it.
    pub started_on: Date,
    /// The day it came to its end or was given up.
    pub ended_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl GuideRun {
    /// The state at the end of `day`; none where it was not begun yet.
    pub fn state_on(&self, day: Date) -> Option<GuideState> {
        if self.started_on > day {
            None
        } else if self.ended_on.is_some_and(|ended| ended <= day) {
            Some(GuideState::Ended)
        } else {
            Some(GuideState::Running)
        }
    }
}

/// A step of a guide that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideStep {
    /// Identity.
    pub id: GuideStepId,
    /// Of which run.
    pub run_id: GuideRunId,
    /// Which step, counted from 1.
    pub step: i64,
    /// The day it was done.
    pub done_on: Date,
    /// What came of it, in the user's words.
    pub note: Option<String>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_guide_runs_from_its_first_day_until_it_ends() {
        let run = GuideRun {
            id: GuideRunId(Uuid::nil()),
            guide: "in-transition".into(),
            title: "In transition".into(),
            started_on: date(2024, 3, 1),
            ended_on: Some(date(2024, 4, 1)),
            import_id: None,
        };
        let on = |month, day| run.state_on(date(2024, month, day));
        assert_eq!(
            [on(2, 29), on(3, 1), on(3, 31), on(4, 1)],
            [None, Some(GuideState::Running), Some(GuideState::Running), Some(GuideState::Ended)]
        );
    }

    #[test]
    fn an_ended_guide_does_not_run_again() {
        assert!(GuideState::Running.may_become(GuideState::Ended));
        assert!(!GuideState::Ended.may_become(GuideState::Running));
    }
}
