//! The stories of somebody who is forgotten, and the pictures that go with them.

use std::collections::BTreeSet;

use hearten_domain::{PersonId, PhotoHash, Story, StoryId, StoryPerson, StoryPhoto};

use crate::{
    Kept, StoreError, Tx,
    forget::Erased,
    kept::damaged,
    value::{CellError, Field, Key, Row, values},
};

impl Tx {
    /// Erases those of these stories in which nobody is left, with their pictures.
    pub(crate) async fn erase_stories(
        &mut self,
        stories: Vec<StoryId>,
        photos: &mut BTreeSet<PhotoHash>,
        erased: &mut Erased,
    ) -> Result<Vec<StoryId>, StoreError> {
        let mut alone = Vec::new();
        for story in stories {
            if !self.people_of_story(story).await?.is_empty() {
                erased.left_stories += 1;
                continue;
            }
            for shown in self.photos_of_story(story).await? {
                self.erase::<StoryPhoto>(shown.id).await?;
                photos.insert(shown.photo);
                erased.add("story_photo", 1);
            }
            self.erase::<Story>(story).await?;
            alone.push(story);
        }
        erased.add("story", alone.len() as u64);
        Ok(alone)
    }

    /// The pictures that the log tells of, of the stories that are erased and of those of theirs that were taken away before.
    pub(crate) async fn logged_photos(&mut self, ids: &[PersonId], erased: &[StoryId]) -> Result<Vec<StoryPhoto>, StoreError> {
        let mut stories: BTreeSet<StoryId> = erased.iter().copied().collect();
        for id in ids {
            let parts: Vec<StoryPerson> = self.logged(&id.to_text()).await?;
            for story in parts.into_iter().map(|part| part.story_id) {
                if self.get::<Story>(story).await?.is_none() {
                    stories.insert(story);
                }
            }
        }
        let mut photos = Vec::new();
        for story in stories {
            photos.extend(self.logged::<StoryPhoto>(&story.to_text()).await?);
        }
        Ok(photos)
    }

    /// The records of a kind in the log, before and after changes, whose text holds `part`.
    async fn logged<R: Kept>(&mut self, part: &str) -> Result<Vec<R>, StoreError> {
        let sql = "SELECT before_json, after_json FROM change_entry WHERE vault_id = $1 AND kind = $2 AND (before_json LIKE $3 OR after_json LIKE $3)";
        let mut found = Vec::new();
        for row in self.rows(sql, values![R::KIND.to_owned(), format!("%{part}%")]).await? {
            let read = |row: &Row| Ok::<_, CellError>([Option::<String>::read(row, 0)?, Option::<String>::read(row, 1)?]);
            let texts = read(&row).map_err(damaged("change_entry"))?;
            found.extend(texts.iter().flatten().filter_map(|text| serde_json::from_str(text).ok()));
        }
        Ok(found)
    }

    /// Deletes those of these pictures that nobody and no story shows, and that no change can bring back.
    pub(crate) async fn erase_unused_photos(&mut self, photos: BTreeSet<PhotoHash>, erased: &mut Erased) -> Result<(), StoreError> {
        for photo in photos {
            let sql = "DELETE FROM photo WHERE vault_id = $1 AND hash = $2 \
                       AND NOT EXISTS (SELECT 1 FROM person p WHERE p.vault_id = $1 AND p.photo = $2) \
                       AND NOT EXISTS (SELECT 1 FROM story_photo s WHERE s.vault_id = $1 AND s.photo = $2) \
                       AND NOT EXISTS (SELECT 1 FROM change_entry e WHERE e.vault_id = $1 AND (e.before_json LIKE $3 OR e.after_json LIKE $3))";
            let pattern = format!("%{}%", photo.0);
            let count = self.run(sql, values![photo.0, pattern]).await?;
            erased.add("photo", count);
        }
        Ok(())
    }
}
