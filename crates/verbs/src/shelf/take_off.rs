//! A find taken off the shelf without being given.

use hearten_boxed::boxed;
use hearten_domain::{Find, FindId};

use crate::{Receipt, Result, Vault, VerbError, writing::receipt};

#[boxed]
impl Vault {
    /// Takes a find off the shelf.
    ///
    /// # Errors
    /// `missing` where there is no such find; `conflict` where it is off the shelf already.
    pub async fn shelf_drop(&self, id: FindId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let found: Option<Find> = tx.get(id).await?;
        let mut find =
            found.ok_or_else(|| VerbError::missing(format!("there is no find {id}")).hint("hearten shelf shows what there is"))?;
        if let Some(day) = find.dropped_on {
            return Err(VerbError::conflict(format!("{:?} was taken off the shelf on {day}", find.title)));
        }
        find.dropped_on = Some(self.today_date());
        let change = self.change(&mut tx, "shelf drop", format!("Took off the shelf: {}.", find.title)).await?;
        tx.update(&change, &find).await?;
        tx.commit().await?;
        Ok(receipt(find.id, &change))
    }
}
