//! People found to be one.

use hearten_domain::{Merge, MergeId, PersonId};

use crate::kept::{OfPerson, kept};

kept!(Merge as "merge" by id: MergeId { person_id, other_id, name, decided_by, at, change_id, parted_at, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id, self.other_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for Merge {}
