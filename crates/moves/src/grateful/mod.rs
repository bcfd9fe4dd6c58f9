//! Thanks that name what they did and what it led to.

mod answer;
mod meeting;
mod outcome;
mod passed_on;
mod steady;
pub(crate) mod thanks_owed;
mod together;

use hearten_speech::say;

use crate::{PersonFacts, proposal::Sketch, view::Scene};

/// What this habit proposes for one person.
pub(crate) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Vec<Sketch<'a>> {
    let mut all: Vec<Sketch<'a>> = [
        answer::propose(scene, person),
        meeting::propose(scene, person),
        passed_on::propose(scene, person),
        steady::propose(scene, person),
        together::propose(scene, person),
    ]
    .into_iter()
    .flatten()
    .collect();
    all.extend(thanks_owed::propose(scene, person));
    all.extend(outcome::propose(scene, person));
    all
}

/// The subject of a meeting, to stand after it: ` (“the roof”)`.
pub(crate) fn in_brackets(topic: &str) -> String {
    format!(" {}", say("grateful-about").with("topic", topic))
}
