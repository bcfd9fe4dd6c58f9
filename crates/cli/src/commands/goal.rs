//! `hearten goal`: where you want to go, or whom you want to reach.

use clap::{Args, Subcommand};
use hearten_domain::{Goal as GoalRecord, GoalId, GoalState, GoalStepKind};
use hearten_verbs::{GoalStepView, GoalView, NewGoal, NewGoalStep, Vault, VerbError, argument};
use jiff::civil::Date;

use crate::{
    failure::{Done, invalid},
    names::{self, short_id, the_one},
    output::{Page, short_day},
    session::Session,
    words::{joined, one_of},
};

/// Where you want to go or whom you want to reach, by steps that become moves
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten goal
  hearten goal add a word with the foundation --target \"CFO of Northwind\"
  hearten goal show foundation
  hearten goal done foundation --note \"she liked the idea\"
  hearten goal reached foundation they will fund a year")]
pub(crate) struct Goal {
    #[command(subcommand)]
    command: Option<GoalCommand>,
}

#[derive(Debug, Subcommand)]
enum GoalCommand {
    /// Set out, with a plan where a target is named: give first, the right person, another door, thanks
    #[command(after_help = "\
Examples:
  hearten goal add a word with the foundation --target \"CFO of Northwind\"
  hearten goal add speak at the harbour days")]
    Add {
        /// What you want, in a few words
        #[arg(required = true, value_name = "TEXT")]
        text: Vec<String>,
        /// Whom you want to reach: a person, an organization, or a role
        #[arg(long, value_name = "WHO")]
        target: Option<String>,
    },
    /// A goal, its steps and how far you are
    #[command(after_help = "\
Example:
  hearten goal show foundation")]
    Show {
        /// Its id, or words of it
        #[arg(required = true, value_name = "GOAL")]
        goal: Vec<String>,
    },
    /// Another step
    #[command(after_help = "\
Examples:
  hearten goal step foundation --text \"ask her what the board looks for\" --with ana --kind ask
  hearten goal step foundation --text \"read their last report\" --due friday")]
    Step {
        /// The goal's id, or words of it
        #[arg(required = true, value_name = "GOAL")]
        goal: Vec<String>,
        /// What is to be done
        #[arg(long, value_name = "TEXT")]
        text: String,
        /// With whom
        #[arg(long, value_name = "NAME", num_args = 1..)]
        with: Vec<String>,
        /// What sort of step
        #[arg(long, default_value = "other", value_parser = one_of(GoalStepKind::ALL, GoalStepKind::as_str))]
        kind: GoalStepKind,
        /// From which day it is worth doing [default: today]
        #[arg(long, value_name = "DATE")]
        due: Option<String>,
    },
    /// A step is done
    #[command(after_help = "\
Examples:
  hearten goal done foundation
  hearten goal done foundation --step 2 --note \"she will ask around\"")]
    Done {
        /// The goal's id, or words of it
        #[arg(required = true, value_name = "GOAL")]
        goal: Vec<String>,
        /// Which step, as `show` numbers them [default: the first that is open]
        #[arg(long, value_name = "NUMBER")]
        step: Option<usize>,
        /// What came of it
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// The day it was done
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// Take a step out of the plan
    #[command(after_help = "\
Example:
  hearten goal leave-out foundation --step 3")]
    LeaveOut {
        /// The goal's id, or words of it
        #[arg(required = true, value_name = "GOAL")]
        goal: Vec<String>,
        /// Which step, as `show` numbers them
        #[arg(long, value_name = "NUMBER")]
        step: usize,
    },
    /// You are there; who was part of it is owed thanks
    #[command(after_help = "\
Example:
  hearten goal reached foundation --outcome \"they will fund a year\"")]
    Reached {
        /// Its id, or words of it
        #[arg(required = true, value_name = "GOAL")]
        goal: Vec<String>,
        /// What came of it
        #[arg(long, value_name = "TEXT")]
        outcome: Option<String>,
    },
    /// Let a goal go
    #[command(after_help = "\
Example:
  hearten goal drop foundation")]
    Drop {
        /// Its id, or words of it
        #[arg(required = true, value_name = "GOAL")]
        goal: Vec<String>,
    },
}

impl Goal {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let Some(command) = self.command else {
            let goals = session.vault().await?.goals().await?;
            return session.answer(&goals, |goals| list(Page::new(session.look), goals));
        };
        match command {
            GoalCommand::Add { text, target } => {
                let vault = session.vault_to_write().await?;
                session.receipt(&vault.goal_begin(NewGoal { text: joined(&text), target }).await?)
            }
            GoalCommand::Show { goal } => {
                let vault = session.vault().await?;
                let view = vault.goal(goal_meant(&vault, &joined(&goal)).await?).await?;
                session.answer(&view, |view| one(Page::new(session.look), view, session.today()))
            }
            GoalCommand::Step { goal, text, with, kind, due } => {
                let due = due.as_deref().map(|due| session.day_to_come(due)).transpose()?;
                let vault = session.vault_to_write().await?;
                let goal = goal_meant(&vault, &joined(&goal)).await?;
                let person = if with.is_empty() { None } else { Some(names::person(session, &vault, &joined(&with)).await?.id) };
                session.receipt(&vault.goal_step_add(NewGoalStep { goal, kind, person, text, due }).await?)
            }
            GoalCommand::Done { goal, step, note, on } => {
                let on = session.day_past(&on)?;
                let vault = session.vault_to_write().await?;
                let view = vault.goal(goal_meant(&vault, &joined(&goal)).await?).await?;
                let id = numbered(&view, step)?.step.id;
                session.receipt(&vault.goal_step_done(id, on, note).await?)
            }
            GoalCommand::LeaveOut { goal, step } => {
                let vault = session.vault_to_write().await?;
                let view = vault.goal(goal_meant(&vault, &joined(&goal)).await?).await?;
                let id = numbered(&view, Some(step))?.step.id;
                session.receipt(&vault.goal_step_drop(id).await?)
            }
            GoalCommand::Reached { goal, outcome } => {
                let vault = session.vault_to_write().await?;
                let id = goal_meant(&vault, &joined(&goal)).await?;
                session.receipt(&vault.goal_reached(id, outcome).await?)
            }
            GoalCommand::Drop { goal } => {
                let vault = session.vault_to_write().await?;
                let id = goal_meant(&vault, &joined(&goal)).await?;
                session.receipt(&vault.goal_drop(id).await?)
            }
        }
    }
}

/// The step with this number; none is the first that is open.
fn numbered(view: &GoalView, number: Option<usize>) -> Done<&GoalStepView> {
    match number {
        None => Ok(view
            .next()
            .ok_or_else(|| invalid("no step of this goal is open").hint("another one: hearten goal step GOAL --text TEXT"))?),
        Some(number) => {
            let step = number.checked_sub(1).and_then(|at| view.steps.get(at));
            Ok(step.ok_or_else(|| {
                VerbError::missing(format!("this goal has no step {number}")).hint("hearten goal show GOAL lists the steps")
            })?)
        }
    }
}

/// The goal that `text` means: an open one before those at their end.
async fn goal_meant(vault: &Vault, text: &str) -> Done<GoalId> {
    let views = vault.goals().await?;
    let open: Vec<GoalRecord> = views.iter().filter(|view| view.state == GoalState::Open).map(|view| view.goal.clone()).collect();
    let all: Vec<GoalRecord> = views.into_iter().map(|view| view.goal).collect();
    let meant = |goals: &[GoalRecord]| the_one(goals, text, "goals", |goal| goal.id, |goal| goal.text.clone());
    if let Some(id) = meant(&open)? {
        return Ok(id);
    }
    meant(&all)?.ok_or_else(|| VerbError::missing(format!("no goal is {text:?}")).hint("see what there is with: hearten goal").into())
}

fn list(mut page: Page, goals: &[GoalView]) -> String {
    if goals.is_empty() {
        page.say(0, "You have set out for nothing yet. Begin with: hearten goal add TEXT --target WHO");
        return page.finish();
    }
    for view in goals {
        page.gap();
        let about = format!("{}, {} of {} steps done, {}", view.state, view.done(), view.steps.len(), short_id(&view.goal.id.to_string()));
        let line = format!("{}  {}", page.look().strong(&view.goal.text), page.look().faint(&about));
        page.raw(&line);
        if let Some(next) = view.next() {
            page.say(2, &format!("Next: {}", next.step.text));
        }
    }
    page.finish()
}

fn one(mut page: Page, view: &GoalView, today: Date) -> String {
    page.heading(&view.goal.text);
    if let Some(target) = &view.goal.target {
        page.say(0, &format!("To reach: {target}. The ways there: hearten path {}", argument(target)));
    }
    if let Some(outcome) = &view.goal.outcome {
        page.say(0, &format!("What came of it: {outcome}"));
    }
    for (number, step) in (1..).zip(&view.steps) {
        let when = step
            .done_on
            .map_or_else(|| format!("from {}", short_day(step.step.due_on, today)), |day| format!("done {}", short_day(day, today)));
        let line = format!("{number}. {}  {}", step.step.text, page.look().faint(&when));
        page.raw(&line);
        if let Some(note) = &step.step.note {
            page.say(3, note);
        }
    }
    if view.steps.is_empty() {
        page.say(0, "No step is planned. Add one: hearten goal step GOAL --text TEXT");
    }
    page.finish()
}
