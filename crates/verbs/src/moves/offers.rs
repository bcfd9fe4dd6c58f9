//! The moves of the day: proposed from facts, and a few of them chosen.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use hearten_domain::{ErrorKind, Find, PersonId, ReasonKind, StandingKind, Tie};
use hearten_moves::{Facts, FindFacts, Lessons, Proposal, TieFacts, propose, rank, screen};
use hearten_store::Tx;
use jiff::Timestamp;

use super::{history::History, load::load, mask::all_on_day, whom::with_something_open};
use crate::{Result, Vault, VerbError, introductions::know_each_other, shelf::Whom};

/// So many introductions are checked for whether the two know each other, best first.
const INTRODUCTIONS_CHECKED: usize = 12;
/// So many people are considered for each find: some of them cannot be written to now.
const SERVED: usize = 20;

/// What could be done today, and what is offered of it.
pub(crate) struct Offers {
    /// Every proposal that may be made, best known order first among the chosen.
    pub(crate) all: Vec<Proposal>,
    /// The few that are offered, best first.
    pub(crate) chosen: Vec<Proposal>,
    /// How many people the vault keeps.
    pub(crate) people: i64,
    /// What the ranking has learnt from earlier answers.
    pub(crate) lessons: Lessons,
    /// The ties with all people, by person.
    pub(crate) ties: Arc<Vec<Tie>>,
}

/// Proposes and chooses as of the vault's now. It only reads.
pub(crate) async fn offers(vault: &Vault, tx: &mut Tx) -> Result<Offers> {
    let (today, now) = (vault.today_date(), vault.now());
    let ties = crate::ties::ties_now(vault, tx).await?;
    let mut closed = tx.people_standing(&[StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact], today).await?;
    closed.extend(vault.me_id(tx).await?);
    let traits = tx.people_traits().await?;
    // All ties are screened while the database tells what is open.
    let screening = tokio::task::spawn_blocking({
        let (ties, closed) = (Arc::clone(&ties), closed.clone());
        move || screened(&ties, &traits, &closed, now)
    });
    let finds = shelf_on(vault, tx, &ties).await?;
    let mut people: BTreeSet<PersonId> = BTreeSet::new();
    people.extend(finds.iter().flat_map(|it| &it.serves).map(|served| served.person));
    people.extend(with_something_open(tx, &ties, today, now).await?);
    people.extend(crate::goals::steps_next(vault, tx).await?.iter().filter_map(|next| next.step.person_id));
    people.extend(tx.people_standing(&[StandingKind::Partner], today).await?);
    let trips = crate::trips::steps_next(vault, tx).await?;
    people.extend(trips.iter().map(|next| next.person));
    people.extend(crate::circles::whom(&crate::circles::steps_next(vault, tx).await?));
    people.extend(screening.await.map_err(|cause| VerbError::new(ErrorKind::Internal, cause.to_string()))?);
    people.retain(|person| !closed.contains(person));
    let facts = Facts { trips, ..load(vault, tx, &people, &ties, finds).await? };
    let mut all = propose(&facts);
    all.sort_by(|a, b| b.score.total().total_cmp(&a.score.total()).then_with(|| a.suggested.id.cmp(&b.suggested.id)));
    keep_introductions_of_strangers(vault, tx, &mut all).await?;
    let history = History::read(vault, tx).await?;
    let limit = super::capacity::moves_a_day(tx).await?;
    let lessons = history.lessons(vault, tx).await?;
    let chosen = rank(all.clone(), &history.context(today, limit, lessons.clone()));
    Ok(Offers { all, chosen, people: tx.count_people().await?, lessons, ties })
}

/// Whose evidence is worth loading for what their ties say; these are in the order of people, as the traits are.
fn screened(ties: &[Tie], traits: &BTreeMap<PersonId, (bool, Option<i64>)>, closed: &BTreeSet<PersonId>, now: Timestamp) -> Vec<PersonId> {
    let mut traits = traits.iter().peekable();
    let light = ties.iter().map(|tie| {
        while traits.next_if(|(person, _)| **person < tie.person_id).is_some() {}
        let (kin, layer) = traits.peek().filter(|(person, _)| **person == tie.person_id).map(|(_, traits)| **traits).unwrap_or_default();
        TieFacts { tie, kin, layer, closed: closed.contains(&tie.person_id) }
    });
    screen(&light.collect::<Vec<_>>(), now).into_iter().map(|candidate| candidate.person_id).collect()
}

/// What waits on the shelf for a person, and whom it would serve.
async fn shelf_on(vault: &Vault, tx: &mut Tx, ties: &[Tie]) -> Result<Vec<FindFacts>> {
    let mut finds = all_on_day(tx.all::<Find>().await?, vault.today_date());
    finds.retain(|find| find.dropped_on.is_none());
    if finds.is_empty() {
        return Ok(Vec::new());
    }
    let whom = Whom::by_words(vault, tx, ties).await?;
    finds.retain(|find| whom.given_to(find.id).is_empty());
    Ok(finds.into_iter().map(|find| FindFacts { serves: whom.serving(&find, SERVED), find }).collect())
}

/// Drops introductions of people who are seen to know each other, at whatever time. Only the best are looked up, the rest are dropped too.
async fn keep_introductions_of_strangers(vault: &Vault, tx: &mut Tx, proposals: &mut Vec<Proposal>) -> Result<()> {
    let mut checked = 0;
    let mut strangers = BTreeSet::new();
    for proposal in proposals.iter().filter(|p| p.suggested.reason_kind == ReasonKind::Introduction) {
        let [one, other] = proposal.suggested.people.as_slice() else { continue };
        if checked == INTRODUCTIONS_CHECKED {
            break;
        }
        checked += 1;
        if !know_each_other(vault, tx, [one.id, other.id]).await? {
            strangers.insert(proposal.suggested.id.clone());
        }
    }
    proposals.retain(|p| p.suggested.reason_kind != ReasonKind::Introduction || strangers.contains(&p.suggested.id));
    Ok(())
}
