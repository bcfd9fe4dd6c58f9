//! `GET` and `POST /goals`: where I want to go or whom I want to reach. `GET /goals/ID`: one, and the steps there. `POST /goals/ID/steps`,
//! `…/STEP/done` and `/drop`: its steps. `POST /goals/ID/reached` and `/drop`: its end.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{GoalId, GoalState, GoalStepKind};
use hearten_verbs::{GoalStepView, GoalView, NewGoal, NewGoalStep};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, day, filled, identity, word},
};

#[derive(Template)]
#[template(path = "goals_list.html")]
struct GoalsPage {
    page: Page,
    open: Vec<GoalView>,
    ended: Vec<GoalView>,
}

#[derive(Template)]
#[template(path = "goal_show.html")]
struct GoalPage {
    page: Page,
    id: String,
    text: String,
    target: Option<String>,
    outcome: Option<String>,
    is_open: bool,
    /// The key of the words for how it stands.
    state: &'static str,
    steps: Vec<Line>,
    done: usize,
}

struct Line {
    id: String,
    text: String,
    when: String,
    person: Option<(String, String)>,
    note: Option<String>,
    is_done: bool,
    is_next: bool,
}

#[derive(Deserialize)]
pub(crate) struct NewForm {
    text: String,
    #[serde(default)]
    target: String,
}

#[derive(Deserialize)]
pub(crate) struct StepForm {
    text: String,
    #[serde(default)]
    person: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    due: String,
}

#[derive(Deserialize)]
pub(crate) struct DoneForm {
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
pub(crate) struct EndForm {
    #[serde(default)]
    outcome: String,
}

#[derive(Deserialize)]
pub(crate) struct NoFields {}

/// The kinds of step, as the form names them.
pub(crate) fn kinds() -> impl Iterator<Item = (&'static str, String)> {
    GoalStepKind::ALL.iter().map(|kind| (kind.as_str(), say(format!("goal-step-kind-{kind}")).to_string()))
}

/// How a goal ended, with what came of it.
pub(crate) fn ended(view: &GoalView) -> String {
    match &view.goal.outcome {
        Some(outcome) => say(format!("goals-ended-{}-outcome", view.state)).with("outcome", outcome).into(),
        None => say(format!("goals-ended-{}", view.state)).into(),
    }
}

/// Shows the goals.
pub(crate) async fn goals_show(visitor: Visitor) -> Result<Response, PageError> {
    let (open, ended) = visitor.vault.goals().await?.into_iter().partition::<Vec<GoalView>, _>(|view| view.state == GoalState::Open);
    show(&GoalsPage { page: visitor.page(say("goals-title"), "/"), open, ended })
}

/// Sets out for a goal.
pub(crate) async fn goal_add(visitor: Visitor, Posted(form): Posted<NewForm>) -> Result<Response, PageError> {
    let receipt = visitor.vault.goal_begin(NewGoal { text: form.text, target: filled(form.target) }).await?;
    Ok(visitor.made(&receipt.text, receipt.change_id, &format!("/goals/{}", receipt.id), "/goals"))
}

/// Shows one goal.
pub(crate) async fn goal_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = visitor.vault.goal(identity::<GoalId>(&id)?).await?;
    let today = visitor.vault.today_date();
    let next = view.next().map(|step| step.step.id);
    let (done, is_open) = (view.done(), view.state == GoalState::Open);
    let state = match view.state {
        GoalState::Open => "goal-state-open",
        GoalState::Reached => "goal-state-reached",
        GoalState::Dropped => "goal-state-dropped",
    };
    let steps = view.steps.into_iter().map(|step| line(step, next, today)).collect();
    let goal = view.goal;
    let page = visitor.page(goal.text.clone(), "/");
    show(&GoalPage { page, id, text: goal.text, target: goal.target, outcome: goal.outcome, is_open, state, steps, done })
}

fn line(view: GoalStepView, next: Option<hearten_domain::GoalStepId>, today: Date) -> Line {
    let step = view.step;
    let when = match view.done_on {
        Some(day) => say("goal-done").with("ago", phrase::ago(day, today)).into(),
        None if step.due_on <= today => say("giving-now").into(),
        None => say("giving-from-day").with("day", phrase::long_day(step.due_on, today)).into(),
    };
    Line {
        is_next: next == Some(step.id),
        id: step.id.to_string(),
        text: step.text,
        when,
        person: view.person.map(|person| (person.id.to_string(), person.name)),
        note: step.note,
        is_done: view.done_on.is_some(),
    }
}

/// Adds a step.
pub(crate) async fn goal_step_add(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<StepForm>) -> Result<Response, PageError> {
    let goal = identity::<GoalId>(&id)?;
    let person = match filled(form.person) {
        Some(name) => Some(visitor.vault.find_person(&name).await?.id),
        None => None,
    };
    let kind = filled(form.kind).map(|kind| word::<GoalStepKind>(&kind)).transpose()?.unwrap_or(GoalStepKind::Other);
    let receipt = visitor.vault.goal_step_add(NewGoalStep { goal, kind, person, text: form.text, due: day(&form.due)? }).await?;
    Ok(visitor.receipt(&receipt, &format!("/goals/{goal}")))
}

/// A step was done today.
pub(crate) async fn goal_step_done(
    visitor: Visitor,
    Path((id, step)): Path<(String, String)>,
    Posted(form): Posted<DoneForm>,
) -> Result<Response, PageError> {
    let goal = identity::<GoalId>(&id)?;
    let receipt = visitor.vault.goal_step_done(identity(&step)?, visitor.vault.today_date(), filled(form.note)).await?;
    Ok(visitor.receipt(&receipt, &format!("/goals/{goal}")))
}

/// Takes a step out of the plan.
pub(crate) async fn goal_step_drop(
    visitor: Visitor,
    Path((id, step)): Path<(String, String)>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let goal = identity::<GoalId>(&id)?;
    let receipt = visitor.vault.goal_step_drop(identity(&step)?).await?;
    Ok(visitor.receipt(&receipt, &format!("/goals/{goal}")))
}

/// The goal is reached.
pub(crate) async fn goal_reached(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<EndForm>) -> Result<Response, PageError> {
    let goal = identity::<GoalId>(&id)?;
    let receipt = visitor.vault.goal_reached(goal, filled(form.outcome)).await?;
    Ok(visitor.receipt(&receipt, &format!("/goals/{goal}")))
}

/// The goal is let go.
pub(crate) async fn goal_drop(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let goal = identity::<GoalId>(&id)?;
    let receipt = visitor.vault.goal_drop(goal).await?;
    Ok(visitor.receipt(&receipt, "/goals"))
}
