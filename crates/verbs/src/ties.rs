//! Ties as they are now, or were on another day: what is materialised, brought up to date.
//!
//! The table of ties covers all moments up to the vault's watermark. Readers add what has come between the watermark and now (a planned
//! meeting becomes a past one without anybody writing); the next writer stores it. A view of another day is computed from the moments.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::{Arc, Mutex, PoisonError},
};

use hearten_domain::{Contact, Moment, Participant, PersonId, Tie};
use hearten_store::Tx;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{Result, Vault};

/// The ties with all people as of the vault's now, by person.
pub(crate) async fn ties_now(vault: &Vault, tx: &mut Tx) -> Result<Arc<Vec<Tie>>> {
    let now = vault.now();
    if vault.is_past() {
        return Ok(Arc::new(ties_from_contacts(tx, now, &vault.zone()).await?));
    }
    let stored = stored_ties(vault, tx).await?;
    let pending = pending_people(tx, now).await?;
    if pending.is_empty() {
        return Ok(stored);
    }
    let mut ties: Vec<Tie> = stored.iter().filter(|tie| !pending.contains(&tie.person_id)).copied().collect();
    let ids: Vec<PersonId> = pending.into_iter().collect();
    ties.extend(compute(tx, &ids, now, &vault.zone()).await?);
    ties.sort_by_key(|tie| tie.person_id);
    Ok(Arc::new(ties))
}

/// The ties as they were last read, and the version of them that it was.
#[derive(Clone, Default)]
pub(crate) struct TieCache(Arc<Mutex<Option<KeptTies>>>);

type KeptTies = (i64, Arc<Vec<Tie>>);

impl TieCache {
    fn of_version(&self, version: i64) -> Option<Arc<Vec<Tie>>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(of, _)| *of == version).map(|(_, ties)| Arc::clone(ties))
    }

    fn keep(&self, version: i64, ties: &Arc<Vec<Tie>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((version, Arc::clone(ties)));
    }
}

/// The ties as they are stored. What a writer sees may be taken back, so that it is neither kept nor answered from what is kept.
async fn stored_ties(vault: &Vault, tx: &mut Tx) -> Result<Arc<Vec<Tie>>> {
    if !tx.only_reads() {
        return Ok(Arc::new(tx.ties().await?));
    }
    let version = tx.tie_version().await?;
    if let Some(ties) = vault.ties.of_version(version) {
        return Ok(ties);
    }
    let ties = Arc::new(tx.ties().await?);
    vault.ties.keep(version, &ties);
    Ok(ties)
}

/// The tie with a person among ties in the order of people; none where there is none.
pub(crate) fn tie_with(ties: &[Tie], person: PersonId) -> Option<&Tie> {
    ties.binary_search_by_key(&person, |tie| tie.person_id).ok().and_then(|place| ties.get(place))
}

/// The ties with these people as of the vault's now, by person.
pub(crate) async fn ties_of(vault: &Vault, tx: &mut Tx, people: &[PersonId]) -> Result<Vec<Tie>> {
    let now = vault.now();
    if vault.is_past() {
        return compute(tx, people, now, &vault.zone()).await;
    }
    let pending = pending_people(tx, now).await?;
    let (late, settled): (Vec<PersonId>, Vec<PersonId>) = people.iter().partition(|person| pending.contains(person));
    let mut ties = tx.ties_of(&settled).await?;
    ties.extend(compute(tx, &late, now, &vault.zone()).await?);
    ties.sort_by_key(|tie| tie.person_id);
    Ok(ties)
}

/// Stores the ties with these people anew, and those of everybody whose plans have become past since the watermark.
pub(crate) async fn recompute(vault: &Vault, tx: &mut Tx, people: &[PersonId]) -> Result<()> {
    let now = vault.clock.now();
    let mut all: BTreeSet<PersonId> = people.iter().copied().collect();
    all.extend(pending_people(tx, now).await?);
    tx.set_tie_watermark(now).await?;
    let all: Vec<PersonId> = all.into_iter().collect();
    let ties = compute(tx, &all, now, &vault.zone()).await?;
    let known: HashSet<PersonId> = ties.iter().map(|tie| tie.person_id).collect();
    let silent: Vec<PersonId> = all.into_iter().filter(|person| !known.contains(person)).collect();
    tx.remove_ties(&silent).await?;
    Ok(tx.put_ties(&ties).await?)
}

/// Stores the ties with everybody anew.
pub(crate) async fn recompute_all(vault: &Vault, tx: &mut Tx) -> Result<()> {
    let now = vault.clock.now();
    let ties = ties_from_contacts(tx, now, &vault.zone()).await?;
    tx.clear_ties().await?;
    tx.set_tie_watermark(now).await?;
    Ok(tx.put_ties(&ties).await?)
}

/// Computes the ties of a vault that has none yet for its moments: those of an older vault were dropped when it was brought up to date.
pub(crate) async fn make_sure(vault: &Vault) -> Result<()> {
    let mut tx = vault.read().await?;
    if tx.tie_watermark().await?.is_some() || tx.count::<Moment>().await? == 0 {
        return Ok(());
    }
    drop(tx);
    let mut tx = vault.store.begin(vault.id).await?;
    recompute_all(vault, &mut tx).await?;
    Ok(tx.commit().await?)
}

/// Adds one new moment to the stored ties of those who took part in it, in constant time but for the rhythm of the latest contact days.
pub(crate) async fn moment_added(vault: &Vault, tx: &mut Tx, moment: &Moment, participants: &[Participant]) -> Result<()> {
    let now = vault.clock.now();
    if !pending_people(tx, now).await?.is_empty() || tx.tie_watermark().await?.is_none() {
        // What is pending may be this very moment: computing takes it in with all others, and adding it would count it twice.
        let people: Vec<PersonId> = participants.iter().map(|participant| participant.person_id).collect();
        return recompute(vault, tx, &people).await;
    }
    if moment.at > now {
        return Ok(());
    }
    tx.set_tie_watermark(now).await?;
    let contact =
        Contact { moment_id: moment.id, at: moment.at, medium: moment.medium, direction: moment.direction, others: moment.others.max(1) };
    let people: Vec<PersonId> = participants.iter().filter(|p| p.role.is_contact(moment.direction)).map(|p| p.person_id).collect();
    let mut stored: BTreeMap<PersonId, Tie> = tx.ties_of(&people).await?.into_iter().map(|tie| (tie.person_id, tie)).collect();
    let mut ties = Vec::with_capacity(people.len());
    for person in people {
        let mut tie = match stored.remove(&person) {
            Some(mut tie) => {
                hearten_ties::add(&mut tie, &contact);
                tie
            }
            None => hearten_ties::start(person, &contact),
        };
        let days = latest_days(tx, person, now, &vault.zone()).await?;
        hearten_ties::set_rhythm(&mut tie, &days);
        ties.push(tie);
    }
    Ok(tx.put_ties(&ties).await?)
}

/// People with moments between the watermark and now.
async fn pending_people(tx: &mut Tx, now: Timestamp) -> Result<BTreeSet<PersonId>> {
    let Some(watermark) = tx.tie_watermark().await? else { return Ok(BTreeSet::new()) };
    if watermark >= now {
        return Ok(BTreeSet::new());
    }
    Ok(tx.contacts_between(watermark, now).await?.into_iter().map(|(person, _)| person).collect())
}

/// The days of the latest contacts, newest first: enough for the latest hundred different ones, where there are so many.
async fn latest_days(tx: &mut Tx, person: PersonId, until: Timestamp, zone: &TimeZone) -> Result<Vec<Date>> {
    let mut days: Vec<Date> = Vec::new();
    for at_most in [FEW_CONTACTS, LATEST_CONTACTS] {
        let instants = tx.latest_contact_instants(person, until, at_most as i64).await?;
        let is_all = instants.len() < at_most;
        days = instants.into_iter().map(|at| at.to_zoned(zone.clone()).date()).collect();
        if is_all || days.chunk_by(|one, other| one == other).count() > hearten_ties::CONTACT_DAYS {
            break;
        }
    }
    Ok(days)
}

async fn compute(tx: &mut Tx, people: &[PersonId], until: Timestamp, zone: &TimeZone) -> Result<Vec<Tie>> {
    gather(tx, Some(people), until, zone).await
}

async fn ties_from_contacts(tx: &mut Tx, until: Timestamp, zone: &TimeZone) -> Result<Vec<Tie>> {
    gather(tx, None, until, zone).await
}

/// The ties with these people, or with everybody, from all contacts up to an instant; by person.
async fn gather(tx: &mut Tx, people: Option<&[PersonId]>, until: Timestamp, zone: &TimeZone) -> Result<Vec<Tie>> {
    let mut ties = Vec::new();
    tx.each_history(people, until, |person, contacts| {
        if let Some(mut tie) = hearten_ties::recompute(person, &contacts) {
            let latest = contacts.iter().rev().take(LATEST_CONTACTS);
            let days: Vec<_> = latest.map(|contact| contact.at.to_zoned(zone.clone()).date()).collect();
            hearten_ties::set_rhythm(&mut tie, &days);
            ties.push(tie);
        }
        Ok(())
    })
    .await?;
    ties.sort_unstable_by_key(|tie| tie.person_id);
    Ok(ties)
}

/// So many of the latest contacts are looked at for the latest 100 contact days. Pairs with more than ten contacts a day have no use for a finer rhythm.
const LATEST_CONTACTS: usize = 1_000;
/// So many are looked at first: most pairs are not in touch several times a day.
const FEW_CONTACTS: usize = 160;
