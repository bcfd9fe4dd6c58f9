//! A calendar date of which the year, month or day may be unknown.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar date, each part of which may be unknown; at least one is known, and a known day has a known month.
///
/// Its text is that of vCard 4 with dashes (RFC 6350 section 4.3.1, after ISO 8601:2000): `2019`, `2019-03`, `2019-03-05`, `--03-05`, `--03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
}

/// A text or combination that is no [`PartialDate`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a date; write it as 2019-03-05, 2019-03, 2019, or --03-05 where the year is unknown")]
pub struct PartialDateError(pub String);

impl PartialDate {
    /// A date from its known parts.
    ///
    /// Fails where nothing is known, a part is out of range (years 1 to 9999), a day has no month, or the day is not in the month
    /// (29 February counts as possible where the year is unknown).
    pub fn new(year: Option<i16>, month: Option<i8>, day: Option<i8>) -> Result<Self, PartialDateError> {
        let wrong = || PartialDateError(format!("year {year:?}, month {month:?}, day {day:?}"));
        let in_range = year.is_none_or(|y| (1..=9999).contains(&y)) && month.is_none_or(|m| (1..=12).contains(&m));
        if !in_range || (year.is_none() && month.is_none()) || (day.is_some() && month.is_none()) {
            return Err(wrong());
        }
        if let (Some(m), Some(d)) = (month, day) {
            Date::new(year.unwrap_or(2000), m, d).map_err(|_| wrong())?;
        }
        Ok(Self { year, month, day })
    }

    /// The year, where known.
    pub fn year(self) -> Option<i16> {
        self.year
    }

    /// The month (1 to 12), where known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month (1 to 31), where known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The whole date, where every part is known.
    pub fn full(self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day?).ok()
    }

    /// The first day it can mean; none where the year is unknown.
    pub fn earliest(self) -> Option<Date> {
        Date::new(self.year?, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    /// The last day it can mean; none where the year is unknown.
    pub fn latest(self) -> Option<Date> {
        let month = self.month.unwrap_or(12);
        match self.day {
            Some(day) => Date::new(self.year?, month, day).ok(),
            None => Date::new(self.year?, month, 1).ok().map(Date::last_of_month),
        }
    }

    /// Whether it is a year, or a month of a year, of which the day is not known.
    pub fn is_a_span(self) -> bool {
        self.year.is_some() && self.day.is_none()
    }

    /// The next day on or after `from` on which month and day come round; none where either is unknown.
    /// 29 February is kept on 28 February in common years.
    pub fn next_after(self, from: Date) -> Option<Date> {
        let (month, day) = (self.month?, self.day?);
        (from.year()..=from.year().saturating_add(1)).filter_map(|year| Self::in_year(year, month, day)).find(|date| *date >= from)
    }

    fn in_year(year: i16, month: i8, day: i8) -> Option<Date> {
        Date::new(year, month, day).ok().or_else(|| Date::new(year, month, 1).ok().map(Date::last_of_month))
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { year: Some(date.year()), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.year, self.month, self.day) {
            (Some(y), Some(m), Some(d)) => write!(f, "{y:04}-{m:02}-{d:02}"),
            (Some(y), Some(m), None) => write!(f, "{y:04}-{m:02}"),
            (Some(y), None, _) => write!(f, "{y:04}"),
            (None, Some(m), Some(d)) => write!(f, "--{m:02}-{d:02}"),
            (None, m, _) => write!(f, "--{:02}", m.unwrap_or(1)),
        }
    }
}

impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || PartialDateError(text.to_owned());
        let trimmed = text.trim();
        let (yearless, rest) = trimmed.strip_prefix("--").map_or((false, trimmed), |rest| (true, rest));
        let parts: Vec<&str> = rest.split('-').collect();
        let number = |part: &str, width: usize| -> Result<i16, PartialDateError> {
            let digits = part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
            if digits { part.parse().map_err(|_| wrong()) } else { Err(wrong()) }
        };
        let small = |part: &str| number(part, 2).and_then(|n| i8::try_from(n).map_err(|_| wrong()));
        let built = match (yearless, parts.as_slice()) {
            (false, [y]) => Self::new(Some(number(y, 4)?), None, None),
            (false, [y, m]) => Self::new(Some(number(y, 4)?), Some(small(m)?), None),
            (false, [y, m, d]) => Self::new(Some(number(y, 4)?), Some(small(m)?), Some(small(d)?)),
            (true, [m]) => Self::new(None, Some(small(m)?), None),
            (true, [m, d]) => Self::new(None, Some(small(m)?), Some(small(d)?)),
            _ => return Err(wrong()),
        };
        built.map_err(|_| wrong())
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn unknown_parts_are_written_as_dashes_and_read_back() {
        for text in ["2019", "2019-03", "2019-03-05", "--03-05", "--03", "0987-01-01"] {
            assert_eq!(text.parse::<PartialDate>().map(|d| d.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn what_is_no_date_is_refused_by_name() {
        for text in ["", "--", "2019-13", "2019-02-30", "19", "--02-30", "2019-3-5", "yesterday", "2019-03-05-06"] {
            assert_eq!(text.parse::<PartialDate>(), Err(PartialDateError(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn a_year_and_a_month_of_a_year_are_spans() {
        let spans = ["2019", "2019-03", "2019-03-05", "--03", "--03-05"].map(|text| text.parse::<PartialDate>().unwrap().is_a_span());
        assert_eq!(spans, [true, true, false, false, false]);
    }

    #[test]
    fn a_leap_day_birthday_is_kept_on_the_last_of_february() {
        let leap: PartialDate = "--02-29".parse().unwrap();
        assert_eq!(leap.next_after(date(2023, 1, 1)), Some(date(2023, 2, 28)));
        assert_eq!(leap.next_after(date(2024, 2, 29)), Some(date(2024, 2, 29)));
    }

    proptest! {
        #[test]
        fn every_valid_combination_survives_its_text(y in proptest::option::of(1_i16..=9999), m in proptest::option::of(1_i8..=12), d in proptest::option::of(1_i8..=31)) {
            if let Ok(date) = PartialDate::new(y, m, d) {
                prop_assert_eq!(date.to_string().parse::<PartialDate>(), Ok(date));
                if let (Some(first), Some(last)) = (date.earliest(), date.latest()) { prop_assert!(first <= last); }
            }
        }
    }
}
