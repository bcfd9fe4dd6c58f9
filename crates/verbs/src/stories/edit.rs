//! A story told better, or taken away.

use hearten_boxed::boxed;
use hearten_domain::{PartialDate, Person, PersonId, Story, StoryId, StoryPerson, StoryRole};
use hearten_speech::say;
use hearten_store::{Change, Tx};

use super::{
    photos::remove_photos,
    view::{has_part, story_in},
};
use crate::{
    Receipt, Result, Vault, VerbError,
    text::{date_not_to_come, optional, required, required_line},
    writing::{people_in, receipt, refuse_unnoted},
};

/// What becomes of a story; what is none stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoryEdit {
    /// A few words to know it by.
    pub title: Option<String>,
    /// The story.
    pub text: Option<String>,
    /// When it happened; none within takes the date away.
    pub date: Option<Option<PartialDate>>,
    /// Where it happened; an empty text takes the place away.
    pub place: Option<String>,
    /// Who is in it as well.
    pub add: Vec<PersonId>,
    /// Who is not in it after all.
    pub without: Vec<PersonId>,
}

#[boxed]
impl Vault {
    /// Tells a story better.
    ///
    /// # Errors
    /// `missing` where story or people are not there; `invalid` for an empty title or text, a date to come, or where nobody would be left in it; `refused` where
    /// nothing is to be noted about somebody who comes into it; `conflict` where nothing would change.
    pub async fn story_edit(&self, id: StoryId, edit: StoryEdit) -> Result<Receipt> {
        if let Some(Some(date)) = edit.date {
            date_not_to_come(date, self.today_date(), say("verb-later-story"))?;
        }
        let mut tx = self.write().await?;
        let before = story_in(&mut tx, id).await?;
        let after = edited(&before, &edit)?;
        let parts = tx.people_of_story(id).await?;
        let added = self.added(&mut tx, &edit, &parts).await?;
        let gone: Vec<&StoryPerson> =
            parts.iter().filter(|part| part.role == StoryRole::About && edit.without.contains(&part.person_id)).collect();
        if after == before && added.is_empty() && gone.is_empty() {
            return Err(VerbError::conflict(say("verb-story-same")).hint(say("verb-story-same-hint")));
        }
        let left = parts.iter().filter(|part| part.role == StoryRole::About).count() - gone.len() + added.len();
        if left == 0 {
            return Err(VerbError::invalid(say("verb-story-nobody-left")).hint(say("verb-story-nobody-left-hint")));
        }
        let change = self.change(&mut tx, "story", say("verb-story-told-anew").with("title", &after.title)).await?;
        tx.update(&change, &after).await?;
        for part in gone {
            tx.remove::<StoryPerson>(&change, part.id).await?;
        }
        self.add_people(&mut tx, &change, id, &added).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Takes a story away, with who was in it, who has heard it, and its pictures.
    ///
    /// # Errors
    /// `missing` where there is no such story.
    pub async fn story_remove(&self, id: StoryId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let story = story_in(&mut tx, id).await?;
        let change = self.change(&mut tx, "story", say("verb-story-removed").with("title", &story.title)).await?;
        for part in tx.people_of_story(id).await? {
            tx.remove::<StoryPerson>(&change, part.id).await?;
        }
        remove_photos(&mut tx, &change, id).await?;
        tx.remove::<Story>(&change, id).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Those who come into a story and are not in it yet.
    async fn added(&self, tx: &mut Tx, edit: &StoryEdit, parts: &[StoryPerson]) -> Result<Vec<Person>> {
        people_in(tx, &edit.without).await?;
        let mut added = people_in(tx, &edit.add).await?;
        added.retain(|person| !has_part(parts, person.id, StoryRole::About));
        for person in &added {
            refuse_unnoted(tx, person, self.today_date()).await?;
        }
        Ok(added)
    }

    async fn add_people(&self, tx: &mut Tx, change: &Change, story_id: StoryId, people: &[Person]) -> Result<()> {
        for person in people {
            let id = self.ids.next().into();
            let part = StoryPerson { id, story_id, person_id: person.id, role: StoryRole::About, heard_on: None, import_id: None };
            tx.create(change, &part).await?;
        }
        Ok(())
    }
}

fn edited(story: &Story, edit: &StoryEdit) -> Result<Story> {
    let mut after = story.clone();
    if let Some(title) = &edit.title {
        after.title = required_line(title, say("verb-what-the-title"))?;
    }
    if let Some(text) = &edit.text {
        after.text = required(text, say("verb-what-the-story"))?;
    }
    if let Some(date) = edit.date {
        after.date = date;
    }
    if let Some(place) = &edit.place {
        after.place = optional(Some(place.clone()));
    }
    Ok(after)
}
