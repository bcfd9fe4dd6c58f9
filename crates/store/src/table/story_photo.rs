//! Pictures of stories.

use hearten_boxed::boxed;
use hearten_domain::{StoryId, StoryPhoto, StoryPhotoId};

use crate::{
    StoreError, Tx,
    kept::{Words, columns, kept, read},
    value::values,
};

kept!(StoryPhoto as "story_photo" by id: StoryPhotoId { story_id, photo, caption, width, height, added_on, import_id }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.added_on), [self.caption.as_deref()])
    }
);

#[boxed]
impl Tx {
    /// The pictures of a story, in the order in which they were added.
    pub async fn photos_of_story(&mut self, story: StoryId) -> Result<Vec<StoryPhoto>, StoreError> {
        let sql = format!("SELECT {} FROM story_photo WHERE vault_id = $1 AND story_id = $2 ORDER BY id", columns::<StoryPhoto>(""));
        self.rows(sql, values![story]).await?.iter().map(read).collect()
    }
}
