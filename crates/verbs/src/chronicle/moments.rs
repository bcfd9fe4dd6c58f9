//! Moments as lines of the archive: meetings and talks each on their own, what was written on a day together.

use std::collections::BTreeMap;

use hearten_domain::{Medium, Moment, MomentId, PersonId};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use uuid::Uuid;

use super::{
    entry::Line,
    request::{ChronicleKind, Days},
};
use crate::{
    Result, Vault,
    moves::medium_name,
    text::{first_words, joined},
};

/// So many moments are asked for at a time, and so many looked through for a page at most, unless one day holds more.
const CHUNK: i64 = 400;
const MOST: usize = 2_400;

/// So many subjects of a day's mails are named.
const SUBJECTS: usize = 3;

/// Moments read for a page, newest first.
#[derive(Debug, Default)]
pub(super) struct Turned {
    pub(super) lines: Vec<Line>,
    /// From this day on all moments are at hand; none where there are no earlier ones.
    pub(super) whole_from: Option<Date>,
}

impl Vault {
    /// Reads moments of these days back in time until they give so many lines.
    pub(super) async fn turn_moments(&self, tx: &mut Tx, with: Option<PersonId>, days: Days, wanted: usize) -> Result<Turned> {
        let zone = self.zone();
        let (after, mut before) = (before_day(days.first, &zone), (end(days.last, &zone).min(self.now()), MomentId(Uuid::max())));
        let mut moments: Vec<Moment> = Vec::new();
        loop {
            let chunk = match with {
                Some(person) => tx.timeline(person, Some(before), CHUNK).await?,
                None => tx.moments_back(after, before, CHUNK).await?,
            };
            let oldest = chunk.last().map(|moment| (moment.at, moment.id, moment.day(&zone)));
            let is_all = (chunk.len() as i64) < CHUNK;
            moments.extend(chunk.into_iter().filter(|moment| days.holds(moment.day(&zone))));
            let Some((at, id, day)) = oldest.filter(|(at, ..)| !is_all && *at > after) else {
                return Ok(Turned { lines: self.moment_lines(tx, moments, &zone).await?, whole_from: None });
            };
            let whole_from = day.saturating_add(1.day());
            let whole = moments.iter().filter(|moment| moment.day(&zone) >= whole_from);
            let lines = folded(whole.clone(), &zone).len();
            if lines >= wanted || (lines > 0 && moments.len() >= MOST) {
                moments.retain(|moment| moment.day(&zone) >= whole_from);
                return Ok(Turned { lines: self.moment_lines(tx, moments, &zone).await?, whole_from: Some(whole_from) });
            }
            before = (at, id);
        }
    }

    /// The lines of these moments, those written on one day together.
    async fn moment_lines(&self, tx: &mut Tx, moments: Vec<Moment>, zone: &TimeZone) -> Result<Vec<Line>> {
        let parts = parts_of(tx, &moments).await?;
        let line = |group: &Vec<&Moment>| line(group, zone, &parts);
        Ok(folded(moments.iter(), zone).iter().filter_map(line).collect())
    }

    /// The lines of these moments, each on its own.
    pub(super) async fn single_lines(&self, tx: &mut Tx, moments: Vec<Moment>) -> Result<Vec<Line>> {
        let (parts, zone) = (parts_of(tx, &moments).await?, self.zone());
        Ok(moments.iter().filter_map(|moment| line(&[moment], &zone, &parts)).collect())
    }
}

/// Who took part in each of these moments.
async fn parts_of(tx: &mut Tx, moments: &[Moment]) -> Result<BTreeMap<MomentId, Vec<PersonId>>> {
    let ids: Vec<MomentId> = moments.iter().map(|moment| moment.id).collect();
    let mut parts: BTreeMap<MomentId, Vec<PersonId>> = BTreeMap::new();
    for part in tx.participants_of(&ids).await? {
        parts.entry(part.moment_id).or_default().push(part.person_id);
    }
    Ok(parts)
}

/// Before the first instant of a day. A day that cannot be told by an instant is before all.
fn before_day(day: Date, zone: &TimeZone) -> Timestamp {
    let start = day.to_zoned(zone.clone()).map_or(Timestamp::MIN, |zoned| zoned.timestamp());
    start.checked_sub(1.second()).unwrap_or(Timestamp::MIN)
}

/// After the last instant of a day, and after noon UTC of it, where moments of whole days stand, wherever on earth that is.
fn end(day: Date, zone: &TimeZone) -> Timestamp {
    let next = day.saturating_add(1.day()).to_zoned(zone.clone()).map_or(Timestamp::MAX, |zoned| zoned.timestamp());
    next.checked_add(3.hours()).unwrap_or(Timestamp::MAX)
}

/// Whether it was written, and so stands with what else was written that day.
fn is_written(medium: Medium) -> bool {
    matches!(medium, Medium::Message | Medium::Mail | Medium::GroupMail | Medium::Post)
}

/// The moments that make one line each, newest first.
fn folded<'m>(moments: impl Iterator<Item = &'m Moment>, zone: &TimeZone) -> Vec<Vec<&'m Moment>> {
    let mut lines: Vec<Vec<&Moment>> = Vec::new();
    let mut written: BTreeMap<Date, usize> = BTreeMap::new();
    for moment in moments {
        if !is_written(moment.medium) {
            lines.push(vec![moment]);
            continue;
        }
        let place = *written.entry(moment.day(zone)).or_insert(lines.len());
        match lines.get_mut(place) {
            Some(line) => line.push(moment),
            None => lines.push(vec![moment]),
        }
    }
    lines
}

fn line(group: &[&Moment], zone: &TimeZone, parts: &BTreeMap<MomentId, Vec<PersonId>>) -> Option<Line> {
    let first = group.first()?;
    let day = first.day(zone);
    let title = if group.len() == 1 { title(first) } else { written(group) };
    let mut line = Line::new(ChronicleKind::Moment, first.id.to_string(), day.into(), day, title);
    line.people = group.iter().filter_map(|moment| parts.get(&moment.id)).flatten().copied().collect();
    let entry = &mut line.entry;
    entry.count = group.len();
    if let [one] = group {
        entry.medium = Some(one.medium);
        entry.direction = Some(one.direction.to_string());
        let brought = one.brought.as_deref().map(|brought| say("verb-chronicle-brought").with("what", brought).into());
        entry.detail = one.text.as_deref().map(|text| first_words(text, 300)).or(brought).filter(|detail| *detail != entry.title);
    } else {
        entry.detail = subjects(group);
    }
    Some(line)
}

/// The subject; where it has none, the first words of it, or the medium.
fn title(moment: &Moment) -> String {
    let subject = moment.subject.as_deref().map(str::trim).filter(|subject| !subject.is_empty());
    let text = || moment.text.as_deref().map(|text| first_words(text, 80)).filter(|text| !text.is_empty());
    subject.map(str::to_owned).or_else(text).unwrap_or_else(|| medium_name(moment.medium))
}

/// `3 mails and 12 messages`.
fn written(group: &[&Moment]) -> String {
    let of = |medium: &[Medium]| group.iter().filter(|moment| medium.contains(&moment.medium)).count();
    let counts = [
        (of(&[Medium::Mail, Medium::GroupMail]), "verb-chronicle-mails"),
        (of(&[Medium::Message]), "verb-chronicle-messages"),
        (of(&[Medium::Post]), "verb-chronicle-posts"),
    ];
    let said: Vec<String> =
        counts.iter().filter(|(number, _)| *number > 0).map(|(number, key)| say(key).with("count", number).into()).collect();
    joined(said.iter().map(String::as_str))
}

/// The subjects of what was written, each once, without what answering puts before them.
fn subjects(group: &[&Moment]) -> Option<String> {
    let mut found: Vec<&str> = Vec::new();
    for subject in group.iter().rev().filter_map(|moment| moment.subject.as_deref()) {
        let bare = bare(subject);
        if !bare.is_empty() && !found.contains(&bare) {
            found.push(bare);
        }
    }
    let more = found.len().saturating_sub(SUBJECTS);
    found.truncate(SUBJECTS);
    let mut text = found.join(" \u{b7} ");
    if more > 0 {
        text += &format!(" \u{b7} {}", say("verb-chronicle-more-subjects").with("count", more));
    }
    (!text.is_empty()).then_some(text)
}

fn bare(subject: &str) -> &str {
    let mut rest = subject.trim();
    while let Some((sign, after)) = rest.split_once(':') {
        if !["re", "fw", "fwd", "aw", "wg", "sv", "tr", "rv"].contains(&sign.trim().to_ascii_lowercase().as_str()) {
            break;
        }
        rest = after.trim_start();
    }
    rest
}

#[cfg(test)]
mod tests {
    use hearten_domain::Direction;

    use super::*;

    fn moment(number: u128, at: &str, medium: Medium, subject: Option<&str>) -> Moment {
        Moment {
            id: MomentId(Uuid::from_u128(number)),
            at: at.parse().unwrap(),
            all_day: false,
            medium,
            direction: Direction::Sent,
            others: 1,
            subject: subject.map(str::to_owned),
            text: None,
            minutes: None,
            brought: None,
            source: None,
            thread: None,
            import_id: None,
        }
    }

    #[test]
    fn what_was_written_on_a_day_is_one_line_and_meetings_keep_theirs() {
        let all = [
            moment(5, "2024-03-05T18:00:00Z", Medium::Mail, Some("Re: The boat")),
            moment(4, "2024-03-05T12:00:00Z", Medium::Visit, Some("Lunch")),
            moment(3, "2024-03-05T09:00:00Z", Medium::Message, None),
            moment(2, "2024-03-05T08:00:00Z", Medium::GroupMail, Some("The boat")),
            moment(1, "2024-03-04T08:00:00Z", Medium::Mail, Some("Tides")),
        ];
        let lines: Vec<Line> =
            folded(all.iter(), &TimeZone::UTC).iter().filter_map(|group| line(group, &TimeZone::UTC, &BTreeMap::new())).collect();
        let said: Vec<(&str, usize, Option<&str>)> =
            lines.iter().map(|line| (line.entry.title.as_str(), line.entry.count, line.entry.detail.as_deref())).collect();
        assert_eq!(said, [("2 mails and 1 message", 3, Some("The boat")), ("Lunch", 1, None), ("Tides", 1, None)]);
    }

    #[test]
    fn a_subject_loses_what_answering_adds() {
        assert_eq!(["Re: AW: fwd:  Boat", "Note: tides", "Re:"].map(bare), ["Boat", "Note: tides", ""]);
    }
}
