//! Doing what is due.

use jiff::Timestamp;
use serde::Serialize;

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

impl Vault {
    /// Does what is due, each once, however many processes ask; after a time of being off only the newest of each sort.
    pub async fn run_due(&self) -> Result<Vec<JobRun>> {
        todo!()
    }

    /// The next job; none before the first run.
    pub async fn next_job(&self) -> Result<Option<NextJob>> {
        todo!()
    }
}
