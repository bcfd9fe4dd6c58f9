//! Events as a calendar: an invitation to be sent, or a calendar to subscribe to (iCalendar, RFC 5545).

use jiff::{SignedDuration, Timestamp, civil::Date};

/// Bytes of a line before it is folded.
const LINE: usize = 75;

/// An event to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// What tells it from all others, the same on every writing.
    pub uid: String,
    /// When it was written.
    pub stamp: Timestamp,
    /// When it begins.
    pub begins: InvitationTime,
    /// Its title.
    pub summary: String,
    /// Where.
    pub place: Option<String>,
    /// What it is about.
    pub description: Option<String>,
}

/// When an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationTime {
    /// A whole day.
    Day(Date),
    /// From an instant on, for so long.
    At(Timestamp, SignedDuration),
}

/// The event as a file to be sent.
pub fn write_invitation(invitation: &Invitation) -> String {
    calendar(&["METHOD:PUBLISH".to_owned()], std::slice::from_ref(invitation))
}

/// A calendar to subscribe to, under a name that programs show (`X-WR-CALNAME`, and `NAME` of RFC 7986). They are asked to look again every six hours.
pub fn write_calendar(name: &str, events: &[Invitation]) -> String {
    let name = escaped(name);
    let head = [format!("NAME:{name}"), format!("X-WR-CALNAME:{name}"), "REFRESH-INTERVAL;VALUE=DURATION:PT6H".to_owned()];
    calendar(&head, events)
}

fn calendar(head: &[String], events: &[Invitation]) -> String {
    let mut lines = vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:-//Hearten//EN".to_owned()];
    lines.extend_from_slice(head);
    for event in events {
        push_event(&mut lines, event);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn push_event(lines: &mut Vec<String>, event: &Invitation) {
    lines.extend(["BEGIN:VEVENT".to_owned(), format!("UID:{}", escaped(&event.uid)), format!("DTSTAMP:{}", utc(event.stamp))]);
    match event.begins {
        InvitationTime::Day(day) => {
            lines.push(format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d")));
            lines.extend(day.tomorrow().ok().map(|next| format!("DTEND;VALUE=DATE:{}", next.strftime("%Y%m%d"))));
        }
        InvitationTime::At(at, lasts) => {
            lines.push(format!("DTSTART:{}", utc(at)));
            lines.extend(at.checked_add(lasts).ok().map(|end| format!("DTEND:{}", utc(end))));
        }
    }
    lines.push(format!("SUMMARY:{}", escaped(&event.summary)));
    lines.extend(event.place.as_deref().map(|place| format!("LOCATION:{}", escaped(place))));
    lines.extend(event.description.as_deref().map(|text| format!("DESCRIPTION:{}", escaped(text))));
    lines.push("END:VEVENT".to_owned());
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn escaped(text: &str) -> String {
    let plain = text.replace("\r\n", "\n").replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
    plain.chars().filter(|letter| !letter.is_control()).collect()
}

/// The line in pieces of at most 75 bytes, the further ones led by a space; no letter is cut.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 2);
    let mut room = LINE;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::TimeZone};
    use proptest::prelude::*;

    use super::*;
    use crate::icalendar::{CalendarWindow, EventTime, read_calendar};

    fn window() -> CalendarWindow {
        CalendarWindow { from: date(2020, 1, 1), to: date(2030, 1, 1), zone: TimeZone::UTC, instances: 10 }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(theme in "[A-Za-zäöüß,;\\\\]{1,30}( [A-Za-zäöüß,;\\\\]{1,30}){0,4}", place in "[A-Za-zé]{1,20}(, [A-Za-zé]{1,20}){0,2}", hour in 0..20_i8) {
            let at = date(2026, 5, 9).at(hour, 30, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
            let invitation = Invitation {
                uid: "01".into(),
                stamp: at,
                begins: InvitationTime::At(at, SignedDuration::from_hours(3)),
                summary: theme.trim().to_owned(),
                place: Some(place),
                description: Some("First line\nSecond line".into()),
            };
            let text = write_invitation(&invitation);
            prop_assert!(text.split("\r\n").all(|line| line.len() <= LINE));
            let reading = read_calendar(text.as_bytes(), "", &window());
            prop_assert_eq!(reading.events.len(), 1);
            prop_assert_eq!(reading.events[0].start, EventTime::At(at));
            prop_assert_eq!(reading.events[0].minutes, Some(180));
            prop_assert_eq!(reading.events[0].summary.as_deref(), Some(invitation.summary.as_str()));
            let several = write_calendar("Hearten", &[invitation.clone(), Invitation { uid: "02".into(), begins: InvitationTime::Day(date(2026, 5, 9)), ..invitation }]);
            prop_assert!(several.split("\r\n").all(|line| line.len() <= LINE));
            prop_assert_eq!(read_calendar(several.as_bytes(), "", &window()).events.len(), 2);
        }
    }
}
