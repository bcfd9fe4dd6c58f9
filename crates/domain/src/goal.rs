//! Goals: where I want to go or whom I want to reach, and the steps there.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{GoalId, GoalStepId, ImportId, PersonId, text_enum::text_enum};

text_enum! {
    /// How far a goal has come.
    GoalState, "state of a goal" {
        /// I am on the way.
        Open = "open",
        /// I am there.
        Reached = "reached",
        /// I let it go.
        Dropped = "dropped",
    }
}

impl GoalState {
    /// Whether a goal in this state may become `next`.
    pub fn may_become(self, next: Self) -> bool {
        matches!((self, next), (Self::Open, Self::Reached | Self::Dropped))
    }
}

/// Something I want, or somebody whom I want to reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Identity.
    pub id: GoalId,
    /// What I want, in a few words.
    pub text: String,
    /// Whom I want to reach for it: a name, an organization, or a role such as `CFO of Northwind`.
    pub target: Option<String>,
    /// The day I set out.
    pub begun_on: Date,
    /// The day I was there.
    pub reached_on: Option<Date>,
    /// The day I let it go.
    pub dropped_on: Option<Date>,
    /// What came of it.
    pub outcome: Option<String>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Goal {
    /// The state at the end of `day`; none where I had not set out.
    pub fn state_on(&self, day: Date) -> Option<GoalState> {
        let by = |date: Option<Date>| date.is_some_and(|date| date <= day);
        if self.begun_on > day {
            None
        } else if by(self.reached_on) {
            Some(GoalState::Reached)
        } else if by(self.dropped_on) {
            Some(GoalState::Dropped)
        } else {
            Some(GoalState::Open)
        }
    }
}

text_enum! {
    /// What sort of step it is.
    GoalStepKind, "kind of step" {
        /// Bring them something before anything is asked.
        Give = "give",
        /// Ask something small that is easy to refuse.
        Ask = "ask",
        /// Another way than a meeting: answer what they published, invite them, go where they go.
        Door = "door",
        /// Thank for the way, whatever came of it.
        Thank = "thank",
        /// Anything else.
        Other = "other",
    }
}

/// A step on the way to a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalStep {
    /// Identity.
    pub id: GoalStepId,
    /// Of which goal.
    pub goal_id: GoalId,
    /// What sort of step.
    pub kind: GoalStepKind,
    /// With whom.
    pub person_id: Option<PersonId>,
    /// What is to be done.
    pub text: String,
    /// The day it was written down.
    pub noted_on: Date,
    /// The day by which, or from which, it is worth doing.
    pub due_on: Date,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// What came of it.
    pub note: Option<String>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::GoalState::{Dropped, Open, Reached};
    use super::*;

    #[test]
    fn a_goal_is_open_until_it_is_reached_or_let_go() {
        let pairs = GoalState::ALL.iter().flat_map(|from| GoalState::ALL.iter().map(move |to| (*from, *to)));
        let allowed: Vec<_> = pairs.filter(|(from, to)| from.may_become(*to)).collect();
        assert_eq!(allowed, [(Open, Reached), (Open, Dropped)]);
    }

    #[test]
    fn a_goal_stands_as_it_did_on_the_day() {
        let goal = Goal {
            id: GoalId(uuid::Uuid::nil()),
            text: "A word with the foundation".into(),
            target: None,
            begun_on: date(2024, 3, 1),
            reached_on: Some(date(2024, 5, 1)),
            dropped_on: None,
            outcome: None,
            import_id: None,
        };
        let on = |month| goal.state_on(date(2024, month, 1));
        assert_eq!([on(2), on(3), on(4), on(5)], [None, Some(Open), Some(Open), Some(Reached)]);
    }
}
