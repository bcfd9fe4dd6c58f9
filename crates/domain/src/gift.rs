//! What passed between us, either way.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{FindId, GiftId, ImportId, PersonId, text_enum::text_enum};

text_enum! {
    /// Which way a gift went, seen from me.
    GiftDirection, "direction of a gift" {
        /// From me to them.
        Given = "given",
        /// From them to me.
        Received = "received",
    }
}

text_enum! {
    /// What a gift is.
    GiftKind, "kind of gift" {
        /// An object.
        Thing = "thing",
        /// Something to read, see or hear.
        Article = "article",
        /// Something to work with.
        Tool = "tool",
        /// A thought.
        Idea = "idea",
        /// Work done for the other.
        Help = "help",
        /// Counsel.
        Advice = "advice",
        /// A meeting made possible.
        Introduction = "introduction",
        /// Time given.
        Time = "time",
    }
}

/// Something that passed between me and a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gift {
    /// Identity.
    pub id: GiftId,
    /// The other side.
    pub person_id: PersonId,
    /// Which way it went.
    pub direction: GiftDirection,
    /// What it is.
    pub kind: GiftKind,
    /// What it was, in a few words.
    pub what: String,
    /// What it meant.
    pub meaning: Option<String>,
    /// The day it was given.
    pub on: Date,
    /// The gift it was passed on from.
    pub came_from: Option<GiftId>,
    /// The find it was, when it came from the shelf.
    pub find_id: Option<FindId>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
