//! A calendar file into events, series written out within the window.
//!
//! The library that reads iCalendar speaks chrono; everything is turned into jiff's types here, at once.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use calcard::{
    common::{PartialDateTime, timezone::Tz},
    icalendar::{
        ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
        dates::{CalendarErrorType, TimeOrDelta},
    },
};
use hearten_domain::{Cause, Problem, ProblemCause};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use sha2::{Digest, Sha256};

use super::{
    BirthdayObservation, CalendarReading, CalendarWindow, EventObservation, EventTime, birthday,
    event::{Facts, facts},
    split::{Block, Blocks, split},
};
use crate::text;

/// The most instances of a series that are worked out to find those in the window: sixty years of days.
const WORKED_OUT: usize = 22_000;

/// Reads a calendar file; `source` is named in problems.
pub fn read_calendar(bytes: &[u8], source: &str, window: &CalendarWindow) -> CalendarReading {
    let decoded = text::decode(bytes);
    let blocks = split(&decoded);
    let mut reader = Reader { source, window, zone: default_zone(&window.zone), reading: CalendarReading::default() };
    for (uid, group) in by_uid(&blocks) {
        reader.group(&uid, &group, &blocks);
    }
    if blocks.events.is_empty() {
        let cause = match blocks.others {
            0 => ProblemCause::NoEvent.into(),
            others => ProblemCause::NoEventButOthers.with(&[("count", &others.to_string())]),
        };
        reader.problem(1, cause);
    }
    reader.reading
}

/// Events by UID in the order of the file; those without one by the hash of their text.
fn by_uid<'a, 'b>(blocks: &'b Blocks<'a>) -> Vec<(String, Vec<&'b Block<'a>>)> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut groups: Vec<(String, Vec<&Block<'_>>)> = Vec::new();
    for block in &blocks.events {
        let uid =
            block.id.clone().unwrap_or_else(|| format!("sha256:{}", text::hexadecimal(Sha256::digest(block.text.as_bytes()).as_slice())));
        let place = *places.entry(uid.clone()).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, group)) => group.push(block),
            None => groups.push((uid, vec![block])),
        }
    }
    groups
}

/// The zone of times that name none, as the library knows it; UTC where it does not.
fn default_zone(zone: &TimeZone) -> Tz {
    zone.iana_name().unwrap_or("UTC").parse().unwrap_or(Tz::Floating)
}

struct Reader<'a> {
    source: &'a str,
    window: &'a CalendarWindow,
    zone: Tz,
    reading: CalendarReading,
}

/// All that the instances of one VEVENT share.
struct Described<'a> {
    component: &'a ICalendarComponent,
    facts: Facts,
    line: u64,
    has_time: bool,
    is_series: bool,
    is_override: bool,
}

impl Reader<'_> {
    fn problem(&mut self, line: u64, cause: impl Into<Cause>) {
        self.reading.problems.push(Problem { source: self.source.to_owned(), line, cause: cause.into() });
    }

    /// Reads the VEVENTs of one UID: a single event, or a series with its exceptions.
    fn group(&mut self, uid: &str, group: &[&Block<'_>], blocks: &Blocks<'_>) {
        let line = group.first().map_or(1, |block| block.line);
        if let Some(open) = group.iter().find(|block| !block.is_ended) {
            self.problem(open.line, ProblemCause::EventOpen);
        }
        let Ok(mut calendar) = ICalendar::parse(whole_calendar(group, blocks)) else {
            return self.problem(line, ProblemCause::EventUnreadable);
        };
        end_series(&mut calendar, self.window.to);
        let described = describe(&calendar, group);
        let expanded = calendar.expand_dates(self.zone, WORKED_OUT);
        for error in &expanded.errors {
            let line = described.get(&error.comp_id).map_or(line, |event| event.line);
            self.problem(line, cause_of(&error.error));
        }
        let raw: Arc<[u8]> = group.iter().map(|block| block.text).collect::<String>().into_bytes().into();
        let resolver = calendar.build_tz_resolver().with_default(self.zone);
        let firsts = first_starts(expanded.events.iter().map(|instance| (instance.comp_id, instance.start.timestamp())));
        let mut events = Vec::new();
        for instance in &expanded.events {
            let Some(described) = described.get(&instance.comp_id) else { continue };
            let start = time(instance.start.timestamp(), &instance.start.naive_local().date().to_string(), described.has_time);
            let end = match &instance.end {
                TimeOrDelta::Time(end) => time(end.timestamp(), &end.naive_local().date().to_string(), described.has_time),
                TimeOrDelta::Delta(length) => {
                    let end = instance.start.checked_add_signed(*length);
                    end.and_then(|end| time(end.timestamp(), &end.naive_local().date().to_string(), described.has_time))
                }
            };
            let Some(start) = start else { continue };
            // An exception for an instance and all that follow is a series of its own: the first stands for what it replaces, the others for themselves.
            let is_first = firsts.get(&instance.comp_id) == Some(&instance.start.timestamp());
            let recurrence = if described.is_override && (is_first || !described.is_series) {
                original_start(described.component, |zone| resolver.resolve_or_default(zone))
            } else {
                described.is_series.then_some(start)
            };
            let event = observation(uid, described, &raw, start, end.filter(|end| *end > start), recurrence.map(recurrence_text));
            events.push((described.is_override, event));
        }
        if events.is_empty() && expanded.errors.is_empty() {
            return self.problem(line, ProblemCause::EventDateless);
        }
        if !self.take_birthday(uid, &described, &events) {
            self.keep(events, line);
        }
    }

    /// Keeps the events, of a series those in the window and without those that an exception replaces.
    fn keep(&mut self, instances: Vec<(bool, EventObservation)>, line: u64) {
        let replaced: BTreeSet<Option<String>> =
            instances.iter().filter(|(is_override, _)| *is_override).map(|(_, event)| event.recurrence.clone()).collect();
        let stands = |(is_override, event): &(bool, EventObservation)| {
            *is_override || event.recurrence.is_none() || !replaced.contains(&event.recurrence)
        };
        let mut events: Vec<EventObservation> = instances.into_iter().filter(stands).map(|(_, event)| event).collect();
        events.sort_by(|a, b| a.start.instant().cmp(&b.start.instant()).then_with(|| a.recurrence.cmp(&b.recurrence)));
        // The same instance may be given twice: by the rule and by RDATE, or by two versions of the event in one file.
        events.dedup_by(|a, b| a.recurrence == b.recurrence && a.start == b.start);
        let (from, to) = (day_start(self.window.from), day_start(self.window.to.saturating_add(jiff::ToSpan::days(1))));
        events.retain(|event| event.recurrence.is_none() || (from..to).contains(&event.start.instant()));
        let count = events.len();
        if count > self.window.instances {
            events.drain(..count - self.window.instances);
            let (count, last) = (count.to_string(), self.window.instances.to_string());
            self.problem(line, ProblemCause::SeriesLong.with(&[("count", &count), ("last", &last)]));
        }
        self.reading.events.append(&mut events);
    }

    fn take_birthday(&mut self, uid: &str, described: &BTreeMap<u32, Described<'_>>, events: &[(bool, EventObservation)]) -> bool {
        let yearly = described.values().find(|event| !event.has_time && is_yearly(event.component));
        let (Some(yearly), Some(EventTime::Day(first))) = (yearly, events.iter().map(|(_, event)| event.start).min()) else { return false };
        let Some((name, date)) = yearly.facts.summary.as_deref().and_then(|title| birthday::of_title(title, first)) else { return false };
        self.reading.birthdays.push(BirthdayObservation { name, date, uid: uid.to_owned(), line: yearly.line });
        true
    }
}

/// When the first instance of each VEVENT is.
fn first_starts(starts: impl Iterator<Item = (u32, i64)>) -> BTreeMap<u32, i64> {
    let mut firsts = BTreeMap::new();
    for (id, at) in starts {
        firsts.entry(id).and_modify(|first: &mut i64| *first = at.min(*first)).or_insert(at);
    }
    firsts
}

/// Ends series without an end of their own two days after the window, so that what lies beyond is not worked out.
fn end_series(calendar: &mut ICalendar, last: Date) {
    let last = last.saturating_add(jiff::ToSpan::days(2));
    let end = PartialDateTime {
        year: u16::try_from(last.year()).ok(),
        month: u8::try_from(last.month()).ok(),
        day: u8::try_from(last.day()).ok(),
        hour: Some(0),
        minute: Some(0),
        second: Some(0),
        ..PartialDateTime::default()
    };
    for component in &mut calendar.components {
        let begins_later = match component.property(&ICalendarProperty::Dtstart).and_then(|entry| entry.values.first()) {
            Some(ICalendarValue::PartialDateTime(start)) => (start.year, start.month, start.day) >= (end.year, end.month, end.day),
            _ => false,
        };
        for value in component.entries.iter_mut().flat_map(|entry| &mut entry.values) {
            match value {
                ICalendarValue::RecurrenceRule(rule) if rule.until.is_none() && rule.count.is_none() => {
                    rule.until = (!begins_later).then(|| end.clone());
                    rule.count = begins_later.then_some(1);
                }
                _ => {}
            }
        }
    }
}

/// A calendar with only these events and the zones they name, so that one broken event cannot harm another.
fn whole_calendar(group: &[&Block<'_>], blocks: &Blocks<'_>) -> String {
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    let is_used = |zone: &&Block<'_>| zone.id.as_deref().is_some_and(|id| group.iter().any(|block| block.text.contains(id)));
    for block in blocks.zones.iter().filter(is_used).chain(group.iter().copied()) {
        text.push_str(block.text);
        if !text.ends_with('\n') {
            text.push_str("\r\n");
        }
        if !block.is_ended {
            text.push_str("END:VEVENT\r\n");
        }
    }
    text.push_str("END:VCALENDAR\r\n");
    text
}

fn describe<'a>(calendar: &'a ICalendar, group: &[&Block<'_>]) -> BTreeMap<u32, Described<'a>> {
    let events = calendar.components.iter().enumerate().filter(|(_, component)| component.component_type == ICalendarComponentType::VEvent);
    let mut described = BTreeMap::new();
    for ((id, component), block) in events.zip(group) {
        let mut facts = facts(component);
        facts.is_cancelled |= block.is_cancelled;
        let is_series = component.has_property(&ICalendarProperty::Rrule) || component.has_property(&ICalendarProperty::Rdate);
        let is_override = component.has_property(&ICalendarProperty::RecurrenceId);
        let start = component.property(&ICalendarProperty::Dtstart).or_else(|| component.property(&ICalendarProperty::RecurrenceId));
        let has_time =
            matches!(start.and_then(|entry| entry.values.first()), Some(ICalendarValue::PartialDateTime(date)) if date.has_time());
        described.insert(id as u32, Described { component, facts, line: block.line, has_time, is_series, is_override });
    }
    described
}

fn is_yearly(component: &ICalendarComponent) -> bool {
    matches!(
        component.property(&ICalendarProperty::Rrule).and_then(|entry| entry.values.first()),
        Some(ICalendarValue::RecurrenceRule(rule)) if rule.freq == calcard::icalendar::ICalendarFrequency::Yearly
    )
}

/// Which instance an exception replaces.
fn original_start(component: &ICalendarComponent, zone: impl Fn(Option<&str>) -> Tz) -> Option<EventTime> {
    let entry = component.property(&ICalendarProperty::RecurrenceId)?;
    let Some(ICalendarValue::PartialDateTime(date)) = entry.values.first() else { return None };
    let at = date.to_date_time()?.to_date_time_with_tz(zone(entry.tz_id()))?;
    time(at.timestamp(), &at.naive_local().date().to_string(), date.has_time())
}

fn time(seconds: i64, day: &str, has_time: bool) -> Option<EventTime> {
    if has_time { Timestamp::from_second(seconds).ok().map(EventTime::At) } else { day.parse::<Date>().ok().map(EventTime::Day) }
}

fn recurrence_text(start: EventTime) -> String {
    match start {
        EventTime::Day(day) => day.strftime("%Y%m%d").to_string(),
        EventTime::At(at) => at.strftime("%Y%m%dT%H%M%SZ").to_string(),
    }
}

fn day_start(day: Date) -> Timestamp {
    day.to_zoned(TimeZone::UTC).map_or(Timestamp::MAX, |start| start.timestamp())
}

fn observation(
    uid: &str,
    described: &Described<'_>,
    raw: &Arc<[u8]>,
    start: EventTime,
    end: Option<EventTime>,
    recurrence: Option<String>,
) -> EventObservation {
    let facts = described.facts.clone();
    let minutes = match (start, end) {
        (EventTime::At(start), Some(EventTime::At(end))) => Some(end.duration_since(start).as_mins()),
        _ => None,
    };
    EventObservation {
        uid: uid.to_owned(),
        recurrence,
        summary: facts.summary,
        location: facts.location,
        has_description: facts.has_description,
        start,
        end,
        all_day: matches!(start, EventTime::Day(_)),
        minutes,
        organizer: facts.organizer,
        attendees: facts.attendees,
        is_cancelled: facts.is_cancelled,
        medium: facts.medium,
        url: facts.url,
        raw: Arc::clone(raw),
        line: described.line,
    }
}

fn cause_of(error: &CalendarErrorType) -> Cause {
    match error {
        CalendarErrorType::MissingDtStart => ProblemCause::EventStartless.into(),
        CalendarErrorType::InvalidDtStart => ProblemCause::EventStartNoDate.into(),
        CalendarErrorType::InvalidDtEnd => ProblemCause::EventEndNoDate.into(),
        CalendarErrorType::InvalidDuration => ProblemCause::EventLengthUnreadable.into(),
        CalendarErrorType::RRule(cause) => ProblemCause::SeriesRule.with(&[("error", &cause.to_string())]),
    }
}
