//! People who are not one.

use hearten_domain::{KeptApart, KeptApartId, PersonId};

use crate::kept::{OfPerson, kept};

kept!(KeptApart as "kept_apart" by id: KeptApartId { person_id, other_id, at, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id, self.other_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id, &mut self.other_id]
    }
);
impl OfPerson for KeptApart {
    const NAMES_OTHER: bool = true;
}
