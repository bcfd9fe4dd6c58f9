//! Stories we share or that are worth telling.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ImportId, PartialDate, PersonId, PhotoHash, StoryId, StoryPersonId, StoryPhotoId, text_enum::text_enum};

/// Something we share, or that is worth telling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// Identity.
    pub id: StoryId,
    /// A few words to know it by.
    pub title: String,
    /// The story.
    pub text: String,
    /// When it happened, as far as known.
    pub date: Option<PartialDate>,
    /// Where it happened.
    pub place: Option<String>,
    /// The day it was written down.
    pub told_on: Date,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

text_enum! {
    /// What binds a person to a story.
    StoryRole, "part in a story" {
        /// They are in it.
        About = "about",
        /// They have heard it.
        Heard = "heard",
    }
}

/// A person in a story, or one who has heard it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryPerson {
    /// Identity.
    pub id: StoryPersonId,
    /// Which story.
    pub story_id: StoryId,
    /// Who.
    pub person_id: PersonId,
    /// In it, or heard it.
    pub role: StoryRole,
    /// The day they heard it.
    pub heard_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

/// A picture of a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryPhoto {
    /// Identity.
    pub id: StoryPhotoId,
    /// Which story.
    pub story_id: StoryId,
    /// Which picture.
    pub photo: PhotoHash,
    /// What is to be seen, in the user's words.
    pub caption: Option<String>,
    /// How wide it is, in pixels.
    pub width: i64,
    /// How high it is, in pixels.
    pub height: i64,
    /// The day it was put to the story.
    pub added_on: Date,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
