//! A promise kept.

use hearten_boxed::boxed;
use hearten_domain::{Promise, PromiseId};
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    text::not_to_come,
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// Writes down that a promise was kept on the day `on`.
    ///
    /// # Errors
    /// `missing` where there is no such promise; `conflict` where it was kept already; `invalid` for a day to come or before it was made.
    pub async fn keep_promise(&self, id: PromiseId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let found: Option<Promise> = tx.get(id).await?;
        let mut promise = found.ok_or_else(|| VerbError::missing(format!("there is no promise {id}")))?;
        not_to_come(on, self.today_date(), "it was kept")?;
        if let Some(day) = promise.kept_on {
            return Err(VerbError::conflict(format!("that promise was kept on {day}: {}", promise.text)));
        }
        if on < promise.made_on {
            return Err(VerbError::invalid(format!("{on} is before {}, the day it was promised", promise.made_on)));
        }
        let person = person_in(&mut tx, promise.person_id).await?;
        promise.kept_on = Some(on);
        let change = self.change(&mut tx, "keep promise", format!("Kept the promise to {}: {}.", person.name, promise.text)).await?;
        tx.update(&change, &promise).await?;
        tx.commit().await?;
        Ok(receipt(promise.id, &change))
    }
}
