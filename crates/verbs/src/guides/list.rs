//! The guides, and how far those that are followed have come.

use hearten_boxed::boxed;
use hearten_domain::{GuideRun, Person, PersonId, Problem};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::{
    progress::{Progress, due},
    shelf::Named,
};
use crate::{PersonName, Result, Vault, VerbError, writing::named};

/// A guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GuideView {
    /// The name it is known by: `in-transition`.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// Whom it is for.
    pub audience: String,
    /// Why one would follow it; paragraphs.
    pub introduction: Vec<String>,
    /// Whether the user wrote it.
    pub is_own: bool,
    /// The run that is followed, else the latest that ended; none where it was never begun.
    pub run: Option<GuideRun>,
    /// Whether it is followed now.
    pub is_running: bool,
    /// Its steps.
    pub steps: Vec<GuideStepView>,
}

/// A step of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GuideStepView {
    /// Which, counted from 1.
    pub number: usize,
    /// What is to be done.
    pub title: String,
    /// What to mind; paragraphs.
    pub text: Vec<String>,
    /// The day after the first on which it is due.
    pub day: i64,
    /// The day on which it is due, where the guide is followed.
    pub due: Option<Date>,
    /// With how many people it is done; 0 where alone.
    pub count: usize,
    /// With whom it was done.
    pub with: Vec<PersonName>,
    /// Whether it is done.
    pub is_done: bool,
    /// What the user wrote down when it was done.
    pub note: Option<String>,
}

impl GuideView {
    /// How many of its steps are done.
    pub fn done(&self) -> usize {
        self.steps.iter().filter(|step| step.is_done).count()
    }

    /// The first step that is not done.
    pub fn next(&self) -> Option<&GuideStepView> {
        self.steps.iter().find(|step| !step.is_done)
    }
}

#[boxed]
impl Vault {
    /// All guides, those followed first, and the files among the user's own that are no guides.
    pub async fn guides(&self) -> Result<(Vec<GuideView>, Vec<Problem>)> {
        let mut tx = self.read().await?;
        let progress = Progress::read(self, &mut tx).await?;
        let (guides, problems) = self.all_guides();
        let mut views = Vec::with_capacity(guides.len());
        for guide in guides {
            views.push(self.guide_view(&mut tx, &progress, guide).await?);
        }
        views.sort_by_key(|view| !view.is_running);
        Ok((views, problems))
    }

    /// One guide, by its name, its title, or words of it.
    ///
    /// # Errors
    /// `missing` where there is none; `conflict` where several fit.
    pub async fn guide(&self, text: &str) -> Result<GuideView> {
        let mut tx = self.read().await?;
        let guide = self.guide_meant(text)?;
        let progress = Progress::read(self, &mut tx).await?;
        self.guide_view(&mut tx, &progress, guide).await
    }

    pub(super) fn guide_meant(&self, text: &str) -> Result<Named> {
        let wanted = hearten_store::fold(text.trim());
        let (guides, _) = self.all_guides();
        let is_it = |guide: &&Named| guide.name == text.trim() || hearten_store::fold(&guide.guide.title) == wanted;
        if let Some(guide) = guides.iter().find(is_it) {
            return Ok(guide.clone());
        }
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let fits = |guide: &Named| !words.is_empty() && words.iter().all(|word| hearten_store::fold(&guide.guide.title).contains(word));
        let mut found: Vec<Named> = guides.into_iter().filter(fits).collect();
        match found.len() {
            1 => Ok(found.remove(0)),
            0 => Err(VerbError::missing(say("verb-guide-none").with("text", text)).hint(say("verb-guide-none-hint"))),
            _ => {
                let titles: Vec<&str> = found.iter().map(|guide| guide.guide.title.as_str()).collect();
                let several = say("verb-guide-several").with("text", text).with("titles", titles.join(", "));
                Err(VerbError::conflict(several).hint(say("verb-guide-several-hint")))
            }
        }
    }

    async fn guide_view(&self, tx: &mut Tx, progress: &Progress, guide: Named) -> Result<GuideView> {
        let running = progress.running(&guide.name, self.today_date());
        let run = running.or_else(|| progress.runs.iter().rev().find(|run| run.guide == guide.name)).cloned();
        let mut steps = Vec::with_capacity(guide.guide.steps.len());
        for (number, step) in (1..).zip(guide.guide.steps) {
            let with: Vec<PersonId> = run.as_ref().map(|run| progress.with(run, number, &step)).unwrap_or_default();
            let with = tx.get_many::<Person>(&with).await?.iter().map(named).collect();
            let record = run.as_ref().and_then(|run| progress.record(run, number));
            steps.push(GuideStepView {
                number,
                day: step.day,
                due: run.as_ref().map(|run| due(run, &step)),
                count: step.count,
                with,
                is_done: run.as_ref().is_some_and(|run| progress.is_done(run, number, &step)),
                note: record.and_then(|record| record.note.clone()),
                title: step.title,
                text: step.text,
            });
        }
        Ok(GuideView {
            name: guide.name,
            title: guide.guide.title,
            audience: guide.guide.audience,
            introduction: guide.guide.introduction,
            is_own: guide.is_own,
            is_running: running.is_some(),
            run,
            steps,
        })
    }
}
