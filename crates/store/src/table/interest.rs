//! What people care for.

use hearten_domain::{Interest, InterestId, PersonId};

use crate::kept::{OfPerson, Words, kept};

kept!(Interest as "interest" by id: InterestId { person_id, topic, learnt_on, source, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(self.learnt_on, [Some(self.topic.as_str()), self.source.as_deref()])
    }
);
impl OfPerson for Interest {}
