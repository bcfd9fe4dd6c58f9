//! Feeds that are read.

use hearten_domain::{Feed, FeedId, PersonId};

use crate::kept::{OfPerson, kept};

kept!(Feed as "feed" by id: FeedId { url, title, person_id, since, ended_on, import_id }
    fn people(&self) -> Vec<PersonId> {
        self.person_id.into_iter().collect()
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        self.person_id.iter_mut().collect()
    }
);
impl OfPerson for Feed {}
