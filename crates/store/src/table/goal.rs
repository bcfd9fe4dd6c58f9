//! Goals.

use hearten_domain::{Goal, GoalId};

use crate::kept::{Words, kept};

kept!(Goal as "goal" by id: GoalId { text, target, begun_on, reached_on, dropped_on, outcome, import_id }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.begun_on), [Some(self.text.as_str()), self.target.as_deref(), self.outcome.as_deref()])
    }
);
