//! Doing what is due.

use hearten_boxed::boxed;
use hearten_speech::in_language;
use hearten_store::Job;
use jiff::Timestamp;
use serde::Serialize;

use super::morning::{MORNING, morning, next_morning};
use crate::{Result, Vault};

/// A job that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JobRun {
    /// Which sort of job.
    pub kind: String,
    /// When it was due.
    pub due_at: Timestamp,
    /// What it did, a sentence.
    pub text: String,
}

/// The next job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextJob {
    /// Which sort of job.
    pub kind: String,
    /// When it is due.
    pub due_at: Timestamp,
}

#[boxed]
impl Vault {
    /// Does what is due, each once, however many processes ask; after a time of being off only the newest of each sort. A view of another day
    /// does nothing.
    pub async fn run_due(&self) -> Result<Vec<JobRun>> {
        let now = self.clock.now();
        if self.is_past() || self.next_job().await?.is_some_and(|job| job.due_at > now) {
            return Ok(Vec::new());
        }
        // What is offered is kept with its reason in the language of the pages.
        let language = self.language().await?.unwrap_or_default();
        // Claimed in the transaction that does the work: writers wait for one another, so that a second process finds it done.
        let mut tx = self.write().await?;
        let mut due: Vec<Job> = Vec::new();
        while let Some(job) = tx.claim_due(now).await? {
            tx.finish(&job, now).await?;
            due.push(job);
        }
        let mut runs = Vec::new();
        if let Some(job) = due.into_iter().filter(|job| job.kind == MORNING).max_by_key(|job| job.due_at) {
            let text = in_language(language, morning(self, &mut tx)).await?;
            runs.push(JobRun { kind: job.kind, due_at: job.due_at, text });
        }
        if let Some(next) = next_morning(now, &self.zone()) {
            tx.schedule(MORNING, next).await?;
        }
        tx.commit().await?;
        Ok(runs)
    }

    /// The next job; none before the first run.
    pub async fn next_job(&self) -> Result<Option<NextJob>> {
        let next = self.read().await?.next_job().await?;
        Ok(next.map(|job| NextJob { kind: job.kind, due_at: job.due_at }))
    }
}
