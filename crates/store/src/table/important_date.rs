//! Dates that matter to people.

use hearten_domain::{ImportantDate, ImportantDateId, PersonId};

use crate::kept::{OfPerson, kept};

kept!(ImportantDate as "important_date" by id: ImportantDateId { person_id, kind, label, date, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
);
impl OfPerson for ImportantDate {}
