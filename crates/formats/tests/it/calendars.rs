use hearten_domain::Medium;
use hearten_formats::icalendar::{Answer, CalendarReading, CalendarWindow, EventObservation, EventTime, read_calendar};
use jiff::{civil::date, tz::TimeZone};

use crate::fixture;

fn read(path: &str) -> CalendarReading {
    let zone = TimeZone::get("Europe/Berlin").expect("the zone is known");
    read_calendar(&fixture(path), path, &CalendarWindow { from: date(2024, 1, 1), to: date(2024, 4, 2), zone, instances: 1_000 })
}

#[test]
fn a_series_is_written_out_in_the_window_with_its_exceptions() {
    let reading = read("google/calendar.ics");
    let weekly: Vec<_> = reading.events.iter().filter(|event| event.uid == "weekly@google.example").collect();
    let keys: Vec<_> = weekly.iter().map(|event| (event.key(), event.start.instant().to_string())).collect();
    let key = |which: &str| format!("calendar:weekly@google.example#{which}");
    assert_eq!(
        keys,
        [
            (key("20240304T090000Z"), "2024-03-04T09:00:00Z".to_owned()),
            (key("20240318T090000Z"), "2024-03-19T15:00:00Z".to_owned()),
            (key("20240325T090000Z"), "2024-03-25T09:00:00Z".to_owned()),
            (key("20240401T080000Z"), "2024-04-01T08:00:00Z".to_owned()),
        ]
    );
    let first = weekly[0];
    assert_eq!((first.medium, first.minutes, first.line), (Medium::Video, Some(30), 24));
    assert_eq!(first.url.as_deref(), Some("https://meet.google.com/abc-defg-hij"));
    assert_eq!(first.organizer.as_ref().map(|who| who.address.as_str()), Some("ida@quay.example"));
    assert_eq!((first.attendees[0].answer, first.attendees[0].is_thing), (Answer::Accepted, false));
    assert!(first.attendees[1].is_thing);
}

#[test]
fn birthdays_floating_times_and_broken_events_are_told_apart() {
    let reading = read("google/calendar.ics");
    assert_eq!(reading.birthdays.iter().map(|day| format!("{} {}", day.name, day.date)).collect::<Vec<_>>(), ["Søren --04-12"]);
    let call = reading.events.iter().find(|event| event.uid == "floating@google.example").expect("the call is read");
    assert_eq!(call.start, EventTime::At("2024-03-05T17:30:00Z".parse().expect("an instant")));
    assert_eq!((call.medium, call.is_cancelled, call.key()), (Medium::Call, true, "calendar:floating@google.example".to_owned()));
    assert_eq!(reading.problems.len(), 1);
    assert!(reading.problems[0].cause.contains("DTSTART"));
}

#[test]
fn windows_names_of_zones_and_folded_lines_are_understood() {
    let reading = read("exchange/invitation.ics");
    let visit = &reading.events[0];
    assert_eq!(visit.uid, "040000008200E00074C5B7101A82E0080000000001");
    assert_eq!(visit.start, EventTime::At("2024-07-03T12:00:00Z".parse().expect("an instant")));
    assert_eq!((visit.medium, visit.location.as_deref()), (Medium::Visit, Some("Lange Straße 1, Berlin")));
    assert_eq!(visit.attendees[0].mailbox.name.as_deref(), Some("Jürgen Groß"));
    assert_eq!(visit.organizer.as_ref().and_then(|who| who.name.as_deref()), Some("Marlow, Ida"));
    assert_eq!(visit.recurrence, None);
}

#[test]
fn a_series_that_begins_after_the_window_is_no_problem() {
    let text =
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:later\nDTSTART:20300101T100000Z\nRRULE:FREQ=DAILY\nSUMMARY:Later\nEND:VEVENT\nEND:VCALENDAR\n";
    let window = CalendarWindow { from: date(2024, 1, 1), to: date(2024, 12, 31), zone: TimeZone::UTC, instances: 10 };
    assert_eq!(read_calendar(text, "later.ics", &window), CalendarReading::default());
}

#[test]
fn an_exception_for_an_instance_and_all_that_follow_gives_each_of_them() {
    let text = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:notes\nDTSTART:20240603T150000Z\nRECURRENCE-ID;RANGE=THISANDFUTURE:20240603T110000Z\nRDATE:20240603T150000Z,20240610T150000Z\nSUMMARY:Moved\nEND:VEVENT\nEND:VCALENDAR\n";
    let window = CalendarWindow { from: date(2020, 1, 1), to: date(2024, 12, 31), zone: TimeZone::UTC, instances: 10 };
    let keys: Vec<String> = read_calendar(text, "notes.ics", &window).events.iter().map(EventObservation::key).collect();
    assert_eq!(keys, ["calendar:notes#20240603T110000Z", "calendar:notes#20240610T150000Z"]);
}

#[test]
fn a_series_that_cannot_be_followed_says_why_in_words() {
    let text = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:odd\nDTSTART:20240318T100000Z\nRRULE:FREQ=DAILY;UNTIL=20230317T000000Z\nSUMMARY:Odd\nEND:VEVENT\nEND:VCALENDAR\n";
    let window = CalendarWindow { from: date(2020, 1, 1), to: date(2024, 12, 31), zone: TimeZone::UTC, instances: 10 };
    let reading = read_calendar(text, "odd.ics", &window);
    let cause = reading.problems[0].cause.as_str();
    assert!(cause.contains("is before the start date") && !cause.contains("ValidationError"), "{cause}");
}

#[test]
fn the_latest_instances_of_a_long_series_are_kept() {
    let text = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:daily\nDTSTART;VALUE=DATE:20000101\nRRULE:FREQ=DAILY\nSUMMARY:Walk\nEND:VEVENT\nEND:VCALENDAR\n";
    let window = CalendarWindow { from: date(2000, 1, 1), to: date(2024, 12, 31), zone: TimeZone::UTC, instances: 10 };
    let reading = read_calendar(text, "daily.ics", &window);
    assert_eq!(reading.events.len(), 10);
    assert_eq!(reading.events.last().map(|event| event.start), Some(EventTime::Day(date(2024, 12, 31))));
    assert_eq!(reading.problems.len(), 1);
}
