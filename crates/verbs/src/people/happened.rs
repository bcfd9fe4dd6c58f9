//! Records beside moments as entries of a timeline: one for each day on which something about them happened.

use hearten_domain::{Concern, Gift, News, NewsKind, Promise, Story, Thanks};
use hearten_speech::{say, worded};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use uuid::Uuid;

use super::timeline::{Between, Place, TimelineEntry};
use crate::{dates::full_day, text::first_words};

/// Everything that happened, in no order, each with its place.
pub(super) fn happened(between: &Between) -> Vec<(Place, TimelineEntry)> {
    let mut entries = Vec::new();
    between.concerns.iter().for_each(|concern| concern_entries(concern, &mut entries));
    between.promises.iter().for_each(|promise| promise_entries(promise, &mut entries));
    between.thanks.iter().for_each(|thanks| thanks_entries(thanks, &mut entries));
    between.gifts.iter().for_each(|gift| gift_entry(gift, &mut entries));
    between.stories.iter().for_each(|story| story_entry(story, &mut entries));
    between.news.iter().for_each(|news| news_entry(news, &mut entries));
    entries
}

type Entries = Vec<(Place, TimelineEntry)>;

/// Adds an entry at noon UTC of its day, where moments of whole days stand too.
fn add(entries: &mut Entries, kind: &str, id: Uuid, part: u8, day: Date, title: String, detail: Option<String>) {
    let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp());
    let entry = TimelineEntry {
        kind: kind.to_owned(),
        id: id.to_string(),
        day,
        known: None,
        title,
        detail,
        medium: None,
        direction: None,
        planned: false,
        is_talk: false,
    };
    entries.push(((noon, id, part), entry));
}

fn concern_entries(concern: &Concern, entries: &mut Entries) {
    let id = concern.id.0;
    let kind = worded("timeline-concern", concern.kind.as_str());
    add(entries, "concern", id, 1, concern.since, concern.text.clone(), Some(kind.into()));
    if let Some(day) = concern.answered_on {
        add(entries, "concern", id, 2, day, concern.text.clone(), Some(say("timeline-concern-over").into()));
    }
}

fn promise_entries(promise: &Promise, entries: &mut Entries) {
    let id = promise.id.0;
    let due = promise.due_on.map(|due| say("timeline-promise-due").with("day", full_day(due)).into());
    add(entries, "promise", id, 1, promise.made_on, say("timeline-promised").with("what", &promise.text).into(), due);
    if let Some(day) = promise.kept_on {
        add(entries, "promise", id, 2, day, say("timeline-promise-kept").with("what", &promise.text).into(), None);
    }
}

fn thanks_entries(thanks: &Thanks, entries: &mut Entries) {
    let id = thanks.id.0;
    if let Some(day) = thanks.sent_on {
        add(entries, "thanks", id, 1, day, say("timeline-thanked").with("what", &thanks.deed).into(), thanks.led_to.clone());
    }
    if let Some(day) = thanks.told_on {
        add(entries, "thanks", id, 2, day, say("timeline-thanks-told").with("what", &thanks.deed).into(), thanks.outcome.clone());
    }
}

fn gift_entry(gift: &Gift, entries: &mut Entries) {
    add(entries, "gift", gift.id.0, 1, gift.on, gift.what.clone(), gift.meaning.clone());
    if let Some((_, entry)) = entries.last_mut() {
        entry.direction = Some(gift.direction.to_string());
    }
}

/// A story stands where it happened, where that is known, else where it was written down.
fn story_entry(story: &Story, entries: &mut Entries) {
    let day = story.date.and_then(hearten_domain::PartialDate::earliest).unwrap_or(story.told_on);
    let rest = Some(first_words(&story.text, 300)).filter(|text| *text != story.title);
    add(entries, "story", story.id.0, 1, day, story.title.clone(), rest);
    if let Some((_, entry)) = entries.last_mut() {
        entry.known = story.date.filter(|date| date.is_a_span());
    }
}

/// News stand on the first day on which they are known to be so.
fn news_entry(news: &News, entries: &mut Entries) {
    let after = news.after.clone().unwrap_or_else(|| say("timeline-news-something-else").into());
    let title = say(match (news.kind, &news.before) {
        (NewsKind::Job, Some(_)) => "timeline-news-work",
        (NewsKind::Job, None) => "timeline-news-at-work",
        (NewsKind::Title, _) => "timeline-news-position",
        (NewsKind::City, Some(_)) => "timeline-news-moved-to",
        (NewsKind::City, None) => "timeline-news-moved",
        (NewsKind::Address, _) => "timeline-news-address",
        (NewsKind::Name, _) => "timeline-news-name",
        (NewsKind::Post, _) => "timeline-news-published",
    });
    let title = title.with("what", after).into();
    let before = news.before.as_ref().map(|before| say("timeline-news-before").with("what", before).into());
    add(entries, "news", news.id.0, 1, news.on_day, title, before);
}
