//! What has changed about people.

use hearten_domain::{News, NewsId, PersonId};

use crate::kept::{OfPerson, Words, kept};

kept!(News as "news" by id: NewsId { person_id, kind, before, after, on_day, source, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
    fn words(&self) -> Option<Words> {
        Words::of(Some(self.on_day), [self.before.as_deref(), self.after.as_deref()])
    }
    const HAS_WORDS: bool = true;
);
impl OfPerson for News {}
