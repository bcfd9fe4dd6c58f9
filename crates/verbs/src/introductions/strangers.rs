//! Whom a move may introduce: the pairs of the ideas, from the moments that the moves of the day have loaded anyway.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{MomentId, PersonId};
use hearten_moves::{MomentFacts, PairFacts, PersonFacts};
use hearten_store::{EncounterPart, Tx};

use super::{
    ideas::names,
    pairs::pairs,
    view::{MOST_AT_ONCE, MyView},
};
use crate::{Result, Vault};

/// So many of the latest moments of several are read with everybody who took part.
const MOST_OF_SEVERAL: usize = 1_000;

/// The pairs among these people who may be introduced, the likeliest first. It reads nothing of a vault's size: the latest moments of these people, which are
/// given, and who else was on the latest of those.
pub(crate) async fn strangers(vault: &Vault, tx: &mut Tx, people: &[PersonFacts]) -> Result<Vec<PairFacts>> {
    let mut several: BTreeSet<(jiff::Timestamp, MomentId)> = BTreeSet::new();
    let mut parts: Vec<EncounterPart> = Vec::new();
    for person in people {
        let closed = person.is_closed();
        for moment in person.recent.iter().filter(|moment| !closed && moment.others <= MOST_AT_ONCE) {
            if moment.others > 1 {
                several.insert((moment.at, moment.id));
            } else {
                parts.push(part(person.id, moment));
            }
        }
    }
    let latest: Vec<MomentId> = several.into_iter().rev().take(MOST_OF_SEVERAL).map(|(_, id)| id).collect();
    parts.extend(tx.parts_of_moments(&latest).await?);
    parts.sort_by_key(|part| (part.at, part.moment_id, part.person_id));
    let view = MyView::of_parts(vault, &parts, vault.me_id(tx).await?);
    let asked: BTreeSet<PersonId> = people.iter().filter(|person| !person.is_closed()).map(|person| person.id).collect();
    let mut pairs = pairs(vault, tx, &view, &BTreeSet::new()).await?;
    pairs.retain(|pair| pair.people.iter().all(|person| asked.contains(person)));
    let names: BTreeMap<PersonId, String> = names(tx, &pairs).await?;
    let today = vault.today_date();
    Ok(pairs.iter().map(|pair| PairFacts { people: pair.people, score: pair.found.score, why: pair.why(&names, today) }).collect())
}

fn part(person_id: PersonId, moment: &MomentFacts) -> EncounterPart {
    let MomentFacts { id, at, medium, direction, role, .. } = *moment;
    EncounterPart { moment_id: id, at, medium, direction, person_id, role }
}
