//! Why two people may be one, in plain words.

use hearten_verbs::{DoubleView, DoubleWhy};

use crate::{phrase, say::say};

/// So many reasons are said in the sentence; all are in the table behind it.
const SAID: usize = 3;

/// The reasons for and against, and what they weigh.
pub(crate) struct Reasons {
    /// What speaks for one person; empty where nothing does.
    pub(crate) for_it: String,
    /// What speaks against.
    pub(crate) against: String,
    pub(crate) terms: Vec<Term>,
}

/// A line of the table of weights.
pub(crate) struct Term {
    pub(crate) text: String,
    pub(crate) values: String,
    pub(crate) bits: String,
}

/// The reasons of a pair.
pub(crate) fn reasons(pair: &DoubleView) -> Reasons {
    let said = |wanted: fn(f64) -> bool| -> String {
        let terms = pair.why.iter().filter(|term| wanted(term.weight)).take(SAID);
        joined(&terms.map(phrase_of).collect::<Vec<_>>())
    };
    Reasons { for_it: said(|weight| weight > 0.0), against: said(|weight| weight < 0.0), terms: pair.why.iter().map(term).collect() }
}

fn term(why: &DoubleWhy) -> Term {
    let values = if why.one == why.other { why.one.clone() } else { format!("{} \u{2013} {}", why.one, why.other) };
    Term { text: phrase::capital(&phrase_of(why)), values, bits: format!("{:+.1}", why.weight).replace('-', "\u{2212}") }
}

/// What one field says: `the same telephone number`.
fn phrase_of(why: &DoubleWhy) -> String {
    let key = match why.level.as_str() {
        "same" => "doubles-same",
        "close" => "doubles-close",
        "swapped" => "doubles-swapped",
        "similar" => "doubles-similar",
        "in part" => "doubles-in-part",
        _ => "doubles-different",
    };
    say(key).with("field", why.field.replace(' ', "-")).into()
}

fn joined(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => say("doubles-and").with("first", first.join(", ")).with("last", last).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_said_as_people_say_them() {
        let why = |field: &str, level: &str| DoubleWhy {
            field: field.into(),
            level: level.into(),
            weight: 2.0,
            one: "a".into(),
            other: "b".into(),
        };
        let said =
            [("email", "same"), ("given name", "in part"), ("family name", "close"), ("birthday", "swapped"), ("phone", "different")];
        let said: Vec<String> = said.iter().map(|(field, level)| phrase_of(&why(field, level))).collect();
        insta::assert_snapshot!(joined(&said), @"the same mail address, a given name that fits as far as it is written, nearly the same family name, day and month of birth the other way round and a different telephone number");
    }
}
