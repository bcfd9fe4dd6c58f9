//! Dates as people write them, for the surfaces.

use hearten_domain::PartialDate;
use hearten_speech::{month_name, say, say_day};
pub use hearten_words::Prefer;
use jiff::civil::Date;

use crate::{Result, VerbError};

/// The day that `text` names, seen from `today`; `prefer` says whether an open one (`friday`, `5 march`) has been or is to come.
///
/// # Errors
/// `invalid` for what is no date, or one without its day.
pub fn parse_day(text: &str, today: Date, prefer: Prefer) -> Result<Date> {
    let date = parse_partial_date(text, today, prefer)?;
    date.full().ok_or_else(|| VerbError::invalid(say("verb-date-no-day").with("text", text.trim())).hint(say("verb-date-no-day-hint")))
}

/// The date that `text` names, seen from `today`, as far as it says.
///
/// # Errors
/// `invalid` for what is no date.
pub fn parse_partial_date(text: &str, today: Date, prefer: Prefer) -> Result<PartialDate> {
    hearten_words::parse_date(text, today, prefer).map_err(|error| match error.cause {
        None => VerbError::invalid(say("verb-date-not-understood").with("text", &error.text)),
        Some(_) => VerbError::invalid(error.to_string()),
    })
}

/// A day as people write it, with its year only where it is another than this: "5 March", "5 March 2019".
pub(crate) fn spoken_day(day: Date, today: Date) -> String {
    hearten_speech::long_day(day, today).into()
}

/// A day with its year, for what is read again in another one: "5 March 2019".
pub fn full_day(day: Date) -> String {
    say_day("date-full", day).into()
}

/// A date with unknown parts in words: `5 March 2019`, `March 2019`, `2019`, `5 March`, `March`.
pub fn date_in_words(date: PartialDate) -> String {
    let year = date.year().map(|year| year.to_string());
    match (date.day(), date.month(), year) {
        (Some(day), Some(month), year) => {
            let key = if year.is_some() { "date-full" } else { "date-day-month" };
            let said = say(key).with("day", day).with("month", month_name(month));
            year.into_iter().fold(said, |said, year| said.with("year", year)).into()
        }
        (_, Some(month), Some(year)) => say("date-month-year").with("month", month_name(month)).with("year", year).into(),
        (_, Some(month), None) => month_name(month).into(),
        (_, None, year) => year.unwrap_or_default(),
    }
}

/// A day with its day of the week, as people write it: "Friday, 5 March".
pub(crate) fn spoken_weekday(day: Date) -> String {
    say_day("date-weekday", day).into()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2024, 5, 1);

    #[test]
    fn an_open_weekday_is_read_as_past_or_to_come() {
        assert_eq!(parse_day("friday", TODAY, Prefer::Past).unwrap(), date(2024, 4, 26));
        assert_eq!(parse_day("friday", TODAY, Prefer::Future).unwrap(), date(2024, 5, 3));
    }

    #[test]
    fn a_month_is_no_day_and_the_error_says_what_to_add() {
        let error = parse_day("in march", TODAY, Prefer::Past).unwrap_err();
        assert_eq!(error.to_string(), "\"in march\" names no single day");
        assert!(error.remedy().unwrap().contains("add the day"));
    }

    #[test]
    fn what_is_no_date_is_invalid() {
        assert_eq!(parse_partial_date("soonish", TODAY, Prefer::Past).unwrap_err().kind(), hearten_domain::ErrorKind::Invalid);
    }
}
