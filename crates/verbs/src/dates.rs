//! Dates as people write them, for the surfaces.

use hearten_domain::PartialDate;
use hearten_speech::{Said, current, month_name, say, say_day};
use hearten_words::{DateFault, DateTextError};
pub use hearten_words::{Prefer, names_a_week};
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

/// The date that `text` names, seen from `today`, as far as it says: in any language of the interface, and as that at hand means it where
/// they differ.
///
/// # Errors
/// `invalid` for what is no date.
pub fn parse_partial_date(text: &str, today: Date, prefer: Prefer) -> Result<PartialDate> {
    let own = match current() {
        hearten_speech::Language::English => hearten_words::Language::English,
        hearten_speech::Language::German => hearten_words::Language::German,
        hearten_speech::Language::Spanish => hearten_words::Language::Spanish,
        hearten_speech::Language::French => hearten_words::Language::French,
    };
    hearten_words::parse_date(text, today, prefer, own).map_err(|error| VerbError::invalid(no_date(&error)))
}

/// Why a text is no date, with how it can be written.
fn no_date(error: &DateTextError) -> Said {
    let said = match &error.fault {
        DateFault::Unknown => say("verb-date-not-understood"),
        DateFault::TwoWays => say("verb-date-two-ways"),
        DateFault::NoSuchDay => say("verb-date-no-such-day"),
        DateFault::Strange(word) => say("verb-date-strange").with("word", word),
    };
    said.with("text", &error.text).with("forms", say("verb-date-forms"))
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
    use hearten_speech::{Language, with_language};
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
    fn what_is_said_of_days_and_the_examples_are_read_back_in_every_language() {
        for language in Language::ALL {
            with_language(language, || {
                for said in [spoken_day(date(2024, 3, 1), TODAY), full_day(date(2019, 8, 1)), spoken_weekday(date(2024, 2, 29))] {
                    assert!(parse_day(&said, TODAY, Prefer::Past).is_ok(), "{said}");
                }
                let forms = say("verb-date-forms").to_string();
                // Those with a year or in digits stand beside other words.
                let examples: Vec<&str> = forms.split(", ").filter(|it| !it.contains("20")).collect();
                let is_read = |it: &&str| parse_partial_date(it, TODAY, Prefer::Past).is_ok();
                assert!(examples.len() > 4 && examples.iter().all(is_read), "{examples:?}");
            });
        }
    }

    #[test]
    fn what_is_no_date_is_told_in_the_language_at_hand_and_in_english_as_it_is_shown() {
        use DateFault as F;
        for fault in [F::Unknown, F::TwoWays, F::NoSuchDay, F::Strange("garden".into())] {
            let error = DateTextError { text: "march 5".into(), fault };
            for language in Language::ALL {
                let told = with_language(language, || no_date(&error).to_string());
                assert_eq!(told == error.to_string(), language == Language::English, "{language:?}: {told}");
            }
        }
    }

    #[test]
    fn what_is_no_date_is_invalid() {
        assert_eq!(parse_partial_date("soonish", TODAY, Prefer::Past).unwrap_err().kind(), hearten_domain::ErrorKind::Invalid);
    }
}
