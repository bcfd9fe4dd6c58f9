//! All thanks that are open: owed, or said and never followed by what came of the help.

use std::collections::HashMap;

use hearten_boxed::boxed;
use hearten_domain::{Chain, ChainStep, Person, PersonId, Thanks, ThanksId, ThanksState};
use hearten_store::Tx;
use serde::Serialize;

use crate::{PersonName, Result, Vault, moves::all_on_day};

/// The thanks that are open, by what is to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenThanks {
    /// Something came of the help, and they have not heard it: newest first.
    pub to_tell: Vec<ThanksView>,
    /// Not said yet: newest first, for fresh thanks are the warmest.
    pub owed: Vec<ThanksView>,
    /// Said, and what came of it is not known: newest first.
    pub sent: Vec<ThanksView>,
}

/// Thanks with whom they go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ThanksView {
    /// The thanks.
    pub thanks: Thanks,
    /// To whom.
    pub person: PersonName,
    /// How far they have come.
    pub state: ThanksState,
    /// What the chain leads to that their help is part of.
    pub chain: Option<String>,
}

#[boxed]
impl Vault {
    /// All thanks that are open. It only reads.
    pub async fn thanks_open(&self) -> Result<OpenThanks> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let mut all = all_on_day(tx.all::<Thanks>().await?, today);
        all.retain(|thanks| thanks.state_on(today).is_some_and(|state| state != ThanksState::Told));
        all.sort_by_key(|thanks| std::cmp::Reverse((thanks.outcome_on.or(thanks.sent_on).unwrap_or(thanks.owed_on), thanks.id)));
        let ids: Vec<PersonId> = all.iter().map(|thanks| thanks.person_id).collect();
        let names: HashMap<PersonId, String> = tx.get_many::<Person>(&ids).await?.into_iter().map(|it| (it.id, it.name)).collect();
        let chains = chains(&mut tx).await?;
        let mut open = OpenThanks { to_tell: Vec::new(), owed: Vec::new(), sent: Vec::new() };
        for thanks in all {
            let Some(state) = thanks.state_on(today) else { continue };
            let name = names.get(&thanks.person_id).cloned().unwrap_or_default();
            let person = PersonName { id: thanks.person_id, name };
            let place = match state {
                _ if thanks.outcome.is_some() => &mut open.to_tell,
                ThanksState::Owed => &mut open.owed,
                _ => &mut open.sent,
            };
            place.push(ThanksView { person, state, chain: chains.get(&thanks.id).cloned(), thanks });
        }
        Ok(open)
    }
}

/// What the chains lead to, by the thanks that are steps of them.
async fn chains(tx: &mut Tx) -> Result<HashMap<ThanksId, String>> {
    let chains: HashMap<_, _> = tx.all::<Chain>().await?.into_iter().map(|chain| (chain.id, chain.event)).collect();
    let steps = tx.all::<ChainStep>().await?;
    Ok(steps.into_iter().filter_map(|step| Some((step.thanks_id, chains.get(&step.chain_id)?.clone()))).collect())
}
