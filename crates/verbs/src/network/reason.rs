//! Why one can bring me to another, in words.

use hearten_domain::MembershipKind;
use hearten_ties::path::Overlap;

use crate::text::count;

/// Why a step is there.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Reason {
    /// The moments between me and a person, who is at this place among my closest, from 1.
    Tie { place: usize, moments: i64 },
    /// I want them in this layer.
    Layer(i64),
    /// They are family.
    Kin,
    /// I have their card, and no more.
    Card,
    /// They took part in so many moments together.
    Met(u32),
    /// What the one is to the other.
    Relation(String),
    /// They are in a story together.
    Story(String),
    /// They belong or belonged to one organization.
    Membership { organization: String, kind: MembershipKind, size: usize, together: Overlap },
}

impl Reason {
    /// It in a phrase.
    pub(super) fn phrase(&self) -> String {
        match self {
            Self::Tie { place: 1, moments } => format!("the closest of your people ({})", count(*moments, "moment", "moments")),
            Self::Tie { place, moments } => {
                format!("{} of your people in closeness ({})", ordinal(*place), count(*moments, "moment", "moments"))
            }
            Self::Layer(layer) => format!("you want them among your {layer}"),
            Self::Kin => "family".to_owned(),
            Self::Card => "you have their card, and no moment between you is known".to_owned(),
            Self::Met(moments) => format!("together in {}", count(i64::from(*moments), "moment", "moments")),
            Self::Relation(kind) => format!("{kind}, by the address book"),
            Self::Story(title) => format!("both in the story \u{201c}{title}\u{201d}"),
            Self::Membership { organization, kind, size, together } => {
                let place = if *kind == MembershipKind::Board { "both on the board of" } else { "both at" };
                let years = match together {
                    Overlap::Years(years) if *years >= 1.0 => format!(", {} together", count(years.round() as i64, "year", "years")),
                    Overlap::Years(_) => ", less than a year together".to_owned(),
                    Overlap::Unknown | Overlap::Never => String::new(),
                };
                format!("{place} {organization} ({} known{years})", count(i64::try_from(*size).unwrap_or(i64::MAX), "member", "members"))
            }
        }
    }
}

fn ordinal(number: usize) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// A probability as one says it.
pub(super) fn chance(probability: f64) -> String {
    match probability * 100.0 {
        percent if percent < 0.1 => "under 0.1 %".to_owned(),
        percent if percent < 1.0 => format!("{percent:.1} %"),
        percent => format!("{percent:.0} %"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_as_one_says_them() {
        assert_eq!([1, 2, 3, 4, 11, 12, 21, 102, 111].map(ordinal), ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "102nd", "111th"]);
    }

    #[test]
    fn a_small_chance_is_not_told_as_none() {
        assert_eq!([0.0004, 0.004, 0.31].map(chance), ["under 0.1 %", "0.4 %", "31 %"]);
    }
}
