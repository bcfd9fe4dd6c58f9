//! Stories, gifts and thanks as lines of the archive.

use hearten_domain::{Gift, PartialDate, PersonId, Story, StoryId, StoryPerson, StoryRole, Thanks};
use hearten_store::Tx;
use jiff::civil::Date;

use super::{
    entry::Line,
    request::{ChronicleKind, ChronicleRequest},
};
use crate::{Result, Vault, moves::all_on_day, text::first_words};

/// So much of a story is told in the archive, in letters.
const STORY: usize = 600;

impl Vault {
    /// The lines of all stories, gifts and thanks that are asked for, on whatever day; people of stories are added later, by [`with_people`].
    pub(super) async fn record_lines(&self, tx: &mut Tx, request: &ChronicleRequest) -> Result<Vec<Line>> {
        let mut lines = Vec::new();
        if request.wants(ChronicleKind::Story) {
            let stories = match request.with {
                Some(person) => {
                    let parts: Vec<StoryPerson> = tx.of_person(person).await?;
                    tx.get_many(&parts.into_iter().map(|part| part.story_id).collect::<Vec<_>>()).await?
                }
                None => tx.all::<Story>().await?,
            };
            lines.extend(self.story_lines(stories));
        }
        if request.wants(ChronicleKind::Gift) {
            let gifts = match request.with {
                Some(person) => tx.of_person::<Gift>(person).await?,
                None => tx.all().await?,
            };
            lines.extend(self.gift_lines(gifts));
        }
        if request.wants(ChronicleKind::Thanks) {
            let thanks = match request.with {
                Some(person) => tx.of_person::<Thanks>(person).await?,
                None => tx.all().await?,
            };
            lines.extend(self.thanks_lines(thanks));
        }
        Ok(lines)
    }

    pub(super) fn story_lines(&self, stories: Vec<Story>) -> Vec<Line> {
        let today = self.today_date();
        stories.into_iter().filter(|story| story.told_on <= today).map(|story| story_line(&story)).collect()
    }

    pub(super) fn gift_lines(&self, gifts: Vec<Gift>) -> Vec<Line> {
        all_on_day(gifts, self.today_date()).iter().map(gift_line).collect()
    }

    pub(super) fn thanks_lines(&self, thanks: Vec<Thanks>) -> Vec<Line> {
        all_on_day(thanks, self.today_date()).iter().flat_map(thanks_lines).collect()
    }
}

/// Puts into those of the lines that are stories the people who are in it, and the first picture.
pub(super) async fn with_people(tx: &mut Tx, lines: &mut [Line], today: Date) -> Result<()> {
    for line in lines.iter_mut().filter(|line| line.entry.kind == ChronicleKind::Story) {
        let Ok(story) = line.entry.id.parse::<StoryId>() else { continue };
        let parts = tx.people_of_story(story).await?;
        line.people = parts.iter().filter(|part| part.role == StoryRole::About).map(|part| part.person_id).collect();
        line.entry.photo = tx.photos_of_story(story).await?.into_iter().find(|photo| photo.added_on <= today);
    }
    Ok(())
}

/// A story stands when it happened, as far as that is known; without a year, when it was written down.
fn story_line(story: &Story) -> Line {
    let (date, day) = match story.date.and_then(|date| Some((date, date.earliest()?))) {
        Some(known) => known,
        None => (PartialDate::from(story.told_on), story.told_on),
    };
    let mut line = Line::new(ChronicleKind::Story, story.id.to_string(), date, day, story.title.clone());
    let place = story.place.as_deref().map(|place| format!("{place}. ")).unwrap_or_default();
    let text = first_words(&story.text, STORY);
    line.entry.detail = Some(format!("{place}{text}")).filter(|detail| *detail != story.title && !detail.is_empty());
    line
}

fn gift_line(gift: &Gift) -> Line {
    let mut line = one(ChronicleKind::Gift, gift.id.to_string(), gift.on, gift.person_id, gift.what.clone());
    line.entry.direction = Some(gift.direction.to_string());
    line.entry.detail.clone_from(&gift.meaning);
    line
}

fn thanks_lines(thanks: &Thanks) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut add = |day: Option<Date>, way: &str, detail: Option<&String>| {
        if let Some(day) = day {
            let mut line = one(ChronicleKind::Thanks, thanks.id.to_string(), day, thanks.person_id, thanks.deed.clone());
            line.entry.direction = Some(way.to_owned());
            line.entry.detail = detail.cloned();
            lines.push(line);
        }
    };
    add(thanks.sent_on, "sent", thanks.led_to.as_ref());
    add(thanks.told_on.filter(|day| Some(*day) != thanks.sent_on || thanks.outcome.is_some()), "told", thanks.outcome.as_ref());
    lines
}

fn one(kind: ChronicleKind, id: String, day: Date, person: PersonId, title: String) -> Line {
    let mut line = Line::new(kind, id, day.into(), day, title);
    line.people = vec![person];
    line
}
