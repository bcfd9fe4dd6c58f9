//! What if something falls away: who is left, layer by layer, and where help would come from.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::PersonId;
use hearten_places::{Country, country, country_of};
use hearten_speech::{Said, say};
use hearten_store::fold;
use hearten_ties::{CloseTie, Facet, Holding, LayerLeft, Remaining, concentration, without};
use serde::Serialize;

use super::{
    close::Close,
    spread::name_of,
    stand_by::{StandBy, who_would_help},
};
use crate::{PersonName, Result, Vault, VerbError};

/// A thing to which so many of the close belong is worth a what-if of its own.
const LEAST_WHAT_IF: usize = 2;
/// So many what-ifs are shown, at most so many of one facet.
const WHAT_IFS: usize = 6;
const OF_A_FACET: usize = 2;
/// So many helpers are named.
const HELPERS: usize = 5;
/// So many things are named of those that a text can mean.
const MEANT: usize = 8;

/// What would be left if something fell away.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Without {
    /// What falls away, by its name.
    pub what: String,
    /// What sort of thing it is: employer, industry, place, country, circle, person.
    pub facet: &'static str,
    /// Layer by layer, the innermost first.
    pub layers: Vec<LayerWithout>,
    /// Where help would come from: the closest of those who are left, those who helped before first.
    pub help: Vec<StandBy>,
    /// The same in a sentence.
    pub sentence: String,
}

/// What would be left of one layer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LayerWithout {
    /// Which layer, by its size.
    pub layer: i64,
    /// How many are in it now.
    pub now: usize,
    /// How many would be left.
    pub left: usize,
    /// Who belongs to what falls away, and by what the tie would hold all the same.
    pub held: Vec<HeldTie>,
    /// Who belongs to it with nothing else known that would hold the tie: a reason to give it one before it is needed.
    pub loosened: Vec<PersonName>,
}

/// A tie that would hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeldTie {
    /// With whom.
    pub person: PersonName,
    /// By what.
    pub by: String,
}

/// A what-if in one line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WhatIf {
    /// What falls away.
    pub what: String,
    /// What sort of thing.
    pub facet: &'static str,
    /// How many of the close belong to it.
    pub touched: usize,
    /// Of those, how many have nothing else known that would hold the tie.
    pub loosened: usize,
}

/// The what-ifs that touch the most ties.
pub(super) fn what_ifs(close: &Close) -> Vec<WhatIf> {
    let mut all = Vec::new();
    for facet in Facet::ALL {
        let shares = concentration(&close.ties, *facet).shares;
        for share in shares.iter().filter(|share| share.people.len() >= LEAST_WHAT_IF).take(OF_A_FACET) {
            let left = without(&close.ties, &[&share.name]);
            let loosened = left.layers.iter().map(|layer| layer.loosened.len()).sum();
            all.push(WhatIf { what: share.name.clone(), facet: facet.as_str(), touched: share.people.len(), loosened });
        }
    }
    all.sort_by(|a, b| b.loosened.cmp(&a.loosened).then(b.touched.cmp(&a.touched)).then_with(|| a.what.cmp(&b.what)));
    all.truncate(WHAT_IFS);
    all
}

impl Vault {
    /// What would be left of the close ties without what `text` names: something they belong to, a country in which they live, else a person.
    pub(super) async fn without(&self, close: &Close, text: &str) -> Result<Without> {
        if text.trim().is_empty() {
            return Err(VerbError::invalid(say("verb-without-nothing")).hint(say("verb-without-nothing-hint")));
        }
        let all = holdings_by_name(close);
        let called = all.get(&fold(text)).cloned();
        let country = country(text).filter(|_| called.is_none());
        if let Some(country) = country.filter(|country| live_there(close, *country).next().is_some()) {
            return Ok(without_country(close, country));
        }
        if let Some((facet, name)) = called.map_or_else(|| part_of_name(&all, text), |called| Ok(Some(called)))? {
            let mut found = view(close, facet.as_str(), &name, &without(&close.ties, &[&name]));
            found.sentence = sentence(&name_of(facet, &name), &found.layers);
            return Ok(found);
        }
        let person = match self.find_person(text).await {
            Ok(person) => person,
            Err(error) if !error.candidates().is_empty() => return Err(error),
            Err(_) => return nobody_there(close, text, country),
        };
        let (ties, key) = without_person(close, &person);
        let mut found = view(close, "person", &person.name, &without(&ties, &[&key]));
        found.layers.iter_mut().for_each(|layer| layer.loosened.retain(|other| other.id != person.id));
        found.sentence = person_sentence(&person.name, &found.layers);
        Ok(found)
    }
}

/// What is said where neither a thing nor a person is called as asked: of a country that nobody close lives there, else that nothing is called so.
fn nobody_there(close: &Close, text: &str, country: Option<Country>) -> Result<Without> {
    let unknown = || VerbError::missing(say("verb-without-unknown").with("text", text)).hint(say("verb-without-unknown-hint"));
    country.map(|country| without_country(close, country)).ok_or_else(unknown)
}

/// Who of the close lives in a country.
fn live_there(close: &Close, country: Country) -> impl Iterator<Item = PersonId> {
    close.homes.iter().filter(move |(_, address)| country_of(address) == Some(country.code)).map(|(person, _)| *person)
}

/// What is left where all towns of a country fall away.
fn without_country(close: &Close, country: Country) -> Without {
    let there: BTreeSet<PersonId> = live_there(close, country).collect();
    let in_country = |tie: &CloseTie| {
        let mut tie = tie.clone();
        if there.contains(&tie.person_id) {
            tie.holdings.push(Holding { facet: Facet::Place, name: country.name.to_owned() });
        }
        tie
    };
    let ties: Vec<CloseTie> = close.ties.iter().map(in_country).collect();
    let mut found = view(close, "country", country.name, &without(&ties, &[country.name]));
    found.sentence = sentence(country.name, &found.layers);
    found
}

/// What the close ties belong to, by folded names. Lines of work have names in the language at hand too.
fn holdings_by_name(close: &Close) -> BTreeMap<String, (Facet, String)> {
    let mut all: BTreeMap<String, (Facet, String)> = BTreeMap::new();
    for holding in close.ties.iter().flat_map(|tie| &tie.holdings) {
        for name in [holding.name.as_str(), name_of(holding.facet, &holding.name).as_str()] {
            all.entry(fold(name)).or_insert_with(|| (holding.facet, holding.name.clone()));
        }
    }
    all
}

/// The only thing in whose name `text` begins a word.
fn part_of_name(all: &BTreeMap<String, (Facet, String)>, text: &str) -> Result<Option<(Facet, String)>> {
    let sought = fold(text);
    let mut parts: Vec<&(Facet, String)> = Vec::new();
    for (_, found) in all.iter().filter(|(key, _)| begins_a_word(key, &sought)) {
        if !parts.contains(&found) {
            parts.push(found);
        }
    }
    match parts.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some((*only).clone())),
        several => {
            let several = say("verb-without-several").with("text", text).with("names", one_of(several));
            Err(VerbError::conflict(several).hint(say("verb-more-of-name")))
        }
    }
}

/// Whether a folded text begins a word of a folded name: `me` is no part of `Bremen`. Where letters have no case, words are written without gaps.
fn begins_a_word(name: &str, sought: &str) -> bool {
    name.match_indices(sought).any(|(at, _)| {
        let before = name.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|letter| !letter.is_lowercase() && !letter.is_numeric())
    })
}

/// The things that a text can mean, at least two: `Bergen, Bremen or Berlin`.
fn one_of(things: &[&(Facet, String)]) -> Said {
    let mut names: Vec<String> = things.iter().take(MEANT).map(|(facet, name)| name_of(*facet, name)).collect();
    let more = things.len().saturating_sub(names.len());
    if more > 0 {
        return say("verb-without-more").with("first", names.join(", ")).with("more", more);
    }
    let last = names.pop().unwrap_or_default();
    say("verb-without-or").with("first", names.join(", ")).with("last", last)
}

/// The ties as they hang on one person: their own, and those of people to whom they are something.
fn without_person(close: &Close, person: &PersonName) -> (Vec<CloseTie>, String) {
    let key = person.id.to_string();
    let name = fold(&person.name);
    let related: BTreeSet<PersonId> = close
        .relations
        .iter()
        .filter(|relation| relation.other_id == Some(person.id) || (relation.other_id.is_none() && fold(&relation.name) == name))
        .map(|relation| relation.person_id)
        .collect();
    let hang = |tie: &CloseTie| {
        let mut tie = tie.clone();
        if tie.person_id == person.id {
            tie.bonds.clear();
        }
        if tie.person_id == person.id || related.contains(&tie.person_id) {
            tie.holdings.push(Holding { facet: Facet::Circle, name: key.clone() });
        }
        tie
    };
    (close.ties.iter().map(hang).collect(), key)
}

/// What is left, but for the sentence.
fn view(close: &Close, facet: &'static str, what: &str, remaining: &Remaining) -> Without {
    let layers: Vec<LayerWithout> =
        remaining.layers.iter().filter(|layer| layer.before() > 0).map(|layer| layer_view(close, layer)).collect();
    let left: BTreeSet<PersonId> =
        remaining.layers.iter().flat_map(|layer| layer.apart.iter().copied().chain(layer.held.iter().map(|(person, _)| *person))).collect();
    Without { what: what.to_owned(), facet, layers, help: who_would_help(close, &left, HELPERS), sentence: String::new() }
}

fn layer_view(close: &Close, layer: &LayerLeft) -> LayerWithout {
    LayerWithout {
        layer: layer.size,
        now: layer.before(),
        left: layer.left(),
        held: layer.held.iter().map(|(person, by)| HeldTie { person: close.name(*person), by: by.clone() }).collect(),
        loosened: layer.loosened.iter().map(|person| close.name(*person)).collect(),
    }
}

fn person_sentence(name: &str, layers: &[LayerWithout]) -> String {
    let (all, left) = layers.iter().fold((0, 0), |sum, layer| (sum.0 + layer.now, sum.1 + layer.left + layer.loosened.len()));
    let theirs: usize = layers.iter().map(|layer| layer.held.len() + layer.loosened.len()).sum();
    let said = match theirs {
        0 => say("verb-without-person-alone"),
        some => say("verb-without-person").with("theirs", some),
    };
    said.with("name", name).with("left", left).with("all", all).into()
}

fn sentence(what: &str, layers: &[LayerWithout]) -> String {
    let touched: usize = layers.iter().map(|layer| layer.held.len() + layer.loosened.len()).sum();
    let loosened: usize = layers.iter().map(|layer| layer.loosened.len()).sum();
    if touched == 0 {
        return say("verb-without-none").with("what", what).into();
    }
    let all: usize = layers.iter().map(|layer| layer.now).sum();
    let said = match (loosened, touched - loosened) {
        (0, _) => say("verb-without-all-held"),
        (_, 0) => say("verb-without-all-loosened"),
        (_, held) => say("verb-without-some").with("held", held).with("loosened", loosened),
    };
    said.with("all", all).with("touched", touched).with("what", what).into()
}
