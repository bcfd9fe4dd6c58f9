//! Why one can bring me to another, in words.

use hearten_domain::MembershipKind;
use hearten_speech::{Said, say, worded};
use hearten_ties::path::Overlap;

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
            Self::Tie { place: 1, moments } => say("verb-path-closest").with("moments", *moments),
            Self::Tie { place, moments } => say("verb-path-close").with("place", ordinal(*place)).with("moments", *moments),
            Self::Layer(layer) => say("verb-path-layer").with("layer", *layer),
            Self::Kin => say("verb-family"),
            Self::Card => say("verb-path-card"),
            Self::Met(moments) => say("verb-path-met").with("moments", *moments),
            Self::Relation(kind) => say("verb-path-relation").with("kind", worded("person-relation", kind)),
            Self::Story(title) => say("verb-both-story").with("title", title),
            Self::Membership { organization, kind, size, together } => {
                let said = match together {
                    Overlap::Years(years) if *years >= 1.0 => say("verb-path-member-years").with("years", years.round() as i64),
                    Overlap::Years(_) => say("verb-path-member-briefly"),
                    Overlap::Unknown | Overlap::Never => say("verb-path-member"),
                };
                let kind = if *kind == MembershipKind::Board { "board" } else { "other" };
                said.with("kind", kind).with("organization", organization).with("members", *size)
            }
        }
        .into()
    }
}

fn ordinal(number: usize) -> Said {
    let key = match (number % 10, number % 100) {
        (_, 11..=13) => "verb-ordinal-th",
        (1, _) => "verb-ordinal-st",
        (2, _) => "verb-ordinal-nd",
        (3, _) => "verb-ordinal-rd",
        _ => "verb-ordinal-th",
    };
    say(key).with("number", number.to_string())
}

/// A probability as one says it.
pub(super) fn chance(probability: f64) -> String {
    let (key, percent) = match probability * 100.0 {
        percent if percent < 0.1 => ("verb-path-under-chance", "0.1".to_owned()),
        percent if percent < 1.0 => ("verb-path-chance", format!("{percent:.1}")),
        percent => ("verb-path-chance", format!("{percent:.0}")),
    };
    let percent = match percent.split_once('.') {
        Some((whole, fraction)) => say("plot-decimal").with("whole", whole).with("fraction", fraction).into(),
        None => percent,
    };
    say(key).with("percent", percent).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_as_one_says_them() {
        assert_eq!(
            [1, 2, 3, 4, 11, 12, 21, 102, 111].map(|place| ordinal(place).to_string()),
            ["1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "102nd", "111th"]
        );
    }

    #[test]
    fn a_small_chance_is_not_told_as_none() {
        assert_eq!([0.0004, 0.004, 0.31].map(chance), ["under 0.1 %", "0.4 %", "31 %"]);
    }
}
