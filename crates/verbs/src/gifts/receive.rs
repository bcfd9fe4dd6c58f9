//! Something I received, for which thanks become owed.

use hearten_boxed::boxed;
use hearten_domain::GiftDirection;
use hearten_speech::say;

use crate::{
    NewGift, Receipt, Result, Vault,
    writing::{person_in, receipt},
};

#[boxed]
impl Vault {
    /// Writes down what I received; in the same change thanks become owed. The receipt names the gift.
    ///
    /// # Errors
    /// `invalid` for an empty text or a day to come; `missing` where person or gift are not there.
    pub async fn receive(&self, new: NewGift) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let person = person_in(&mut tx, new.person).await?;
        let gift = self.gift(&mut tx, &new, GiftDirection::Received, None).await?;
        let summary = say("verb-gift-received").with("name", &person.name).with("what", &gift.what);
        let change = self.change(&mut tx, "receive", summary).await?;
        tx.create(&change, &gift).await?;
        let thanks = self.thanks_owed(&gift);
        tx.create(&change, &thanks).await?;
        tx.commit().await?;
        Ok(receipt(gift.id, &change))
    }
}
