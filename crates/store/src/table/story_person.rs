//! Who is in a story, and who has heard it.

use hearten_boxed::boxed;
use hearten_domain::{PersonId, StoryId, StoryPerson, StoryPersonId};

use crate::{
    StoreError, Tx,
    kept::{OfPerson, columns, kept, read},
    value::values,
};

kept!(StoryPerson as "story_person" by id: StoryPersonId { story_id, person_id, role, heard_on, import_id }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for StoryPerson {}

#[boxed]
impl Tx {
    /// The people of a story, in the order they were added.
    pub async fn people_of_story(&mut self, story: StoryId) -> Result<Vec<StoryPerson>, StoreError> {
        let sql = format!("SELECT {} FROM story_person WHERE vault_id = $1 AND story_id = $2 ORDER BY id", columns::<StoryPerson>(""));
        self.rows(sql, values![story]).await?.iter().map(read).collect()
    }
}
