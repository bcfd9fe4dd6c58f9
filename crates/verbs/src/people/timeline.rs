//! What happened between me and one person, newest first.

use hearten_boxed::boxed;
use hearten_domain::{
    Concern, Direction, Gift, Medium, Moment, MomentId, News, PartialDate, PersonId, Promise, Story, StoryId, StoryPerson, Thanks,
};
use hearten_speech::{say, worded};
use hearten_store::Tx;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::Serialize;
use uuid::Uuid;

use super::happened::happened;
use crate::{Result, Vault, VerbError, moves::all_on_day, text::first_words, writing::person_in};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimelineEntry {
    /// What it is: `moment`, `story`, `gift`, `thanks`, `promise`, `concern` or `news`.
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// The day it is about; where only the year or the month is known, the first of it.
    pub day: Date,
    /// What is known of the day where that is less than all of it: "2019", "2019-03".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<PartialDate>,
    /// What it was, in a few words.
    pub title: String,
    /// More about it.
    pub detail: Option<String>,
    /// By which medium, of a moment.
    pub medium: Option<Medium>,
    /// Which way: `sent`, `received`, `mutual`; or `given`, `received` of a gift.
    pub direction: Option<String>,
    /// Whether it lies after now: a plan.
    pub planned: bool,
    /// Whether it is a line of a talk by chat, such as are shown together.
    #[serde(skip)]
    pub(super) is_talk: bool,
}

/// Where an entry stands: when, which record, and which of the record's entries.
pub(super) type Place = (Timestamp, Uuid, u8);

/// What is kept between me and a person beside moments, as of a day.
#[derive(Debug, Clone, Default)]
pub(super) struct Between {
    pub(super) concerns: Vec<Concern>,
    pub(super) promises: Vec<Promise>,
    pub(super) thanks: Vec<Thanks>,
    pub(super) gifts: Vec<Gift>,
    pub(super) stories: Vec<Story>,
    pub(super) news: Vec<News>,
}

#[boxed]
impl Vault {
    /// A page of what happened with the person, newest first, and the cursor of the next page.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` for a cursor that this verb never gave.
    pub async fn timeline(&self, id: PersonId, cursor: Option<&str>, limit: i64) -> Result<(Vec<TimelineEntry>, Option<String>)> {
        let before = cursor.map(read_cursor).transpose()?;
        let mut tx = self.read().await?;
        person_in(&mut tx, id).await?;
        let between = self.between(&mut tx, id).await?;
        self.timeline_page(&mut tx, id, &between, before, limit).await
    }

    /// What is kept between me and a person beside moments. In a view of a past day what was not yet so is taken away.
    pub(super) async fn between(&self, tx: &mut Tx, id: PersonId) -> Result<Between> {
        let story_ids: Vec<StoryId> = tx.of_person::<StoryPerson>(id).await?.into_iter().map(|part| part.story_id).collect();
        let mut between = Between {
            concerns: tx.of_person(id).await?,
            promises: tx.of_person(id).await?,
            thanks: tx.of_person(id).await?,
            gifts: tx.of_person(id).await?,
            stories: tx.get_many(&story_ids).await?,
            news: tx.of_person(id).await?,
        };
        if self.is_past() {
            let day = self.today_date();
            between.concerns = all_on_day(between.concerns, day);
            between.promises = all_on_day(between.promises, day);
            between.thanks = all_on_day(between.thanks, day);
            between.gifts = all_on_day(between.gifts, day);
            between.news = all_on_day(between.news, day);
            between.stories.retain(|story| story.told_on <= day);
        }
        Ok(between)
    }

    pub(super) async fn timeline_page(
        &self,
        tx: &mut Tx,
        id: PersonId,
        between: &Between,
        before: Option<Place>,
        limit: i64,
    ) -> Result<(Vec<TimelineEntry>, Option<String>)> {
        let limit = limit.clamp(1, 1_000);
        let first_unknown = self.is_past().then(|| (self.now(), Uuid::max(), u8::MAX));
        let before = match (before, first_unknown) {
            (Some(cursor), Some(end)) => Some(cursor.min(end)),
            (cursor, end) => cursor.or(end),
        };
        let (mut asked, wanted) = (limit + 1, limit as usize);
        loop {
            let moments = tx.timeline_at(id, before.map(|(at, id, _)| (at, MomentId(id))), self.now(), asked).await?;
            let is_all = (moments.len() as i64) < asked;
            // What is older than the oldest moment at hand comes after moments that are not at hand.
            let last = moments.last().filter(|_| !is_all).map(|moment| (moment.at, moment.id.0, 0));
            let is_here = |place: &Place| before.is_none_or(|before| *place < before) && last.is_none_or(|last| *place >= last);
            let mut entries: Vec<(Place, TimelineEntry)> = happened(between).into_iter().filter(|(place, _)| is_here(place)).collect();
            let (zone, now) = (self.zone(), self.now());
            entries.extend(moments.iter().map(|moment| ((moment.at, moment.id.0, 0), moment_entry(moment, &zone, now))));
            entries.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
            let mut folded = fold_messages(entries);
            if folded.len() > wanted || is_all || asked > MOST_FOLDED {
                let more = folded.len() > wanted || !is_all;
                folded.truncate(wanted);
                let next = folded.last().filter(|_| more).map(|(place, _)| write_cursor(*place));
                return Ok((folded.into_iter().map(|(_, entry)| entry).collect(), next));
            }
            asked *= 4;
        }
    }
}

/// So many moments at most are looked through for a page.
const MOST_FOLDED: i64 = 20_000;

/// Puts messages that follow one another on a day into one entry, which stands at the place of the oldest of them.
fn fold_messages(entries: Vec<(Place, TimelineEntry)>) -> Vec<(Place, TimelineEntry)> {
    let mut folded: Vec<(Place, TimelineEntry, usize)> = Vec::with_capacity(entries.len());
    for (place, entry) in entries {
        match folded.last_mut().filter(|(_, last, _)| last.is_talk && entry.is_talk && last.day == entry.day) {
            Some((at, last, count)) => {
                *at = place;
                *count += 1;
                if last.direction != entry.direction {
                    last.direction = Some(Direction::Mutual.to_string());
                }
                last.detail = None;
                last.title = say("timeline-messages").with("count", *count).into();
            }
            None => folded.push((place, entry, 1)),
        }
    }
    folded.into_iter().map(|(place, entry, _)| (place, entry)).collect()
}

fn moment_entry(moment: &Moment, zone: &TimeZone, now: Timestamp) -> TimelineEntry {
    let subject = moment.subject.as_deref().map(str::trim).filter(|subject| !subject.is_empty());
    let brought = moment.brought.as_deref().map(|brought| say("timeline-brought").with("what", brought).into());
    TimelineEntry {
        kind: "moment".to_owned(),
        id: moment.id.to_string(),
        day: moment.day(zone),
        known: None,
        title: subject.map_or_else(|| medium_name(moment.medium), str::to_owned),
        detail: moment.text.as_deref().map(|text| first_words(text, 300)).or(brought),
        medium: Some(moment.medium),
        direction: Some(moment.direction.to_string()),
        planned: moment.at > now,
        is_talk: subject.is_none() && matches!(moment.medium, Medium::Message | Medium::GroupMail),
    }
}

/// The medium in a word.
pub(super) fn medium_name(medium: Medium) -> String {
    worded("timeline-medium", medium.as_str()).into()
}

fn write_cursor((at, id, part): Place) -> String {
    format!("{}_{}_{part}", at.as_microsecond(), id.simple())
}

fn read_cursor(text: &str) -> Result<Place> {
    let read = || {
        let mut parts = text.split('_');
        let (at, id, part) = (parts.next()?, parts.next()?, parts.next()?);
        Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?, part.parse().ok()?))
    };
    read().ok_or_else(|| VerbError::invalid(say("timeline-no-place").with("place", text)).hint(say("timeline-no-place-hint")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(minute: i64, direction: &str, is_talk: bool) -> (Place, TimelineEntry) {
        let at = Timestamp::from_second(1_700_000_000 + minute * 60).unwrap();
        let entry = TimelineEntry {
            kind: "moment".to_owned(),
            id: minute.to_string(),
            day: at.to_zoned(TimeZone::UTC).date(),
            known: None,
            title: "message".to_owned(),
            detail: None,
            medium: Some(Medium::Message),
            direction: Some(direction.to_owned()),
            planned: false,
            is_talk,
        };
        ((at, Uuid::from_u128(minute as u128), 0), entry)
    }

    #[test]
    fn the_messages_of_a_day_are_one_entry_unless_something_else_came_between() {
        let entries = vec![
            entry(50, "sent", true),
            entry(49, "received", true),
            entry(40, "mutual", false),
            entry(30, "sent", true),
            entry(29, "sent", true),
            entry(-3000, "sent", true),
        ];
        let folded = fold_messages(entries);
        let shown: Vec<(&str, &str)> = folded.iter().map(|(_, it)| (it.title.as_str(), it.direction.as_deref().unwrap())).collect();
        assert_eq!(shown, [("2 messages", "mutual"), ("message", "mutual"), ("2 messages", "sent"), ("message", "sent")]);
        assert_eq!(folded[0].0, entry(49, "received", true).0, "the next page begins before the oldest of them");
    }

    #[test]
    fn a_cursor_survives_its_text() {
        let place = (Timestamp::from_microsecond(-5_000_001).unwrap(), Uuid::from_u128(77), 2);
        assert_eq!(read_cursor(&write_cursor(place)).unwrap(), place);
        assert!(read_cursor("yesterday").is_err());
    }
}
