//! Something I gave.

use hearten_domain::{FindId, GiftId, GiftKind, PersonId};
use jiff::civil::Date;

use crate::{Receipt, Result, Vault};

/// Something that passed between me and a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGift {
    /// The other side.
    pub person: PersonId,
    /// What it is; none is told from the find, or a thing.
    pub kind: Option<GiftKind>,
    /// What it was, in a few words; empty takes the find's title.
    pub what: String,
    /// What it meant.
    pub meaning: Option<String>,
    /// The day it was given.
    pub on: Date,
    /// The find it was, when it came from the shelf.
    pub find: Option<FindId>,
    /// The gift it was passed on from.
    pub came_from: Option<GiftId>,
}

impl Vault {
    /// Writes down what I gave. A find that is given leaves the shelf.
    ///
    /// # Errors
    /// `invalid` for an empty text or a day to come; `missing` where person, find or gift are not there; `conflict` where the find was given already.
    pub async fn give(&self, new: NewGift) -> Result<Receipt> {
        todo!()
    }
}
