//! What is on people's minds.

use hearten_domain::{Concern, ConcernId, PersonId};

use crate::kept::{OfPerson, Words, kept};

kept!(Concern as "concern" by id: ConcernId { person_id, kind, text, since, until, answered_on, source, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.since), [Some(self.text.as_str()), self.source.as_deref()])
    }
);
impl OfPerson for Concern {}
