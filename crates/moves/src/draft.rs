//! Words to start from: short, of them before me, with one easy ask at most.

use hearten_speech::{Language, capital, say};

use crate::{PersonFacts, proposal::chance};

/// A draft in one wording or several, each with the number of its pattern, the preferred first.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Words(pub(crate) Vec<(usize, String)>);

/// A draft that greets by name.
pub(crate) fn letter(person: &PersonFacts, body: &str) -> Words {
    Words(vec![(0, format!("{}\n\n{}", greeting("gracious-hi", person), body.trim()))])
}

/// A draft that greets by name, in one of several wordings: for the same occasion always the same comes first, so that a draft does not change under one's
/// eyes; the others are there for a day that has used it already.
pub(crate) fn letters(person: &PersonFacts, season: &str, bodies: &[String]) -> Words {
    let first = place(season, bodies.len());
    let order = (first..bodies.len()).chain(0..first);
    let write = |place: usize| bodies.get(place).map(|body| (place, format!("{}\n\n{}", greeting("gracious-hi", person), body.trim())));
    Words(order.filter_map(write).collect())
}

/// A draft for grave occasions.
pub(crate) fn grave_letter(person: &PersonFacts, body: &str) -> Words {
    grave_letters(person, &[body.to_owned()])
}

/// A draft for grave occasions, the first wording preferred.
pub(crate) fn grave_letters(person: &PersonFacts, bodies: &[String]) -> Words {
    let write = |(number, body): (usize, &String)| (number, format!("{}\n\n{}", greeting("gracious-dear", person), body.trim()));
    Words(bodies.iter().enumerate().map(write).collect())
}

/// `Hi Ana,` for somebody with a name and what friends call them.
pub fn greeting_of(id: hearten_domain::PersonId, name: &str, nickname: Option<&str>) -> String {
    let mut person = PersonFacts::named(id, name);
    person.nickname = nickname.map(str::to_owned);
    greeting("gracious-hi", &person)
}

fn greeting(key: &'static str, person: &PersonFacts) -> String {
    let said = person.given_name().map_or_else(|| say("gracious-hello"), |name| say(key).with("short", name));
    said.into()
}

/// One of several wordings, always the same for the same occasion.
pub(crate) fn wording(season: &str, wordings: &[String]) -> String {
    wordings.get(place(season, wordings.len())).or(wordings.first()).cloned().unwrap_or_default()
}

fn place(season: &str, count: usize) -> usize {
    (chance(season) * count as f64) as usize
}

/// Deeds as people note them begin with what was done; these are the irregular ones.
const DONE: &str = "gave, lent, sent, wrote, read, told, made, took, brought, found, got, met, showed, drove, held, came, went, put, let, ran, spoke, taught, \
    stood, sat, kept, built, paid, bought, sold, led, won, did, fed, fought, heard, left, said, saw, set, spent, sang, thought, understood";

/// Whether a note of a deed begins with a verb of the past, as "introduced me to …" does.
fn is_done(deed: &str) -> bool {
    let first = deed.split_whitespace().next().map(hearten_words::fold).unwrap_or_default();
    (first.len() > 4 && first.ends_with("ed")) || DONE.split(", ").any(|done| done == first)
}

/// Thanks for a deed on a day, as a sentence: `Thank you: yesterday you carried the piano.` or `Thank you for the advice on roofs, yesterday.`
pub(crate) fn thanks_for(deed: &str, when: &str) -> String {
    match without_subject(deed) {
        done if is_done(done) => say("gracious-thanks-did").with("when", when).with("done", done).into(),
        deed => say("gracious-thanks-for").with("when", when).with("deed", lower_first(deed)).into(),
    }
}

/// A deed told to me, as a sentence: `Yesterday Ana López carried the piano.` or `You have Ana López to thank for the advice on roofs (yesterday).`
pub(crate) fn they_did(name: &str, deed: &str, when: &str) -> String {
    match without_subject(deed) {
        done if is_done(done) => say("gracious-they-did").with("when", capital(when)).with("name", name).with("done", to_me(done)).into(),
        deed => say("gracious-they-to-thank").with("when", when).with("name", name).with("deed", to_me(&lower_first(deed))).into(),
    }
}

/// A deed told to others: `Ana López lent me her ladder.` or `I have Ana López to thank for the advice on roofs.`
pub(crate) fn praised(name: &str, deed: &str) -> String {
    match without_subject(deed) {
        done if is_done(done) => say("gracious-praised-did").with("name", name).with("done", done).into(),
        deed => say("gracious-praised").with("name", name).with("deed", lower_first(deed)).into(),
    }
}

/// A deed as a sentence that has them for its subject: `You carried the piano` or `You helped me: the advice on roofs`.
pub(crate) fn you_did(deed: &str) -> String {
    match without_subject(deed) {
        done if is_done(done) => say("gracious-you-did").with("done", done).into(),
        deed => say("gracious-you-helped").with("deed", deed).into(),
    }
}

/// A deed without "she", "they" and the like before the verb.
fn without_subject(deed: &str) -> &str {
    let (first, rest) = deed.split_once(' ').unwrap_or((deed, ""));
    let is_pronoun = matches!(hearten_words::fold(first).as_str(), "she" | "he" | "they") && is_done(rest);
    if is_pronoun { rest } else { deed }
}

/// `The advice` to `the advice`; names and acronyms are left alone.
fn lower_first(text: &str) -> String {
    let is_small_word = text
        .split_whitespace()
        .next()
        .is_some_and(|first| matches!(first, "The" | "A" | "An" | "Her" | "His" | "Their" | "Advice" | "Help"));
    if !is_small_word {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A note of mine, turned to me: `introduced me to my landlord` becomes `introduced you to your landlord`.
fn to_me(note: &str) -> String {
    in_english(note, |word| match word {
        "me" => Some("you"),
        "my" => Some("your"),
        _ => None,
    })
}

/// A note about somebody, turned to them: `her father died` becomes `your father died`.
pub(crate) fn to_them(note: &str) -> String {
    in_english(note, |word| match word {
        "her" | "his" | "their" => Some("your"),
        "she" | "he" | "they" => Some("you"),
        _ => None,
    })
}

/// A note with some words said otherwise, where English is spoken: in other languages the same letters are other words.
fn in_english(note: &str, turned: impl Fn(&str) -> Option<&'static str>) -> String {
    if hearten_speech::current() != Language::English {
        return note.to_owned();
    }
    let words = note.split(' ').map(|word| turned(&word.to_lowercase()).unwrap_or(word));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deeds_are_thanked_in_whole_sentences() {
        assert_eq!(thanks_for("carried the piano", "yesterday"), "Thank you: yesterday you carried the piano.");
        assert_eq!(thanks_for("She lent me her ladder", "on 3 May"), "Thank you: on 3 May you lent me her ladder.");
        assert_eq!(thanks_for("The advice on roofs", "on Monday"), "Thank you for the advice on roofs, on Monday.");
        assert_eq!(you_did("read the grant proposal"), "You read the grant proposal");
        assert_eq!(they_did("Ana", "She lent me her ladder", "on 3 May"), "On 3 May Ana lent you her ladder.");
        assert_eq!(they_did("Ana", "The advice on my roof", "yesterday"), "You have Ana to thank for the advice on your roof (yesterday).");
        assert_eq!(to_them("her father died"), "your father died");
    }
}
