//! Steps of a goal: another one, one done, one left out.

use hearten_boxed::boxed;
use hearten_domain::{Goal, GoalId, GoalState, GoalStep, GoalStepId, GoalStepKind, PersonId};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;

use super::list::no_such_goal;
use crate::{
    Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::{not_to_come, optional, required_line},
    writing::{person_in, receipt},
};

/// Another step of a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGoalStep {
    /// Of which goal.
    pub goal: GoalId,
    /// What sort of step.
    pub kind: GoalStepKind,
    /// With whom.
    pub person: Option<PersonId>,
    /// What is to be done.
    pub text: String,
    /// From which day it is worth doing; none is today.
    pub due: Option<Date>,
}

#[boxed]
impl Vault {
    /// Adds a step to a goal that is open.
    ///
    /// # Errors
    /// `missing` where goal or person are not there; `conflict` where the goal is reached or let go; `invalid` for an empty text.
    pub async fn goal_step_add(&self, new: NewGoalStep) -> Result<Receipt> {
        let text = required_line(&new.text, say("verb-what-the-step"))?;
        let today = self.today_date();
        let mut tx = self.write().await?;
        let goal = self.open_goal(&mut tx, new.goal).await?;
        if let Some(person) = new.person {
            person_in(&mut tx, person).await?;
        }
        let step = GoalStep {
            id: self.ids.next().into(),
            goal_id: goal.id,
            kind: new.kind,
            person_id: new.person,
            text,
            noted_on: today,
            due_on: new.due.unwrap_or(today),
            done_on: None,
            note: None,
            import_id: None,
        };
        let said = say("verb-goal-step").with("goal", &goal.text).with("step", &step.text);
        let change = self.change(&mut tx, "goal step", said).await?;
        tx.create(&change, &step).await?;
        tx.commit().await?;
        Ok(receipt(step.id, &change))
    }

    /// A step was done.
    ///
    /// # Errors
    /// `missing` where there is no such step; `conflict` where it is done; `invalid` for a day to come or before it was written down.
    pub async fn goal_step_done(&self, id: GoalStepId, on: Date, note: Option<String>) -> Result<Receipt> {
        not_to_come(on, self.today_date(), say("verb-later-it-was-done"))?;
        let mut tx = self.write().await?;
        let step = step_in(&mut tx, id).await?;
        if let Some(day) = step.done_on {
            return Err(VerbError::conflict(say("verb-goal-step-was-done").with("day", full_day(day))));
        }
        if on < step.noted_on {
            let said = say("verb-goal-step-before").with("day", full_day(on)).with("first", full_day(step.noted_on));
            return Err(VerbError::invalid(said));
        }
        let step = GoalStep { done_on: Some(on), note: optional(note), ..step };
        let change = self.change(&mut tx, "goal done", say("verb-goal-step-done").with("step", &step.text)).await?;
        tx.update(&change, &step).await?;
        tx.commit().await?;
        Ok(receipt(step.id, &change))
    }

    /// Takes a step out of the plan.
    ///
    /// # Errors
    /// `missing` where there is no such step.
    pub async fn goal_step_drop(&self, id: GoalStepId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let step = step_in(&mut tx, id).await?;
        let change = self.change(&mut tx, "goal step", say("verb-goal-step-out").with("step", &step.text)).await?;
        tx.remove::<GoalStep>(&change, id).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    pub(super) async fn open_goal(&self, tx: &mut Tx, id: GoalId) -> Result<Goal> {
        let goal: Option<Goal> = tx.get(id).await?;
        let goal = goal.ok_or_else(|| no_such_goal(id))?;
        match goal.state_on(self.today_date()) {
            Some(GoalState::Reached) => Err(VerbError::conflict(say("verb-goal-reached-already").with("goal", &goal.text))),
            Some(GoalState::Dropped) => Err(VerbError::conflict(say("verb-goal-was-let-go").with("goal", &goal.text))),
            Some(GoalState::Open) | None => Ok(goal),
        }
    }
}

async fn step_in(tx: &mut Tx, id: GoalStepId) -> Result<GoalStep> {
    let step: Option<GoalStep> = tx.get(id).await?;
    step.ok_or_else(|| VerbError::missing(say("verb-goal-no-step").with("id", id.to_string())).hint(say("verb-goal-no-step-hint")))
}
