//! Who is who to a person.

use hearten_domain::{PersonId, Relation, RelationId};

use crate::kept::{OfPerson, kept};

kept!(Relation as "relation" by id: RelationId { person_id, other_id, name, kind, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        std::iter::once(&mut self.person_id).chain(&mut self.other_id).collect()
    }
);
impl OfPerson for Relation {
    const NAMES_OTHER: bool = true;
}
