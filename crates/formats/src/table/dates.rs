//! Dates as tables have them.

use hearten_domain::{Cause, PartialDate, ProblemCause};

use crate::vcard::date_from_text;

/// What comes first in a date of numbers with the year at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayOrder {
    DayFirst,
    MonthFirst,
}

/// The order that a date tells by a number that can be no month; none where it could be either.
pub(super) fn order_told_by(text: &str) -> Option<DayOrder> {
    let [first, second, _] = numbers(text)?;
    match (first > 12 && first <= 31, second > 12) {
        (true, false) => Some(DayOrder::DayFirst),
        (false, true) => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// Reads a date: ISO and vCard forms, `01 Jan 2024`, `7-Feb-22`, `Jan 2024`, `12.4.1985`, and `4/12/1985` in the order of the table.
///
/// None where the cell says that there is no date, as Outlook's `0/0/00` does. The error says why.
pub(crate) fn read_date(text: &str, order: Option<DayOrder>) -> Result<Option<PartialDate>, Cause> {
    let text = text.trim();
    if text.is_empty() || text.chars().all(|c| !c.is_alphanumeric() || c == '0') {
        return Ok(None);
    }
    if let Ok(date) = date_from_text(text) {
        return Ok(Some(date));
    }
    let shown: String = text.chars().take(40).collect();
    let wrong = |cause: ProblemCause| cause.with(&[("date", &Cause::quoted(&shown))]);
    let unreadable = || wrong(ProblemCause::DateUnreadable);
    if let Some(date) = with_month_name(text) {
        return date.map_err(|()| unreadable()).map(Some);
    }
    let [first, second, year] = numbers(text).ok_or_else(unreadable)?;
    if first > 31 {
        // 1985/4/12, as in East Asia.
        return build(Some(first), second, Some(year)).ok_or_else(unreadable).map(Some);
    }
    let order = order_told_by(text).or(text.contains('.').then_some(DayOrder::DayFirst)).or(order);
    let (day, month) = match order {
        Some(DayOrder::DayFirst) => (first, second),
        Some(DayOrder::MonthFirst) => (second, first),
        None if first == second => (first, second),
        None => return Err(wrong(ProblemCause::DateOfTwoMonths)),
    };
    build(Some(full_year(year, text)), month, Some(day)).ok_or_else(unreadable).map(Some)
}

/// A date from year, month and day that stand in columns of their own.
pub(crate) fn from_columns(year: &str, month: &str, day: &str) -> Result<Option<PartialDate>, Cause> {
    let part = |text: &str| text.trim().parse::<i16>().ok().filter(|number| *number != 0);
    if [year, month, day].iter().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let small = |text: &str| part(text).and_then(|number| i8::try_from(number).ok());
    let date = PartialDate::new(part(year), small(month), small(day));
    date.map(Some).map_err(|error| ProblemCause::NotADate.with(&[("date", &Cause::quoted(&error.0))]))
}

/// Three numbers with a mark between them.
fn numbers(text: &str) -> Option<[i16; 3]> {
    let day = text.split_whitespace().next()?;
    let mut parts = day.split(['/', '.', '-']).map(|part| part.parse::<i16>().ok());
    let three = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(three)
}

/// A year of two digits lies between 1950 and 2049.
fn full_year(year: i16, text: &str) -> i16 {
    let is_short = text.split(['/', '.', '-', ' ']).rfind(|part| !part.is_empty()).is_some_and(|part| part.len() == 2);
    match (is_short && (0..100).contains(&year), year < 50) {
        (false, _) => year,
        (true, true) => 2000 + year,
        (true, false) => 1900 + year,
    }
}

/// The date where a month is written as a word; an error within where it is no date all the same.
fn with_month_name(text: &str) -> Option<Result<PartialDate, ()>> {
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let at = parts.iter().position(|part| month_named(part).is_some())?;
    let month = month_named(parts.get(at)?)?;
    let numbers: Option<Vec<i16>> = parts.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, part)| part.parse().ok()).collect();
    let built = match numbers?.as_slice() {
        [year] if *year > 31 => build(Some(*year), month, None),
        [day] => build(None, month, Some(*day)),
        [day, year] => build(Some(full_year(*year, text)), month, Some(*day)),
        _ => None,
    };
    Some(built.ok_or(()))
}

fn month_named(word: &str) -> Option<i16> {
    let start: String = word.to_lowercase().chars().take(3).collect();
    if word.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let at = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].iter().position(|name| *name == start)?;
    i16::try_from(at + 1).ok()
}

fn build(year: Option<i16>, month: i16, day: Option<i16>) -> Option<PartialDate> {
    let small = |number: i16| i8::try_from(number).ok();
    let day = match day {
        Some(day) => Some(small(day)?),
        None => None,
    };
    PartialDate::new(year, Some(small(month)?), day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_forms_that_exports_have() {
        let read = |text, order| read_date(text, order).map(|date| date.map(|date| date.to_string()));
        for (written, meant) in [
            ("01 Jan 2024", "2024-01-01"),
            ("7-Feb-22", "2022-02-07"),
            ("Mar 2019", "2019-03"),
            ("1985-04-12", "1985-04-12"),
            ("--04-12", "--04-12"),
            ("12.4.1985", "1985-04-12"),
            ("4/25/1985", "1985-04-25"),
            ("25/4/85", "1985-04-25"),
            ("1985/4/12", "1985-04-12"),
        ] {
            assert_eq!(read(written, None), Ok(Some(meant.to_owned())), "{written}");
        }
        assert_eq!(read("4/12/1985", Some(DayOrder::MonthFirst)), Ok(Some("1985-04-12".to_owned())));
        assert_eq!(read("4/12/1985", Some(DayOrder::DayFirst)), Ok(Some("1985-12-04".to_owned())));
        assert_eq!(read("0/0/00", None), Ok(None));
        assert!(read("4/12/1985", None).is_err_and(|cause| cause.contains("two months")));
        assert!(read("soon", None).is_err());
        assert_eq!(from_columns("1985", "4", "").map(|date| date.map(|date| date.to_string())), Ok(Some("1985-04".to_owned())));
    }
}
