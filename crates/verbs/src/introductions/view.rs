//! What I see of the network between my people: encounters read from moments.

use std::collections::BTreeMap;

use hearten_domain::{Direction, Medium, PersonId, Role};
use hearten_store::{EncounterPart, Tx};
use hearten_ties::{Encounter, Horizon};
use jiff::{Timestamp, ToSpan};

use crate::{Result, Vault};

/// In a month an introduction is made or forgotten.
const HORIZON_DAYS: f64 = 30.0;
/// What is older than this has faded to nothing; whether two exchanged anything ever is asked of the store.
const DAYS_BEHIND: i64 = 2 * 366;
/// A moment of more people shows nothing about any two of them.
pub(super) const MOST_AT_ONCE: i64 = 50;
/// The number of me.
pub(super) const ME: u32 = 0;

/// My encounters of the last two years, and whom their numbers stand for.
pub(crate) struct MyView {
    /// By number; the first is me.
    people: Vec<Option<PersonId>>,
    pub(super) encounters: Vec<Encounter>,
    pub(super) horizon: Horizon,
}

impl MyView {
    pub(super) async fn read(vault: &Vault, tx: &mut Tx) -> Result<Self> {
        let now = vault.now();
        let after = now.checked_sub((24 * DAYS_BEHIND).hours()).unwrap_or(Timestamp::MIN);
        let me = vault.me_id(tx).await?;
        let parts = tx.encounter_parts(after, now, MOST_AT_ONCE).await?;
        Ok(Self::of_parts(vault, &parts, me))
    }

    /// The view of some moments, given by their parts.
    pub(super) fn of_parts(vault: &Vault, parts: &[EncounterPart], me: Option<PersonId>) -> Self {
        Self::of(parts, me, Horizon { now: vault.now().as_second(), days: HORIZON_DAYS })
    }

    fn of(parts: &[EncounterPart], me: Option<PersonId>, horizon: Horizon) -> Self {
        let mut numbers: BTreeMap<PersonId, u32> = parts.iter().map(|part| (part.person_id, 0)).filter(|(id, _)| Some(*id) != me).collect();
        let mut people = vec![me];
        for (id, number) in &mut numbers {
            *number = people.len() as u32;
            people.push(Some(*id));
        }
        let number = |id: PersonId| numbers.get(&id).copied().unwrap_or(ME);
        let moments =
            parts.chunk_by(|a, b| a.moment_id == b.moment_id).filter(|parts| parts.first().is_some_and(|p| p.medium != Medium::Post));
        let encounters = moments.filter_map(|parts| {
            let first = parts.first()?;
            let writer = parts.iter().find(|part| part.role == Role::From).map_or(ME, |part| number(part.person_id));
            let from = if first.direction == Direction::Received { writer } else { ME };
            let mut to: Vec<u32> = parts.iter().map(|part| number(part.person_id)).chain([ME]).filter(|person| *person != from).collect();
            to.sort_unstable();
            to.dedup();
            Some(Encounter { at: first.at.as_second(), from, to, all_met: first.direction == Direction::Mutual })
        });
        let encounters = encounters.collect();
        Self { people, encounters, horizon }
    }

    /// Whom a number stands for; none for one that stands for nobody.
    pub(super) fn person(&self, number: u32) -> Option<PersonId> {
        self.people.get(number as usize).copied().flatten()
    }
}
