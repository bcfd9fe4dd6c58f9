//! Which part of the archive is asked for.

use hearten_domain::{PartialDate, PersonId};
use hearten_speech::say;
use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use crate::{Result, VerbError, dates::date_in_words};

/// What stands in the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChronicleKind {
    /// A story.
    Story,
    /// A contact in time.
    Moment,
    /// A gift, either way.
    Gift,
    /// Thanks said, or an outcome told.
    Thanks,
}

impl ChronicleKind {
    /// Every kind, in the order in which pages name them.
    pub const ALL: &'static [Self] = &[Self::Story, Self::Moment, Self::Gift, Self::Thanks];

    /// The word for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Moment => "moment",
            Self::Gift => "gift",
            Self::Thanks => "thanks",
        }
    }
}

/// Which part of the archive is asked for; all of it by default, the newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChronicleRequest {
    /// A year, a month or a day.
    pub when: Option<PartialDate>,
    /// Only what is with this person.
    pub with: Option<PersonId>,
    /// Only these kinds; all where there are none.
    pub kinds: Vec<ChronicleKind>,
    /// Only what holds all these words.
    pub search: Option<String>,
    /// Only what was before this day: where an earlier page ended.
    pub before: Option<Date>,
    /// About so many entries; a day is never parted.
    pub limit: usize,
}

/// The days that are asked for, both among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) first: Date,
    pub(super) last: Date,
}

impl Days {
    pub(super) fn holds(self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

impl ChronicleRequest {
    pub(super) fn wants(&self, kind: ChronicleKind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }

    /// The days that are asked for, up to `today`.
    ///
    /// # Errors
    /// `invalid` for a date without its year.
    pub(super) fn days(&self, today: Date) -> Result<Days> {
        let mut days = Days { first: Date::MIN, last: today };
        if let Some(when) = self.when {
            let no_year = || {
                VerbError::invalid(say("verb-chronicle-no-year").with("when", date_in_words(when))).hint(say("verb-chronicle-no-year-hint"))
            };
            days.first = when.earliest().ok_or_else(no_year)?;
            days.last = when.latest().ok_or_else(no_year)?.min(today);
        }
        if let Some(before) = self.before {
            days.last = days.last.min(before.saturating_sub(1.day()));
        }
        Ok(days)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn asked(when: Option<&str>, before: Option<Date>) -> Result<Days> {
        let when = when.map(|when| when.parse().unwrap());
        ChronicleRequest { when, before, ..ChronicleRequest::default() }.days(date(2026, 3, 2))
    }

    #[test]
    fn a_month_is_its_days_and_a_later_page_ends_before_the_earlier_one() {
        assert_eq!(asked(Some("2024-02"), None).unwrap(), Days { first: date(2024, 2, 1), last: date(2024, 2, 29) });
        assert_eq!(asked(Some("2024-02"), Some(date(2024, 2, 10))).unwrap().last, date(2024, 2, 9));
        assert_eq!(asked(Some("2026"), None).unwrap().last, date(2026, 3, 2), "nothing to come is told");
        assert!(asked(Some("--02"), None).is_err());
    }
}
