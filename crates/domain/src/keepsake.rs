//! Something made in a person's honour from what is shared with them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{GiftId, ImportId, KeepsakeId, KeepsakeItemId, PartialDate, PersonId, text_enum::text_enum};

text_enum! {
    /// The shape in which a keepsake is printed.
    KeepsakeForm, "form of a keepsake" {
        /// A page, A4.
        Page = "page",
        /// A card, A6.
        Card = "card",
        /// A letter, A5, folded once.
        Letter = "letter",
    }
}

text_enum! {
    /// How far a keepsake has come.
    KeepsakeState, "state of a keepsake" {
        /// Being chosen and worded.
        Draft = "draft",
        /// Set and ready to print.
        Made = "made",
        /// With the person in whose honour it is.
        Given = "given",
    }
}

impl KeepsakeState {
    /// Whether a keepsake in this state may become `next`. What is given is out of my hands.
    pub fn may_become(self, next: Self) -> bool {
        matches!((self, next), (Self::Draft, Self::Made) | (Self::Made, Self::Given))
    }
}

/// A keepsake: a few words in somebody's honour, with chosen pieces of what is shared with them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keepsake {
    /// Identity.
    pub id: KeepsakeId,
    /// In whose honour.
    pub person_id: PersonId,
    /// The shape.
    pub form: KeepsakeForm,
    /// What stands over it.
    pub title: String,
    /// The opening words, under the title.
    pub opening: Option<String>,
    /// The letter.
    pub letter: Option<String>,
    /// Whether their picture is on it.
    pub with_photo: bool,
    /// The day it was begun.
    pub drafted_on: Date,
    /// The day it was set.
    pub made_on: Option<Date>,
    /// The day it was given.
    pub given_on: Option<Date>,
    /// The gift that it became.
    pub gift_id: Option<GiftId>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Keepsake {
    /// The state at the end of `day`; none where it was not begun yet.
    pub fn state_on(&self, day: Date) -> Option<KeepsakeState> {
        let by = |date: Option<Date>| date.is_some_and(|date| date <= day);
        if self.drafted_on > day {
            None
        } else if by(self.given_on) {
            Some(KeepsakeState::Given)
        } else if by(self.made_on) {
            Some(KeepsakeState::Made)
        } else {
            Some(KeepsakeState::Draft)
        }
    }
}

text_enum! {
    /// What a piece of a keepsake comes from.
    KeepsakeItemKind, "piece of a keepsake" {
        /// How we met.
        Meeting = "meeting",
        /// A story.
        Story = "story",
        /// A moment.
        Moment = "moment",
        /// A gift, either way.
        Gift = "gift",
        /// Thanks.
        Thanks = "thanks",
        /// Words of their own.
        Words = "words",
    }
}

/// One piece of a keepsake, in words of its own: what it came from may be told otherwise later, the keepsake stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeepsakeItem {
    /// Identity.
    pub id: KeepsakeItemId,
    /// Of which keepsake.
    pub keepsake_id: KeepsakeId,
    /// In whose honour that is.
    pub person_id: PersonId,
    /// What it comes from.
    pub kind: KeepsakeItemKind,
    /// The record it comes from, of that kind.
    pub record: Option<uuid::Uuid>,
    /// When it was.
    pub date: Option<PartialDate>,
    /// What stands over it.
    pub title: Option<String>,
    /// Its words.
    pub text: String,
    /// Its place in the keepsake, from 0.
    pub place: i64,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

#[cfg(test)]
mod tests {
    use super::KeepsakeState::{Draft, Given, Made};
    use super::*;

    #[test]
    fn a_keepsake_is_made_before_it_is_given_and_never_comes_back() {
        let allowed: Vec<_> = KeepsakeState::ALL
            .iter()
            .flat_map(|from| KeepsakeState::ALL.iter().map(move |to| (*from, *to)))
            .filter(|(from, to)| from.may_become(*to))
            .collect();
        assert_eq!(allowed, [(Draft, Made), (Made, Given)]);
    }
}
