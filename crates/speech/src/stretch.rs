//! Numbers of days in words, in the unit that suits them: days, then weeks below two months, months below two years, then years.
//!
//! There are two ways to count, each for what it is said of. How far a day is from another ([`distance`]) is counted in whole weeks and whole
//! years, as birthdays are: half a year before the second anniversary nobody says `2 years ago`. How long something lasted or usually lasts
//! ([`stretch`]) is a measure, which is rounded: 27 days between two letters are nearer to four weeks than to three.
//! Whole weeks begin with the second; rounded ones with the third, for a rounded `3 weeks` would hide that it were 18 days, unless it is just two.
//! Likewise 23 months and more round to two years, but are not two whole ones.

use crate::{Said, say};

/// The texts for so many days, weeks, months and years; each has its `$count`.
pub type InUnits = [&'static str; 4];

/// `3 weeks`.
pub const LASTING: InUnits = ["days", "weeks", "months", "years"];

/// `3 weeks ago`.
pub const AGO: InUnits = ["days-ago", "weeks-ago", "months-ago", "years-ago"];

/// `in 3 weeks`.
pub const AHEAD: InUnits = ["in-days", "in-weeks", "in-months", "in-years"];

#[derive(Clone, Copy)]
enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

impl Unit {
    /// The unit that suits so many days, which are weeks from `weeks_from` on and years from `years_from` on.
    fn that_suits(days: f64, weeks_from: f64, years_from: f64) -> Self {
        match days {
            days if days < weeks_from => Self::Days,
            days if days < 61.0 => Self::Weeks,
            days if days < years_from => Self::Months,
            _ => Self::Years,
        }
    }

    /// Its length in days; that of months and years is their mean.
    fn length(self) -> f64 {
        match self {
            Self::Days => 1.0,
            Self::Weeks => 7.0,
            Self::Months => 30.44,
            Self::Years => 365.25,
        }
    }

    fn text(self, [days, weeks, months, years]: InUnits) -> &'static str {
        match self {
            Self::Days => days,
            Self::Weeks => weeks,
            Self::Months => months,
            Self::Years => years,
        }
    }
}

/// A measured number of days, rounded: how long something lasted, what is usual between two.
pub fn stretch(days: f64, texts: InUnits) -> Said {
    let weeks_from = if days.round() == 14.0 { days } else { 21.0 };
    let unit = Unit::that_suits(days, weeks_from, 700.0);
    say(unit.text(texts)).with("count", (days / unit.length()).round() as i64)
}

/// So many days from a day to another, in whole weeks and whole years.
pub fn distance(days: i64, texts: InUnits) -> Said {
    // From 716 days on it would be 24 months, which is said as years.
    let unit = Unit::that_suits(days as f64, 14.0, 716.0);
    let count = match unit {
        Unit::Days => days,
        Unit::Weeks => days / 7,
        // Months are rounded, for they differ in length: the 89 days from 1 February to 1 May are three, though shorter than three mean ones.
        Unit::Months => (days * 100 + 1522) / 3044,
        // Two days of grace, so that an anniversary in the years before a leap day is a whole year.
        Unit::Years => ((days + 2) * 100 / 36525).max(2),
    };
    say(unit.text(texts)).with("count", count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measured_stretch_is_rounded() {
        let said =
            [1.0, 3.4, 13.7, 16.0, 20.0, 25.0, 60.0, 61.0, 89.0, 699.0, 700.0, 1000.0].map(|days| stretch(days, LASTING).to_string());
        assert_eq!(
            said,
            [
                "1 day",
                "3 days",
                "2 weeks",
                "16 days",
                "20 days",
                "4 weeks",
                "9 weeks",
                "2 months",
                "3 months",
                "23 months",
                "2 years",
                "3 years"
            ]
        );
    }

    #[test]
    fn a_day_is_whole_weeks_and_whole_years_away() {
        let said = [13, 20, 21, 60, 61, 89, 715, 716, 1000, 1094].map(|days| distance(days, AGO).to_string());
        assert_eq!(
            said,
            [
                "13 days ago",
                "2 weeks ago",
                "3 weeks ago",
                "8 weeks ago",
                "2 months ago",
                "3 months ago",
                "23 months ago",
                "2 years ago",
                "2 years ago",
                "3 years ago"
            ]
        );
        assert_eq!(distance(32, AHEAD).to_string(), "in 4 weeks");
    }
}
