//! What is day, month and year in an export, and in which calendar it counts. No line tells it alone; all of them together mostly do.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time, date},
};

use super::{
    stamp::{Part, Stamp},
    words::{Era, Manner},
};

/// The order of the numbers of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}

/// What speaks for and against an order: fewer is better, the first counts most.
type Against = (u64, u64, u8);

/// Days by which messages may stand before older ones, as those do that were sent without a connection.
const LATE_DAYS: i64 = 4;

/// The order in which the fewest dates are none, then the one in which time runs backwards least, then the one that the language suggests; else days come first.
pub(super) fn order_of<'a>(stamps: impl Iterator<Item = &'a Stamp> + Clone) -> Order {
    let orders = [Order::DayMonthYear, Order::MonthDayYear, Order::YearMonthDay];
    orders.into_iter().min_by_key(|order| against(*order, stamps.clone())).unwrap_or(Order::DayMonthYear)
}

fn against<'a>(order: Order, stamps: impl Iterator<Item = &'a Stamp>) -> Against {
    let (mut wrong, mut backwards, mut latest) = (0, 0, i64::MIN);
    let (mut is_east_asian, mut is_american, mut is_unpadded) = (false, false, false);
    for stamp in stamps {
        let [year, month, day] = arranged(order, stamp.date);
        is_east_asian |= stamp.manner == Manner::EastAsian;
        is_american |= stamp.manner == Manner::Capital && stamp.style.separator == '/';
        is_unpadded |= stamp.date.iter().any(|part| part.digits == 1);
        let is_year = matches!(year.digits, 2 | 4) || stamp.era.is_some();
        let is_short = month.digits <= 2 && day.digits <= 2;
        if !is_year || !is_short || !(1..=12).contains(&month.value) || !(1..=31).contains(&day.value) {
            wrong += 1;
            continue;
        }
        let at = i64::from(year.value) * 372 + i64::from(month.value) * 31 + i64::from(day.value);
        if at.saturating_add(LATE_DAYS) < latest {
            backwards += 1;
        }
        latest = at;
    }
    let rank = match order {
        Order::YearMonthDay if is_east_asian => 0,
        Order::MonthDayYear if is_american && is_unpadded => 1,
        Order::DayMonthYear => 2,
        Order::MonthDayYear => 3,
        Order::YearMonthDay => 4,
    };
    (wrong, backwards, rank)
}

/// Year, month and day.
fn arranged(order: Order, [first, second, third]: [Part; 3]) -> [Part; 3] {
    match order {
        Order::DayMonthYear => [third, second, first],
        Order::MonthDayYear => [third, first, second],
        Order::YearMonthDay => [first, second, third],
    }
}

/// The moment that a time means in an order of the file; none where there is no such day.
pub(super) fn moment_of(stamp: &Stamp, order: Order) -> Option<DateTime> {
    let [year, month, day] = arranged(order, stamp.date);
    let [hour, minute, second] = stamp.clock.map(|part| i8::try_from(part).ok());
    let small = |part: Part| i8::try_from(part.value).ok();
    let time = Time::new(hour?, minute?, second?, 0).ok()?;
    Some(day_of(year, small(month)?, small(day)?, stamp.era)?.to_datetime(time))
}

/// Whether the times of an export are of the Islamic calendar, whose months begin by sight of the moon: a day may then be one off.
pub(super) fn is_islamic(stamp: &Stamp, order: Order) -> bool {
    let [year, ..] = arranged(order, stamp.date);
    matches!(calendar(year, stamp.era), Calendar::Islamic)
}

enum Calendar {
    /// Gregorian months and days, the year counted from this many years before or after.
    Gregorian(i16),
    Persian,
    Islamic,
}

/// The calendar, by the era where it is named, else by the year: WhatsApp is of 2009, which is 2552 by the Buddhist, 1387 by the Persian and 1430 by the Islamic
/// count. No two of these counts share a year until long after ours.
fn calendar(year: Part, era: Option<Era>) -> Calendar {
    match (era, year.value, year.digits) {
        (Some(Era::Reiwa), ..) => Calendar::Gregorian(2018),
        (Some(Era::Heisei), ..) => Calendar::Gregorian(1988),
        (Some(Era::Minguo), ..) => Calendar::Gregorian(1911),
        (Some(Era::Persian), ..) => Calendar::Persian,
        (Some(Era::Islamic), ..) => Calendar::Islamic,
        (_, 52..=99, 2) | (Some(Era::Buddhist), _, 2) => Calendar::Gregorian(2500 - 543),
        (_, 2400.., _) => Calendar::Gregorian(-543),
        (_, _, 2) => Calendar::Gregorian(2000),
        (_, 1380..=1429, _) => Calendar::Persian,
        (_, 1430..=1500, _) => Calendar::Islamic,
        _ => Calendar::Gregorian(0),
    }
}

fn day_of(year: Part, month: i8, day: i8, era: Option<Era>) -> Option<Date> {
    let number = i16::try_from(year.value).ok()?;
    let found = match calendar(year, era) {
        Calendar::Gregorian(offset) => Date::new(number.checked_add(offset)?, month, day).ok()?,
        Calendar::Persian => persian(i64::from(number), i64::from(month), i64::from(day))?,
        Calendar::Islamic => islamic(i64::from(number), i64::from(month), i64::from(day))?,
    };
    (2000..2200).contains(&found.year()).then_some(found)
}

/// A day of the Persian calendar by its 33-year cycle of leap years, which is right for the years 1178 to 1633 (Borkowski 1996, "The Persian calendar for 3000 years").
fn persian(year: i64, month: i64, day: i64) -> Option<Date> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || (month > 6 && day > 30) {
        return None;
    }
    let days = |year: i64| 365 * year + year / 33 * 8 + (year % 33 + 3) / 4;
    let of_months = if month <= 7 { (month - 1) * 31 } else { 186 + (month - 7) * 30 };
    // 1 Farvardin 1400 was 21 March 2021. The cycle counts from the year -1595.
    let since = days(year + 1595) - days(1400 + 1595) + of_months + day - 1;
    date(2021, 3, 21).checked_add(since.days()).ok()
}

/// A day of the Islamic calendar by its 30-year cycle of leap years, aligned with the one that Saudi Arabia uses.
fn islamic(year: i64, month: i64, day: i64) -> Option<Date> {
    if !(1..=12).contains(&month) || !(1..=30).contains(&day) {
        return None;
    }
    let days = |year: i64| 354 * year + (11 * year + 3) / 30;
    // 1 Muharram 1443 was 9 August 2021.
    let since = days(year) - days(1443) + 30 * (month - 1) - (month - 1) / 2 + day - 1;
    date(2021, 8, 9).checked_add(since.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::{super::stamp::read_stamp, *};

    fn days(lines: &[&str]) -> Vec<String> {
        let stamps: Vec<Stamp> = lines.iter().map(|line| read_stamp(&format!("{line} - x")).expect("a time").0).collect();
        let order = order_of(stamps.iter());
        stamps.iter().map(|stamp| moment_of(stamp, order).map_or_else(|| "none".to_owned(), |at| at.date().to_string())).collect()
    }

    #[test]
    fn the_order_is_told_by_the_whole_file() {
        assert_eq!(days(&["1/2/22, 9:00", "1/13/22, 9:00"]), ["2022-01-02", "2022-01-13"]);
        assert_eq!(days(&["1/2/22, 9:00", "13/2/22, 9:00"]), ["2022-02-01", "2022-02-13"]);
        assert_eq!(
            days(&["9/1/22, 9:00", "9/2/22, 9:00", "10/1/22, 9:00"]),
            ["2022-09-01", "2022-09-02", "2022-10-01"],
            "time runs forwards"
        );
        assert_eq!(days(&["3/4/22, 9:00"]), ["2022-04-03"], "days come first");
        assert_eq!(days(&["3/4/22, 9:00 PM"]), ["2022-03-04"], "American");
        assert_eq!(days(&["03/04/22, 9:00 pm"]), ["2022-04-03"], "Indian");
        assert_eq!(days(&["22/3/4 下午9:00"]), ["2022-03-04"]);
        assert_eq!(days(&["2022-03-04, 9:00"]), ["2022-03-04"]);
        assert_eq!(days(&["18/03/22, 23:59", "19/03/22, 00:01", "18/03/22, 23:58", "20/03/22, 09:00"])[2], "2022-03-18", "sent late");
        assert_eq!(days(&["31/02/2022, 10:00", "13/03/2022, 10:00"]), ["none", "2022-03-13"]);
    }

    #[test]
    fn other_calendars_are_read() {
        assert_eq!(days(&["27/3/2565 BE, 9:00", "27/3/2565, 9:00", "27/3/65, 9:00"]), ["2022-03-27"; 3]);
        assert_eq!(days(&["3/27/R4, 9:00"]), ["2022-03-27"]);
        assert_eq!(days(&["111/3/27 民國 9:00"]), ["2022-03-27"]);
        assert_eq!(days(&["۱۴۰۰/۱۲/۲۷، ۱۴:۵۶", "۱۳۹۹/۱۲/۳۰، ۱۴:۵۶", "۱۴۰۳/۱/۱، ۱۴:۵۶"]), ["2022-03-18", "2021-03-20", "2024-03-20"]);
        assert_eq!(days(&["١٤٤٣/٨/١٥، ٢:٥٦"]), ["2022-03-18"]);
    }
}
