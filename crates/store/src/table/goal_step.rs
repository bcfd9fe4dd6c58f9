//! Steps on the way to a goal.

use hearten_domain::{GoalStep, GoalStepId, PersonId};

use crate::kept::{OfPerson, Words, kept};

kept!(GoalStep as "goal_step" by id: GoalStepId { goal_id, kind, person_id, text, noted_on, due_on, done_on, note, import_id }
    fn people(&self) -> Vec<PersonId> {
        self.person_id.into_iter().collect()
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        self.person_id.iter_mut().collect()
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.noted_on), [Some(self.text.as_str()), self.note.as_deref()])
    }
);
impl OfPerson for GoalStep {}
