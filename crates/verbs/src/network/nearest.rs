//! Who comes nearest to a target that no way leads to: somebody who can be reached, at an organization that has to do with the target's.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::OrganizationId;
use hearten_speech::say;
use hearten_ties::path::{Node, reach};
use hearten_words::fold;

use super::{
    path::stop,
    path_view::NearView,
    reason::chance,
    world::{Records, World},
};

/// So many are told.
const TOLD: usize = 5;

/// A word that more organizations than this have in their names says nothing of what they do.
const COMMON_WORD: usize = 25;

/// A word of an organization's name that says what it does is this long at least.
const WORD_LETTERS: usize = 4;

/// How near somebody is, nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    /// In an organization in which somebody is who sits with the target elsewhere.
    Neighbour,
    /// In an organization with a rare word of the target's.
    Word,
    /// In an organization of the same town.
    Town,
}

/// Those who can be reached and come nearest to the targets.
pub(super) fn nearest(world: &World, records: &Records, targets: &BTreeSet<Node>) -> Vec<NearView> {
    let reached = reach(&world.graph, world.me, &world.barred);
    let theirs: BTreeSet<OrganizationId> =
        world.members.iter().filter(|(_, held)| held.iter().any(|it| targets.contains(&it.seat.node))).map(|(id, _)| *id).collect();
    let near = near_organizations(world, records, &theirs);
    let mut best: BTreeMap<Node, (Nearness, f64, String)> = BTreeMap::new();
    for (organization, (nearness, why)) in &near {
        for held in world.members.get(organization).into_iter().flatten() {
            let node = held.seat.node;
            let probability = reached.get(node.index()).copied().unwrap_or(0.0);
            let is_open = node != world.me && probability > 0.0 && !world.barred.contains(&node) && !targets.contains(&node);
            let is_better = best.get(&node).is_none_or(|known| *nearness < known.0);
            if is_open && is_better {
                best.insert(node, (*nearness, probability, why.clone()));
            }
        }
    }
    let mut found: Vec<(Node, (Nearness, f64, String))> = best.into_iter().collect();
    found.sort_by(|(a, one), (b, other)| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)).then(a.cmp(b)));
    found
        .into_iter()
        .take(TOLD)
        .map(|(node, (_, probability, why))| NearView { stop: stop(world, records, node), why, probability, chance: chance(probability) })
        .collect()
}

/// The organizations that have to do with the targets' own, and why.
fn near_organizations(world: &World, records: &Records, theirs: &BTreeSet<OrganizationId>) -> BTreeMap<OrganizationId, (Nearness, String)> {
    let mut near = BTreeMap::new();
    let beside: BTreeSet<Node> = theirs.iter().filter_map(|id| world.members.get(id)).flatten().map(|held| held.seat.node).collect();
    let words = words_of_names(records);
    let own_words: BTreeSet<String> = theirs
        .iter()
        .flat_map(|id| words_of(records.organization(*id)))
        .filter(|word| words.get(word).is_some_and(|count| *count <= COMMON_WORD))
        .collect();
    let towns: BTreeMap<String, &str> =
        theirs.iter().filter_map(|id| world.places.get(id)).map(|place| (fold(place), place.as_str())).collect();
    for (id, held) in &world.members {
        let name = records.organization(*id);
        let neighbour = held.iter().find(|it| beside.contains(&it.seat.node));
        let word = words_of(name).into_iter().find(|word| own_words.contains(word));
        let town = world.places.get(id).and_then(|place| towns.get(&fold(place)));
        let (nearness, why) = match (neighbour, word, town) {
            (Some(it), ..) => (Nearness::Neighbour, say("verb-path-near-with").with("name", world.name(it.seat.node))),
            (None, Some(word), _) => (Nearness::Word, say("verb-path-near-word").with("word", word)),
            (None, None, Some(town)) => (Nearness::Town, say("verb-path-near-town").with("town", *town)),
            (None, None, None) => continue,
        };
        near.insert(*id, (nearness, why.with("organization", name).into()));
    }
    near
}

fn words_of_names(records: &Records) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for organization in records.organizations.values() {
        for word in words_of(&organization.name) {
            *counts.entry(word).or_insert(0) += 1;
        }
    }
    counts
}

fn words_of(name: &str) -> BTreeSet<String> {
    let folded = fold(name);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() >= WORD_LETTERS).map(str::to_owned).collect()
}
