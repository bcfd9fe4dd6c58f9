//! `backtest`: each past month, what would have been thought then, and what then happened.

use hearten_boxed::boxed;
use hearten_speech::say;
use hearten_store::Tx;
use hearten_ties::{LikelihoodWeights, PastMoment, ReplayedPast, replay_past};
use jiff::Timestamp;
use serde::Serialize;

use super::{
    fit::{OwnWeights, own_weights},
    offers::{OffersReplayed, offers_replayed},
};
use crate::{Result, Vault, VerbError};

/// What a replay of the vault's own past found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Backtest {
    /// How the rankings of people did.
    #[serde(flatten)]
    pub replay: ReplayedPast,
    /// The weights that were fitted on this vault, by which Hearten's own ranking goes; none where it goes by the published ones.
    pub own_weights: Option<OwnWeights>,
    /// How the moves did that would have been offered on the first day of each of these months; none where that was not asked for.
    pub offers: Option<OffersReplayed>,
}

#[boxed]
impl Vault {
    /// Replays the last `months` whole months of the vault's past. With `with_offers` the moves of each month's first day are proposed as well, which takes
    /// as long as so many calls of `today` on a past day. It only reads.
    ///
    /// # Errors
    /// `invalid` for no months.
    pub async fn backtest(&self, months: usize, with_offers: bool) -> Result<Backtest> {
        if months == 0 {
            return Err(VerbError::invalid(say("verb-backtest-no-months")).hint(say("verb-backtest-no-months-hint")));
        }
        let mut tx = self.read().await?;
        let moments = past_moments(self, &mut tx).await?;
        let own_weights = own_weights(self, &mut tx).await?;
        let weights = own_weights.map_or(LikelihoodWeights::STARTING, |own| own.weights);
        let replay = replay_past(&moments, weights, &self.zone(), self.now(), months);
        let offers = if with_offers { Some(offers_replayed(self, &moments, &replay).await?) } else { None };
        Ok(Backtest { replay, own_weights, offers })
    }
}

/// All moments up to the vault's now with those who took part, by time; me left out.
pub(crate) async fn past_moments(vault: &Vault, tx: &mut Tx) -> Result<Vec<PastMoment>> {
    let me = vault.me_id(tx).await?;
    let mut moments: Vec<PastMoment> = Vec::new();
    tx.each_part(Timestamp::MIN, vault.now(), |part, others| {
        if moments.last().is_none_or(|last| last.id != part.moment_id) {
            let people = Vec::with_capacity(1);
            let (id, at, medium, direction) = (part.moment_id, part.at, part.medium, part.direction);
            moments.push(PastMoment { id, at, medium, direction, others, people });
        }
        if let Some(moment) = moments.last_mut()
            && Some(part.person_id) != me
        {
            moment.people.push((part.person_id, part.role));
        }
        Ok(())
    })
    .await?;
    Ok(moments)
}
