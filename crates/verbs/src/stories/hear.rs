//! Who has heard a story.

use hearten_boxed::boxed;
use hearten_domain::{PersonId, StoryId, StoryPerson, StoryRole};
use hearten_speech::say;
use jiff::civil::Date;

use super::view::story_in;
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{joined, not_to_come},
    writing::{people_in, receipt},
};

#[boxed]
impl Vault {
    /// Writes down that these people heard a story on a day. Each hearing is kept, so that it is known how long ago the last one was.
    ///
    /// # Errors
    /// `missing` where story or people are not there; `invalid` for a day to come, or nobody; `conflict` where all of them are known to have
    /// heard it that day.
    pub async fn story_heard(&self, id: StoryId, people: &[PersonId], on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        not_to_come(on, self.today_date(), say("verb-later-it-was-told"))?;
        let story = story_in(&mut tx, id).await?;
        let parts = tx.people_of_story(id).await?;
        let mut people = people_in(&mut tx, people).await?;
        if people.is_empty() {
            return Err(VerbError::invalid(say("verb-story-heard-nobody")).hint(say("verb-story-heard-nobody-hint")));
        }
        let known = |id: PersonId| parts.iter().any(|part| part.person_id == id && part.heard_on == Some(on));
        people.retain(|person| !known(person.id));
        if people.is_empty() {
            let said = say("verb-story-heard-already").with("title", &story.title).with("day", full_day(on));
            return Err(VerbError::conflict(said));
        }
        let names = joined(people.iter().map(|person| person.name.as_str()));
        let summary = say("verb-story-heard").with("names", names).with("title", &story.title);
        let change = self.change(&mut tx, "heard", summary).await?;
        for person in &people {
            let (id, heard_on) = (self.ids.next().into(), Some(on));
            let part = StoryPerson { id, story_id: story.id, person_id: person.id, role: StoryRole::Heard, heard_on, import_id: None };
            tx.create(&change, &part).await?;
        }
        tx.commit().await?;
        Ok(receipt(story.id, &change))
    }
}
