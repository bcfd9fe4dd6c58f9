//! How people stand to being contacted and written about.

use hearten_domain::{PersonId, Standing, StandingId};

use crate::kept::{OfPerson, kept};

kept!(Standing as "standing" by id: StandingId { person_id, kind, since, until, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for Standing {}
