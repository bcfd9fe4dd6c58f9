//! The next step of each goal, for the moves of the day.

use hearten_domain::{Goal, GoalState, GoalStep, MoveAnswer, MoveState, ReasonKind};
use hearten_moves::{GoalNext, goal_move};
use hearten_store::Tx;
use jiff::civil::Date;

use crate::{Result, Vault};

/// The moves of goals that were done by a day.
pub(super) struct Answered(Vec<(hearten_domain::MoveId, Date)>);

impl Answered {
    pub(super) async fn read(tx: &mut Tx, today: Date) -> Result<Self> {
        let answers: Vec<MoveAnswer> = tx.all().await?;
        let is_done = |answer: &MoveAnswer| {
            answer.reason_kind == ReasonKind::Goal && answer.on <= today && matches!(answer.state, MoveState::Done | MoveState::Outcome)
        };
        Ok(Self(answers.into_iter().filter(is_done).map(|answer| (answer.move_id, answer.on)).collect()))
    }

    /// The day by which a step was done: said so, or done as a move.
    pub(super) fn done_on(&self, step: &GoalStep, today: Date) -> Option<Date> {
        let said = step.done_on.filter(|day| *day <= today);
        let id = step.person_id.map(|person| goal_move(step, person));
        said.or_else(|| self.0.iter().filter(|(other, _)| Some(other) == id.as_ref()).map(|(_, day)| *day).min())
    }
}

/// The first open step of each open goal, where it names somebody.
pub(crate) async fn steps_next(vault: &Vault, tx: &mut Tx) -> Result<Vec<GoalNext>> {
    let today = vault.today_date();
    let mut goals: Vec<Goal> = tx.all().await?;
    goals.retain(|goal| goal.state_on(today) == Some(GoalState::Open));
    if goals.is_empty() {
        return Ok(Vec::new());
    }
    let answered = Answered::read(tx, today).await?;
    let mut steps: Vec<GoalStep> = tx.all().await?;
    steps.retain(|step| step.noted_on <= today && answered.done_on(step, today).is_none());
    steps.sort_by_key(|step| (step.due_on, step.id));
    let next = |goal: Goal| {
        let step = steps.iter().find(|step| step.goal_id == goal.id)?.clone();
        step.person_id?;
        Some(GoalNext { goal: goal.text, goal_id: goal.id.to_string(), begun_on: goal.begun_on, step })
    };
    Ok(goals.into_iter().filter_map(next).collect())
}
