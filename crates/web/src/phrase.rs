//! Days, counts and texts as people say them.

use hearten_domain::{Medium, PartialDate};
pub(crate) use hearten_speech::capital;
use hearten_speech::{AGO, AHEAD, distance, say_day};
pub(crate) use hearten_verbs::{date_in_words as partial, full_day, percent};
use jiff::{Zoned, civil::Date};

use crate::say::say;

/// How long ago `day` was on `today`: `today`, `yesterday`, `3 weeks ago`; for days ahead `tomorrow`, `in 3 weeks`.
pub(crate) fn ago(day: Date, today: Date) -> String {
    let days = days_between(day, today);
    match days {
        0 => say("today").into(),
        1 => say("yesterday").into(),
        -1 => say("tomorrow").into(),
        _ if days > 0 => distance(days, AGO).into(),
        _ => distance(-days, AHEAD).into(),
    }
}

/// Whole days from `day` to `today`.
pub(crate) fn days_between(day: Date, today: Date) -> i64 {
    i64::from((today - day).get_days())
}

/// A whole number with its thousands set apart.
pub(crate) fn grouped(number: i64) -> String {
    say("number").with("count", number).into()
}

/// A small number as a word, as prose has it; larger ones in digits.
pub(crate) fn number_word(number: usize) -> String {
    say("number-word").with("count", number).into()
}

/// The month's name, short.
pub(crate) fn short_month(day: Date) -> String {
    say(format!("month-short-{}", day.month())).into()
}

/// `Monday, 23 November`.
pub(crate) fn weekday(day: Date) -> String {
    say_day("date-weekday", day).into()
}

/// `Monday, 23 November 2026`.
pub(crate) fn weekday_full(day: Date) -> String {
    say_day("date-weekday-full", day).into()
}

/// `Monday 23`.
pub(crate) fn weekday_day(day: Date) -> String {
    say_day("date-weekday-day", day).into()
}

/// `23 November`.
pub(crate) fn day_month(day: Date) -> String {
    say_day("date-day-month", day).into()
}

/// `November 2026`.
pub(crate) fn month_year(day: Date) -> String {
    say_day("date-month-year", day).into()
}

/// `Nov 26`, for the ticks of a plot.
pub(crate) fn short_month_year(day: Date) -> String {
    let year = day.strftime("%y").to_string();
    say("date-short-month-year").with("month", short_month(day)).with("year", year).into()
}

/// `23 November 2026, 17:45`.
pub(crate) fn day_and_time(at: &Zoned) -> String {
    say("date-time").with("date", full_day(at.date())).with("time", at.strftime("%H:%M").to_string()).into()
}

/// `23 November 2026`, without the year where it is this one.
pub(crate) fn long_day(day: Date, today: Date) -> String {
    hearten_speech::long_day(day, today).into()
}

/// From when to when: `2015 – 2019`, `since 2019`, `until 2019`, nothing.
pub(crate) fn years(from: Option<PartialDate>, to: Option<PartialDate>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => format!("{} \u{2013} {}", partial(from), partial(to)),
        (Some(from), None) => said_of(from, "since-day", "since-date"),
        (None, Some(to)) => said_of(to, "until-day", "until-date"),
        (None, None) => String::new(),
    }
}

/// A day is said otherwise than a month or a year in most languages: `depuis le 5 mars`, but `depuis mars 2019`.
fn said_of(date: PartialDate, day: &'static str, other: &'static str) -> String {
    say(if date.day().is_some() { day } else { other }).with("date", partial(date)).into()
}

/// The medium as a way of doing it: `by telephone`.
pub(crate) fn by_medium(medium: Medium) -> String {
    say(match medium {
        Medium::Visit => "by-visit",
        Medium::Video => "by-video",
        Medium::Call => "by-call",
        Medium::Letter => "by-letter",
        Medium::Message => "by-message",
        Medium::Mail => "by-mail",
        Medium::GroupMail => "by-group-mail",
        Medium::Post => "by-post",
    })
    .into()
}

/// A name within a line of other words, so that one written from right to left leaves their order as it is (Unicode UAX 9, isolates).
pub(crate) fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// The text as a sentence: a capital at its beginning and a full stop at its end. A command, a mail address and a web address keep
/// their small letter.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    let is_as_it_is =
        text.starts_with("hearten ") || text.split(' ').next().is_some_and(|first| first.contains("://") || first.contains('@'));
    let text = if is_as_it_is { text.to_owned() } else { capital(text) };
    let ends = text.chars().next_back().is_none_or(|last| !last.is_alphanumeric() && !"\"')]“»".contains(last));
    if ends { text } else { format!("{text}.") }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn distances_are_said_in_the_unit_that_suits_them() {
        let today = date(2026, 11, 23);
        let said = |y, m, d| ago(date(y, m, d), today);
        assert_eq!(said(2026, 11, 23), "today");
        assert_eq!(said(2026, 11, 22), "yesterday");
        assert_eq!(said(2026, 11, 24), "tomorrow");
        assert_eq!(said(2026, 11, 10), "13 days ago");
        assert_eq!(said(2026, 11, 1), "3 weeks ago");
        assert_eq!(said(2026, 5, 23), "6 months ago");
        assert_eq!(said(2024, 11, 23), "2 years ago");
        assert_eq!(said(2026, 12, 25), "in 4 weeks");
    }

    #[test]
    fn partly_known_dates_are_said_as_far_as_known() {
        let said = |text: &str| partial(text.parse().unwrap());
        assert_eq!(
            ["2019", "2019-03", "2019-03-05", "--03-05", "--03"].map(said),
            ["2019", "March 2019", "5 March 2019", "5 March", "March"]
        );
        assert_eq!(years("2019".parse().ok(), None), "since 2019");
    }

    #[test]
    fn a_sentence_begins_with_a_capital_but_for_an_address() {
        assert_eq!(sentence("the feed at http://x.example is empty"), "The feed at http://x.example is empty.");
        assert_eq!(sentence("http://x.example: no feed"), "http://x.example: no feed.");
        assert_eq!(sentence("ana@x.example belongs to Ana"), "ana@x.example belongs to Ana.");
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!([0, 999, 1000, -1234567].map(grouped), ["0", "999", "1,000", "-1,234,567"]);
    }
}
