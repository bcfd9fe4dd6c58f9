//! Erasing what was noted about somebody of whom nothing is to be noted: unlogged, so that nothing brings it back. Who they are and what passed stays.

use std::collections::BTreeSet;

use hearten_boxed::boxed;
use hearten_domain::{
    Concern, ImportId, Interest, Moment, MomentId, PassingNote, Person, PersonId, PhotoHash, RawRecord, RawRecordId, Story, StoryId,
    StoryPerson, StoryRole,
};
use uuid::Uuid;

use crate::{
    Kept, StoreError, Tx,
    db::{key_lists, list},
    forget::Erased,
    kept::damaged,
    records::json as json_of,
    value::{CellError, Field, Row, values},
};

/// Tells what a card, row or entry becomes without what was noted on it; none where nothing was.
pub type Quieter<'a> = &'a (dyn Fn(&RawRecord) -> Option<Vec<u8>> + Send + Sync);

/// What is noted about somebody.
#[derive(Debug, Clone, Default)]
pub struct Noted {
    people: Vec<Person>,
    passing: Vec<PassingNote>,
    interests: Vec<Interest>,
    concerns: Vec<Concern>,
    stories: Vec<StoryId>,
    moments: Vec<Moment>,
    raws: Vec<(RawRecordId, Vec<u8>)>,
    /// How many stories with others they are in, which are not theirs alone.
    pub shared_stories: u64,
}

impl Noted {
    /// How many there are of each kind, by the word for one and for several; kinds of which there are none are left out.
    pub fn counts(&self) -> Vec<(&'static str, &'static str, u64)> {
        let all = [
            ("note", "notes", self.people.len() + self.passing.len()),
            ("interest", "interests", self.interests.len()),
            ("thing on their mind", "things on their mind", self.concerns.len()),
            ("story of them alone", "stories of them alone", self.stories.len()),
            ("text of a moment", "texts of moments", self.moments.len()),
            ("card or entry with words on it", "cards or entries with words on them", self.raws.len()),
        ];
        all.into_iter().filter(|(.., count)| *count > 0).map(|(one, many, count)| (one, many, count as u64)).collect()
    }
}

#[boxed]
impl Tx {
    /// What is noted about somebody by all their identities.
    pub async fn noted_about(&mut self, ids: &[PersonId], quiet: Quieter<'_>) -> Result<Noted, StoreError> {
        let mut noted = Noted {
            people: self.get_many::<Person>(ids).await?.into_iter().filter(|person| person.note.is_some()).collect(),
            passing: self.of_people(ids).await?,
            interests: self.of_people(ids).await?,
            concerns: self.of_people(ids).await?,
            ..Noted::default()
        };
        let parts: Vec<StoryPerson> = self.of_people(ids).await?;
        let theirs: BTreeSet<StoryId> = parts.iter().filter(|part| part.role == StoryRole::About).map(|part| part.story_id).collect();
        for story in theirs {
            let about = self.people_of_story(story).await?.into_iter().filter(|part| part.role == StoryRole::About);
            if about.into_iter().all(|part| ids.contains(&part.person_id)) {
                noted.stories.push(story);
            } else {
                noted.shared_stories += 1;
            }
        }
        let mut moments: BTreeSet<MomentId> = BTreeSet::new();
        for id in ids {
            moments.extend(self.moment_ids_of(*id).await?);
        }
        let moments: Vec<MomentId> = moments.into_iter().collect();
        noted.moments = self.get_many::<Moment>(&moments).await?.into_iter().filter(|moment| moment.text.is_some()).collect();
        let mut raws: Vec<RawRecord> = self.of_people(ids).await?;
        raws.extend(self.raw_of_moments(&moments).await?);
        noted.raws = raws.iter().filter_map(|raw| Some((raw.id, quiet(raw)?))).collect();
        Ok(noted)
    }

    /// Erases all that [`Tx::noted_about`] found of these identities, also from the log and the search index.
    pub async fn erase_noted(&mut self, ids: &[PersonId], noted: &Noted) -> Result<(), StoreError> {
        for person in &noted.people {
            self.overwrite(&Person { note: None, ..person.clone() }).await?;
        }
        for moment in &noted.moments {
            self.overwrite(&Moment { text: None, ..moment.clone() }).await?;
        }
        for (id, bytes) in &noted.raws {
            self.keep_raw_bytes(*id, bytes).await?;
        }
        let mut gone: Vec<Uuid> = noted.stories.iter().map(|story| story.0).collect();
        gone.extend(self.erase_each(&noted.passing, |it| it.id.0).await?);
        gone.extend(self.erase_each(&noted.interests, |it| it.id.0).await?);
        gone.extend(self.erase_each(&noted.concerns, |it| it.id.0).await?);
        let mut photos: BTreeSet<PhotoHash> = BTreeSet::new();
        for story in &noted.stories {
            let parts: Vec<StoryPerson> = self.people_of_story(*story).await?;
            self.erase_each(&parts, |it| it.id.0).await?;
        }
        let mut erased = Erased::default();
        self.erase_stories(noted.stories.clone(), &mut photos, &mut erased).await?;
        photos.extend(self.logged_photos(&[], &noted.stories).await?.into_iter().map(|shown| shown.photo));
        gone.extend(self.stories_taken_away(ids).await?);
        self.erase_log(&[], &gone).await?;
        self.erase_logged_of(ids, Interest::KIND).await?;
        self.erase_logged_of(ids, Concern::KIND).await?;
        self.erase_logged_of(ids, PassingNote::KIND).await?;
        let people: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
        self.relog::<Person>(&people, |person| Person { note: None, ..person }).await?;
        let moments: Vec<Uuid> = noted.moments.iter().map(|moment| moment.id.0).collect();
        self.relog::<Moment>(&moments, |moment| Moment { text: None, ..moment }).await?;
        self.erase_unused_photos(photos, &mut erased).await
    }

    /// Takes what was noted out of what an import brought of people who are new with it, as if it had not come. Tells of how many cards and entries.
    pub async fn leave_notes_out(&mut self, people: &[PersonId], import: ImportId, quiet: Quieter<'_>) -> Result<u64, StoreError> {
        for person in self.get_many::<Person>(people).await?.into_iter().filter(|it| it.import_id == Some(import) && it.note.is_some()) {
            self.overwrite(&Person { note: None, ..person }).await?;
        }
        let mut interests: Vec<Interest> = self.of_people(people).await?;
        interests.retain(|interest| interest.import_id == Some(import));
        self.erase_each(&interests, |it| it.id.0).await?;
        let raws: Vec<RawRecord> = self.of_people(people).await?;
        let mut count = 0;
        for raw in raws.iter().filter(|raw| raw.import_id == Some(import)) {
            if let Some(bytes) = quiet(raw) {
                self.keep_raw_bytes(raw.id, &bytes).await?;
                count += 1;
            }
        }
        Ok(count)
    }

    async fn keep_raw_bytes(&mut self, id: RawRecordId, bytes: &[u8]) -> Result<(), StoreError> {
        let sql = "UPDATE raw_record SET bytes = $3 WHERE vault_id = $1 AND id = $2";
        self.run(sql, values![id, bytes.to_vec()]).await?;
        Ok(())
    }

    async fn erase_each<R: Kept>(&mut self, records: &[R], key: impl Fn(&R) -> Uuid + Send + Sync) -> Result<Vec<Uuid>, StoreError> {
        for record in records {
            self.erase::<R>(record.id()).await?;
        }
        Ok(records.iter().map(key).collect())
    }

    /// Takes changes to records of a kind out of the log that were about these people, also of records that were taken back since.
    async fn erase_logged_of(&mut self, ids: &[PersonId], kind: &str) -> Result<(), StoreError> {
        let mut gone = Vec::new();
        for id in ids {
            let sql = "SELECT DISTINCT record_id FROM change_entry WHERE vault_id = $1 AND kind = $2 AND (before_json LIKE $3 OR after_json LIKE $3)";
            for row in self.rows(sql, values![kind.to_owned(), format!("%{}%", id.0)]).await? {
                let text = String::read(&row, 0).map_err(damaged("change_entry"))?;
                gone.extend(Uuid::parse_str(&text).ok());
            }
        }
        self.erase_log(&[], &gone).await?;
        Ok(())
    }

    /// The stories with these people that are no longer there and that only the log tells of.
    async fn stories_taken_away(&mut self, ids: &[PersonId]) -> Result<Vec<Uuid>, StoreError> {
        let mut gone = Vec::new();
        for id in ids {
            for part in self.logged::<StoryPerson>(&id.0.to_string()).await? {
                if self.get::<Story>(part.story_id).await?.is_none() {
                    gone.push(part.story_id.0);
                }
            }
        }
        Ok(gone)
    }

    /// Changes what the log tells of these records of a kind.
    async fn relog<R: Kept>(&mut self, records: &[Uuid], change: fn(R) -> R) -> Result<(), StoreError> {
        let mut found: Vec<(i64, i64, Option<String>, Option<String>)> = Vec::new();
        for keys in key_lists(records) {
            let sql = format!(
                "SELECT change_number, number, before_json, after_json FROM change_entry WHERE vault_id = $1 AND kind = $2 AND record_id IN ({})",
                list(3, keys.len())
            );
            let mut bound = values![R::KIND.to_owned()];
            bound.extend(keys.iter().map(|key| key.to_string().to_value()));
            for row in self.rows(sql, bound).await? {
                let read =
                    |row: &Row| Ok::<_, CellError>((i64::read(row, 0)?, i64::read(row, 1)?, Field::read(row, 2)?, Field::read(row, 3)?));
                found.push(read(&row).map_err(damaged("change_entry"))?);
            }
        }
        for (number, entry, before, after) in found {
            let changed = |json: &Option<String>| {
                let record: Option<R> = json.as_deref().and_then(|json| serde_json::from_str(json).ok());
                record.map(|record| json_of(&change(record))).transpose()
            };
            let (new_before, new_after) = (changed(&before)?, changed(&after)?);
            if (&new_before, &new_after) != (&before, &after) {
                let sql =
                    "UPDATE change_entry SET before_json = $4, after_json = $5 WHERE vault_id = $1 AND change_number = $2 AND number = $3";
                self.run(sql, values![number, entry, new_before, new_after]).await?;
            }
        }
        Ok(())
    }
}
