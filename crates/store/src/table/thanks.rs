//! Thanks owed, sent and told.

use hearten_domain::{PersonId, Thanks, ThanksId};

use crate::kept::{OfPerson, Words, kept};

kept!(Thanks as "thanks" by id: ThanksId { person_id, gift_id, deed, led_to, shows, owed_on, sent_on, outcome, outcome_on, told_on, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.owed_on), [Some(self.deed.as_str()), self.led_to.as_deref(), self.shows.as_deref(), self.outcome.as_deref()])
    }
);
impl OfPerson for Thanks {}
