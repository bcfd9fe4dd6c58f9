//! A promise kept.

use hearten_boxed::boxed;
use hearten_domain::{Promise, PromiseId};
use hearten_speech::say;
use jiff::civil::Date;

use super::promise::before_made;
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
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
        let mut promise = found.ok_or_else(|| VerbError::missing(say("verb-promise-missing").with("id", id.to_string())))?;
        not_to_come(on, self.today_date(), say("verb-later-it-was-kept"))?;
        if let Some(day) = promise.kept_on {
            let said = say("verb-promise-kept-already").with("day", full_day(day)).with("text", &promise.text);
            return Err(VerbError::conflict(said));
        }
        if on < promise.made_on {
            return Err(before_made(on, promise.made_on));
        }
        let person = person_in(&mut tx, promise.person_id).await?;
        promise.kept_on = Some(on);
        let summary = say("verb-promise-kept").with("name", &person.name).with("text", &promise.text);
        let change = self.change(&mut tx, "keep promise", summary).await?;
        tx.update(&change, &promise).await?;
        tx.commit().await?;
        Ok(receipt(promise.id, &change))
    }
}
