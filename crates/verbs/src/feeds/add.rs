//! A feed that is read from now on.

use hearten_boxed::boxed;
use hearten_domain::{Feed, PersonId};
use hearten_speech::say;
use hearten_store::Tx;

use super::read::load;
use crate::{
    Receipt, Result, Vault, VerbError,
    text::{optional, required_line},
    writing::{person_in, receipt, refuse_unnoted},
};

/// A feed to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFeed {
    /// Its web address.
    pub url: String,
    /// Whose it is; none for one on a topic.
    pub person: Option<PersonId>,
    /// What it is to be called; none takes what it calls itself.
    pub title: Option<String>,
}

#[boxed]
impl Vault {
    /// Subscribes to a feed and reads it for the first time.
    ///
    /// # Errors
    /// `invalid` where there is no feed at the address, `unavailable` where it cannot be reached; `missing` where there is no such person;
    /// `conflict` where it is read already; `refused` where nothing may be noted about the person.
    pub async fn feed_add(&self, new: NewFeed) -> Result<Receipt> {
        let url = required_line(&new.url, say("verb-what-the-feeds-address"))?;
        self.refuse_twice(&mut self.read().await?, &url).await?;
        let read = load(&url).await?;
        let mut tx = self.write().await?;
        self.refuse_twice(&mut tx, &url).await?;
        let today = self.today_date();
        let mut added = say("verb-feed-added");
        if let Some(id) = new.person {
            let person = person_in(&mut tx, id).await?;
            refuse_unnoted(&mut tx, &person, today).await?;
            added = say("verb-feed-added-of").with("name", &person.name);
        }
        let title = optional(new.title).or_else(|| read.title.clone()).unwrap_or_else(|| url.clone());
        let title = required_line(&title, say("verb-what-the-title"))?;
        let feed = Feed { id: self.ids.next().into(), url, title, person_id: new.person, since: today, ended_on: None, import_id: None };
        let change = self.change(&mut tx, "feed add", added.with("title", &feed.title)).await?;
        tx.create(&change, &feed).await?;
        self.take_in(&mut tx, &change, &[(feed.clone(), read)]).await?;
        tx.commit().await?;
        Ok(receipt(feed.id, &change))
    }

    async fn refuse_twice(&self, tx: &mut Tx, url: &str) -> Result<()> {
        let feeds: Vec<Feed> = tx.all().await?;
        match feeds.iter().find(|feed| feed.url == url && feed.ended_on.is_none()) {
            Some(feed) => Err(VerbError::conflict(say("verb-feed-twice").with("title", &feed.title)).hint(say("verb-feed-list-hint"))),
            None => Ok(()),
        }
    }
}
