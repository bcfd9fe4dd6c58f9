//! A feed that is given up.

use hearten_boxed::boxed;
use hearten_domain::{Feed, FeedId};
use hearten_speech::say;

use crate::{Receipt, Result, Vault, VerbError, dates::full_day, writing::receipt};

#[boxed]
impl Vault {
    /// Gives a feed up; what came of it stays.
    ///
    /// # Errors
    /// `missing` where there is no such feed; `conflict` where it was given up already.
    pub async fn feed_end(&self, id: FeedId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let found: Option<Feed> = tx.get(id).await?;
        let missing = || VerbError::missing(say("verb-feed-missing").with("id", id.to_string())).hint(say("verb-feed-list-hint"));
        let mut feed = found.ok_or_else(missing)?;
        if let Some(day) = feed.ended_on {
            return Err(VerbError::conflict(say("verb-feed-ended-on").with("title", &feed.title).with("day", full_day(day))));
        }
        feed.ended_on = Some(self.today_date());
        let change = self.change(&mut tx, "feed end", say("verb-feed-ended").with("title", &feed.title)).await?;
        tx.update(&change, &feed).await?;
        tx.commit().await?;
        Ok(receipt(feed.id, &change))
    }
}
