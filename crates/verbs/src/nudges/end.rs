//! A nudge that is given up.

use hearten_boxed::boxed;
use hearten_domain::{Nudge, NudgeId};
use hearten_speech::{say, worded};

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
        let missing = || VerbError::missing(say("verb-nudge-none").with("id", id.to_string())).hint(say("verb-nudge-list-hint"));
        let nudge = found.ok_or_else(missing)?;
        if nudge.ended_at.is_some() {
            return Err(VerbError::conflict(say("verb-nudge-given-up")));
        }
        let ended = Nudge { secret: None, ended_at: Some(self.clock.now()), ..nudge };
        let said = say("verb-nudge-ended").with("kind", worded("nudges-kind", ended.kind.as_str()));
        let change = self.change(&mut tx, "nudge end", said).await?;
        tx.update(&change, &ended).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }
}
