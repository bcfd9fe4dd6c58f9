//! Calendars (iCalendar, RFC 5545) into observations of single meetings.

mod birthday;
mod event;
mod medium;
mod read;
mod split;
mod write;

pub use read::read_calendar;
pub use write::{Invitation, InvitationTime, write_calendar, write_invitation};

use std::sync::Arc;

use hearten_domain::{Mailbox, Medium, PartialDate, Problem};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// What bounds the reading of a calendar.
#[derive(Debug, Clone)]
pub struct CalendarWindow {
    /// Instances of a series that begin before this day are left away. Single events are always given.
    pub from: Date,
    /// Instances of a series that begin after this day are left away. Single events are always given.
    pub to: Date,
    /// The zone of times that name none.
    pub zone: TimeZone,
    /// The most instances given of one series.
    pub instances: usize,
}

/// When something begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventTime {
    /// A whole day.
    Day(Date),
    /// An instant.
    At(Timestamp),
}

impl EventTime {
    /// The instant that a moment keeps: for a whole day noon UTC.
    pub fn instant(self) -> Timestamp {
        match self {
            Self::At(at) => at,
            Self::Day(day) => day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |noon| noon.timestamp()),
        }
    }
}

/// Whether a guest comes (PARTSTAT).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Answer {
    /// Not answered, or delegated.
    #[default]
    Open,
    /// Comes.
    Accepted,
    /// Does not come.
    Declined,
    /// May come.
    Tentative,
}

/// A guest of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub mailbox: Mailbox,
    /// Whether they come.
    pub answer: Answer,
    /// Whether it is a room, a thing or a group rather than one human being (CUTYPE).
    pub is_thing: bool,
}

/// One event, or one instance of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventObservation {
    /// UID; made from the object's bytes where it has none.
    pub uid: String,
    /// Which instance of a series: its original start as `20240305` or `20240305T100000Z`; none for a single event.
    pub recurrence: Option<String>,
    /// SUMMARY.
    pub summary: Option<String>,
    /// LOCATION.
    pub location: Option<String>,
    /// Whether it has a DESCRIPTION.
    pub has_description: bool,
    /// DTSTART.
    pub start: EventTime,
    /// DTEND, or by DURATION; exclusive for whole days.
    pub end: Option<EventTime>,
    /// Whether it fills whole days.
    pub all_day: bool,
    /// How long, in minutes; none for whole days.
    pub minutes: Option<i64>,
    /// ORGANIZER.
    pub organizer: Option<Mailbox>,
    /// ATTENDEEs that have a mail address.
    pub attendees: Vec<Attendee>,
    /// Whether STATUS or METHOD says it is cancelled.
    pub is_cancelled: bool,
    /// By which medium, as place, link and words let guess: [`Medium::Video`], [`Medium::Call`], else [`Medium::Visit`].
    pub medium: Medium,
    /// URL, or the link of a video conference.
    pub url: Option<String>,
    /// The VEVENTs of this UID exactly as in the file (as UTF-8 where the file is UTF-16), shared among the instances.
    pub raw: Arc<[u8]>,
    /// The line on which the VEVENT begins, from 1.
    pub line: u64,
}

impl EventObservation {
    /// The source under which the event is known: `calendar:UID` or `calendar:UID#RECURRENCE`.
    pub fn key(&self) -> String {
        self.recurrence.as_ref().map_or_else(|| format!("calendar:{}", self.uid), |which| format!("calendar:{}#{which}", self.uid))
    }
}

/// A yearly whole-day event that is somebody's birthday or anniversary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BirthdayObservation {
    /// Whose, as the event's title names them.
    pub name: String,
    /// The date; with the year only where the title names it, since calendars begin such a series in any year.
    pub date: PartialDate,
    /// UID.
    pub uid: String,
    /// The line on which the VEVENT begins, from 1.
    pub line: u64,
}

/// What a calendar file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CalendarReading {
    /// Events and instances in the order of the file, those of a series by start.
    pub events: Vec<EventObservation>,
    /// Birthdays; they are not among the events.
    pub birthdays: Vec<BirthdayObservation>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}
