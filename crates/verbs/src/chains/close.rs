//! What a chain leads to comes, or is let be.

use hearten_boxed::boxed;
use hearten_domain::{Chain, ChainId, ChainState, ChainStep, Thanks, ThanksState};
use hearten_speech::say;
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use super::show::chain_in;
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{not_to_come, required_line},
    writing::receipt,
};

#[boxed]
impl Vault {
    /// What the chain leads to has come: everybody in it is to hear of it.
    ///
    /// # Errors
    /// `missing` where there is no such chain; `conflict` where it came already; `invalid` for an empty outcome, a day to come or before the chain was begun.
    pub async fn chain_came(&self, id: ChainId, outcome: &str, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let mut chain = self.chain_to_close(&mut tx, id, ChainState::Came, on).await?;
        let outcome = required_line(outcome, say("verb-what-what-came"))?;
        (chain.outcome, chain.came_on) = (Some(outcome.clone()), Some(on));
        let steps = tx.steps_of_chain(id).await?;
        let people: std::collections::BTreeSet<_> = steps.iter().map(|step| step.person_id).collect();
        let summary = say("verb-chain-came").with("outcome", &outcome).with("count", people.len());
        let change = self.change(&mut tx, "chain", summary).await?;
        tx.update(&change, &chain).await?;
        for step in &steps {
            self.let_know(&mut tx, &change, step, &outcome, on).await?;
        }
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// The chain came to nothing and is let be; the thanks for the help stay as they are.
    ///
    /// # Errors
    /// `missing` where there is no such chain; `conflict` where it is closed already; `invalid` for a day to come or before the chain was begun.
    pub async fn let_chain_be(&self, id: ChainId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let mut chain = self.chain_to_close(&mut tx, id, ChainState::LetBe, on).await?;
        chain.let_be_on = Some(on);
        let change = self.change(&mut tx, "chain", say("verb-chain-let-be").with("event", &chain.event)).await?;
        tx.update(&change, &chain).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    async fn chain_to_close(&self, tx: &mut Tx, id: ChainId, next: ChainState, on: Date) -> Result<Chain> {
        let chain = chain_in(tx, id).await?;
        not_to_come(on, self.today_date(), say("verb-later-it-came"))?;
        if on < chain.begun_on {
            let said = say("verb-chain-before").with("on", full_day(on)).with("day", full_day(chain.begun_on));
            return Err(VerbError::invalid(said));
        }
        let state = chain.state_on(self.today_date()).unwrap_or(ChainState::Open);
        if !state.may_become(next) {
            let said = if state == ChainState::Came { "verb-chain-already-came" } else { "verb-chain-already-let-be" };
            return Err(VerbError::conflict(say(said).with("event", &chain.event)).hint(say("verb-settled-undo-hint")));
        }
        Ok(chain)
    }

    /// Writes what came into the thanks of a step, so that the person is to be told. Who was told of something earlier already gets new thanks for the same
    /// help, said on the day they were said.
    pub(super) async fn let_know(&self, tx: &mut Tx, change: &Change, step: &ChainStep, outcome: &str, on: Date) -> Result<()> {
        let Some(thanks) = tx.get::<Thanks>(step.thanks_id).await? else { return Ok(()) };
        let told = Thanks { outcome: Some(outcome.to_owned()), outcome_on: Some(on), ..thanks };
        if told.state_on(self.today_date()) != Some(ThanksState::Told) {
            tx.update(change, &told).await?;
            return Ok(());
        }
        let again = Thanks { id: self.ids.next().into(), told_on: None, import_id: None, ..told };
        tx.create(change, &again).await?;
        tx.update(change, &ChainStep { thanks_id: again.id, ..step.clone() }).await?;
        Ok(())
    }
}
