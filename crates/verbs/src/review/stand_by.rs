//! Who would stand by me, each with the reason.

use std::collections::BTreeSet;

use hearten_domain::{Gift, GiftDirection, GiftKind, PersonId};
use hearten_ties::CloseTie;
use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use super::close::Close;
use crate::PersonName;

/// Up to this layer people are named for their nearness alone; beyond it for having helped.
const NEAR: i64 = 15;
/// So often somebody farther away must have helped to be named.
const LEAST_HELP: usize = 2;
/// So many are named.
const SHOWN: usize = 20;

/// Somebody who would stand by me.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StandBy {
    /// Who.
    pub person: PersonName,
    /// In which layer, by its size.
    pub layer: i64,
    /// What speaks for it, from what is written down.
    pub why: String,
}

/// The nearest, and those farther away who have helped more than once; the nearest first.
pub(super) fn who_would_stand_by(close: &Close) -> Vec<StandBy> {
    let speaks = |tie: &&CloseTie| tie.layer <= NEAR || helps(close, tie.person_id).count() >= LEAST_HELP;
    close.ties.iter().filter(speaks).take(SHOWN).map(|tie| stand_by(close, tie)).collect()
}

/// Of those left, who helped before, else who is nearest.
pub(super) fn who_would_help(close: &Close, left: &BTreeSet<PersonId>, most: usize) -> Vec<StandBy> {
    let mut ties: Vec<&CloseTie> = close.ties.iter().filter(|tie| left.contains(&tie.person_id)).collect();
    ties.sort_by_key(|tie| helps(close, tie.person_id).next().is_none());
    ties.into_iter().take(most).map(|tie| stand_by(close, tie)).collect()
}

fn stand_by(close: &Close, tie: &CloseTie) -> StandBy {
    StandBy { person: close.name(tie.person_id), layer: tie.layer, why: why(close, tie) }
}

/// The help they gave, the latest first.
fn helps(close: &Close, person: PersonId) -> impl Iterator<Item = &Gift> {
    let is_help = |gift: &&Gift| {
        gift.direction == GiftDirection::Received
            && matches!(gift.kind, GiftKind::Help | GiftKind::Advice | GiftKind::Introduction | GiftKind::Time)
    };
    let mut found: Vec<&Gift> = close.gifts.get(&person).into_iter().flatten().filter(is_help).collect();
    found.sort_by_key(|gift| std::cmp::Reverse((gift.on, gift.id)));
    found.into_iter()
}

fn why(close: &Close, tie: &CloseTie) -> String {
    let mut parts = Vec::new();
    if close.people.get(&tie.person_id).is_some_and(|person| person.kin) {
        parts.push("family".to_owned());
    }
    let helped: Vec<&Gift> = helps(close, tie.person_id).collect();
    match helped.as_slice() {
        [] => {}
        [only] => parts.push(format!("helped you in {}: {}", month(only.on), only.what)),
        [last, ..] => parts.push(format!("helped you {} times, last in {}: {}", helped.len(), month(last.on), last.what)),
    }
    if let Some(sums) = close.sums.get(&tie.person_id) {
        match sums.last_voice_at {
            Some(at) => parts.push(format!("last spoke or met in {}", month_of(at))),
            None if parts.is_empty() => parts.push(format!("last in touch in {}, never by voice", month_of(sums.last_at))),
            None => {}
        }
    }
    if parts.is_empty() { "you placed them near; no moment is written down yet".to_owned() } else { parts.join("; ") }
}

fn month(day: Date) -> String {
    day.strftime("%B %Y").to_string()
}

fn month_of(at: Timestamp) -> String {
    at.strftime("%B %Y").to_string()
}
