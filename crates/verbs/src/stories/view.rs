//! A story with its people.

use std::collections::{BTreeMap, BTreeSet};

use hearten_boxed::boxed;
use hearten_domain::{Person, PersonId, Story, StoryId, StoryPerson, StoryPhoto, StoryRole};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use crate::{PersonName, Result, Vault, VerbError, writing::named};

/// A story with its people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StoryView {
    /// The story.
    pub story: Story,
    /// Who is in it.
    pub about: Vec<PersonName>,
    /// Who has heard it, the latest first.
    pub heard: Vec<Hearing>,
    /// Its pictures, in the order in which they were added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<StoryPhoto>,
}

/// Somebody who has heard a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hearing {
    /// Who.
    pub person: PersonName,
    /// The latest day on which they did; none where it is not known.
    pub on: Option<Date>,
}

#[boxed]
impl Vault {
    /// One story.
    ///
    /// # Errors
    /// `missing` where there is no such story, or it was not written down yet on the day that is looked at.
    pub async fn story(&self, id: StoryId) -> Result<StoryView> {
        let mut tx = self.read().await?;
        let story = story_in(&mut tx, id).await?;
        if story.told_on > self.today_date() {
            return Err(no_story(id));
        }
        self.view(&mut tx, story).await
    }

    /// All stories, the latest written down first.
    pub async fn stories(&self) -> Result<Vec<Story>> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let mut stories: Vec<Story> = tx.all::<Story>().await?.into_iter().filter(|story| story.told_on <= today).collect();
        stories.sort_by_key(|story| std::cmp::Reverse((story.told_on, story.id)));
        Ok(stories)
    }

    async fn view(&self, tx: &mut Tx, story: Story) -> Result<StoryView> {
        let today = self.today_date();
        let parts = tx.people_of_story(story.id).await?;
        let ids: BTreeSet<PersonId> = parts.iter().map(|part| part.person_id).collect();
        let people: Vec<Person> = tx.get_many(&ids.into_iter().collect::<Vec<_>>()).await?;
        let names: BTreeMap<PersonId, PersonName> = people.iter().map(|person| (person.id, named(person))).collect();
        let of = |role: StoryRole| parts.iter().filter(move |part| part.role == role);
        let about = of(StoryRole::About).filter_map(|part| names.get(&part.person_id).cloned()).collect();
        let mut latest: BTreeMap<PersonId, Option<Date>> = BTreeMap::new();
        for part in of(StoryRole::Heard).filter(|part| part.heard_on.is_none_or(|on| on <= today)) {
            let on = latest.entry(part.person_id).or_default();
            *on = (*on).max(part.heard_on);
        }
        let mut heard: Vec<Hearing> =
            latest.into_iter().filter_map(|(id, on)| Some(Hearing { person: names.get(&id)?.clone(), on })).collect();
        heard.sort_by(|one, other| (other.on, &one.person.name).cmp(&(one.on, &other.person.name)));
        let mut photos = tx.photos_of_story(story.id).await?;
        photos.retain(|photo| photo.added_on <= today);
        Ok(StoryView { story, about, heard, photos })
    }
}

/// The story `id`.
///
/// # Errors
/// `missing` where there is none.
pub(crate) async fn story_in(tx: &mut Tx, id: StoryId) -> Result<Story> {
    tx.get(id).await?.ok_or_else(|| no_story(id))
}

fn no_story(id: StoryId) -> VerbError {
    VerbError::missing(say("verb-story-missing").with("id", id.to_string())).hint(say("verb-story-missing-hint"))
}

/// Whether a person has this part in a story.
pub(super) fn has_part(parts: &[StoryPerson], person: PersonId, role: StoryRole) -> bool {
    parts.iter().any(|part| part.person_id == person && part.role == role)
}
