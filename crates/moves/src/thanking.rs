//! Thanks that the user is about to say: three lines become a letter, and a praise that others may hear.

use hearten_domain::{Move, PersonId, ThanksId};
use hearten_speech::say;
use jiff::civil::Date;

use crate::{Facts, PersonFacts, draft, grateful::thanks_owed, view::Scene, why::inline};

/// What the user says of what they thank for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThanksLines {
    /// The thanks that were noted; what the lines leave open is taken from them.
    pub thanks: Option<ThanksId>,
    /// What they did.
    pub deed: Option<String>,
    /// What it led to.
    pub led_to: Option<String>,
    /// What it shows about them.
    pub shows: Option<String>,
    /// The day they did it, where no thanks were noted.
    pub on: Date,
}

/// The thanks as a move with its draft and the medium that fits: a letter for what is weighty or after long silence, a voice with whom one speaks. None
/// where the person is not among the facts or there is no deed.
pub fn thanks_letter(facts: &Facts, person: PersonId, lines: &ThanksLines) -> Option<Move> {
    let scene = Scene::new(facts);
    let person = facts.people.iter().find(|it| it.id == person)?;
    let noted = lines.thanks.is_some_and(|id| person.thanks.iter().any(|thanks| thanks.id == id));
    if !noted && lines.deed.as_deref().is_none_or(|deed| deed.trim().is_empty()) {
        return None;
    }
    thanks_owed::letter(&scene, person, lines).into_proposal(facts.today).map(|proposal| proposal.suggested)
}

/// The thanks as words about them that others may hear: a boss, colleagues, whoever asks for a recommendation.
pub fn praise(person: &PersonFacts, deed: &str, led_to: Option<&str>, shows: Option<&str>) -> String {
    let short = person.short_name();
    let mut sentences = vec![draft::praised(&person.name, &inline(deed))];
    sentences.extend(led_to.map(|led_to| say("grateful-led-to").with("what", inline(led_to)).to_string()));
    let last = match shows {
        Some(shows) => say("grateful-praise-shows").with("what", inline(shows)),
        None => say("grateful-praise-trouble"),
    };
    sentences.push(last.with("short", short).into());
    sentences.join(" ")
}
