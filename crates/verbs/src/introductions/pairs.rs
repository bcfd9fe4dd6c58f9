//! The pairs an introduction may be made of, by the network between my people: the ideas and the move rest on the same.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{PersonId, Relation};
use hearten_speech::say;
use hearten_store::Tx;
use hearten_ties::{Introduction, KNOWN_TO_EACH_OTHER, introductions, weight_together};
use jiff::{Timestamp, civil::Date};

use super::view::{ME, MyView};
use crate::{Result, Vault, dates::spoken_day, text::joined};

/// So many pairs are ranked, of which those whom something speaks against fall away.
const MOST_RANKED: usize = 2_000;
/// So many moments of two are looked at to see whether they know each other.
const MOST_TOGETHER: i64 = 500;

/// Two of my people who may be introduced, and what the network says for them.
pub(crate) struct Pair {
    pub(crate) people: [PersonId; 2],
    pub(crate) found: Introduction,
    /// Whom both know, the strongest first.
    pub(crate) known_to_both: Vec<PersonId>,
    /// The local day on which both were last on one moment.
    pub(crate) last_together: Option<Date>,
}

/// The likeliest pairs of people of the view, best first: nobody who is closed, no two who belong together and no two of my family. Whether they knew each other
/// before the view begins is for [`know_each_other`] to say.
pub(crate) async fn pairs(vault: &Vault, tx: &mut Tx, view: &MyView, closed: &BTreeSet<PersonId>) -> Result<Vec<Pair>> {
    let related = related(tx).await?;
    let thought_of = thought_of(vault, tx).await?;
    let kin = tx.kin().await?;
    let ranked = introductions(&view.encounters, ME, view.horizon, MOST_RANKED);
    let open = ranked.into_iter().filter_map(|found| {
        let (one, other) = (view.person(found.one)?, view.person(found.other)?);
        let is_open = !closed.contains(&one) && !closed.contains(&other) && !thought_of.contains(&(one.min(other), one.max(other)));
        let belong = related.contains(&(one.min(other), one.max(other))) || (kin.contains(&one) && kin.contains(&other));
        let day = |second: i64| Some(Timestamp::from_second(second).ok()?.to_zoned(vault.zone()).date());
        (is_open && !belong).then(|| Pair {
            people: [one, other],
            known_to_both: found.known_to_both.iter().filter_map(|number| view.person(*number)).collect(),
            last_together: found.last_together.and_then(day),
            found,
        })
    });
    Ok(open.collect())
}

/// Whether two are seen to know each other at any time up to now: they exchanged something, or were together often in small company.
pub(crate) async fn know_each_other(vault: &Vault, tx: &mut Tx, [one, other]: [PersonId; 2]) -> Result<bool> {
    let seen = tx.seen_together(one, other, vault.now(), MOST_TOGETHER).await?;
    let together: f64 = seen.others.iter().map(|others| weight_together(usize::try_from(*others).unwrap_or(0))).sum();
    Ok(seen.exchanged || together >= KNOWN_TO_EACH_OTHER)
}

impl Pair {
    /// What speaks for the two, each a clause about them that names a term of the score; may be empty.
    pub(crate) fn why(&self, names: &BTreeMap<PersonId, String>, today: Date) -> Vec<String> {
        let mut why: Vec<String> = Vec::new();
        if let Some(last) = self.last_together {
            let together = say("verb-introduce-together").with("count", self.found.times_together);
            why.push(together.with("day", spoken_day(last, today)).into());
        }
        let known: Vec<&str> = self.known_to_both.iter().filter_map(|id| names.get(id)).map(String::as_str).collect();
        if !known.is_empty() {
            why.push(say("verb-both-know").with("name", joined(known.iter().copied())).into());
        }
        if self.found.both_active > 0.0 {
            why.push(say("verb-introduce-triangle").into());
        }
        why
    }

    /// Everybody whose name the clauses may need.
    pub(crate) fn named(&self) -> impl Iterator<Item = PersonId> {
        self.people.iter().chain(&self.known_to_both).copied()
    }
}

/// The pairs of whom an introduction is written down, whatever came of it: what was declined or let go is not offered again.
async fn thought_of(vault: &Vault, tx: &mut Tx) -> Result<BTreeSet<(PersonId, PersonId)>> {
    let all = crate::moves::all_on_day(tx.all::<hearten_domain::Introduction>().await?, vault.today_date());
    Ok(all.iter().map(|it| (it.person_id.min(it.other_id), it.person_id.max(it.other_id))).collect())
}

/// The pairs of people who are kin, married or otherwise known to belong together.
async fn related(tx: &mut Tx) -> Result<BTreeSet<(PersonId, PersonId)>> {
    let relations = tx.all::<Relation>().await?;
    Ok(relations
        .iter()
        .filter_map(|relation| relation.other_id.map(|other| (relation.person_id.min(other), relation.person_id.max(other))))
        .collect())
}
