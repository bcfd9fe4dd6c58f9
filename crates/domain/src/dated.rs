//! How well a day is known.

use serde::{Deserialize, Serialize};

use crate::PartialDate;

/// How well it is known on which day something was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dated {
    /// The day is known.
    #[default]
    Day,
    /// Only so much of it.
    Partly(PartialDate),
    /// Nothing of it.
    Unknown,
}

impl Dated {
    /// How well a date is known.
    pub fn of(date: Option<PartialDate>) -> Self {
        match date {
            None => Self::Unknown,
            Some(date) if date.full().is_some() => Self::Day,
            Some(date) => Self::Partly(date),
        }
    }

    /// Whether the day is known.
    pub fn is_day(&self) -> bool {
        *self == Self::Day
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_known_wholly_in_part_or_not_at_all() {
        let known = |text: &str| Dated::of(Some(text.parse().unwrap()));
        assert_eq!((known("2019-03-05"), Dated::of(None)), (Dated::Day, Dated::Unknown));
        assert_eq!(known("2019"), Dated::Partly("2019".parse().unwrap()));
        assert_eq!(serde_json::to_value(known("2019-03")).unwrap(), serde_json::json!({ "partly": "2019-03" }));
    }
}
