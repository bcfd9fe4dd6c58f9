//! Things worth giving, kept until they have a person.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{FindId, ImportId, text_enum::text_enum};

text_enum! {
    /// What a find is.
    FindKind, "kind of find" {
        /// A page to read.
        Link = "link",
        /// Something to work with.
        Tool = "tool",
        /// A thought.
        Idea = "idea",
        /// Something to go to.
        Event = "event",
        /// A place to be filled.
        Opening = "opening",
        /// Somebody to know.
        Person = "person",
    }
}

/// Something worth giving, on the shelf. It has left the shelf when a [`crate::Gift`] names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Find {
    /// Identity.
    pub id: FindId,
    /// What it is.
    pub kind: FindKind,
    /// A few words to know it by.
    pub title: String,
    /// Where it is.
    pub url: Option<String>,
    /// What it says, or why it is worth giving.
    pub text: Option<String>,
    /// The day it came onto the shelf.
    pub kept_on: Date,
    /// The day it was taken off without being given.
    pub dropped_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
