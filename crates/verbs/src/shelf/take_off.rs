//! A find taken off the shelf without being given.

use hearten_boxed::boxed;
use hearten_domain::{Find, FindId};
use hearten_speech::say;

use crate::{Receipt, Result, Vault, VerbError, dates::full_day, writing::receipt};

#[boxed]
impl Vault {
    /// Takes a find off the shelf.
    ///
    /// # Errors
    /// `missing` where there is no such find; `conflict` where it is off the shelf already.
    pub async fn shelf_drop(&self, id: FindId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let found: Option<Find> = tx.get(id).await?;
        let mut find = found.ok_or_else(|| no_find(id))?;
        if let Some(day) = find.dropped_on {
            let said = say("verb-find-off-on").with("title", &find.title).with("day", full_day(day));
            return Err(VerbError::conflict(said));
        }
        find.dropped_on = Some(self.today_date());
        let change = self.change(&mut tx, "shelf drop", say("verb-find-dropped").with("title", &find.title)).await?;
        tx.update(&change, &find).await?;
        tx.commit().await?;
        Ok(receipt(find.id, &change))
    }
}

/// The error where there is no such find.
pub(crate) fn no_find(id: FindId) -> VerbError {
    VerbError::missing(say("verb-find-missing").with("id", id.to_string())).hint(say("verb-find-missing-hint"))
}
