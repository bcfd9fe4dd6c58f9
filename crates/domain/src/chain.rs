//! A chain of help: what several people did that led, step by step, to an event.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{ChainId, ChainStepId, ImportId, PersonId, ThanksId, text_enum::text_enum};

text_enum! {
    /// How far a chain has come.
    ChainState, "state of a chain" {
        /// What it leads to has not come yet.
        Open = "open",
        /// It came.
        Came = "came",
        /// It came to nothing, and was let be.
        LetBe = "let be",
    }
}

impl ChainState {
    /// Whether a chain in this state may become `next`. What was let be may come after all.
    pub fn may_become(self, next: Self) -> bool {
        matches!((self, next), (Self::Open, Self::Came | Self::LetBe) | (Self::LetBe, Self::Came))
    }
}

/// What several people's help leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    /// Identity.
    pub id: ChainId,
    /// What it leads to, in a few words: `the offer from Northwind`.
    pub event: String,
    /// The day it was begun to be kept.
    pub begun_on: Date,
    /// What came in the end.
    pub outcome: Option<String>,
    /// The day it came.
    pub came_on: Option<Date>,
    /// The day it was let be.
    pub let_be_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Chain {
    /// The state at the end of `day`; none where it was not kept yet.
    pub fn state_on(&self, day: Date) -> Option<ChainState> {
        let by = |date: Option<Date>| date.is_some_and(|date| date <= day);
        if self.begun_on > day {
            None
        } else if by(self.came_on) {
            Some(ChainState::Came)
        } else if by(self.let_be_on) {
            Some(ChainState::LetBe)
        } else {
            Some(ChainState::Open)
        }
    }
}

/// One person's help in a chain. What they did and how far it was thanked stands in the thanks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainStep {
    /// Identity.
    pub id: ChainStepId,
    /// Of which chain.
    pub chain_id: ChainId,
    /// Whose help.
    pub person_id: PersonId,
    /// The thanks for it.
    pub thanks_id: ThanksId,
    /// Its place in the chain, from 1.
    pub place: i64,
    /// The day it was done.
    pub on: Date,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::ChainState::{Came, LetBe, Open};
    use super::*;

    #[test]
    fn the_table_of_chain_states_is_the_documented_one() {
        let allowed: Vec<_> = ChainState::ALL
            .iter()
            .flat_map(|from| ChainState::ALL.iter().map(move |to| (*from, *to)))
            .filter(|(from, to)| from.may_become(*to))
            .collect();
        assert_eq!(allowed, [(Open, Came), (Open, LetBe), (LetBe, Came)]);
    }

    #[test]
    fn a_chain_stands_as_it_stood_on_each_day() {
        let chain = Chain {
            id: ChainId(uuid::Uuid::nil()),
            event: "the boat".into(),
            begun_on: date(2026, 1, 2),
            outcome: Some("it sails".into()),
            came_on: Some(date(2026, 3, 1)),
            let_be_on: Some(date(2026, 2, 1)),
            import_id: None,
        };
        let states = [date(2026, 1, 1), date(2026, 1, 2), date(2026, 2, 1), date(2026, 3, 1)].map(|day| chain.state_on(day));
        assert_eq!(states, [None, Some(Open), Some(LetBe), Some(Came)]);
    }
}
