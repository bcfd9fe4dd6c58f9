//! What I asked of people, and what became of it.

use std::{cmp::Reverse, collections::HashMap};

use hearten_boxed::boxed;
use hearten_domain::{Ask, AskState, Person, PersonId};
use serde::Serialize;

use crate::{PersonName, Result, Vault};

/// An ask with whom it went to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskedView {
    /// The ask.
    pub ask: Ask,
    /// Whom.
    pub person: PersonName,
    /// How far it has come on the vault's day.
    pub state: AskState,
}

#[boxed]
impl Vault {
    /// All asks, of one person or of everybody: open ones first, then the newest.
    pub async fn asks(&self, of: Option<PersonId>) -> Result<Vec<AskedView>> {
        let mut tx = self.read().await?;
        let mut all: Vec<Ask> = match of {
            Some(person) => tx.of_person(person).await?,
            None => tx.all().await?,
        };
        all.sort_by_key(|ask| Reverse((ask.asked_on, ask.id)));
        let ids: Vec<PersonId> = all.iter().map(|ask| ask.person_id).collect();
        let names: HashMap<PersonId, String> = tx.get_many::<Person>(&ids).await?.into_iter().map(|it| (it.id, it.name)).collect();
        let today = self.today_date();
        let view = |mut ask: Ask| {
            let state = ask.state_on(today)?;
            if state == AskState::Asked {
                (ask.state, ask.settled_on, ask.answer, ask.gift_id) = (state, None, None, None);
            }
            Some(AskedView { person: PersonName { id: ask.person_id, name: names.get(&ask.person_id)?.clone() }, state, ask })
        };
        let mut views: Vec<AskedView> = all.into_iter().filter_map(view).collect();
        views.sort_by_key(|view| view.state != AskState::Asked);
        Ok(views)
    }
}
