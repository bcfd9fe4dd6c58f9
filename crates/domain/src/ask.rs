//! A small ask: easy to refuse, and honouring whom it asks.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{AskId, GiftId, ImportId, PersonId, text_enum::text_enum};

text_enum! {
    /// What is asked for.
    AskKind, "kind of ask" {
        /// What they think of something they know well.
        Opinion = "opinion",
        /// Ten minutes of their time.
        TenMinutes = "ten minutes",
        /// The name of one person.
        Name = "name",
    }
}

text_enum! {
    /// How far an ask has come.
    AskState, "state of an ask" {
        /// It was put to them.
        Asked = "asked",
        /// They gave what was asked.
        Answered = "answered",
        /// They said no, which was theirs to say.
        Declined = "declined",
        /// Nothing came, and it is let rest.
        NoAnswer = "no answer",
    }
}

impl AskState {
    /// Whether an ask in this state may become `next`. An answer may come after all.
    pub fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Asked, Self::Answered | Self::Declined | Self::NoAnswer) | (Self::NoAnswer, Self::Answered | Self::Declined)
        )
    }
}

/// Something I asked of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// Identity.
    pub id: AskId,
    /// Whom.
    pub person_id: PersonId,
    /// What for.
    pub kind: AskKind,
    /// What was asked, in a few words.
    pub text: String,
    /// The day it was asked.
    pub asked_on: Date,
    /// What became of it.
    pub state: AskState,
    /// The day it became so; none while it is only asked.
    pub settled_on: Option<Date>,
    /// What they answered.
    pub answer: Option<String>,
    /// The answer as the gift that it was.
    pub gift_id: Option<GiftId>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Ask {
    /// The state at the end of `day`; none where it was not asked yet.
    pub fn state_on(&self, day: Date) -> Option<AskState> {
        if self.asked_on > day {
            None
        } else if self.settled_on.is_some_and(|settled| settled <= day) {
            Some(self.state)
        } else {
            Some(AskState::Asked)
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::AskState::{Answered, Asked, Declined, NoAnswer};
    use super::*;

    #[test]
    fn the_table_of_ask_states_is_the_documented_one() {
        let allowed: Vec<_> = AskState::ALL
            .iter()
            .flat_map(|from| AskState::ALL.iter().map(move |to| (*from, *to)))
            .filter(|(from, to)| from.may_become(*to))
            .collect();
        assert_eq!(allowed, [(Asked, Answered), (Asked, Declined), (Asked, NoAnswer), (NoAnswer, Answered), (NoAnswer, Declined)]);
    }

    #[test]
    fn an_ask_answered_later_was_only_asked_before() {
        let ask = Ask {
            id: AskId(uuid::Uuid::nil()),
            person_id: PersonId(uuid::Uuid::nil()),
            kind: AskKind::Opinion,
            text: "the first chapter".into(),
            asked_on: date(2026, 1, 2),
            state: Answered,
            settled_on: Some(date(2026, 1, 9)),
            answer: None,
            gift_id: None,
            import_id: None,
        };
        let states = [date(2026, 1, 1), date(2026, 1, 8), date(2026, 1, 9)].map(|day| ask.state_on(day));
        assert_eq!(states, [None, Some(Asked), Some(Answered)]);
    }
}
