//! Who is who to a person.

use hearten_domain::{PersonId, Relation, RelationId};

use crate::kept::{OfPerson, kept};

kept!(Relation as "relation" by id: RelationId { person_id, other_id, name, kind, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
);
impl OfPerson for Relation {}
