//! Words to start from: short, of them before me, with one easy ask at most.

use crate::{PersonFacts, proposal::chance};

/// A draft that greets by name.
pub(crate) fn letter(person: &PersonFacts, body: &str) -> String {
    format!("{}\n\n{}", greeting("Hi", person), body.trim())
}

/// A draft for grave occasions.
pub(crate) fn grave_letter(person: &PersonFacts, body: &str) -> String {
    format!("{}\n\n{}", greeting("Dear", person), body.trim())
}

fn greeting(word: &str, person: &PersonFacts) -> String {
    person.given_name().map_or_else(|| "Hello,".to_owned(), |name| format!("{word} {name},"))
}

/// One of several wordings: always the same for the same occasion, so that a draft does not change under one's eyes.
pub(crate) fn wording(season: &str, wordings: &[String]) -> String {
    let place = (chance(season) * wordings.len() as f64) as usize;
    wordings.get(place).or(wordings.first()).cloned().unwrap_or_default()
}
