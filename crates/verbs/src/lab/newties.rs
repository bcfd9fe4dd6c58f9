//! `lab newties`: whom each of a network will come to know.

use std::path::Path;

use hearten_ties::{Encounter, Horizon, NewTies, Signs};
use serde::Serialize;

use super::events::LabEvents;
use crate::Result;

/// Somebody whom another may come to know, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NewTieLine {
    /// Who.
    pub ego: String,
    /// Whom they may come to know.
    pub other: String,
    /// How likely, relative to all whom they do not know.
    pub score: f64,
    /// What each sign adds to the score.
    pub terms: Signs,
}

/// Reads a table of events (`id,at,from,to,medium`) up to `at` (seconds since 1970 UTC), and says for each in it the `top` with whom no contact is seen and who
/// are most likely to be written to within `days`.
///
/// `missing` where there is no such file, `invalid` where it is no such table.
pub fn lab_newties(path: &Path, at: i64, days: f64, top: usize) -> Result<Vec<NewTieLine>> {
    let read = LabEvents::read(path, at)?;
    let network = NewTies::of(&encounters(&read), Horizon { now: at, days });
    let name = |number: u32| read.name(number).to_owned();
    let of = |ego: u32| {
        network.likely(ego, top).into_iter().map(move |tie| (ego, tie)).map(|(ego, tie)| NewTieLine {
            ego: name(ego),
            other: name(tie.person),
            score: tie.score,
            terms: tie.terms,
        })
    };
    Ok((0..read.names.len() as u32).flat_map(|ego| of(ego).collect::<Vec<_>>()).collect())
}

/// The events as encounters: each from one to those it reached. That a call or a meeting has several makes them no acquaintances by itself.
pub(super) fn encounters(read: &LabEvents) -> Vec<Encounter> {
    let encounter = |event: &super::events::LabEvent| Encounter { at: event.at, from: event.from, to: event.to.clone(), all_met: false };
    read.events.iter().map(encounter).collect()
}
