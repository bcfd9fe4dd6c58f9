//! The weights of the likelihood fitted on the vault's own past, and kept where they gain.

use hearten_boxed::boxed;
use hearten_store::Tx;
use hearten_ties::{LikelihoodFit, LikelihoodWeights, fit_past};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::run::past_moments;
use crate::{Result, Vault};

/// The setting that keeps the fitted weights; empty where there are none.
const WEIGHTS: &str = "likelihood_weights";

/// Weights that were fitted on the vault's past, and what they gained then.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct OwnWeights {
    /// When they were fitted.
    pub fitted_at: Timestamp,
    /// The weights.
    pub weights: LikelihoodWeights,
    /// The mean average precision of the published weights over the judged months, 0 to 1.
    pub before: f64,
    /// That of weights fitted on what came before each judged month.
    pub after: f64,
    /// The standard error of the gain.
    pub error: f64,
    /// How many months were judged.
    pub judged: usize,
}

impl OwnWeights {
    /// The local day on which they were fitted.
    pub fn fitted_on(&self, vault: &Vault) -> Date {
        self.fitted_at.to_zoned(vault.zone()).date()
    }
}

/// The vault's own weights as of its now; none where it goes by the published ones.
pub(crate) async fn own_weights(vault: &Vault, tx: &mut Tx) -> Result<Option<OwnWeights>> {
    let kept = tx.setting(WEIGHTS).await?.and_then(|text| serde_json::from_str::<OwnWeights>(&text).ok());
    Ok(kept.filter(|own| own.weights.is_sound() && own.fitted_at <= vault.now()))
}

/// The weights that the likelihood goes by.
pub(crate) async fn likelihood_weights(vault: &Vault, tx: &mut Tx) -> Result<LikelihoodWeights> {
    Ok(own_weights(vault, tx).await?.map_or(LikelihoodWeights::STARTING, |own| own.weights))
}

#[boxed]
impl Vault {
    /// Fits the weights of the likelihood on the vault's past and keeps them where they gain: where weights fitted on earlier months rank the later ones better
    /// by more than chance would give. Else the vault goes by what it went by before. A setting: `undo` leaves it, [`Vault::reset_likelihood`] takes it back.
    pub async fn fit_likelihood(&self) -> Result<LikelihoodFit> {
        let mut tx = self.write().await?;
        let fit = fit_past(&past_moments(self, &mut tx).await?);
        if fit.gains {
            let LikelihoodFit { weights, before, after, error, judged, .. } = fit;
            let own = OwnWeights { fitted_at: self.now(), weights, before, after, error, judged };
            let text = serde_json::to_string(&own)
                .map_err(|error| crate::VerbError::new(hearten_domain::ErrorKind::Internal, error.to_string()))?;
            tx.set_setting(WEIGHTS, &text).await?;
        }
        tx.commit().await?;
        Ok(fit)
    }

    /// Goes back to the published weights. Whether there were others is told.
    pub async fn reset_likelihood(&self) -> Result<bool> {
        let mut tx = self.write().await?;
        let had = own_weights(self, &mut tx).await?.is_some();
        tx.set_setting(WEIGHTS, "").await?;
        tx.commit().await?;
        Ok(had)
    }
}
