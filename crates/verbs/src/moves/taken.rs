//! What the user took on and has not answered yet: it waits in sight, without a due day.

use hearten_domain::{Medium, MoveAnswer, MoveId, MoveState, Person, PersonId, StandingKind};
use hearten_moves::Proposal;
use hearten_store::Tx;
use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use super::{
    history::History,
    questions::{ASK_UNTIL_DAYS, OutcomeQuestion},
};
use crate::{PersonName, Result, Vault};

/// A move that the user means to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TakenOn {
    /// Which move.
    pub move_id: MoveId,
    /// To whom; an introduction has two.
    pub people: Vec<PersonName>,
    /// The reason as it was shown when it was taken.
    pub reason: String,
    /// By which medium.
    pub medium: Medium,
    /// The day on which it was taken.
    pub on: Date,
    /// What to bring, while its reason still holds.
    pub bring: Option<String>,
    /// The words for it, while its reason still holds.
    pub draft: Option<String>,
}

/// What was taken on and neither answered nor asked about by one of the `questions`, the latest first. After the time in which one is asked
/// it is let go by itself.
pub(super) async fn taken(
    vault: &Vault,
    tx: &mut Tx,
    history: &History,
    questions: &[OutcomeQuestion],
    proposals: &[Proposal],
) -> Result<Vec<TakenOn>> {
    let now = vault.now();
    let since = now.checked_sub((24 * ASK_UNTIL_DAYS).hours()).unwrap_or(now);
    // With a day to be asked again it was done already, and waits for them.
    let is_open = |answer: &&MoveAnswer| {
        let is_asked = questions.iter().any(|question| question.move_id == answer.move_id);
        answer.state == MoveState::Taken && answer.until.is_none() && !is_asked
    };
    let mut open: Vec<&MoveAnswer> = history.open_since(since).filter(is_open).collect();
    if open.is_empty() {
        return Ok(Vec::new());
    }
    open.sort_by_key(|answer| std::cmp::Reverse((answer.at, answer.id)));
    let closed = [StandingKind::Dead, StandingKind::Muted, StandingKind::DoNotContact];
    let closed = tx.people_standing(&closed, vault.today_date()).await?;
    let mut taken = Vec::new();
    for answer in open {
        let ids: Vec<PersonId> = [Some(answer.person_id), answer.other_id].into_iter().flatten().collect();
        if ids.iter().any(|id| closed.contains(id)) {
            continue;
        }
        let mut people = Vec::new();
        for id in ids {
            people.extend(tx.get::<Person>(id).await?.map(|person| PersonName { id: person.id, name: person.name }));
        }
        if !people.is_empty() {
            taken.push(as_taken(answer, people, proposals));
        }
    }
    Ok(taken)
}

fn as_taken(answer: &MoveAnswer, people: Vec<PersonName>, proposals: &[Proposal]) -> TakenOn {
    let proposed = proposals.iter().map(|proposal| &proposal.suggested).find(|suggested| suggested.id == answer.move_id);
    let draft = proposed.map(|suggested| suggested.draft.trim().to_owned());
    TakenOn {
        move_id: answer.move_id.clone(),
        people,
        reason: answer.reason.clone(),
        medium: answer.medium,
        on: answer.on,
        bring: proposed.and_then(|suggested| suggested.bring.clone()),
        draft: draft.filter(|draft| !draft.is_empty()),
    }
}
