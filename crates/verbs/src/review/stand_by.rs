//! Who would stand by me, each with the reason.

use std::collections::BTreeSet;

use hearten_domain::{Gift, GiftDirection, GiftKind, PersonId};
use hearten_speech::{Said, say, say_day};
use hearten_ties::CloseTie;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
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
    let mut parts: Vec<String> = Vec::new();
    if close.people.get(&tie.person_id).is_some_and(|person| person.kin) {
        parts.push(say("verb-family").into());
    }
    let helped: Vec<&Gift> = helps(close, tie.person_id).collect();
    match helped.as_slice() {
        [] => {}
        [only] => parts.push(say("verb-support-helped").with("month", month(only.on)).with("what", &only.what).into()),
        [last, ..] => {
            let times = say("verb-support-helped-times").with("count", helped.len());
            parts.push(times.with("month", month(last.on)).with("what", &last.what).into());
        }
    }
    if let Some(sums) = close.sums.get(&tie.person_id) {
        match sums.last_voice_at {
            Some(at) => parts.push(say("verb-support-spoke").with("month", month_of(at)).into()),
            None if parts.is_empty() => parts.push(say("verb-support-in-touch").with("month", month_of(sums.last_at)).into()),
            None => {}
        }
    }
    if parts.is_empty() { say("verb-support-placed").into() } else { parts.join("; ") }
}

fn month(day: Date) -> Said {
    say_day("date-month-year", day)
}

fn month_of(at: Timestamp) -> Said {
    month(at.to_zoned(TimeZone::UTC).date())
}
