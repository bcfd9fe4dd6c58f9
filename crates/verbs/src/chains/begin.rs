//! A chain is begun, and help is added to it.

use hearten_boxed::boxed;
use hearten_domain::{Chain, ChainId, ChainState, ChainStep, GiftKind, Person, PersonId, Thanks, ThanksId, ThanksState};
use hearten_speech::say;
use hearten_store::{Change, Tx, fold};
use jiff::civil::Date;

use super::show::chain_in;
use crate::{
    Receipt, Result, Vault, VerbError,
    gifts::Help,
    text::{not_to_come, required_line},
    thanks::no_such_thanks,
    writing::{person_in, receipt},
};

/// What several people's help leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewChain {
    /// What it leads to, in a few words.
    pub event: String,
    /// The help it begins with, in order; may be empty.
    pub steps: Vec<NewStep>,
}

/// Somebody's help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStep {
    /// Whose.
    pub person: PersonId,
    /// The thanks that were noted for it, where they are known.
    pub thanks: Option<ThanksId>,
    /// What they did; none takes the newest thanks to them. What was not noted before is kept as help received, with thanks owed.
    pub deed: Option<String>,
    /// The day they did it.
    pub on: Date,
}

#[boxed]
impl Vault {
    /// Begins a chain.
    ///
    /// # Errors
    /// `invalid` for an empty event or a day to come; `missing` where a person or thanks are not there, or no deed is named and nothing was noted.
    pub async fn begin_chain(&self, new: NewChain) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let event = required_line(&new.event, say("verb-what-what-it-leads-to"))?;
        let chain = Chain {
            id: self.ids.next().into(),
            event,
            // Help that is noted afterwards began on its own day.
            begun_on: new.steps.iter().map(|step| step.on).min().unwrap_or_else(|| self.today_date()).min(self.today_date()),
            outcome: None,
            came_on: None,
            let_be_on: None,
            import_id: None,
        };
        let change = self.change(&mut tx, "chain", say("verb-chain-begun").with("event", &chain.event)).await?;
        tx.create(&change, &chain).await?;
        for (place, step) in (1..).zip(&new.steps) {
            self.add_step(&mut tx, &change, &chain, step, place).await?;
        }
        tx.commit().await?;
        Ok(receipt(chain.id, &change))
    }

    /// Adds somebody's help to a chain, after what is in it.
    ///
    /// # Errors
    /// `missing` where chain, person or thanks are not there; `conflict` where it is in the chain already, or the chain was closed; `invalid` for a day to come.
    pub async fn add_to_chain(&self, id: ChainId, step: &NewStep) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let chain = chain_in(&mut tx, id).await?;
        if chain.state_on(self.today_date()) == Some(ChainState::LetBe) {
            return Err(VerbError::conflict(say("verb-chain-was-let-be").with("event", &chain.event)).hint(say("verb-chain-undo-hint")));
        }
        let person = person_in(&mut tx, step.person).await?;
        let place = tx.steps_of_chain(id).await?.last().map_or(1, |last| last.place + 1);
        let summary = say("verb-chain-joined").with("name", &person.name).with("event", &chain.event);
        let change = self.change(&mut tx, "chain", summary).await?;
        self.add_step(&mut tx, &change, &chain, step, place).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    async fn add_step(&self, tx: &mut Tx, change: &Change, chain: &Chain, step: &NewStep, place: i64) -> Result<()> {
        not_to_come(step.on, self.today_date(), say("verb-later-it-was-done"))?;
        let person = person_in(tx, step.person).await?;
        let thanks = match self.noted_thanks(tx, &person, step).await? {
            Some(thanks) => thanks,
            None => {
                let what = step.deed.clone().unwrap_or_default();
                let help = Help { person: person.id, kind: GiftKind::Help, what, meaning: None, on: step.on };
                self.help_received(tx, change, help).await?.1
            }
        };
        if tx.steps_of_chain(chain.id).await?.iter().any(|held| held.thanks_id == thanks.id) {
            let said = say("verb-chain-in-already").with("name", &person.name).with("deed", &thanks.deed);
            return Err(VerbError::conflict(said));
        }
        let on = if step.deed.is_some() { step.on } else { thanks.owed_on };
        let record = ChainStep {
            id: self.ids.next().into(),
            chain_id: chain.id,
            person_id: person.id,
            thanks_id: thanks.id,
            place,
            on,
            import_id: None,
        };
        tx.create(change, &record).await?;
        // Who joins a chain of which the outcome is known is to hear it as the others are.
        if let (Some(outcome), Some(day)) = (&chain.outcome, chain.came_on) {
            self.let_know(tx, change, &record, outcome, day).await?;
        }
        Ok(())
    }

    /// The thanks that were noted for the help; none where it is new.
    async fn noted_thanks(&self, tx: &mut Tx, person: &Person, step: &NewStep) -> Result<Option<Thanks>> {
        let mut all: Vec<Thanks> = tx.of_person(person.id).await?;
        all.sort_by_key(|thanks| {
            std::cmp::Reverse((thanks.state_on(self.today_date()) != Some(ThanksState::Told), thanks.owed_on, thanks.id))
        });
        if let Some(id) = step.thanks {
            let found = all.into_iter().find(|thanks| thanks.id == id);
            return found.map(Some).ok_or_else(|| no_such_thanks(id, person));
        }
        match &step.deed {
            Some(deed) => Ok(all.into_iter().find(|thanks| fold(&thanks.deed) == fold(deed.trim()))),
            None => all.into_iter().next().map(Some).ok_or_else(|| {
                VerbError::missing(say("verb-chain-no-help").with("name", &person.name)).hint(say("verb-chain-no-help-hint"))
            }),
        }
    }
}
