//! Times as LinkedIn's tables have them.

use hearten_domain::{Cause, ProblemCause};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use crate::chat::ChatTime;

/// Reads `2026-02-15 00:04:28 UTC`, `2026/02/15 00:04:28 UTC`, an ISO instant, and `9/21/26, 3:05 PM`, which has no zone.
pub(super) fn read_time(written: &str) -> Result<ChatTime, Cause> {
    let text = written.trim();
    let unreadable = || {
        let shown: String = text.chars().take(40).collect();
        ProblemCause::TimeUnreadable.with(&[("time", &Cause::quoted(&shown))])
    };
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(ChatTime::Instant(instant));
    }
    if let Some(bare) = text.strip_suffix("UTC") {
        let civil = bare.trim().replace('/', "-").parse::<DateTime>().map_err(|_| unreadable())?;
        let zoned = civil.to_zoned(TimeZone::UTC).map_err(|_| unreadable())?;
        return Ok(ChatTime::Instant(zoned.timestamp()));
    }
    american(text).map(ChatTime::Local).ok_or_else(unreadable)
}

/// The day of such a time, by its own clock.
pub(super) fn read_day(written: &str) -> Result<Date, Cause> {
    Ok(match read_time(written)? {
        ChatTime::Local(civil) => civil.date(),
        ChatTime::Instant(instant) => instant.to_zoned(TimeZone::UTC).date(),
    })
}

/// `9/21/26, 3:05 PM`: the month first, unless it can be none.
fn american(text: &str) -> Option<DateTime> {
    let mut parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let mut number = || parts.next()?.parse::<i16>().ok();
    let (first, second, year) = (number()?, number()?, number()?);
    let (month, day) = if first > 12 { (second, first) } else { (first, second) };
    let year = if (0..100).contains(&year) { 2000 + year } else { year };
    let (hour, minute) = (number()?, number()?);
    let mut rest: Vec<&str> = parts.collect();
    let second = match rest.first().and_then(|part| part.parse::<i8>().ok()) {
        Some(second) => {
            rest.remove(0);
            second
        }
        None => 0,
    };
    let hour = match rest.first().map(|half| half.to_lowercase()).as_deref() {
        Some("am") if hour == 12 => 0,
        Some("pm") if hour < 12 => hour + 12,
        Some("am" | "pm") | None => hour,
        Some(_) => return None,
    };
    let small = |number: i16| i8::try_from(number).ok();
    DateTime::new(year, small(month)?, small(day)?, small(hour)?, small(minute)?, second, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_the_forms_that_the_export_has() {
        let told = |text: &str| read_time(text).map(|time| format!("{time:?}"));
        for (written, part) in [
            ("2026-02-15 00:04:28 UTC", "Instant(2026-02-15T00:04:28Z)"),
            ("2021/03/11 17:27:24 UTC", "Instant(2021-03-11T17:27:24Z)"),
            ("9/21/26, 3:05 PM", "Local(2026-09-21T15:05:00)"),
            ("12/1/20, 12:00\u{202f}AM", "Local(2020-12-01T00:00:00)"),
            ("21/9/26 15:05", "Local(2026-09-21T15:05:00)"),
        ] {
            assert_eq!(told(written).as_deref(), Ok(part), "{written}");
        }
        assert!(told("soon").is_err() && told("99/99/99, 9:99 PM").is_err() && told("UTC").is_err());
        assert_eq!(read_day("02/15/21, 05:33 PM").map(|day| day.to_string()).as_deref(), Ok("2021-02-15"));
    }
}
