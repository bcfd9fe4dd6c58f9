//! What I said I would do.

use hearten_domain::{PersonId, Promise, PromiseId};

use crate::kept::{OfPerson, Words, kept};

kept!(Promise as "promise" by id: PromiseId { person_id, text, made_on, due_on, kept_on, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.made_on), [Some(self.text.as_str())])
    }
);
impl OfPerson for Promise {}
