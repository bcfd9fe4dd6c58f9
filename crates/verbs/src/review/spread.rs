//! Spread as a view: how much of what is close hangs on one thing.

use hearten_speech::{say, worded};
use hearten_ties::{Concentration, Facet, concentration};
use serde::Serialize;

use super::close::Close;
use crate::PersonName;

/// Of fewer ties than this nothing is said of how they are spread.
const LEAST_KNOWN: usize = 5;
/// So many names of a facet are shown.
const SHOWN: usize = 6;

/// How the ties of all layers are spread by one facet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpreadView {
    /// Employer, industry, place or circle.
    pub facet: &'static str,
    /// Of how many ties it is known.
    pub known: usize,
    /// Of how many in all.
    pub of: usize,
    /// The Herfindahl index, 0 to 1: the sum of the squared shares (see `hearten_ties::Concentration`).
    pub index: f64,
    /// As if so many equal ones.
    pub as_if: f64,
    /// The largest, with who belongs to each; those with the most people first.
    pub shares: Vec<SpreadShare>,
    /// The same in a sentence.
    pub sentence: String,
}

/// One name on which ties hang.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpreadShare {
    /// The name.
    pub name: String,
    /// Its share of the ties of which the facet is known, 0 to 1.
    pub share: f64,
    /// Who belongs to it, the closest first.
    pub people: Vec<PersonName>,
}

/// The spread by each facet; nothing where nobody is close yet.
pub(super) fn spread(close: &Close) -> Vec<SpreadView> {
    if close.ties.is_empty() {
        return Vec::new();
    }
    Facet::ALL.iter().map(|facet| view(close, concentration(&close.ties, *facet))).collect()
}

fn view(close: &Close, found: Concentration) -> SpreadView {
    let sentence = sentence(&found);
    let people = |ids: &[hearten_domain::PersonId]| ids.iter().map(|id| close.name(*id)).collect();
    let share = |it: &hearten_ties::Share| SpreadShare { name: it.name.clone(), share: it.share, people: people(&it.people) };
    let mut shares: Vec<SpreadShare> = found.shares.iter().take(SHOWN).map(share).collect();
    // Whoever belongs to several counts in part for each, so that the share does not always go with the number that is told.
    shares.sort_by_key(|share| std::cmp::Reverse(share.people.len()));
    SpreadView { facet: found.facet.as_str(), known: found.known, of: found.of, index: found.index, as_if: found.as_if, shares, sentence }
}

fn sentence(found: &Concentration) -> String {
    let said = |key: &'static str| say(key).with("facet", found.facet.as_str()).with("known", found.known).with("of", found.of);
    let Some(largest) = found.shares.iter().rev().max_by_key(|share| share.people.len()).filter(|_| found.known >= LEAST_KNOWN) else {
        return said("verb-spread-little").into();
    };
    said("verb-spread")
        .with("evenly", found.as_if.round() as i64)
        .with("people", largest.people.len())
        .with("name", name_of(found.facet, &largest.name))
        .into()
}

/// The name of a thing of this facet, in the language at hand: lines of work have names of the program's own.
pub(super) fn name_of(facet: Facet, name: &str) -> String {
    if facet != Facet::Industry {
        return name.to_owned();
    }
    worded("spread-industry", name).into()
}
