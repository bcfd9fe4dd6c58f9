//! Stories that go, with whoever is forgotten or with an import that is undone, and the pictures that go with them.

use std::collections::BTreeSet;

use hearten_domain::{ImportId, Person, PersonId, PhotoHash, Story, StoryId, StoryPerson, StoryPhoto};

use crate::{
    Kept, StoreError, Tx,
    forget::Erased,
    kept::damaged,
    value::{CellError, Field, Key, Row, values},
};

impl Tx {
    /// Takes the pictures of an import away from their stories. A story to which the user has put pictures stays, with who is in it.
    pub(crate) async fn undo_photos(&mut self, id: ImportId) -> Result<(), StoreError> {
        for (table, column) in [("story_person", "story_id"), ("story", "id")] {
            let sql = format!(
                "UPDATE {table} SET import_id = NULL WHERE vault_id = $1 AND import_id = $2 AND {column} IN \
                 (SELECT story_id FROM story_photo WHERE vault_id = $1 AND (import_id IS NULL OR import_id <> $2))"
            );
            self.run(sql, values![id]).await?;
        }
        let shown = self.rows("SELECT photo FROM story_photo WHERE vault_id = $1 AND import_id = $2", values![id]).await?;
        let photos: Vec<String> = shown.iter().map(|row| String::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("story_photo"))?;
        self.delete_of_import("story_photo", true, id).await?;
        self.erase_unused_photos(photos.into_iter().map(PhotoHash).collect(), &mut Erased::default()).await
    }

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
    pub(crate) async fn logged<R: Kept>(&mut self, part: &str) -> Result<Vec<R>, StoreError> {
        let sql = "SELECT before_json, after_json FROM change_entry WHERE vault_id = $1 AND kind = $2 AND (before_json LIKE $3 OR after_json LIKE $3)";
        let mut found = Vec::new();
        for row in self.rows(sql, values![R::KIND.to_owned(), format!("%{part}%")]).await? {
            let read = |row: &Row| Ok::<_, CellError>([Option::<String>::read(row, 0)?, Option::<String>::read(row, 1)?]);
            let texts = read(&row).map_err(damaged("change_entry"))?;
            found.extend(texts.iter().flatten().filter_map(|text| serde_json::from_str(text).ok()));
        }
        Ok(found)
    }

    /// Deletes the pictures that a change which is taken back had brought, where nothing else shows them.
    pub(crate) async fn erase_photos_taken_back(&mut self, change: i64) -> Result<(), StoreError> {
        let sql = "SELECT after_json FROM change_entry WHERE vault_id = $1 AND change_number = $2 AND kind IN ($3, $4)";
        let mut photos = BTreeSet::new();
        for row in self.rows(sql, values![change, StoryPhoto::KIND.to_owned(), Person::KIND.to_owned()]).await? {
            let after = Option::<String>::read(&row, 0).map_err(damaged("change_entry"))?;
            let record: Option<serde_json::Value> = after.and_then(|text| serde_json::from_str(&text).ok());
            photos.extend(record.and_then(|it| it.get("photo")?.as_str().map(|hash| PhotoHash(hash.to_owned()))));
        }
        self.erase_unused_photos(photos, &mut Erased::default()).await
    }

    /// Deletes those of these pictures that nobody and no story shows, and that no change can bring back: one that was taken back brings nothing.
    pub(crate) async fn erase_unused_photos(&mut self, photos: BTreeSet<PhotoHash>, erased: &mut Erased) -> Result<(), StoreError> {
        for photo in photos {
            let sql = "DELETE FROM photo WHERE vault_id = $1 AND hash = $2 \
                       AND NOT EXISTS (SELECT 1 FROM person p WHERE p.vault_id = $1 AND p.photo = $2) \
                       AND NOT EXISTS (SELECT 1 FROM story_photo s WHERE s.vault_id = $1 AND s.photo = $2) \
                       AND NOT EXISTS (SELECT 1 FROM change_entry e JOIN change c ON c.vault_id = e.vault_id AND c.number = e.change_number \
                       WHERE e.vault_id = $1 AND c.undone_at IS NULL AND (e.before_json LIKE $3 OR e.after_json LIKE $3))";
            let pattern = format!("%{}%", photo.0);
            let count = self.run(sql, values![photo.0, pattern]).await?;
            erased.add("photo", count);
        }
        Ok(())
    }
}
