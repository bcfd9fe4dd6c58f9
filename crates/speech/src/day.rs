//! Days in words.

use jiff::civil::Date;

use crate::{Key, Said, say};

/// A day as the text under `key` has it: `$weekday`, `$day`, `$month` and `$year` are filled in, and the text takes what it needs.
pub fn say_day(key: impl Key, day: Date) -> Said {
    // The day is a number, on which a text's form may depend: French says the first of a month in its own way.
    // The year is words: its thousands are not set apart.
    say(key)
        .with("weekday", weekday_name(day))
        .with("day", day.day())
        .with("month", month_name(day.month()))
        .with("year", day.year().to_string())
}

/// A day with its year only where it is another than this: `5 March`, `5 March 2019`.
pub fn long_day(day: Date, today: Date) -> Said {
    say_day(if day.year() == today.year() { "date-day-month" } else { "date-full" }, day)
}

/// The name of a month, 1 to 12.
pub fn month_name(month: i8) -> Said {
    say(format!("month-{month}"))
}

fn weekday_name(day: Date) -> Said {
    say(format!("weekday-{}", day.weekday().to_monday_one_offset()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Language, with_language};

    #[test]
    fn a_day_is_said_with_the_parts_that_the_text_takes() {
        let said = |key: &'static str| Language::ALL.map(|language| with_language(language, || say_day(key, date(2024, 3, 1)).to_string()));
        assert_eq!(said("date-weekday"), ["Friday, 1 March", "Freitag, 1. März", "viernes, 1 de marzo", "vendredi 1er mars"]);
        assert_eq!(said("date-full"), ["1 March 2024", "1. März 2024", "1 de marzo de 2024", "1er mars 2024"]);
        assert_eq!(said("gracious-on-date"), ["on 1 March", "am 1. März", "el 1 de marzo", "le 1er mars"]);
    }

    #[test]
    fn the_year_is_said_where_it_is_not_this_one() {
        let said = |today| long_day(date(2019, 3, 5), today).to_string();
        assert_eq!([date(2019, 11, 1), date(2020, 1, 1)].map(said), ["5 March", "5 March 2019"]);
    }
}
