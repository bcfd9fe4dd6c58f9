//! News of somebody: what has changed between two imports, and what they published.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ImportId, NewsId, PersonId, text_enum::text_enum};

text_enum! {
    /// What has changed.
    NewsKind, "kind of news" {
        /// They work elsewhere.
        Job = "job",
        /// They have another position at the same place.
        Title = "title",
        /// They live in another town.
        City = "city",
        /// They live at another address in the same town.
        Address = "address",
        /// They go by another name.
        Name = "name",
        /// They published something, which is read where their feed is.
        Post = "post",
    }
}

/// Something that a newer card or row says otherwise than the one before it, or that they published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// Identity.
    pub id: NewsId,
    /// Of whom.
    pub person_id: PersonId,
    /// What has changed.
    pub kind: NewsKind,
    /// What was so before.
    pub before: Option<String>,
    /// What is so now.
    pub after: Option<String>,
    /// The first day on which it is known to be so.
    pub on_day: Date,
    /// Where it was learnt; of something published, its address.
    pub source: Option<String>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
