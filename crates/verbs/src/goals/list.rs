//! The goals, and how far they have come.

use std::cmp::Reverse;

use hearten_boxed::boxed;
use hearten_domain::{Goal, GoalId, GoalState, GoalStep, Person, PersonId};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::next::Answered;
use crate::{PersonName, Result, Vault, VerbError, writing::named};

/// A goal with its steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoalView {
    /// The goal.
    pub goal: Goal,
    /// Its state on the vault's day.
    pub state: GoalState,
    /// Its steps, by their days.
    pub steps: Vec<GoalStepView>,
}

/// A step of a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoalStepView {
    /// The step.
    pub step: GoalStep,
    /// With whom.
    pub person: Option<PersonName>,
    /// The day it was done, by word or as a move.
    pub done_on: Option<Date>,
}

impl GoalView {
    /// How many steps are done.
    pub fn done(&self) -> usize {
        self.steps.iter().filter(|step| step.done_on.is_some()).count()
    }

    /// The first step that is open; none where the goal is.
    pub fn next(&self) -> Option<&GoalStepView> {
        self.steps.iter().find(|step| step.done_on.is_none()).filter(|_| self.state == GoalState::Open)
    }
}

#[boxed]
impl Vault {
    /// The goals as they stood on the vault's day: open ones first, the newest of each state first.
    pub async fn goals(&self) -> Result<Vec<GoalView>> {
        let mut tx = self.read().await?;
        let goals: Vec<Goal> = tx.all().await?;
        let mut views = self.goal_views(&mut tx, goals).await?;
        views.sort_by_key(|view| (view.state != GoalState::Open, Reverse(view.goal.begun_on), Reverse(view.goal.id)));
        Ok(views)
    }

    /// One goal.
    ///
    /// # Errors
    /// `missing` where there is no such goal.
    pub async fn goal(&self, id: GoalId) -> Result<GoalView> {
        let mut tx = self.read().await?;
        let goal: Option<Goal> = tx.get(id).await?;
        let view = self.goal_views(&mut tx, goal.into_iter().collect()).await?.pop();
        view.ok_or_else(|| no_such_goal(id))
    }

    async fn goal_views(&self, tx: &mut Tx, goals: Vec<Goal>) -> Result<Vec<GoalView>> {
        let today = self.today_date();
        let answered = Answered::read(tx, today).await?;
        let mut steps: Vec<GoalStep> = tx.all().await?;
        steps.retain(|step| step.noted_on <= today);
        steps.sort_by_key(|step| (step.due_on, step.id));
        let people: Vec<PersonId> = steps.iter().filter_map(|step| step.person_id).collect();
        let people = tx.get_many::<Person>(&people).await?;
        let view = |step: &GoalStep| GoalStepView {
            person: people.iter().find(|person| Some(person.id) == step.person_id).map(named),
            done_on: answered.done_on(step, today),
            step: step.clone(),
        };
        let of = |goal: Goal| {
            let state = goal.state_on(today)?;
            Some(GoalView { steps: steps.iter().filter(|step| step.goal_id == goal.id).map(view).collect(), state, goal })
        };
        Ok(goals.into_iter().filter_map(of).collect())
    }
}

pub(super) fn no_such_goal(id: GoalId) -> VerbError {
    VerbError::missing(say("verb-goal-none").with("id", id.to_string())).hint(say("verb-goal-none-hint"))
}
