//! Work that is due at some instant and is done once.

use hearten_boxed::boxed;
use jiff::Timestamp;

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{CellError, Field, Row, values},
};

/// A piece of work that falls due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// What is to be done.
    pub kind: String,
    /// When.
    pub due_at: Timestamp,
}

fn read_job(row: &Row) -> Result<Job, StoreError> {
    let read = || Ok::<_, CellError>(Job { kind: String::read(row, 0)?, due_at: Timestamp::read(row, 1)? });
    read().map_err(damaged("job"))
}

#[boxed]
impl Tx {
    /// Plans a job; planning the same again changes nothing. Tells whether it is new.
    pub async fn schedule(&mut self, kind: &str, due_at: Timestamp) -> Result<bool, StoreError> {
        let sql = "INSERT INTO job (vault_id, kind, due_at) VALUES ($1, $2, $3) ON CONFLICT (vault_id, kind, due_at) DO NOTHING";
        Ok(self.run(sql, values![kind.to_owned(), due_at]).await? > 0)
    }

    /// The oldest job that is due and not done. Do its work and [`Tx::finish`] it in this same writing transaction: writers in a vault wait
    /// for one another, so that no other process can claim it meanwhile, and a crash leaves it due.
    pub async fn claim_due(&mut self, now: Timestamp) -> Result<Option<Job>, StoreError> {
        let sql = "SELECT kind, due_at FROM job WHERE vault_id = $1 AND done_at IS NULL AND due_at <= $2 ORDER BY due_at, kind LIMIT 1";
        self.row(sql, values![now]).await?.as_ref().map(read_job).transpose()
    }

    /// Marks a job as done.
    pub async fn finish(&mut self, job: &Job, now: Timestamp) -> Result<(), StoreError> {
        let sql = "UPDATE job SET done_at = $4 WHERE vault_id = $1 AND kind = $2 AND due_at = $3";
        self.run(sql, values![job.kind.clone(), job.due_at, now]).await.map(|_| ())
    }

    /// The job that falls due next, or is overdue.
    pub async fn next_job(&mut self) -> Result<Option<Job>, StoreError> {
        let sql = "SELECT kind, due_at FROM job WHERE vault_id = $1 AND done_at IS NULL ORDER BY due_at, kind LIMIT 1";
        self.row(sql, values![]).await?.as_ref().map(read_job).transpose()
    }
}
