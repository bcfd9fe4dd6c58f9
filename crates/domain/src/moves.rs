//! Moves: suggested acts, each with its reason and evidence.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{Dated, ImportId, Medium, MoveAnswerId, PersonId, text_enum::text_enum};

text_enum! {
    /// The four habits.
    Habit, "habit" {
        /// Reach out with a specific reason that serves them too.
        Gracious = "gracious",
        /// Thanks that name what they did and what it led to.
        Grateful = "grateful",
        /// Something that helps them, with no agenda.
        Giving = "giving",
        /// Bring people together.
        Generative = "generative",
    }
}

text_enum! {
    /// What sort of reason a move has; answers are counted by it.
    ReasonKind, "kind of reason" {
        /// A date that matters to them is near.
        Date = "date",
        /// Longer than the pair's own usual silence, with a thread to pick up.
        Silence = "silence",
        /// A tie that was close and fell silent, worth reviving.
        Dormant = "dormant",
        /// Something on their mind, with its day.
        Concern = "concern",
        /// A hard season of theirs.
        HardSeason = "hard season",
        /// Help received and not thanked.
        ThanksOwed = "thanks owed",
        /// Thanked, but never told what came of it.
        Outcome = "outcome",
        /// A meeting in the last three days.
        Meeting = "meeting",
        /// They answered something I asked.
        Answer = "answer",
        /// They wrote and wait for my answer.
        Question = "question",
        /// A find that fits them.
        Find = "find",
        /// A keepsake to make or to give.
        Keepsake = "keepsake",
        /// Something I promised.
        Promise = "promise",
        /// A meeting ahead, to prepare.
        Brief = "brief",
        /// Two people with a reason to know each other.
        Introduction = "introduction",
        /// An introduction under way has a next step.
        Introducing = "introduction under way",
        /// Nothing current is known of them: ask.
        DrawOut = "draw out",
        /// I wrote of something and it never came back: make the answer easy.
        FollowUp = "follow up",
        /// A matter between us ended lately: ask how it went.
        HowItWent = "how it went",
        /// We carried one matter together over weeks.
        WorkTogether = "work together",
        /// The first words between us, some days ago.
        NewTie = "new tie",
        /// Much mail and no voice: speak about what is open.
        Voice = "voice",
        /// Two people who have the same in hand: one talk for three.
        Gathering = "gathering",
        /// Something has changed for them: a job, a town.
        News = "news",
        /// A step on the way to a goal of mine.
        Goal = "goal",
        /// A circle meets soon, with its agenda or asks open.
        CircleMeeting = "circle meets",
        /// Something I told a circle I would do.
        CircleCommitment = "word to a circle",
        /// A member of a circle asks for what I can help with.
        CircleAsk = "ask in a circle",
        /// A member of a circle took a step: tell them that it was seen.
        CircleStep = "step in a circle",
        /// A step of a guide that I follow.
        Guide = "guide",
        /// The year's round with a chosen partner: story, then gift, then visit.
        Partner = "partner",
        /// I am in their town, or shall be, or was and did not get to see them.
        Trip = "trip",
    }
}

/// Which move it is: 16 hexadecimal digits, a hash of habit, people, reason and season, the same on every call.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MoveId(pub String);

impl std::fmt::Display for MoveId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

/// A fact in the vault on which a reason rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The kind of record: `moment`, `concern`, `thanks`, …
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// The day it is about, as far as it is known: where `known` says that it is not, this puts facts in order and is not to be shown.
    pub at: Date,
    /// How well that day is known.
    #[serde(default, skip_serializing_if = "Dated::is_day")]
    pub known: Dated,
    /// What it says.
    pub text: String,
}

/// Why a move is worth making: a reason, and at least one fact behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Why {
    reason: String,
    evidence: Vec<Evidence>,
}

impl Why {
    /// A reason with its evidence; none where the reason is blank or nothing stands behind it, for without a reason there is no nudge.
    pub fn new(reason: impl Into<String>, evidence: Vec<Evidence>) -> Option<Self> {
        let reason = reason.into();
        (!reason.trim().is_empty() && !evidence.is_empty()).then_some(Self { reason, evidence })
    }

    /// The reason, a sentence or two.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The facts behind it, most telling first; never empty.
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }
}

/// A person as a move names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovePerson {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// One suggested act. It cannot be built without a [`Why`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Move {
    /// Which move it is.
    pub id: MoveId,
    /// The habit it is of.
    pub habit: Habit,
    /// To whom; an introduction has two.
    pub people: Vec<MovePerson>,
    /// Why now.
    pub why: Why,
    /// What to bring.
    pub bring: Option<String>,
    /// By which medium.
    pub medium: Medium,
    /// Words to start from.
    pub draft: String,
    /// What sort of reason it has.
    pub reason_kind: ReasonKind,
}

text_enum! {
    /// What became of a move.
    MoveState, "state of a move" {
        /// Put before the user by the morning job.
        Offered = "offered",
        /// The user means to do it.
        Taken = "taken",
        /// Not before a later day.
        Snoozed = "snoozed",
        /// Not this one.
        Dismissed = "dismissed",
        /// It was done.
        Done = "done",
        /// What came of it is known.
        Outcome = "outcome",
    }
}

impl MoveState {
    /// Whether a move in this state may become `next`. A state may be renewed (snoozed again, asked after later), and a dismissal can be thought better of.
    pub fn may_become(self, next: Self) -> bool {
        use MoveState::{Dismissed, Done, Offered, Outcome, Snoozed, Taken};
        match self {
            Offered | Snoozed => next != Offered,
            Taken => matches!(next, Taken | Snoozed | Dismissed | Done | Outcome),
            Dismissed => matches!(next, Taken | Snoozed | Done),
            Done => matches!(next, Done | Outcome),
            Outcome => matches!(next, Outcome),
        }
    }

    /// Whether a move in this state is no longer offered (a snoozed one comes back after its day).
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Taken | Self::Dismissed | Self::Done | Self::Outcome)
    }
}

/// One answer to a move, with what was offered; a move's state on a day is its last answer by then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveAnswer {
    /// Identity.
    pub id: MoveAnswerId,
    /// Which move.
    pub move_id: MoveId,
    /// Its habit.
    pub habit: Habit,
    /// What sort of reason it had.
    pub reason_kind: ReasonKind,
    /// The first person it was about.
    pub person_id: PersonId,
    /// The second, of an introduction.
    pub other_id: Option<PersonId>,
    /// The reason as it was shown.
    pub reason: String,
    /// By which medium it was suggested.
    pub medium: Medium,
    /// What it became.
    pub state: MoveState,
    /// The instant of the answer.
    pub at: Timestamp,
    /// The local day of the answer.
    pub on: Date,
    /// For a snoozed move the first day it may come back; for one that was taken or done the first day on which one is asked again what came of it.
    pub until: Option<Date>,
    /// What came of it.
    pub outcome: Option<String>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

#[cfg(test)]
mod tests {
    use super::MoveState::{Dismissed, Done, Offered, Outcome, Snoozed, Taken};
    use super::*;

    #[test]
    fn a_why_needs_a_reason_and_a_fact() {
        let at = jiff::civil::date(2024, 1, 1);
        let fact = Evidence { kind: "moment".into(), id: "1".into(), at, known: Dated::Day, text: "Lunch".into() };
        assert!(Why::new("You met.", vec![fact.clone()]).is_some());
        assert!(Why::new("You met.", vec![]).is_none());
        assert!(Why::new("  ", vec![fact]).is_none());
    }

    #[test]
    fn the_table_of_move_states_is_the_documented_one() {
        let table: Vec<_> = MoveState::ALL
            .iter()
            .map(|from| (*from, MoveState::ALL.iter().copied().filter(|to| from.may_become(*to)).collect::<Vec<_>>()))
            .collect();
        assert_eq!(
            table,
            [
                (Offered, vec![Taken, Snoozed, Dismissed, Done, Outcome]),
                (Taken, vec![Taken, Snoozed, Dismissed, Done, Outcome]),
                (Snoozed, vec![Taken, Snoozed, Dismissed, Done, Outcome]),
                (Dismissed, vec![Taken, Snoozed, Done]),
                (Done, vec![Done, Outcome]),
                (Outcome, vec![Outcome]),
            ]
        );
    }
}
