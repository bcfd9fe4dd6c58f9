//! Which days and hours are likely for what, and the filling of braces.

use hearten_domain::Medium;
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::words_any::CAFES;
use crate::demo::dice::Dice;

/// What sort of day suits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Suits {
    /// A working day, not in the holidays.
    Work,
    /// A weekend or an evening.
    Leisure,
    /// Any day.
    Any,
}

/// The day on or soon after `day` that suits.
pub(super) fn suitable(day: Date, suits: Suits, dice: &mut Dice) -> Date {
    match suits {
        Suits::Any => day,
        Suits::Work => (0..40).map(|later| day.saturating_add(later.days())).find(|day| is_working(*day)).unwrap_or(day),
        Suits::Leisure if is_weekend(day) || dice.chance(35) => day,
        Suits::Leisure => (0..7).map(|later| day.saturating_add(later.days())).find(|day| is_weekend(*day)).unwrap_or(day),
    }
}

/// Whether people are at work: not at weekends, between the years, or in July.
pub(super) fn is_working(day: Date) -> bool {
    let holidays = day.month() == 7 || (day.month() == 12 && day.day() >= 23) || (day.month() == 1 && day.day() <= 2);
    !is_weekend(day) && !holidays
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// A likely time of day.
pub(super) fn time_of(day: Date, suits: Suits, medium: Medium, dice: &mut Dice) -> (i8, i8) {
    let (from, to) = match (suits, medium) {
        (Suits::Work, Medium::Visit | Medium::Video) => (8, 15),
        (Suits::Work, _) => (6, 16),
        (_, Medium::Visit) if is_weekend(day) => (9, 17),
        (_, Medium::Visit) => (16, 18),
        (_, Medium::Call | Medium::Video) => (15, 20),
        (_, Medium::Letter) => (12, 12),
        (_, Medium::Message) => (6, 20),
        _ => (5, 20),
    };
    let is_appointment = matches!(medium, Medium::Visit | Medium::Video);
    let minute = if is_appointment { dice.between(0, 1) * 30 } else { dice.between(0, 59) };
    (dice.between(from, to) as i8, minute as i8)
}

/// How long it took, in minutes; none for what is written.
pub(super) fn length_of(suits: Suits, medium: Medium, dice: &mut Dice) -> Option<i64> {
    match (medium, suits) {
        (Medium::Visit, Suits::Work) => Some(dice.between(1, 4) * 30),
        (Medium::Visit, _) => Some(dice.between(2, 9) * 30),
        (Medium::Video, _) => Some(dice.between(2, 5) * 15),
        (Medium::Call, _) => Some(dice.between(4, 55)),
        _ => None,
    }
}

/// Fills the braces of a fragment for a day.
pub(super) fn filled(fragment: &str, day: Date, topic: &str, first: &str, dice: &mut Dice) -> String {
    if !fragment.contains('{') {
        return fragment.to_owned();
    }
    let soon = day.saturating_add(dice.between(2, 24).days());
    fragment
        .replace("{week}", &day.iso_week_date().week().to_string())
        .replace("{month}", month_name(soon))
        .replace("{weekday}", weekday_name(soon))
        .replace("{season}", season_name(day))
        .replace("{cafe}", dice.word(CAFES))
        .replace("{topic}", topic)
        .replace("{first}", first)
}

/// Whether a fragment fits the time of year: nobody sends wishes for the new year in July.
pub(super) fn is_in_season(fragment: &str, day: Date) -> bool {
    const SEASONS: &[(&str, &[i8])] = &[
        ("Christmas", &[11, 12]),
        ("ew-year", &[1]),
        ("ew year", &[1]),
        ("snowdrops", &[2, 3]),
        ("now!", &[11, 12, 1, 2]),
        ("Snow", &[11, 12, 1, 2, 3]),
        ("frost", &[9, 10, 11]),
        ("Glögg", &[12]),
        ("apples", &[9, 10]),
        ("plums", &[8, 9]),
        ("beans", &[4, 5]),
        ("Ice ", &[12, 1, 2]),
        ("Ice-hole", &[12, 1, 2]),
        ("swallows", &[4, 5, 8, 9]),
        ("omatoes", &[7, 8, 9]),
        ("Plum jam", &[8, 9]),
        ("Walnuts", &[9, 10, 11]),
        ("Picnic", &[5, 6, 7, 8]),
        ("Handed out bibs", &[5, 9]),
        ("eadlamp", &[10, 11, 12, 1, 2]),
    ];
    SEASONS.iter().all(|(word, months)| !fragment.contains(word) || months.contains(&day.month()))
}

fn month_name(day: Date) -> &'static str {
    const MONTHS: [&str; 12] =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    usize::try_from(day.month() - 1).ok().and_then(|month| MONTHS.get(month).copied()).unwrap_or_default()
}

fn weekday_name(day: Date) -> &'static str {
    match day.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

fn season_name(day: Date) -> &'static str {
    match day.month() {
        3..=5 => "spring",
        6..=8 => "summer",
        9..=11 => "autumn",
        _ => "winter",
    }
}
