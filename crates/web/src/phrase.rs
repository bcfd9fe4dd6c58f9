//! Days, counts and texts as people say them.

use hearten_domain::{Medium, PartialDate};
use jiff::civil::Date;

/// How long ago `day` was on `today`: `today`, `yesterday`, `3 weeks ago`; for days ahead `tomorrow`, `in 3 weeks`.
pub(crate) fn ago(day: Date, today: Date) -> String {
    let days = days_between(day, today);
    match days {
        0 => "today".into(),
        1 => "yesterday".into(),
        -1 => "tomorrow".into(),
        _ if days > 0 => format!("{} ago", span(days)),
        _ => format!("in {}", span(-days)),
    }
}

/// A number of days in the unit that suits it: days below two weeks, weeks below two months, months below two years, then years.
pub(crate) fn span(days: i64) -> String {
    match days {
        ..14 => count(days, "day", "days"),
        14..61 => count(days / 7, "week", "weeks"),
        61..730 => count((days * 100 + 1522) / 3044, "month", "months"),
        // Two days of grace, so that an anniversary in the years before a leap day is a whole year.
        _ => count((days + 2) * 100 / 36525, "year", "years"),
    }
}

/// Whole days from `day` to `today`.
pub(crate) fn days_between(day: Date, today: Date) -> i64 {
    i64::from((today - day).get_days())
}

/// `1 day`, `2 days`, with thousands set apart.
pub(crate) fn count(number: i64, one: &str, many: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many })
}

/// A whole number with commas between thousands.
pub(crate) fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "-" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A small number as a word, as prose has it; larger ones in digits.
pub(crate) fn number_word(number: usize) -> String {
    let word = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].get(number);
    word.map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// `Monday, 23 November`.
pub(crate) fn weekday(day: Date) -> String {
    day.strftime("%A, %-d %B").to_string()
}

/// `23 November 2026`, without the year where it is this one.
pub(crate) fn long_day(day: Date, today: Date) -> String {
    let pattern = if day.year() == today.year() { "%-d %B" } else { "%-d %B %Y" };
    day.strftime(pattern).to_string()
}

/// A date with unknown parts: `5 March 2019`, `March 2019`, `2019`, `5 March`, `March`.
pub(crate) fn partial(date: PartialDate) -> String {
    let month = date.month().and_then(|month| Date::new(2000, month, 1).ok()).map(|day| day.strftime("%B").to_string());
    let parts = [date.day().map(|day| day.to_string()), month, date.year().map(|year| year.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// From when to when: `2015 – 2019`, `since 2019`, `until 2019`, nothing.
pub(crate) fn years(from: Option<PartialDate>, to: Option<PartialDate>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => format!("{} \u{2013} {}", partial(from), partial(to)),
        (Some(from), None) => format!("since {}", partial(from)),
        (None, Some(to)) => format!("until {}", partial(to)),
        (None, None) => String::new(),
    }
}

/// The medium as a way of doing it: `by telephone`.
pub(crate) fn by_medium(medium: Medium) -> &'static str {
    match medium {
        Medium::Visit => "face to face",
        Medium::Video => "by video call",
        Medium::Call => "by telephone",
        Medium::Letter => "by letter",
        Medium::Message => "by message",
        Medium::Mail => "by mail",
        Medium::GroupMail => "by mail to several",
        Medium::Post => "in public",
    }
}

/// The text with a capital at its beginning.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A name within a line of other words, so that one written from right to left leaves their order as it is (Unicode UAX 9, isolates).
pub(crate) fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// The text as a sentence: a capital at its beginning and a full stop at its end.
pub(crate) fn sentence(text: &str) -> String {
    let text = capital(text.trim());
    let ends = text.chars().next_back().is_none_or(|last| !last.is_alphanumeric() && !"\"')]".contains(last));
    if ends { text } else { format!("{text}.") }
}

/// A text for the value of a query parameter: all but unreserved characters as `%XX` (RFC 3986 section 2).
pub(crate) fn percent(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
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
    fn numbers_are_grouped_by_thousands() {
        assert_eq!([0, 999, 1000, -1234567].map(grouped), ["0", "999", "1,000", "-1,234,567"]);
    }

    #[test]
    fn a_query_value_is_escaped_by_bytes() {
        assert_eq!(percent("Añ & co."), "A%C3%B1%20%26%20co.");
    }
}
