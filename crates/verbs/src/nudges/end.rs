//! A nudge that is given up.

use hearten_boxed::boxed;
use hearten_domain::{Nudge, NudgeId};

use crate::{Receipt, Result, Vault, VerbError, writing::receipt};

#[boxed]
impl Vault {
    /// Gives a nudge up: nothing goes out by it any more, its calendar is no longer served, and its secret is thrown away.
    ///
    /// # Errors
    /// `missing` where there is no such nudge; `conflict` where it was given up already.
    pub async fn nudge_end(&self, id: NudgeId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let found: Option<Nudge> = tx.get(id).await?;
        let nudge =
            found.ok_or_else(|| VerbError::missing(format!("there is no nudge {id}")).hint("hearten nudge lists what is set up"))?;
        if nudge.ended_at.is_some() {
            return Err(VerbError::conflict("this was given up already"));
        }
        let ended = Nudge { secret: None, ended_at: Some(self.clock.now()), ..nudge };
        let change = self.change(&mut tx, "nudge end", format!("Nothing goes out by {} any more.", ended.kind)).await?;
        tx.update(&change, &ended).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}
