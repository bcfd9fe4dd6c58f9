//! The feeds that are read.

use hearten_boxed::boxed;
use hearten_domain::{Feed, Person, PersonId};
use serde::Serialize;

use crate::{PersonName, Result, Vault, writing::named};

/// A feed that is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FeedView {
    /// The feed.
    pub feed: Feed,
    /// Whose it is.
    pub person: Option<PersonName>,
}

#[boxed]
impl Vault {
    /// The feeds that are read on the vault's day, those of people first, by name.
    pub async fn feeds(&self) -> Result<Vec<FeedView>> {
        let mut tx = self.read().await?;
        let mut feeds: Vec<Feed> = tx.all().await?;
        feeds.retain(|feed| feed.is_read_on(self.today_date()));
        let of: Vec<PersonId> = feeds.iter().filter_map(|feed| feed.person_id).collect();
        let people = tx.get_many::<Person>(&of).await?;
        let person = |feed: &Feed| people.iter().find(|person| Some(person.id) == feed.person_id).map(named);
        let mut views: Vec<FeedView> = feeds.into_iter().map(|feed| FeedView { person: person(&feed), feed }).collect();
        views.sort_by_key(|view| (view.person.is_none(), view.person.as_ref().map(|it| it.name.clone()), view.feed.title.clone()));
        Ok(views)
    }
}
