//! Ways to reach a person other than by mail.

use hearten_domain::{ContactPoint, ContactPointId, PersonId};

use crate::kept::{OfPerson, kept};

kept!(ContactPoint as "contact_point" by id: ContactPointId { person_id, kind, value, label, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
);
impl OfPerson for ContactPoint {}
