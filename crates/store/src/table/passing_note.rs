//! Notes that hold for a time.

use hearten_domain::{PassingNote, PassingNoteId, PersonId};

use crate::kept::{OfPerson, Words, kept};

kept!(PassingNote as "passing_note" by id: PassingNoteId { person_id, text, noted_on, until, erase, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.noted_on), [Some(self.text.as_str())])
    }
);
impl OfPerson for PassingNote {}
