//! Birthdays as written, made comparable.

use hearten_words::{Language, Prefer, fold, parse_date};
use jiff::civil::Date;

/// A birthday as far as it is known; a part that is not known is zero. Parts need not make a real day: mistyped ones are kept as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Birthday {
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
    /// Whether day and month could be the other way round by the way it is written.
    pub(super) is_ambiguous: bool,
}

impl Birthday {
    /// Reads what somebody wrote: 1980-03-05, 19800305, 5.3.1980, 3/5/80, 5 March 1980, --03-05, 1980. Unknown where nothing can be made of it.
    pub(super) fn read(written: &str) -> Self {
        let folded = fold(written);
        let date = folded.split([' ', 't']).next().filter(|date| date.len() >= 8 && folded.contains(':')).unwrap_or(&folded);
        numbers(date).unwrap_or_else(|| words(&folded)).sane()
    }

    pub(super) fn is_empty(self) -> bool {
        self.year == 0 && self.month == 0 && self.day == 0
    }

    pub(super) fn is_whole(self) -> bool {
        self.year != 0 && self.month != 0 && self.day != 0
    }

    /// With day and month the other way round.
    pub(super) fn swapped(self) -> Self {
        Self { month: self.day, day: self.month, ..self }
    }

    /// The day, where it is whole and real.
    pub(super) fn date(self) -> Option<Date> {
        Date::new(i16::try_from(self.year).ok()?, i8::try_from(self.month).ok()?, i8::try_from(self.day).ok()?).ok()
    }

    /// The year, month and day as eight digits.
    pub(super) fn digits(self) -> [u8; 8] {
        let (year, month, day) = (self.year, self.month, self.day);
        let digit = |number: u16, power: u16| (number / power % 10) as u8;
        let two = |number: u8| [number / 10 % 10, number % 10];
        let ([m1, m0], [d1, d0]) = (two(month), two(day));
        [digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), m1, m0, d1, d0]
    }

    fn sane(self) -> Self {
        if self.year > 9999 || self.month > 99 || self.day > 99 { Self::default() } else { self }
    }
}

fn numbers(text: &str) -> Option<Birthday> {
    let pieces: Vec<&str> = text.trim_end_matches('.').split(['-', '/', '.', ' ']).collect();
    let number = |piece: &&str| piece.parse::<u16>().ok();
    match pieces.as_slice() {
        [whole] if whole.len() == 8 && whole.is_ascii() => {
            let part = |from: usize, to: usize| whole.get(from..to).and_then(|part| part.parse::<u16>().ok());
            whole_date(part(0, 4)?, part(4, 6)?, part(6, 8)?)
        }
        [year] if year.len() == 4 => Some(Birthday { year: number(year)?, ..Birthday::default() }),
        ["", "", month, day] => whole_date(0, number(month)?, number(day)?),
        [year, month, day] if year.len() == 4 => whole_date(number(year)?, number(month)?, number(day)?),
        [year, month] if year.len() == 4 => whole_date(number(year)?, number(month)?, 0),
        [first, second, year] if !year.is_empty() => {
            let (first, second, mut year_number) = (number(first)?, number(second)?, number(year)?);
            if year.len() <= 2 {
                year_number += if year_number < 25 { 2000 } else { 1900 };
            }
            let is_month_first = second > 12 && first <= 12;
            let (day, month) = if is_month_first { (second, first) } else { (first, second) };
            let is_ambiguous = text.contains('/') && day <= 12 && day != month;
            whole_date(year_number, month, day).map(|date| Birthday { is_ambiguous, ..date })
        }
        _ => None,
    }
}

fn whole_date(year: u16, month: u16, day: u16) -> Option<Birthday> {
    Some(Birthday { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()?, is_ambiguous: false })
}

fn words(text: &str) -> Birthday {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Birthday::default();
    }
    // Only words relative to today would need the day, and a birthday has none of them.
    let Ok(read) = parse_date(text, Date::constant(2000, 1, 1), Prefer::AnyYear, Language::English) else {
        return Birthday::default();
    };
    let part = |part: Option<i8>| part.and_then(|part| u8::try_from(part).ok()).unwrap_or(0);
    let year = read.year().and_then(|year| u16::try_from(year).ok()).unwrap_or(0);
    Birthday { year, month: part(read.month()), day: part(read.day()), is_ambiguous: false }
}

#[cfg(test)]
mod tests {
    use super::Birthday;

    #[test]
    fn birthdays_are_read_as_people_write_them() {
        let read = |text: &str| {
            let Birthday { year, month, day, .. } = Birthday::read(text);
            (year, month, day)
        };
        for text in ["1980-03-25", "19800325", "25.3.1980", "25/03/1980", "3/25/80", "25 March 1980", "1980-03-25T00:00:00", "1980/3/25"] {
            assert_eq!(read(text), (1980, 3, 25), "{text}");
        }
        for text in ["25 de marzo de 1980", "25 mars 1980", "25 März 1980"] {
            assert_eq!(read(text), (1980, 3, 25), "{text}");
        }
        assert_eq!(read("--03-25"), (0, 3, 25));
        assert_eq!(read("1980"), (1980, 0, 0));
        assert_eq!(read("19801745"), (1980, 17, 45));
        assert_eq!(read("unknown"), (0, 0, 0));
        assert!(Birthday::read("3/5/1980").is_ambiguous && !Birthday::read("3.5.1980").is_ambiguous);
    }
}
