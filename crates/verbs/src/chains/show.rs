//! The chains, with whose help stands in them.

use std::collections::HashMap;

use hearten_boxed::boxed;
use hearten_domain::{Chain, ChainId, ChainState, ChainStep, ChainStepId, Person, PersonId, Thanks, ThanksId, ThanksState};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use crate::{PersonName, Result, Vault, VerbError, moves::all_on_day, text::joined};

/// A chain with its steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChainView {
    /// The chain.
    pub chain: Chain,
    /// How far it has come.
    pub state: ChainState,
    /// The help in it, in order.
    pub steps: Vec<StepView>,
    /// What is to do next, in a sentence.
    pub next: String,
}

/// One person's help in a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepView {
    /// The step.
    pub id: ChainStepId,
    /// Whose help.
    pub person: PersonName,
    /// What they did.
    pub deed: String,
    /// The day they did it.
    pub on: Date,
    /// The thanks for it.
    pub thanks_id: ThanksId,
    /// How far these have come.
    pub thanks: ThanksState,
}

#[boxed]
impl Vault {
    /// All chains: open ones first, then the newest.
    pub async fn chains(&self) -> Result<Vec<ChainView>> {
        let mut tx = self.read().await?;
        let mut views = Vec::new();
        for chain in tx.all::<Chain>().await? {
            views.extend(self.chain_view(&mut tx, chain).await?);
        }
        let place = |view: &ChainView| {
            let is_told = view.steps.iter().all(|step| step.thanks == ThanksState::Told);
            (view.state == ChainState::LetBe, view.state == ChainState::Came && is_told)
        };
        views.sort_by(|a, b| place(a).cmp(&place(b)).then(b.chain.begun_on.cmp(&a.chain.begun_on)).then(b.chain.id.cmp(&a.chain.id)));
        Ok(views)
    }

    /// One chain.
    ///
    /// # Errors
    /// `missing` where there is no such chain.
    pub async fn chain(&self, id: ChainId) -> Result<ChainView> {
        let mut tx = self.read().await?;
        let chain = chain_in(&mut tx, id).await?;
        self.chain_view(&mut tx, chain).await?.ok_or_else(|| no_such_chain(id))
    }

    /// The chain as it stands today; none where it was not kept yet.
    async fn chain_view(&self, tx: &mut Tx, mut chain: Chain) -> Result<Option<ChainView>> {
        let today = self.today_date();
        let Some(state) = chain.state_on(today) else { return Ok(None) };
        if state != ChainState::Came {
            (chain.outcome, chain.came_on) = (None, None);
        }
        let steps = tx.steps_of_chain(chain.id).await?;
        let thanks: Vec<ThanksId> = steps.iter().map(|step| step.thanks_id).collect();
        let thanks: HashMap<ThanksId, Thanks> =
            all_on_day(tx.get_many::<Thanks>(&thanks).await?, today).into_iter().map(|thanks| (thanks.id, thanks)).collect();
        let people: Vec<PersonId> = steps.iter().map(|step| step.person_id).collect();
        let names: HashMap<PersonId, String> = tx.get_many::<Person>(&people).await?.into_iter().map(|it| (it.id, it.name)).collect();
        let view = |step: ChainStep| {
            let thanks = thanks.get(&step.thanks_id)?;
            let person = PersonName { id: step.person_id, name: names.get(&step.person_id)?.clone() };
            let state = thanks.state_on(today)?;
            Some(StepView { id: step.id, person, deed: thanks.deed.clone(), on: step.on, thanks_id: thanks.id, thanks: state })
        };
        let steps: Vec<StepView> = steps.into_iter().filter_map(view).collect();
        let next = next(state, &steps);
        Ok(Some(ChainView { chain, state, steps, next }))
    }
}

/// What is to do next.
fn next(state: ChainState, steps: &[StepView]) -> String {
    let mut waiting: Vec<&str> =
        steps.iter().filter(|step| step.thanks != ThanksState::Told).map(|step| step.person.name.as_str()).collect();
    waiting.dedup();
    let said = match state {
        ChainState::Came if waiting.is_empty() => say("verb-chain-next-heard"),
        ChainState::Came => say("verb-chain-next-tell").with("names", joined(waiting)),
        ChainState::LetBe => say("verb-chain-next-let-be"),
        ChainState::Open => match steps.iter().filter(|step| step.thanks == ThanksState::Owed).count() {
            0 => say("verb-chain-next-open"),
            owed => say("verb-chain-next-owed").with("count", owed),
        },
    };
    said.into()
}

/// The chain `id`.
///
/// # Errors
/// `missing` where there is no such chain.
pub(super) async fn chain_in(tx: &mut Tx, id: ChainId) -> Result<Chain> {
    tx.get::<Chain>(id).await?.ok_or_else(|| no_such_chain(id))
}

fn no_such_chain(id: ChainId) -> VerbError {
    VerbError::missing(say("verb-chain-missing").with("id", id.to_string())).hint(say("verb-chain-missing-hint"))
}
