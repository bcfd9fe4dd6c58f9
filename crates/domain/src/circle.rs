//! Circles: a few people who meet again and again and help each other along.

mod states;
#[cfg(test)]
mod tests;

use jiff::{
    ToSpan,
    civil::{Date, Time},
};
use serde::{Deserialize, Serialize};

use crate::{CircleAskId, CircleId, CircleMeetingId, CircleMemberId, CirclePairId, CommitmentId, ImportId, PersonId};

pub use states::{CircleAskKind, CircleAskState, CircleKind, CommitmentState, MeetingState};

fn by(day: Date, date: Option<Date>) -> Option<Date> {
    date.filter(|date| *date <= day)
}

/// A few people who meet again and again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circle {
    /// Identity.
    pub id: CircleId,
    /// What it is called.
    pub name: String,
    /// What sort it is.
    pub kind: CircleKind,
    /// What it is for, in a line.
    pub purpose: Option<String>,
    /// It meets every so many weeks.
    pub every_weeks: i64,
    /// The day it began.
    pub begun_on: Date,
    /// The day it came to its end.
    pub ended_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Circle {
    /// The circle as it stood at the end of `day`; none where there was none yet.
    #[must_use]
    pub fn on_day(mut self, day: Date) -> Option<Self> {
        self.ended_on = by(day, self.ended_on);
        (self.begun_on <= day).then_some(self)
    }

    /// The day that the cadence suggests after a meeting on `last`: so many weeks on, or as many rounds as it takes to come after `today`.
    pub fn next_day(&self, last: Date, today: Date) -> Option<Date> {
        let weeks = self.every_weeks.max(1);
        let behind = (today - last).get_days().max(0);
        let rounds = i64::from(behind) / (7 * weeks) + 1;
        last.checked_add((rounds * weeks).weeks()).ok()
    }
}

/// Somebody in a circle, for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircleMember {
    /// Identity.
    pub id: CircleMemberId,
    /// Of which circle.
    pub circle_id: CircleId,
    /// Who; I am one of them.
    pub person_id: PersonId,
    /// The day they joined.
    pub since: Date,
    /// The day they left.
    pub until: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl CircleMember {
    /// Whether they are in the circle at the end of `day`.
    pub fn is_in_on(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
}

/// Two members who look after each other until the next pairs are named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CirclePair {
    /// Identity.
    pub id: CirclePairId,
    /// Of which circle.
    pub circle_id: CircleId,
    /// One of them.
    pub person_id: PersonId,
    /// The other.
    pub other_id: PersonId,
    /// The day they were paired; all pairs of one naming share a day.
    pub since: Date,
    /// The day the next pairs were named.
    pub until: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

/// A meeting of a circle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircleMeeting {
    /// Identity.
    pub id: CircleMeetingId,
    /// Of which circle.
    pub circle_id: CircleId,
    /// Its day.
    pub on_day: Date,
    /// When it begins, as clocks show it where I am.
    pub begins_at: Option<Time>,
    /// Where: a place, or a link.
    pub place: Option<String>,
    /// What is to be spoken of.
    pub agenda: Option<String>,
    /// What was said.
    pub minutes: Option<String>,
    /// The day it was planned.
    pub planned_on: Date,
    /// The day it was held.
    pub held_on: Option<Date>,
    /// The day it was called off.
    pub called_off_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl CircleMeeting {
    /// The state by all that is written down.
    pub fn state(&self) -> MeetingState {
        match (self.held_on, self.called_off_on) {
            (Some(_), _) => MeetingState::Held,
            (None, Some(_)) => MeetingState::CalledOff,
            (None, None) => MeetingState::Planned,
        }
    }

    /// The meeting as it stood at the end of `day`; none where it was not planned yet.
    #[must_use]
    pub fn on_day(mut self, day: Date) -> Option<Self> {
        (self.held_on, self.called_off_on) = (by(day, self.held_on), by(day, self.called_off_on));
        self.minutes = self.minutes.filter(|_| self.held_on.is_some());
        (self.planned_on <= day).then_some(self)
    }
}

/// Something specific that a member asks for, or offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircleAsk {
    /// Identity.
    pub id: CircleAskId,
    /// In which circle.
    pub circle_id: CircleId,
    /// At or for which meeting, where it was one.
    pub meeting_id: Option<CircleMeetingId>,
    /// Who asks or offers.
    pub person_id: PersonId,
    /// Which of the two.
    pub kind: CircleAskKind,
    /// What.
    pub text: String,
    /// The day it was said.
    pub said_on: Date,
    /// Who helped with what was asked; whom it helped, where it was offered.
    pub other_id: Option<PersonId>,
    /// The day of that help.
    pub helped_on: Option<Date>,
    /// What the help was, and what came of it.
    pub outcome: Option<String>,
    /// The day it was let go.
    pub let_go_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl CircleAsk {
    /// The state by all that is written down.
    pub fn state(&self) -> CircleAskState {
        match (self.helped_on, self.let_go_on) {
            (Some(_), _) => CircleAskState::Helped,
            (None, Some(_)) => CircleAskState::LetGo,
            (None, None) => CircleAskState::Open,
        }
    }

    /// The ask or offer as it stood at the end of `day`; none where it was not said yet.
    #[must_use]
    pub fn on_day(mut self, day: Date) -> Option<Self> {
        (self.helped_on, self.let_go_on) = (by(day, self.helped_on), by(day, self.let_go_on));
        if self.helped_on.is_none() {
            (self.other_id, self.outcome) = (None, None);
        }
        (self.said_on <= day).then_some(self)
    }
}

/// What a member told the circle they would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// Identity.
    pub id: CommitmentId,
    /// In which circle.
    pub circle_id: CircleId,
    /// At or for which meeting, where it was one.
    pub meeting_id: Option<CircleMeetingId>,
    /// Who.
    pub person_id: PersonId,
    /// What.
    pub text: String,
    /// The day they said it.
    pub made_on: Date,
    /// The day they said it would be done by.
    pub due_on: Option<Date>,
    /// The day it was done.
    pub kept_on: Option<Date>,
    /// The day it was let go.
    pub let_go_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Commitment {
    /// The state by all that is written down.
    pub fn state(&self) -> CommitmentState {
        match (self.kept_on, self.let_go_on) {
            (Some(_), _) => CommitmentState::Kept,
            (None, Some(_)) => CommitmentState::LetGo,
            (None, None) => CommitmentState::NotYet,
        }
    }

    /// The commitment as it stood at the end of `day`; none where it was not made yet.
    #[must_use]
    pub fn on_day(mut self, day: Date) -> Option<Self> {
        (self.kept_on, self.let_go_on) = (by(day, self.kept_on), by(day, self.let_go_on));
        (self.made_on <= day).then_some(self)
    }
}
