//! Bring people together.

mod introduction;

use crate::{PersonFacts, proposal::Sketch, view::Scene};

/// What this habit proposes among these people.
pub(crate) fn propose<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    introduction::propose(scene, open)
}
