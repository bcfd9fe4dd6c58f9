//! What would have been offered on past days, and whether there was contact afterwards.

use std::collections::BTreeSet;

use hearten_domain::PersonId;
use hearten_ties::{PastMoment, ReplayedPast};
use jiff::{Timestamp, ToSpan, civil::Date};
use serde::Serialize;

use crate::{Result, Vault};

/// Within so many days after an offer contact counts as its following.
const FOLLOWED_DAYS: i64 = 30;

/// How the moves did that would have been offered, each on the first day of a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OffersReplayed {
    /// On how many days they were proposed.
    pub days: usize,
    /// How many moves would have been offered.
    pub moves: usize,
    /// With how many of their people there was contact within the thirty days after.
    pub followed: usize,
    /// The share of all people known on those days with whom there was contact in the same time, 0 to 1: what an offer drawn by lot would have come to.
    pub by_chance: f64,
}

/// Proposes the moves of the first day of each month of the replay, as that day stood, and looks at what then happened.
pub(super) async fn offers_replayed(vault: &Vault, moments: &[PastMoment], replay: &ReplayedPast) -> Result<OffersReplayed> {
    let mut found = OffersReplayed { days: 0, moves: 0, followed: 0, by_chance: 0.0 };
    let (mut known, mut in_touch) = (0_usize, 0_usize);
    for month in &replay.months {
        let Some((from, to)) = after(vault, month.from) else { continue };
        let met = met_between(moments, from, to);
        let before: BTreeSet<PersonId> = met_between(moments, Timestamp::MIN, from);
        let today = vault.clone().at(Some(month.from)).today().await?;
        found.days += 1;
        found.moves += today.moves.len();
        found.followed += today.moves.iter().filter(|it| it.people.iter().any(|person| met.contains(&person.id))).count();
        known += before.len();
        in_touch += before.intersection(&met).count();
    }
    found.by_chance = in_touch as f64 / known.max(1) as f64;
    Ok(found)
}

/// From the end of a day to the end of thirty days more.
fn after(vault: &Vault, day: Date) -> Option<(Timestamp, Timestamp)> {
    let begins = day.tomorrow().ok()?;
    let ends = begins.checked_add(FOLLOWED_DAYS.days()).ok()?;
    let instant = |day: Date| day.to_zoned(vault.zone()).ok().map(|at| at.timestamp());
    Some((instant(begins)?, instant(ends)?))
}

/// With whom there was contact from one instant on and before another.
fn met_between(moments: &[PastMoment], from: Timestamp, to: Timestamp) -> BTreeSet<PersonId> {
    let inside = moments.iter().filter(|moment| from <= moment.at && moment.at < to);
    inside.flat_map(PastMoment::contacts).collect()
}
