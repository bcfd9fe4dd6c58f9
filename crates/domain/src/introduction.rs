//! Introductions: two people, a reason for each, and no meeting without both yeses.

mod steps;
#[cfg(test)]
mod tests;

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{ImportId, IntroductionId, PersonId, text_enum::text_enum};

pub use steps::{BothYeses, IntroductionNext, IntroductionStep, StepRefused};

text_enum! {
    /// How far an introduction has come.
    IntroductionState, "state of an introduction" {
        /// I think of it.
        Idea = "idea",
        /// One of the two was asked.
        AskedOne = "asked one",
        /// Both were asked, and not both have answered.
        AskedBoth = "asked both",
        /// Both said yes.
        Agreed = "agreed",
        /// I brought them together.
        Made = "made",
        /// They met.
        Met = "met",
        /// What came of it is known.
        Outcome = "outcome",
        /// One of them would rather not; it is not offered again.
        Declined = "declined",
        /// I let it rest.
        LetGo = "let go",
    }
}

impl IntroductionState {
    /// Whether an introduction in this state may become `next`. What was declined or let go stays so; an outcome may be told again as more is known.
    pub fn may_become(self, next: Self) -> bool {
        use IntroductionState::{Agreed, AskedBoth, AskedOne, Declined, Idea, LetGo, Made, Met, Outcome};
        match self {
            Idea => matches!(next, AskedOne | Declined | LetGo),
            AskedOne => matches!(next, AskedBoth | Agreed | Declined | LetGo),
            AskedBoth => matches!(next, Agreed | Declined | LetGo),
            Agreed => matches!(next, Made | Declined | LetGo),
            Made => matches!(next, Met | Outcome | LetGo),
            Met => matches!(next, Outcome | LetGo),
            Outcome => next == Outcome,
            Declined | LetGo => false,
        }
    }

    /// Whether nothing more is to be done.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Outcome | Self::Declined | Self::LetGo)
    }
}

text_enum! {
    /// One of the two.
    Side, "side" {
        /// The one named first.
        First = "first",
        /// The one named second.
        Second = "second",
    }
}

impl Side {
    /// The other of the two.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

/// Two people who should meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introduction {
    /// Identity.
    pub id: IntroductionId,
    /// The first of the two.
    pub person_id: PersonId,
    /// The second.
    pub other_id: PersonId,
    /// What the first would have of it, as one would say it to them.
    pub for_first: String,
    /// What the second would have of it, as one would say it to them.
    pub for_second: String,
    /// The day I thought of it.
    pub begun_on: Date,
    /// The day the first was told of the second, without a question.
    pub first_told_on: Option<Date>,
    /// The day the second was told of the first, without a question.
    pub second_told_on: Option<Date>,
    /// The day the first was asked.
    pub first_asked_on: Option<Date>,
    /// The day the first said yes.
    pub first_agreed_on: Option<Date>,
    /// The day the first said that they would rather not.
    pub first_declined_on: Option<Date>,
    /// The day the second was asked.
    pub second_asked_on: Option<Date>,
    /// The day the second said yes.
    pub second_agreed_on: Option<Date>,
    /// The day the second said that they would rather not.
    pub second_declined_on: Option<Date>,
    /// The day I brought them together.
    pub made_on: Option<Date>,
    /// The day they met, or the day I heard of it.
    pub met_on: Option<Date>,
    /// What came of it.
    pub outcome: Option<String>,
    /// The day that was known.
    pub outcome_on: Option<Date>,
    /// The day I let it rest.
    pub let_go_on: Option<Date>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

/// The days of one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct SideDays {
    /// Told of the other.
    pub told_on: Option<Date>,
    /// Asked.
    pub asked_on: Option<Date>,
    /// Said yes.
    pub agreed_on: Option<Date>,
    /// Said no.
    pub declined_on: Option<Date>,
}

impl Introduction {
    /// A new idea.
    pub fn new(id: IntroductionId, people: [PersonId; 2], reasons: [String; 2], begun_on: Date) -> Self {
        let ([person_id, other_id], [for_first, for_second]) = (people, reasons);
        Self {
            id,
            person_id,
            other_id,
            for_first,
            for_second,
            begun_on,
            first_told_on: None,
            second_told_on: None,
            first_asked_on: None,
            first_agreed_on: None,
            first_declined_on: None,
            second_asked_on: None,
            second_agreed_on: None,
            second_declined_on: None,
            made_on: None,
            met_on: None,
            outcome: None,
            outcome_on: None,
            let_go_on: None,
            import_id: None,
        }
    }

    /// Who is on a side.
    pub fn person(&self, side: Side) -> PersonId {
        match side {
            Side::First => self.person_id,
            Side::Second => self.other_id,
        }
    }

    /// What one side would have of it.
    pub fn reason(&self, side: Side) -> &str {
        match side {
            Side::First => &self.for_first,
            Side::Second => &self.for_second,
        }
    }

    /// The days of one side.
    pub fn days(&self, side: Side) -> SideDays {
        match side {
            Side::First => SideDays {
                told_on: self.first_told_on,
                asked_on: self.first_asked_on,
                agreed_on: self.first_agreed_on,
                declined_on: self.first_declined_on,
            },
            Side::Second => SideDays {
                told_on: self.second_told_on,
                asked_on: self.second_asked_on,
                agreed_on: self.second_agreed_on,
                declined_on: self.second_declined_on,
            },
        }
    }

    fn set_days(&mut self, side: Side, days: SideDays) {
        let SideDays { told_on, asked_on, agreed_on, declined_on } = days;
        match side {
            Side::First => {
                (self.first_told_on, self.first_asked_on) = (told_on, asked_on);
                (self.first_agreed_on, self.first_declined_on) = (agreed_on, declined_on);
            }
            Side::Second => {
                (self.second_told_on, self.second_asked_on) = (told_on, asked_on);
                (self.second_agreed_on, self.second_declined_on) = (agreed_on, declined_on);
            }
        }
    }

    /// The introduction as it stood at the end of `day`; none where it was not thought of yet.
    #[must_use]
    pub fn on_day(mut self, day: Date) -> Option<Self> {
        let by = |date: Option<Date>| date.filter(|date| *date <= day);
        for side in [Side::First, Side::Second] {
            let days = self.days(side);
            self.set_days(
                side,
                SideDays {
                    told_on: by(days.told_on),
                    asked_on: by(days.asked_on),
                    agreed_on: by(days.agreed_on),
                    declined_on: by(days.declined_on),
                },
            );
        }
        (self.made_on, self.met_on, self.let_go_on) = (by(self.made_on), by(self.met_on), by(self.let_go_on));
        self.outcome_on = by(self.outcome_on);
        self.outcome = self.outcome.filter(|_| self.outcome_on.is_some());
        (self.begun_on <= day).then_some(self)
    }

    /// The state by all that is written down. Without two yeses it is never made, whatever else is written.
    pub fn state(&self) -> IntroductionState {
        use IntroductionState as State;
        let sides = [self.days(Side::First), self.days(Side::Second)];
        let agreed = sides.iter().all(|side| side.agreed_on.is_some());
        if self.let_go_on.is_some() {
            State::LetGo
        } else if sides.iter().any(|side| side.declined_on.is_some()) {
            State::Declined
        } else if agreed && self.outcome_on.is_some() {
            State::Outcome
        } else if agreed && self.met_on.is_some() {
            State::Met
        } else if agreed && self.made_on.is_some() {
            State::Made
        } else if agreed {
            State::Agreed
        } else {
            match sides.iter().filter(|side| side.asked_on.is_some()).count() {
                0 => State::Idea,
                1 => State::AskedOne,
                _ => State::AskedBoth,
            }
        }
    }

    /// The last day on which something was done.
    pub fn last_day(&self) -> Date {
        let of_side = |side: Side| {
            let days = self.days(side);
            [days.told_on, days.asked_on, days.agreed_on, days.declined_on]
        };
        let own = [self.made_on, self.met_on, self.outcome_on, self.let_go_on];
        of_side(Side::First).into_iter().chain(of_side(Side::Second)).chain(own).flatten().fold(self.begun_on, Date::max)
    }

    /// The day from which to ask whether they found each other, and the day from which to ask what became of it: two weeks and three months after it was made.
    pub fn follow_ups(&self) -> Option<[Date; 2]> {
        let made = self.made_on?;
        Some([made.checked_add(14.days()).ok()?, made.checked_add(3.months()).ok()?])
    }
}
