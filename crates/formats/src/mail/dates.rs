//! When a mail was sent, out of Date, Received and the mbox's `From ` line.

use jiff::{Timestamp, ToSpan, civil::DateTime as CivilDateTime, tz::TimeZone};
use mail_parser::{HeaderValue, parsers::MessageStream};

/// Reads a date as RFC 5322 writes it, with the old two-digit years and zone names, and without seconds.
pub(super) fn header_date(value: &[u8]) -> Option<Timestamp> {
    let HeaderValue::DateTime(mut date) = MessageStream::new(value).parse_date() else { return loose_date(value) };
    date.year = whole_year(date.year);
    date.second = date.second.min(59);
    if date.tz_hour > 14 || date.tz_minute > 59 {
        (date.tz_hour, date.tz_minute) = (0, 0);
    }
    if !date.is_valid() {
        return loose_date(value);
    }
    Timestamp::from_second(date.to_timestamp()).ok().filter(|at| is_plausible(*at))
}

/// Two-digit years up to 49 are of this century (RFC 5322 section 4.3).
fn whole_year(year: u16) -> u16 {
    match year {
        0..=49 => year + 2000,
        50..=999 => year + 1900,
        year => year,
    }
}

/// A date word by word: day, month, year, time and perhaps a zone.
fn loose_date(value: &[u8]) -> Option<Timestamp> {
    let text = std::str::from_utf8(value).ok()?;
    let words: Vec<&str> = text.split([' ', '\t', ',', '\r', '\n', '-']).filter(|word| !word.is_empty()).take(12).collect();
    let (at, month) = words.iter().enumerate().find_map(|(at, word)| Some((at, month_number(word)?)))?;
    let day: i8 = words.get(at.checked_sub(1)?)?.parse().ok()?;
    let year: u16 = words.get(at + 1)?.parse().ok()?;
    let (hour, minute, second) = clock_time(words.get(at + 2)?)?;
    let offset = words.get(at + 3).map_or(0, |zone| named_zone(zone).or_else(|| zone_seconds(zone)).unwrap_or(0));
    let civil = CivilDateTime::new(i16::try_from(whole_year(year)).ok()?, month, day, hour, minute, second, 0).ok()?;
    let at = civil.to_zoned(TimeZone::UTC).ok()?.timestamp().checked_sub(offset.seconds()).ok()?;
    is_plausible(at).then_some(at)
}

/// The zone names of RFC 822, in seconds east of Greenwich.
fn named_zone(name: &str) -> Option<i64> {
    let hours = match name {
        "EDT" => -4,
        "EST" | "CDT" => -5,
        "CST" | "MDT" => -6,
        "MST" | "PDT" => -7,
        "PST" => -8,
        _ => return None,
    };
    Some(hours * 3600)
}

/// Whether mail can be of this time: from 1971, before the first mail was sent, to 2199.
fn is_plausible(at: Timestamp) -> bool {
    (31_536_000..7_258_118_400).contains(&at.as_second())
}

/// The date that the first hop to write it, the last to receive the mail, put at the end of its Received header.
pub(super) fn received_date(value: &[u8]) -> Option<Timestamp> {
    let at = value.iter().rposition(|byte| *byte == b';')?;
    header_date(value.get(at + 1..)?)
}

/// The date in an mbox's `From ` line: `From ann@x.example Tue Mar  5 10:00:00 2024`, with or without a zone.
pub(super) fn from_line_date(line: &[u8]) -> Option<Timestamp> {
    let text = std::str::from_utf8(line).ok()?;
    let mut words = text.split_ascii_whitespace().skip(1);
    let month = words.by_ref().find_map(month_number)?;
    let (mut day, mut time, mut year, mut offset) = (None, None, None, 0);
    for word in words {
        match word.len() {
            1 | 2 if day.is_none() => day = word.parse::<i8>().ok(),
            4 if year.is_none() => year = word.parse::<i16>().ok(),
            5 if word.starts_with(['+', '-']) => offset = zone_seconds(word)?,
            _ if time.is_none() && word.contains(':') => time = clock_time(word),
            _ => {}
        }
    }
    let (hour, minute, second) = time?;
    let civil = CivilDateTime::new(year?, month, day?, hour, minute, second, 0).ok()?;
    let at = civil.to_zoned(TimeZone::UTC).ok()?.timestamp().checked_sub(offset.seconds()).ok()?;
    is_plausible(at).then_some(at)
}

fn clock_time(word: &str) -> Option<(i8, i8, i8)> {
    let mut parts = word.split(':').map(str::parse::<i8>);
    Some((parts.next()?.ok()?, parts.next()?.ok()?, parts.next().map_or(Some(0), Result::ok)?.min(59)))
}

fn zone_seconds(word: &str) -> Option<i64> {
    if !word.starts_with(['+', '-']) {
        return None;
    }
    let number = word.get(1..)?.parse::<i64>().ok().filter(|number| (0..=9_959).contains(number))?;
    let seconds = (number / 100 * 60 + number % 100) * 60;
    Some(if word.starts_with('-') { -seconds } else { seconds })
}

fn month_number(word: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    MONTHS.iter().zip(1..).find(|(month, _)| word.eq_ignore_ascii_case(month)).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_of_more_digits_than_a_day_has_is_none() {
        assert_eq!(zone_seconds("+0530"), Some(19_800));
        assert_eq!(zone_seconds("+104294967296"), None);
        assert!(header_date(b"0 5 Mar 4 0:0 +104294967296").is_none() || header_date(b"5 Mar 2004 10:00 +104294967296").is_some());
    }

    #[test]
    fn dates_are_read_as_programs_write_them() {
        let read = |text: &str| header_date(text.as_bytes()).map(|at| at.to_string());
        assert_eq!(read("Tue, 5 Mar 2024 10:00:00 +0200"), Some("2024-03-05T08:00:00Z".to_owned()));
        assert_eq!(read("5 Mar 99 10:00 EST"), Some("1999-03-05T15:00:00Z".to_owned()));
        assert_eq!(read("Tue, 5 Mar 2024 10:00:60 +0000"), Some("2024-03-05T10:00:59Z".to_owned()));
        assert_eq!(read("Thu, 1 Jan 1970 00:00:00 +0000"), None);
        assert_eq!(read("yesterday"), None);
    }

    #[test]
    fn from_lines_carry_a_date_in_several_forms() {
        let read = |text: &str| from_line_date(text.as_bytes()).map(|at| at.to_string());
        assert_eq!(read("From ann@x.example Tue Mar  5 10:00:00 2024\n"), Some("2024-03-05T10:00:00Z".to_owned()));
        assert_eq!(read("From 17@xxx Tue Mar 05 10:00:00 +0200 2024"), Some("2024-03-05T08:00:00Z".to_owned()));
        assert_eq!(read("From - Tue Mar  5 10:00 2024"), Some("2024-03-05T10:00:00Z".to_owned()));
        assert_eq!(read("From the very first day in May I knew"), None);
    }
}
