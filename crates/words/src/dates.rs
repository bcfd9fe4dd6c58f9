//! Dates as people write them, relative to a day.

use hearten_domain::PartialDate;
use jiff::{
    Span,
    civil::{Date, Weekday},
};

use crate::{Language, fold};

mod fault;
mod tongues;

pub use fault::{DateFault, DateTextError};
pub use tongues::names_a_week;

/// Which of several meanings is meant where the year or week is left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prefer {
    /// The latest one up to today: for what has been (`log`, `tell`).
    Past,
    /// The first one from today on: for what is to come (`promise`, `later`).
    Future,
    /// Leave the year open (`march 5` → `--03-05`): for birthdays. Weekdays are read as past.
    AnyYear,
}

/// Reads a date as people write it in English, German, Spanish or French (any case, with or without marks), relative to `today`. Where two
/// languages could mean different days by it, `own` decides, the language of whoever wrote it.
///
/// `last tuesday` is the latest Tuesday before today, `next friday` the first Friday after today, `friday` alone and `in march` alone follow
/// `prefer` (today and the present month count). `last month` and `last year` are that month and that year. Dates with dots are
/// day.month.year; so are dates with slashes, and those with dashes that do not begin with the year; but where `own` is English both are
/// read only where they can mean one thing.
pub fn parse_date(text: &str, today: Date, prefer: Prefer, own: Language) -> Result<PartialDate, DateTextError> {
    let folded = fold(text);
    let wrong = |fault| DateTextError { text: text.trim().to_owned(), fault };
    if let Ok(date) = folded.parse::<PartialDate>() {
        return Ok(date);
    }
    if let Some(numbers) = numeric(&folded, own) {
        return numbers.and_then(|parts| in_open_year(parts, today, prefer)).map_err(wrong);
    }
    let cleaned = folded.replace(',', " ");
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    let others = tongues::TONGUES.into_iter().filter(|other| *other != own && !tongues::is_own(&words, own));
    let mut fault = DateFault::Unknown;
    for language in std::iter::once(own).chain(others) {
        let Some(english) = tongues::in_english(&words, language) else { continue };
        match in_words(&english, today, prefer) {
            Ok(date) => return Ok(date),
            // A word that only stands for one of another language would puzzle whoever did not write it.
            Err(DateFault::Strange(word)) if !words.contains(&word.as_str()) => {}
            Err(found) if fault == DateFault::Unknown => fault = found,
            Err(_) => {}
        }
    }
    Err(wrong(fault))
}

/// The date that English words name.
fn in_words(words: &[&str], today: Date, prefer: Prefer) -> Result<PartialDate, DateFault> {
    let words = telling(words);
    if let Some(day) = named_day(&words, today, prefer).or_else(|| counted(&words, today)) {
        return Ok(day.into());
    }
    if let Some(period) = period(&words, today) {
        return Ok(period);
    }
    let (parts, turn) = month_words(&words).unwrap_or(Err(DateFault::Unknown))?;
    in_turn(parts, turn, today, prefer)
}

/// The words that tell which day it is.
fn telling<'a>(words: &[&'a str]) -> Vec<&'a str> {
    words.iter().copied().filter(|word| !matches!(*word, "on" | "of" | "the" | "at" | "around" | "since")).collect()
}

/// Year, month and day as far as written.
#[derive(Debug, Clone, Copy, Default)]
struct Parts {
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
}

/// Which occurrence of a month is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    Last,
    Next,
    This,
    Open,
}

/// `05.03.2024`, `5.3.`, `2024/05/01`, `31/12/2024`, `2024-5-1`; none where the text is not of that shape.
fn numeric(text: &str, own: Language) -> Option<Result<Parts, DateFault>> {
    let mark = ['.', '/', '-'].into_iter().find(|mark| text.contains(*mark))?;
    let pieces: Vec<&str> = text.trim_end_matches(mark).split(mark).map(str::trim).collect();
    // With dashes only a whole date is read: `2019-2020` is none, `5-3` may be a score, and in `24-03-05` the year may stand at either end.
    let is_whole = pieces.len() == 3 && [pieces.first(), pieces.last()].into_iter().flatten().any(|piece| piece.len() == 4);
    if mark == '-' && !is_whole {
        return None;
    }
    let numbers: Vec<i16> = pieces.iter().map(|piece| piece.parse().ok()).collect::<Option<_>>()?;
    let full_year = |year: i16, piece: &str| if piece.len() == 2 { if year < 70 { 2000 + year } else { 1900 + year } } else { year };
    let (year, first, second) = match (numbers.as_slice(), pieces.as_slice()) {
        ([year, month, day], [written, ..]) if written.len() == 4 => {
            return Some(Ok(Parts { year: Some(*year), month: Some(small(*month)), day: Some(small(*day)) }));
        }
        ([first, second, year], [.., written]) => (Some(full_year(*year, written)), *first, *second),
        ([month, year], [_, written]) if written.len() == 4 => {
            return Some(Ok(Parts { year: Some(*year), month: Some(small(*month)), day: None }));
        }
        ([first, second], _) => (None, *first, *second),
        _ => return None,
    };
    let (day, month) = match (mark, first, second) {
        ('.', day, month) => (day, month),
        (_, day, month) if day > 12 || day == month => (day, month),
        (_, month, day) if day > 12 => (day, month),
        // Only English is written in both orders.
        (_, day, month) if own != Language::English => (day, month),
        _ => return Some(Err(DateFault::TwoWays)),
    };
    Some(Ok(Parts { year, month: Some(small(month)), day: Some(small(day)) }))
}

/// A month or day; what does not fit becomes one that no calendar has.
fn small(number: i16) -> i8 {
    i8::try_from(number).unwrap_or(i8::MAX)
}

fn in_open_year(parts: Parts, today: Date, prefer: Prefer) -> Result<PartialDate, DateFault> {
    in_turn(parts, Turn::Open, today, prefer)
}

/// The date in the year that is meant.
fn in_turn(parts: Parts, turn: Turn, today: Date, prefer: Prefer) -> Result<PartialDate, DateFault> {
    let in_year = |year: Option<i16>| PartialDate::new(year, parts.month, parts.day);
    if parts.year.is_some() || (prefer == Prefer::AnyYear && turn == Turn::Open) {
        return in_year(parts.year).map_err(|_| DateFault::NoSuchDay);
    }
    in_year(None).map_err(|_| DateFault::NoSuchDay)?;
    // Nine years hold a 29 February either way.
    let reach = 8_i16;
    let this = today.year();
    let past = || (this.saturating_sub(reach)..=this).rev().filter_map(|year| in_year(Some(year)).ok());
    let future = || (this..=this.saturating_add(reach)).filter_map(|year| in_year(Some(year)).ok());
    let found = match (turn, prefer) {
        (Turn::This, _) => in_year(Some(this)).ok(),
        (Turn::Last, _) => past().find(|date| date.latest().is_some_and(|last| last < today)),
        (Turn::Next, _) => future().find(|date| date.earliest().is_some_and(|first| first > today)),
        (Turn::Open, Prefer::Future) => future().find(|date| date.latest().is_some_and(|last| last >= today)),
        (Turn::Open, _) => past().find(|date| date.earliest().is_some_and(|first| first <= today)),
    };
    found.ok_or(DateFault::NoSuchDay)
}

/// `today`, `yesterday`, `last tuesday`, `friday`.
fn named_day(words: &[&str], today: Date, prefer: Prefer) -> Option<Date> {
    match words {
        ["today" | "now" | "tonight"] | ["this", "morning" | "evening" | "afternoon"] => Some(today),
        ["yesterday", ..] if words.len() <= 2 => shifted(today, Span::new().days(-1)),
        ["last", "night"] => shifted(today, Span::new().days(-1)),
        ["tomorrow", ..] if words.len() <= 2 => shifted(today, Span::new().days(1)),
        ["day", "before", "yesterday"] => shifted(today, Span::new().days(-2)),
        ["day", "after", "tomorrow"] => shifted(today, Span::new().days(2)),
        ["last" | "past", day] => today.nth_weekday(-1, weekday(day)?).ok(),
        ["next" | "coming", day] => today.nth_weekday(1, weekday(day)?).ok(),
        ["this", day] => same_or(today, weekday(day)?, 1),
        [day] => same_or(today, weekday(day)?, if prefer == Prefer::Future { 1 } else { -1 }),
        _ => None,
    }
}

fn same_or(today: Date, day: Weekday, step: i32) -> Option<Date> {
    if today.weekday() == day { Some(today) } else { today.nth_weekday(step, day).ok() }
}

fn weekday(word: &str) -> Option<Weekday> {
    const DAYS: [(&str, Weekday); 7] = [
        ("monday", Weekday::Monday),
        ("tuesday", Weekday::Tuesday),
        ("wednesday", Weekday::Wednesday),
        ("thursday", Weekday::Thursday),
        ("friday", Weekday::Friday),
        ("saturday", Weekday::Saturday),
        ("sunday", Weekday::Sunday),
    ];
    let bare = word.trim_end_matches('.');
    (bare.len() >= 3).then(|| DAYS.iter().find(|(name, _)| name.starts_with(bare)).map(|(_, day)| *day)).flatten()
}

/// `in two weeks`, `3 days ago`, `a month ago`, `next week`, `two weeks from now`.
fn counted(words: &[&str], today: Date) -> Option<Date> {
    let (count, unit, sign) = match words {
        ["in" | "within", count, unit] | [count, unit, "from", "now" | "today"] | [count, unit, "later" | "hence"] => {
            (number(count)?, *unit, 1)
        }
        [count, unit, "ago"] => (number(count)?, *unit, -1),
        ["a", "couple", unit, "ago"] => (2, *unit, -1),
        ["in", "a", "couple", unit] => (2, *unit, 1),
        ["last", "week"] => (1, "week", -1),
        ["next", "week"] => (1, "week", 1),
        ["this", "week"] => (0, "week", 1),
        _ => return None,
    };
    shifted(today, span(unit, i64::from(count) * sign)?)
}

fn number(word: &str) -> Option<i16> {
    const NUMBERS: [&str; 13] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    match word {
        "a" | "an" => Some(1),
        _ => word
            .parse()
            .ok()
            .filter(|number| *number >= 0)
            .or_else(|| NUMBERS.iter().position(|name| *name == word).map(|place| place as i16)),
    }
}

fn span(unit: &str, count: i64) -> Option<Span> {
    let span = Span::new();
    match unit.trim_end_matches('s') {
        "day" => span.try_days(count),
        "week" => span.try_weeks(count),
        "fortnight" => span.try_weeks(2 * count),
        "month" => span.try_months(count),
        "year" => span.try_years(count),
        _ => return None,
    }
    .ok()
}

fn shifted(day: Date, by: Span) -> Option<Date> {
    day.checked_add(by).ok()
}

/// `last month`, `next year`, `in 2019`.
fn period(words: &[&str], today: Date) -> Option<PartialDate> {
    let step = |word: &str| match word {
        "last" => Some(-1),
        "this" => Some(0),
        "next" => Some(1),
        _ => None,
    };
    match words {
        ["in" | "during", year] => year.parse::<PartialDate>().ok().filter(|date| date.year().is_some()),
        [turn, "month"] => {
            let day = shifted(today.first_of_month(), Span::new().months(step(turn)?))?;
            PartialDate::new(Some(day.year()), Some(day.month()), None).ok()
        }
        [turn, "year"] => PartialDate::new(Some(today.year() + step(turn)?), None, None).ok(),
        _ => None,
    }
}

/// `in march`, `march 5`, `5th march 2020`, `last march`; none where no month is named.
fn month_words(words: &[&str]) -> Option<Result<(Parts, Turn), DateFault>> {
    let mut parts = Parts::default();
    let mut turn = Turn::Open;
    let mut strange = None;
    for (place, word) in words.iter().enumerate() {
        match (*word, place) {
            ("in" | "early" | "late" | "mid", _) => {}
            ("last", 0) => turn = Turn::Last,
            ("next", 0) => turn = Turn::Next,
            ("this", 0) => turn = Turn::This,
            _ => {
                if !parts.take(word) {
                    strange = Some(DateFault::Strange((*word).to_owned()));
                }
            }
        }
    }
    parts.month?;
    Some(strange.map_or(Ok((parts, turn)), Err))
}

impl Parts {
    /// Takes a word as month, year or day; false where it is none or one too many.
    fn take(&mut self, word: &str) -> bool {
        if let (None, Some(month)) = (self.month, month(word)) {
            self.month = Some(month);
            return true;
        }
        let bare = word.trim_end_matches('.');
        let digits = bare.trim_end_matches("st").trim_end_matches("nd").trim_end_matches("rd").trim_end_matches("th");
        let Ok(number) = digits.parse::<i16>() else { return weekday(word).is_some() };
        let slot_is_free = if digits.len() == 4 { self.year.replace(number).is_none() } else { self.day.is_none() };
        if digits.len() <= 2 {
            self.day = Some(small(number));
        }
        slot_is_free && matches!(digits.len(), 1 | 2 | 4)
    }
}

fn month(word: &str) -> Option<i8> {
    const MONTHS: [&str; 12] =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    let bare = word.trim_end_matches('.');
    (bare.len() >= 3).then(|| MONTHS.iter().position(|name| name.starts_with(bare)).map(|place| place as i8 + 1)).flatten()
}

#[cfg(test)]
mod tests;
