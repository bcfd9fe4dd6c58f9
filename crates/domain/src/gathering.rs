//! Gatherings: people brought together for a theme, a question or a matter they share.

#[cfg(test)]
mod tests;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::{GatheringId, GuestId, ImportId, PairingId, PersonId, text_enum::text_enum};

text_enum! {
    /// What sort of gathering it is.
    GatheringKind, "kind of gathering" {
        /// A table, a walk, an evening.
        Gathering = "gathering",
        /// One short talk of several who have the same in hand.
        Talk = "talk",
        /// A question that some think over together.
        Brainstorm = "brainstorm",
    }
}

text_enum! {
    /// How far a gathering has come.
    GatheringState, "state of a gathering" {
        /// I think of it.
        Idea = "idea",
        /// The first guest is invited.
        Invited = "invited",
        /// It was held.
        Held = "held",
        /// What came of it is known.
        Outcome = "outcome",
        /// It does not take place.
        CalledOff = "called off",
    }
}

impl GatheringState {
    /// Whether a gathering in this state may become `next`. One that nobody was invited to may be held all the same.
    pub fn may_become(self, next: Self) -> bool {
        use GatheringState::{CalledOff, Held, Idea, Invited, Outcome};
        match self {
            Idea => matches!(next, Invited | Held | CalledOff),
            Invited => matches!(next, Held | CalledOff),
            Held | Outcome => next == Outcome,
            CalledOff => false,
        }
    }

    /// Whether nothing more is to be done.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Outcome | Self::CalledOff)
    }
}

text_enum! {
    /// How it stands with a guest.
    GuestState, "state of a guest" {
        /// On the list, not invited.
        Listed = "listed",
        /// Invited, without an answer.
        Invited = "invited",
        /// Will come.
        Yes = "yes",
        /// May come.
        Maybe = "maybe",
        /// Cannot come.
        No = "no",
        /// Was there.
        Came = "came",
    }
}

impl GuestState {
    /// Whether a guest in this state may become `next`. Answers change until the day; whoever was on the list may have been there.
    pub fn may_become(self, next: Self) -> bool {
        use GuestState::{Came, Invited, Listed, Maybe, No, Yes};
        match self {
            Listed => next != Listed,
            Invited => matches!(next, Yes | Maybe | No | Came),
            Yes | Maybe | No => next != self && matches!(next, Yes | Maybe | No | Came),
            Came => false,
        }
    }

    /// Whether a place is kept for them.
    pub fn takes_a_place(self) -> bool {
        self != Self::No
    }
}

text_enum! {
    /// What a guest answered.
    GuestAnswer, "answer of a guest" {
        /// Will come.
        Yes = "yes",
        /// May come.
        Maybe = "maybe",
        /// Cannot come.
        No = "no",
    }
}

/// A gathering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathering {
    /// Identity.
    pub id: GatheringId,
    /// What sort it is.
    pub kind: GatheringKind,
    /// What it is about; of a brainstorm the question.
    pub theme: String,
    /// Its day, where it has one.
    pub on_day: Option<Date>,
    /// When it begins, as clocks show it where I am.
    pub begins_at: Option<Time>,
    /// Where.
    pub place: Option<String>,
    /// How many guests there is room for.
    pub capacity: i64,
    /// The day I thought of it.
    pub begun_on: Date,
    /// The day the first guest was invited.
    pub invited_on: Option<Date>,
    /// The day it was held.
    pub held_on: Option<Date>,
    /// What was said.
    pub notes: Option<String>,
    /// What came of it.
    pub outcome: Option<String>,
    /// The day that was known.
    pub outcome_on: Option<Date>,
    /// The day it was called off.
    pub called_off_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Gathering {
    /// The gathering as it stood at the end of `day`; none where it was not thought of yet.
    #[must_use]
    pub fn on_day(mut self, day: Date) -> Option<Self> {
        let by = |date: Option<Date>| date.filter(|date| *date <= day);
        (self.invited_on, self.held_on) = (by(self.invited_on), by(self.held_on));
        (self.outcome_on, self.called_off_on) = (by(self.outcome_on), by(self.called_off_on));
        self.outcome = self.outcome.filter(|_| self.outcome_on.is_some());
        self.notes = self.notes.filter(|_| self.held_on.is_some());
        (self.begun_on <= day).then_some(self)
    }

    /// The state by all that is written down.
    pub fn state(&self) -> GatheringState {
        if self.called_off_on.is_some() {
            GatheringState::CalledOff
        } else if self.outcome_on.is_some() {
            GatheringState::Outcome
        } else if self.held_on.is_some() {
            GatheringState::Held
        } else if self.invited_on.is_some() {
            GatheringState::Invited
        } else {
            GatheringState::Idea
        }
    }

    /// The last day on which something was done.
    pub fn last_day(&self) -> Date {
        let days = [self.invited_on, self.held_on, self.outcome_on, self.called_off_on];
        days.into_iter().flatten().fold(self.begun_on, Date::max)
    }
}

/// Somebody on the list of a gathering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// Identity.
    pub id: GuestId,
    /// Of which gathering.
    pub gathering_id: GatheringId,
    /// Who.
    pub person_id: PersonId,
    /// Why they should be there, as one would say it to them.
    pub reason: Option<String>,
    /// The day they were put on the list.
    pub listed_on: Date,
    /// The day they were invited.
    pub invited_on: Option<Date>,
    /// What they answered last.
    pub answer: Option<GuestAnswer>,
    /// The day of that answer.
    pub answered_on: Option<Date>,
    /// The day they were there.
    pub came_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Guest {
    /// How it stands with them by all that is written down.
    pub fn state(&self) -> GuestState {
        match (self.came_on, self.answer, self.invited_on) {
            (Some(_), _, _) => GuestState::Came,
            (None, Some(GuestAnswer::Yes), _) => GuestState::Yes,
            (None, Some(GuestAnswer::Maybe), _) => GuestState::Maybe,
            (None, Some(GuestAnswer::No), _) => GuestState::No,
            (None, None, Some(_)) => GuestState::Invited,
            (None, None, None) => GuestState::Listed,
        }
    }

    /// The guest as it stood at the end of `day`; none where they were not on the list yet.
    #[must_use]
    pub fn on_day(mut self, day: Date) -> Option<Self> {
        let by = |date: Option<Date>| date.filter(|date| *date <= day);
        (self.invited_on, self.answered_on, self.came_on) = (by(self.invited_on), by(self.answered_on), by(self.came_on));
        self.answer = self.answer.filter(|_| self.answered_on.is_some());
        (self.listed_on <= day).then_some(self)
    }
}

/// Two guests who should meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairing {
    /// Identity.
    pub id: PairingId,
    /// At which gathering.
    pub gathering_id: GatheringId,
    /// One of them.
    pub person_id: PersonId,
    /// The other.
    pub other_id: PersonId,
    /// Why.
    pub reason: String,
    /// The day it was written down.
    pub noted_on: Date,
    /// The day they met.
    pub met_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
