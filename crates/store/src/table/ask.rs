//! What I asked of people.

use hearten_domain::{Ask, AskId, PersonId};

use crate::kept::{OfPerson, Words, kept};

kept!(Ask as "ask" by id: AskId { person_id, kind, text, asked_on, state, settled_on, answer, gift_id, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.asked_on), [Some(self.text.as_str()), self.answer.as_deref()])
    }
);
impl OfPerson for Ask {}
