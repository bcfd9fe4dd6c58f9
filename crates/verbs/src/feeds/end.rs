//! A feed that is given up.

use hearten_boxed::boxed;
use hearten_domain::{Feed, FeedId};

use crate::{Receipt, Result, Vault, VerbError, writing::receipt};

#[boxed]
impl Vault {
    /// Gives a feed up; what came of it stays.
    ///
    /// # Errors
    /// `missing` where there is no such feed; `conflict` where it was given up already.
    pub async fn feed_end(&self, id: FeedId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let found: Option<Feed> = tx.get(id).await?;
        let mut feed = found.ok_or_else(|| VerbError::missing(format!("there is no feed {id}")).hint("hearten feed lists what is read"))?;
        if let Some(day) = feed.ended_on {
            return Err(VerbError::conflict(format!("“{}” was given up on {day}", feed.title)));
        }
        feed.ended_on = Some(self.today_date());
        let change = self.change(&mut tx, "feed end", format!("“{}” is read no more.", feed.title)).await?;
        tx.update(&change, &feed).await?;
        tx.commit().await?;
        Ok(receipt(feed.id, &change))
    }
}
