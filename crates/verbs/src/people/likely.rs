//! Whom I am likely to write to next: the likelihood that `backtest` tries on the past, for the people of now.

use std::{collections::HashMap, sync::Arc};

use hearten_domain::PersonId;
use hearten_store::Tx;
use hearten_ties::{Occasion, Replay};

use crate::{Result, Vault, backtest::likelihood_weights};

/// How far ahead is looked.
const HORIZON_DAYS: f64 = 30.0;

/// The place of everybody, the likeliest first.
pub(super) type Places = HashMap<PersonId, usize>;

impl Vault {
    /// The place of everybody with whom there was contact, kept while nothing is written (decision 20).
    pub(super) async fn likely_places(&self, tx: &mut Tx, stamp: &str) -> Result<Arc<Places>> {
        self.people_kept.places.get(stamp, places(self, tx)).await
    }
}

/// It reads all contacts.
async fn places(vault: &Vault, tx: &mut Tx) -> Result<Places> {
    let now = vault.now();
    // What has passed between me and one person says nothing of another, so that contacts may come person by person.
    let mut replay = Replay::new(likelihood_weights(vault, tx).await?);
    tx.each_history(None, now, |person, contacts| {
        for contact in contacts {
            let (at, medium, direction) = (contact.at.as_second(), contact.medium, contact.direction);
            replay.add(&Occasion { at, medium, direction, partners: &[person], bystanders: &[] });
        }
        Ok(())
    })
    .await?;
    let ranked = replay.rank(now.as_second(), HORIZON_DAYS, usize::MAX);
    Ok(ranked.into_iter().enumerate().map(|(place, likely)| (likely.who, place)).collect())
}
