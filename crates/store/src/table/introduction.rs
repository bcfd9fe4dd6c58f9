//! Introductions, with the day of every step.

use hearten_domain::{Introduction, IntroductionId, PersonId};

use crate::kept::{OfPerson, Words, kept};

kept!(Introduction as "introduction" by id: IntroductionId {
        person_id, other_id, for_first, for_second, begun_on, first_told_on, second_told_on, first_asked_on, first_agreed_on, first_declined_on,
        second_asked_on, second_agreed_on, second_declined_on, made_on, met_on, outcome, outcome_on, let_go_on, import_id
    }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id, self.other_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id, &mut self.other_id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.begun_on), [Some(self.for_first.as_str()), Some(self.for_second.as_str()), self.outcome.as_deref()])
    }
);
impl OfPerson for Introduction {
    const NAMES_OTHER: bool = true;
}
