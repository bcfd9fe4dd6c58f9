//! Dates of cards, with the parts that are known.

use calcard::{
    common::PartialDateTime,
    vcard::{VCardEntry, VCardValue},
};
use hearten_domain::PartialDate;

/// The year that Apple's address book writes where there is none.
const APPLE_NO_YEAR: i16 = 1604;

/// The date in an entry; the text that is no date where it cannot be read; none where it is empty.
pub(super) fn date_of(entry: &VCardEntry) -> Option<Result<PartialDate, String>> {
    match entry.values.first()? {
        VCardValue::PartialDateTime(date) => Some(from_parts(date)),
        VCardValue::Text(text) if text.trim().is_empty() => None,
        VCardValue::Text(text) => Some(from_text(text)),
        VCardValue::Integer(number) => Some(from_text(&number.to_string())),
        other => Some(Err(format!("{other:?}").chars().take(60).collect())),
    }
}

fn from_parts(date: &PartialDateTime) -> Result<PartialDate, String> {
    let year = date.year.and_then(|year| i16::try_from(year).ok());
    let small = |part: Option<u8>| part.and_then(|part| i8::try_from(part).ok());
    build(year, small(date.month), small(date.day)).map_err(|()| as_written(date))
}

/// The parts of a day that there is not, as a card has them: `1980-13-45`, `--13-45`.
fn as_written(date: &PartialDateTime) -> String {
    let two = |part: Option<u8>| part.map_or_else(String::new, |part| format!("{part:02}"));
    let year = date.year.map_or_else(|| "-".to_owned(), |year| format!("{year:04}"));
    format!("{year}-{}-{}", two(date.month), two(date.day)).trim_end_matches('-').to_owned()
}

fn build(year: Option<i16>, month: Option<i8>, day: Option<i8>) -> Result<PartialDate, ()> {
    let year = year.filter(|year| *year != APPLE_NO_YEAR && *year > 0);
    PartialDate::new(year, month, day).map_err(|_| ())
}

/// Reads `1985-04-12`, `19850412`, `1985-04`, `1985`, `--0412`, `--04-12`, each with or without a time.
pub(crate) fn from_text(text: &str) -> Result<PartialDate, String> {
    let bare = text.trim();
    let day = bare.split(['T', ' ']).next().unwrap_or(bare);
    let (yearless, rest) = day.strip_prefix("--").map_or((false, day), |rest| (true, rest));
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let shaped = rest.chars().all(|c| c.is_ascii_digit() || c == '-');
    let part = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<i16>().ok());
    let small = |from: usize, to: usize| part(from, to).and_then(|part| i8::try_from(part).ok());
    let built = match (shaped, yearless, digits.len()) {
        (true, false, 8) => build(part(0, 4), small(4, 6), small(6, 8)),
        (true, false, 6) => build(part(0, 4), small(4, 6), None),
        (true, false, 4) => build(part(0, 4), None, None),
        (true, true, 4) => build(None, small(0, 2), small(2, 4)),
        (true, true, 2) => build(None, small(0, 2), None),
        _ => Err(()),
    };
    built.map_err(|()| text.chars().take(60).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_forms_that_cards_have() {
        let read = |text| from_text(text).map(|date| date.to_string());
        for (written, meant) in [
            ("19850412", "1985-04-12"),
            ("1985-04-12T00:00:00Z", "1985-04-12"),
            ("1985-04", "1985-04"),
            ("--0412", "--04-12"),
            ("1604-04-12", "--04-12"),
        ] {
            assert_eq!(read(written), Ok(meant.to_owned()));
        }
        let of_parts = |year| as_written(&PartialDateTime { year, month: Some(13), day: Some(5), ..PartialDateTime::default() });
        assert_eq!([of_parts(Some(1980)), of_parts(None)], ["1980-13-05", "--13-05"]);
        assert_eq!(read("circa 1800"), Err("circa 1800".to_owned()));
        assert_eq!(read("1985-13-40"), Err("1985-13-40".to_owned()));
    }
}
