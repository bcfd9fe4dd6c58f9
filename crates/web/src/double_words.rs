//! Why two people may be one, in plain words.

use hearten_verbs::{DoubleView, DoubleWhy};

use crate::phrase;

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
    let field = match why.field.as_str() {
        "email" => "mail address",
        "phone" => "telephone number",
        "profile" => "account on a network",
        "city" => "town",
        other => other,
    };
    match (why.level.as_str(), why.field.as_str()) {
        ("same", _) => format!("the same {field}"),
        ("close", _) => format!("nearly the same {field}"),
        ("swapped", "birthday") => "day and month of birth the other way round".to_owned(),
        ("swapped", _) => format!("the {field} in the other\u{2019}s place"),
        ("similar", _) => format!("a similar {field}"),
        ("in part", "given name" | "family name") => format!("a {field} that fits as far as it is written"),
        ("in part", "email") => "a mail address that spells the name".to_owned(),
        ("in part", _) => format!("a {field} that fits in part"),
        _ => format!("a different {field}"),
    }
}

fn joined(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
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
