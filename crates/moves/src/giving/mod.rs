//! Something that helps them, with no agenda.

mod brief;
mod find;
mod keepsake;
mod promise;

use crate::{PersonFacts, proposal::Sketch, view::Scene};

/// What this habit proposes for one person.
pub(crate) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Vec<Sketch<'a>> {
    let mut all: Vec<Sketch<'a>> = brief::propose(scene, person).into_iter().collect();
    all.extend(promise::propose(scene, person));
    all.extend(keepsake::propose(scene, person));
    all
}

/// Finds for the people they serve; they are weighed against each other.
pub(crate) fn propose_finds<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    find::propose(scene, open)
}
