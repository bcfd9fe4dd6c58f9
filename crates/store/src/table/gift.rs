//! What passed between me and others.

use hearten_domain::{Gift, GiftId, PersonId};

use crate::kept::{OfPerson, Words, kept};

kept!(Gift as "gift" by id: GiftId { person_id, direction, kind, what, meaning, on = "on_day", came_from, find_id, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }

    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.on), [Some(self.what.as_str()), self.meaning.as_deref()])
    }
);
impl OfPerson for Gift {}
