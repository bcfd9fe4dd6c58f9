//! Calendars, with the occurrences of their events.

use hearten_formats::icalendar::{CalendarWindow, read_calendar};
use jiff::{civil::date, tz::TimeZone};

use super::{Target, has_extension, none};

pub(super) const READ: Target = Target {
    name: "calendars",
    run: read,
    reads: |path| has_extension(path, &["ics"]),
    samples: none,
    words: &[
        "RRULE:FREQ=SECONDLY;COUNT=4000000000\r\n",
        "RRULE:FREQ=DAILY;INTERVAL=0\r\n",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
        "RRULE:FREQ=MONTHLY;BYSETPOS=-366;BYDAY=MO\r\n",
        "RRULE:FREQ=MINUTELY;BYHOUR=25\r\n",
        "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=-53SU\r\n",
        "RDATE;VALUE=PERIOD:20240101T000000Z/P99999D\r\n",
        "EXDATE:20240101\r\n",
        "DTSTART:00010101T000000\r\n",
        "DTSTART;VALUE=DATE:99991231\r\n",
        "DTSTART;TZID=Nowhere/Else:20240331T023000\r\n",
        "DURATION:-P9999999999W\r\n",
        "DTEND:",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:",
        "BEGIN:VEVENT\r\n",
        "END:VEVENT\r\n",
        "BEGIN:VTIMEZONE\r\n",
        "END:VTIMEZONE\r\n",
        "BEGIN:STANDARD\r\n",
        "TZOFFSETTO:+9999\r\n",
        "METHOD:CANCEL\r\n",
        "ATTENDEE;CN=\":mailto:",
        "BEGIN:VALARM\r\n",
        "UNTIL=00000000;",
        "BYDAY=1MO,2TU,-1FR;",
    ],
};

fn read(bytes: &[u8]) {
    let window = CalendarWindow { from: date(2022, 1, 1), to: date(2026, 12, 31), zone: TimeZone::UTC, instances: 100 };
    let reading = read_calendar(bytes, "x", &window);
    assert!(reading.problems.iter().all(|problem| !problem.cause.is_empty()));
    if bytes.len() > 4096 {
        return;
    }
    let zone = TimeZone::get("Pacific/Apia").unwrap_or(TimeZone::UTC);
    let other = CalendarWindow { from: date(-9999, 1, 1), to: date(9999, 12, 31), zone, instances: 20 };
    let reading = read_calendar(bytes, "x", &other);
    assert!(reading.events.iter().all(|event| !event.key().is_empty()));
}
