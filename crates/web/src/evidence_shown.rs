//! What a move rests on, as pages show it.

use hearten_domain::{Dated, Evidence};
use jiff::civil::Date;

use crate::{phrase, say::say};

/// A fact of a move, with its day as far as it is known.
pub(crate) struct Fact {
    /// The day for programs; none where nothing is known of it.
    pub(crate) iso: Option<String>,
    /// The day in words, and what kind of record it is.
    pub(crate) day: String,
    pub(crate) text: String,
}

impl Fact {
    /// The fact, seen from `today`.
    pub(crate) fn of(fact: &Evidence, today: Date) -> Self {
        let kind = say(format!("evidence-kind-{}", fact.kind.replace('_', "-"))).to_string();
        let (iso, day) = match fact.known {
            Dated::Day => {
                let day = format!("{}, {} \u{b7} {kind}", phrase::long_day(fact.at, today), phrase::ago(fact.at, today));
                (Some(fact.at.to_string()), day)
            }
            Dated::Partly(date) => (Some(date.to_string()), format!("{} \u{b7} {kind}", phrase::partial(date))),
            Dated::Unknown => (None, kind),
        };
        Self { iso, day, text: fact.text.clone() }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn of_a_year_no_day_is_shown_and_of_no_date_nothing() {
        let today = date(2026, 11, 23);
        let seen = |known| {
            let fact = Evidence { kind: "story".into(), id: "1".into(), at: date(2019, 1, 1), known, text: "The night train".into() };
            let fact = Fact::of(&fact, today);
            (fact.iso, fact.day)
        };
        assert_eq!(seen(Dated::Partly("2019".parse().unwrap())), (Some("2019".to_owned()), "2019 \u{b7} story".to_owned()));
        assert_eq!(seen(Dated::Unknown), (None, "story".to_owned()));
        let (iso, day) = seen(Dated::Day);
        assert!(iso.as_deref() == Some("2019-01-01") && day.starts_with("1 January 2019, "), "{day}");
    }
}
