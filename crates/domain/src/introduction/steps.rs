//! The steps of an introduction: what may be done next, and what it becomes by it.

use jiff::civil::Date;
use serde::Serialize;

use super::{Introduction, IntroductionState, Side};

/// A step of an introduction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IntroductionStep {
    /// One was told of the other, without a question.
    Tell(Side),
    /// One was asked.
    Ask(Side),
    /// One said yes; whoever was not asked before was asked in the same breath.
    Yes(Side),
    /// One would rather not.
    No(Side),
    /// I brought them together.
    Make,
    /// They met.
    Met,
    /// What came of it.
    Outcome(String),
    /// I let it rest.
    LetGo,
}

/// What may be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "step", content = "side")]
pub enum IntroductionNext {
    /// Ask one of them.
    Ask(Side),
    /// Wait for the answer of one of them.
    Await(Side),
    /// Bring them together.
    Make,
    /// Hear whether they met.
    Met,
    /// Hear what came of it.
    Outcome,
}

/// Why a step cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StepRefused {
    /// It comes before both have said yes.
    #[error("both have to say yes before they are brought together")]
    WithoutBothYeses,
    /// It is not the time for it.
    #[error("this introduction is {0}, so that step does not fit")]
    OutOfTurn(IntroductionState),
    /// It was done before.
    #[error("that was done on {0}")]
    DoneBefore(Date),
    /// It would be before something that came first.
    #[error("it would be before {0}, the day of the step before")]
    TooEarly(Date),
}

/// An introduction to which both have said yes: what alone can be made.
#[derive(Debug)]
pub struct BothYeses(Introduction);

impl BothYeses {
    /// The introduction, made on `day`.
    pub fn made(self, day: Date) -> Introduction {
        Introduction { made_on: Some(day), ..self.0 }
    }
}

impl Introduction {
    /// What is next; nothing where it is over.
    pub fn next(&self) -> Option<IntroductionNext> {
        match self.state() {
            IntroductionState::Idea => Some(IntroductionNext::Ask(Side::First)),
            IntroductionState::AskedOne | IntroductionState::AskedBoth => self.next_of_sides(),
            IntroductionState::Agreed => Some(IntroductionNext::Make),
            IntroductionState::Made => Some(IntroductionNext::Met),
            IntroductionState::Met => Some(IntroductionNext::Outcome),
            IntroductionState::Outcome | IntroductionState::Declined | IntroductionState::LetGo => None,
        }
    }

    /// An answer that is awaited comes before the next question, so that nobody says yes in vain.
    fn next_of_sides(&self) -> Option<IntroductionNext> {
        let awaited = |side: &Side| self.days(*side).asked_on.is_some() && self.days(*side).agreed_on.is_none();
        let unasked = |side: &Side| self.days(*side).asked_on.is_none();
        let sides = [Side::First, Side::Second];
        let waiting = sides.into_iter().find(awaited).map(IntroductionNext::Await);
        waiting.or_else(|| sides.into_iter().find(unasked).map(IntroductionNext::Ask))
    }

    /// It with both yeses, which alone can be made.
    ///
    /// # Errors
    /// Where one of the two has not said yes, or it is past that.
    pub fn both_yeses(self) -> Result<BothYeses, StepRefused> {
        match self.state() {
            IntroductionState::Agreed => Ok(BothYeses(self)),
            IntroductionState::Idea | IntroductionState::AskedOne | IntroductionState::AskedBoth => Err(StepRefused::WithoutBothYeses),
            state => Err(StepRefused::OutOfTurn(state)),
        }
    }

    /// The introduction after a step on `day`.
    ///
    /// # Errors
    /// Where the step does not fit what was done before, or the day is before it.
    pub fn after(self, step: &IntroductionStep, day: Date) -> Result<Self, StepRefused> {
        let last = self.last_day();
        if day < last {
            return Err(StepRefused::TooEarly(last));
        }
        match step {
            IntroductionStep::Tell(side) | IntroductionStep::Ask(side) | IntroductionStep::Yes(side) | IntroductionStep::No(side) => {
                self.after_side(step, *side, day)
            }
            IntroductionStep::Make => Ok(self.both_yeses()?.made(day)),
            IntroductionStep::Met => self.becoming(IntroductionState::Met, |it| it.met_on = Some(day)),
            IntroductionStep::Outcome(text) => self.becoming(IntroductionState::Outcome, |it| {
                it.outcome = Some(text.clone());
                it.outcome_on = Some(day);
            }),
            IntroductionStep::LetGo => self.becoming(IntroductionState::LetGo, |it| it.let_go_on = Some(day)),
        }
    }

    fn becoming(mut self, next: IntroductionState, change: impl FnOnce(&mut Self)) -> Result<Self, StepRefused> {
        let state = self.state();
        if !state.may_become(next) {
            return Err(StepRefused::OutOfTurn(state));
        }
        change(&mut self);
        Ok(self)
    }

    fn after_side(mut self, step: &IntroductionStep, side: Side, day: Date) -> Result<Self, StepRefused> {
        let state = self.state();
        let mut days = self.days(side);
        let is_no = matches!(step, IntroductionStep::No(_));
        let is_open = state.may_become(IntroductionState::Declined);
        if !is_open {
            return Err(StepRefused::OutOfTurn(state));
        }
        let done = match step {
            IntroductionStep::Tell(_) => days.told_on.replace(day),
            IntroductionStep::Ask(_) => days.asked_on.replace(day),
            IntroductionStep::Yes(_) => days.agreed_on.replace(day),
            _ => days.declined_on.replace(day),
        };
        if let Some(done) = done {
            return Err(StepRefused::DoneBefore(done));
        }
        if is_no || matches!(step, IntroductionStep::Yes(_)) {
            days.asked_on = days.asked_on.or(Some(day));
        }
        self.set_days(side, days);
        Ok(self)
    }
}
