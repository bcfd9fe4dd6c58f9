//! Choosing a partner, and ending it.

use hearten_boxed::boxed;
use hearten_domain::{PersonId, Standing, StandingKind};
use hearten_speech::say;

use super::round::MANY;
use crate::{
    Receipt, Result, Vault, VerbError,
    writing::{person_in, refuse_uncontacted},
};

#[boxed]
impl Vault {
    /// Makes somebody a partner from today.
    ///
    /// # Errors
    /// `missing` where there is no such person; `conflict` where they are one already, or there are twice as many as can be kept well; `refused` for the dead.
    pub async fn partner_add(&self, id: PersonId) -> Result<Receipt> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let person = person_in(&mut tx, id).await?;
        refuse_uncontacted(&mut tx, &person, &[StandingKind::Dead, StandingKind::DoNotContact], today).await?;
        let standings: Vec<Standing> = tx.all().await?;
        let count = standings.iter().filter(|it| it.kind == StandingKind::Partner && it.holds_on(today)).count();
        if count >= 2 * MANY {
            let many = say("verb-partner-many").with("count", count).with("many", MANY);
            return Err(VerbError::conflict(many).hint(say("verb-partner-many-hint")));
        }
        drop(tx);
        self.mute(id, StandingKind::Partner, today, None).await
    }

    /// From today somebody is no partner any more; all that was between you stays.
    ///
    /// # Errors
    /// `missing` where there is no such person, or they are none.
    pub async fn partner_end(&self, id: PersonId) -> Result<Receipt> {
        self.unmute(id, Some(StandingKind::Partner)).await
    }
}
