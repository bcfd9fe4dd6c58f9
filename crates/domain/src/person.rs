//! Someone I know, or me.

use serde::{Deserialize, Serialize};

use crate::{ImportId, ImportantDateId, PartialDate, PersonId, PhotoHash, text_enum::text_enum};

text_enum! {
    /// How a person came into the vault.
    Origin, "origin" {
        /// An address book card.
        Card = "card",
        /// Mail both ways, or personal mail often enough.
        Mail = "mail",
        /// A meeting in a calendar.
        Calendar = "calendar",
        /// Added by hand.
        Hand = "hand",
    }
}

/// Someone I know, or the vault's owner (`is_me`). Addresses, memberships, interests and all else are records of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Identity; equal to the one reserved for the person's first known address.
    pub id: PersonId,
    /// The name to show, as the person writes it.
    pub name: String,
    /// A name friends use.
    pub nickname: Option<String>,
    /// Whether this is the vault's owner, who is never listed among the people.
    pub is_me: bool,
    /// How the person came into the vault.
    pub origin: Origin,
    /// How close the user wants this person: the size of the layer (5, 15, 50, 150); none is undecided.
    pub layer: Option<i64>,
    /// Whether they are family; such ties fade more slowly.
    pub kin: bool,
    /// Free text.
    pub note: Option<String>,
    /// The picture shown, by its hash.
    pub photo: Option<PhotoHash>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

text_enum! {
    /// What a date means.
    DateKind, "kind of date" {
        /// The day of birth.
        Birthday = "birthday",
        /// A wedding or another anniversary.
        Anniversary = "anniversary",
        /// The day someone died.
        Death = "death",
        /// Something else, named by its label.
        Other = "other",
    }
}

/// A date that matters to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportantDate {
    /// Identity.
    pub id: ImportantDateId,
    /// Whose date it is.
    pub person_id: PersonId,
    /// What it means.
    pub kind: DateKind,
    /// What it is called, where the kind does not say.
    pub label: Option<String>,
    /// The date; it comes round each year where month and day are known.
    pub date: PartialDate,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
