//! What is made in somebody's honour.

use hearten_domain::{Keepsake, KeepsakeId, PersonId};

use crate::kept::{OfPerson, Words, kept};

kept!(Keepsake as "keepsake" by id: KeepsakeId { person_id, form, title, opening, letter, with_photo, drafted_on, made_on, given_on, gift_id, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.drafted_on), [Some(self.title.as_str()), self.opening.as_deref(), self.letter.as_deref()])
    }
);
impl OfPerson for Keepsake {}
