//! Feeds that are read: what somebody publishes, or what is published on a topic.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{FeedId, ImportId, PersonId};

/// A feed (RSS or Atom) that the user subscribed to. Of a person its entries become news of them; else they become finds where they would serve somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feed {
    /// Identity.
    pub id: FeedId,
    /// Where it is read.
    pub url: String,
    /// What it is called, by the user or by itself.
    pub title: String,
    /// Whose it is.
    pub person_id: Option<PersonId>,
    /// The day from which it is read: entries of long before are no news.
    pub since: Date,
    /// The day it was given up.
    pub ended_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Feed {
    /// Whether it is read on `day`.
    pub fn is_read_on(&self, day: Date) -> bool {
        self.since <= day && self.ended_on.is_none_or(|ended| day < ended)
    }
}
