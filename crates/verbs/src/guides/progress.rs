//! How far a guide that is followed has come.

use std::collections::HashSet;

use hearten_domain::{GuideRun, GuideState, GuideStep, MoveAnswer, MoveState, PersonId, ReasonKind};
use hearten_moves::{GuidedStep, Step, guided_move};
use hearten_store::Tx;
use jiff::{ToSpan, civil::Date};

use super::shelf::Named;
use crate::{Result, Vault};

/// The runs of guides with what was done of them.
pub(super) struct Progress {
    pub(super) runs: Vec<GuideRun>,
    steps: Vec<GuideStep>,
    done: Vec<(PersonId, hearten_domain::MoveId)>,
}

impl Progress {
    /// What is known by the vault's day.
    pub(super) async fn read(vault: &Vault, tx: &mut Tx) -> Result<Self> {
        let today = vault.today_date();
        let mut runs: Vec<GuideRun> = tx.all().await?;
        runs.retain(|run| run.started_on <= today);
        runs.sort_by_key(|run| (run.started_on, run.id));
        if runs.is_empty() {
            return Ok(Self { runs, steps: Vec::new(), done: Vec::new() });
        }
        let mut steps: Vec<GuideStep> = tx.all().await?;
        steps.retain(|step| step.done_on <= today);
        let answers: Vec<MoveAnswer> = tx.all().await?;
        let is_done = |answer: &MoveAnswer| {
            answer.reason_kind == ReasonKind::Guide && answer.on <= today && matches!(answer.state, MoveState::Done | MoveState::Outcome)
        };
        let done = answers.into_iter().filter(is_done).map(|answer| (answer.person_id, answer.move_id)).collect();
        Ok(Self { runs, steps, done })
    }

    /// The run of a guide that is followed on `day`.
    pub(super) fn running(&self, guide: &str, day: Date) -> Option<&GuideRun> {
        self.runs.iter().rev().find(|run| run.guide == guide && run.state_on(day) == Some(GuideState::Running))
    }

    /// The record of a step that was done.
    pub(super) fn record(&self, run: &GuideRun, number: usize) -> Option<&GuideStep> {
        self.steps.iter().find(|step| step.run_id == run.id && usize::try_from(step.step).is_ok_and(|step| step == number))
    }

    /// The people with whom a step was done.
    pub(super) fn with(&self, run: &GuideRun, number: usize, step: &Step) -> Vec<PersonId> {
        let run = run.id.to_string();
        let mut seen = HashSet::new();
        let fits = |(person, id): &&(PersonId, hearten_domain::MoveId)| guided_move(&run, number, step.habit, *person) == *id;
        self.done.iter().filter(fits).map(|(person, _)| *person).filter(|person| seen.insert(*person)).collect()
    }

    /// Whether a step is done: said so, or done with as many people as it asks for.
    pub(super) fn is_done(&self, run: &GuideRun, number: usize, step: &Step) -> bool {
        self.record(run, number).is_some() || (step.count > 0 && self.with(run, number, step).len() >= step.count)
    }
}

/// The day on which a step is due.
pub(super) fn due(run: &GuideRun, step: &Step) -> Date {
    run.started_on.checked_add(step.day.days()).unwrap_or(run.started_on)
}

/// The steps of the guides that are followed which are due on the vault's day, want people, and are not done.
pub(crate) async fn steps_due(vault: &Vault, tx: &mut Tx) -> Result<Vec<GuidedStep>> {
    let progress = Progress::read(vault, tx).await?;
    if progress.runs.is_empty() {
        return Ok(Vec::new());
    }
    let (guides, _) = vault.all_guides();
    Ok(guides
        .iter()
        .filter_map(|guide| Some((guide, progress.running(&guide.name, vault.today_date())?)))
        .flat_map(|(guide, run)| due_of(&progress, guide, run, vault.today_date()))
        .collect())
}

fn due_of(progress: &Progress, named: &Named, run: &GuideRun, today: Date) -> Vec<GuidedStep> {
    let open = (1..)
        .zip(&named.guide.steps)
        .filter(|(number, step)| step.count > 0 && due(run, step) <= today && !progress.is_done(run, *number, step));
    open.map(|(number, step)| {
        let with = progress.with(run, number, step);
        GuidedStep {
            run: run.id.to_string(),
            guide: named.guide.title.clone(),
            number,
            title: step.title.clone(),
            started: run.started_on,
            due: due(run, step),
            who: step.who,
            left: step.count - with.len(),
            habit: step.habit,
            draft: step.draft.clone(),
            with,
        }
    })
    .collect()
}
