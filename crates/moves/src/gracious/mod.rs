//! Reach out only with a specific reason that serves them too.

mod concern;
mod date;
mod dormant;
mod draw_out;
mod follow_up;
mod hard_season;
mod how_it_went;
mod new_tie;
mod news;
mod partner;
mod question;
mod silence;
mod voice;

use crate::{PersonFacts, proposal::Sketch, view::Scene};

/// What this habit proposes for one person.
pub(crate) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Vec<Sketch<'a>> {
    let one = [
        hard_season::propose(scene, person),
        question::propose(scene, person),
        silence::propose(scene, person),
        draw_out::propose(scene, person),
        follow_up::propose(scene, person),
        how_it_went::propose(scene, person),
        voice::propose(scene, person),
        new_tie::propose(scene, person),
        news::propose(scene, person),
        partner::propose(scene, person),
    ];
    let mut all: Vec<Sketch<'a>> = one.into_iter().flatten().collect();
    all.extend(date::propose(scene, person));
    all.extend(concern::propose(scene, person));
    all
}

/// Ties worth reviving; they are weighed against each other.
pub(crate) fn propose_dormant<'a>(scene: &Scene<'a>, open: &[&'a PersonFacts]) -> Vec<Sketch<'a>> {
    dormant::propose(scene, open)
}
