//! Thanks: what answers a gift received.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{GiftId, ImportId, PersonId, ThanksId, text_enum::text_enum};

text_enum! {
    /// How far the thanks have come.
    ThanksState, "state of thanks" {
        /// Not said yet.
        Owed = "owed",
        /// Said.
        Sent = "sent",
        /// They were told what became of their help.
        Told = "told",
    }
}

impl ThanksState {
    /// Whether thanks in this state may become `next`. Being told of the outcome may come with the thanks themselves.
    pub fn may_become(self, next: Self) -> bool {
        matches!((self, next), (Self::Owed, Self::Sent | Self::Told) | (Self::Sent, Self::Told))
    }
}

/// Thanks to a person, for a gift or for something that was never recorded as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thanks {
    /// Identity.
    pub id: ThanksId,
    /// To whom.
    pub person_id: PersonId,
    /// For which gift.
    pub gift_id: Option<GiftId>,
    /// What they did.
    pub deed: String,
    /// What it led to.
    pub led_to: Option<String>,
    /// What it shows about them.
    pub shows: Option<String>,
    /// The day it became owed.
    pub owed_on: Date,
    /// The day it was said.
    pub sent_on: Option<Date>,
    /// What came of the help in the end.
    pub outcome: Option<String>,
    /// The day the outcome was known.
    pub outcome_on: Option<Date>,
    /// The day they were told of the outcome.
    pub told_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Thanks {
    /// The state at the end of `day`; none where it was not owed yet.
    pub fn state_on(&self, day: Date) -> Option<ThanksState> {
        let by = |date: Option<Date>| date.is_some_and(|d| d <= day);
        if self.owed_on > day {
            None
        } else if by(self.told_on) {
            Some(ThanksState::Told)
        } else if by(self.sent_on) {
            Some(ThanksState::Sent)
        } else {
            Some(ThanksState::Owed)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ThanksState::{Owed, Sent, Told};
    use super::*;

    #[test]
    fn thanks_only_move_forward() {
        let allowed: Vec<_> = ThanksState::ALL
            .iter()
            .flat_map(|from| ThanksState::ALL.iter().map(move |to| (*from, *to)))
            .filter(|(from, to)| from.may_become(*to))
            .collect();
        assert_eq!(allowed, [(Owed, Sent), (Owed, Told), (Sent, Told)]);
    }
}
