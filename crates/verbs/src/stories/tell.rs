//! A story written down.

use hearten_boxed::boxed;
use hearten_domain::{PartialDate, PersonId, Story, StoryPerson, StoryRole};
use hearten_speech::say;

use super::photos::{NewPhoto, ready};
use crate::{
    Receipt, Result, Vault,
    text::{date_not_to_come, first_words, joined, optional, required, required_line},
    writing::{people_in, receipt, refuse_unnoted},
};

/// A story to write down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewStory {
    /// A few words to know it by; none takes the first words of the text.
    pub title: Option<String>,
    /// The story.
    pub text: String,
    /// Who is in it.
    pub people: Vec<PersonId>,
    /// Who has heard it, as of today.
    pub heard: Vec<PersonId>,
    /// When it happened.
    pub date: Option<PartialDate>,
    /// Where it happened.
    pub place: Option<String>,
    /// Its pictures.
    pub photos: Vec<NewPhoto>,
}

#[boxed]
impl Vault {
    /// Writes down a story.
    ///
    /// # Errors
    /// `invalid` for an empty text, a date to come or a file that is no picture; `missing` where somebody is not there; `refused` where nothing is to be noted about somebody in it.
    pub async fn tell(&self, new: NewStory) -> Result<Receipt> {
        let photos = ready(new.photos).await?;
        let mut tx = self.write().await?;
        let today = self.today_date();
        if let Some(date) = new.date {
            date_not_to_come(date, today, say("verb-later-story"))?;
        }
        let text = required(&new.text, say("verb-what-the-story"))?;
        let title = match optional(new.title) {
            Some(title) => required_line(&title, say("verb-what-the-title"))?,
            None => first_words(&text, 60),
        };
        let about = people_in(&mut tx, &new.people).await?;
        for person in &about {
            refuse_unnoted(&mut tx, person, today).await?;
        }
        let heard = people_in(&mut tx, &new.heard).await?;
        let story =
            Story { id: self.ids.next().into(), title, text, date: new.date, place: optional(new.place), told_on: today, import_id: None };
        let names = joined(about.iter().map(|person| person.name.as_str()));
        let kept = if names.is_empty() { say("verb-story-kept") } else { say("verb-story-kept-with").with("names", names) };
        let change = self.change(&mut tx, "tell", kept.with("title", &story.title)).await?;
        tx.create(&change, &story).await?;
        let roles = about.iter().map(|person| (person.id, StoryRole::About, None));
        for (person_id, role, heard_on) in roles.chain(heard.iter().map(|person| (person.id, StoryRole::Heard, Some(today)))) {
            let part = StoryPerson { id: self.ids.next().into(), story_id: story.id, person_id, role, heard_on, import_id: None };
            tx.create(&change, &part).await?;
        }
        self.put_photos(&mut tx, &change, &story, 0, photos).await?;
        tx.commit().await?;
        Ok(receipt(story.id, &change))
    }
}
