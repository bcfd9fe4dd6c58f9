//! Bring people together.

mod gathering;
mod introducing;
mod introducing_words;
mod introduction;

pub use introducing_words::{Introduced, IntroducingWords};

use crate::{PersonFacts, proposal::Sketch, view::Scene};

/// What this habit proposes among these people.
pub(crate) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    let mut all = introduction::propose(scene, open);
    all.extend(introducing::propose(scene, open));
    all.extend(gathering::propose(scene, open));
    all
}
