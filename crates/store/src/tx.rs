//! A transaction in one vault.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use futures::future::BoxFuture;
use hearten_boxed::boxed;

use crate::{
    StoreError, VaultId,
    db::{Connection, Sql, VisitRow},
    value::{Row, Value},
};

/// A transaction in one vault of a [`crate::Store`]. What it wrote is kept by [`Tx::commit`]; dropped without it, nothing is.
///
/// Every statement gets the vault as its first value `$1`; PostgreSQL refuses a statement that does not use it.
pub struct Tx {
    pub(crate) connection: Connection,
    pub(crate) vault: VaultId,
    /// Where a writer counts that it kept something; none where it was begun to read alone.
    pub(crate) commits: Option<Arc<AtomicU64>>,
}

impl std::fmt::Debug for Tx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tx").field("vault", &self.vault).finish_non_exhaustive()
    }
}

#[boxed]
impl Tx {
    /// Whether it was begun to read alone: what it sees is committed.
    pub fn only_reads(&self) -> bool {
        self.commits.is_none()
    }

    /// The vault it belongs to.
    pub fn vault(&self) -> VaultId {
        self.vault
    }

    /// Keeps everything that was written. Fails with a conflict where a record refers to one that is not there.
    pub async fn commit(self) -> Result<(), StoreError> {
        self.connection.commit().await?;
        if let Some(commits) = self.commits {
            commits.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    fn bound(&self, values: Vec<Value>) -> Vec<Value> {
        let mut bound = Vec::with_capacity(values.len() + 1);
        bound.push(Value::Integer(Some(self.vault.0)));
        bound.extend(values);
        bound
    }

    pub(crate) fn run(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> BoxFuture<'_, Result<u64, StoreError>> {
        let values = self.bound(values);
        self.connection.run(sql.into(), values)
    }

    pub(crate) fn rows(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> BoxFuture<'_, Result<Vec<Row>, StoreError>> {
        let values = self.bound(values);
        self.connection.rows(sql.into(), values)
    }

    pub(crate) fn row(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> BoxFuture<'_, Result<Option<Row>, StoreError>> {
        let values = self.bound(values);
        self.connection.row(sql.into(), values)
    }

    pub(crate) fn each<'a>(
        &'a mut self,
        sql: impl Into<Sql>,
        values: Vec<Value>,
        visit: VisitRow<'a>,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let values = self.bound(values);
        self.connection.each(sql.into(), values, visit)
    }

    /// Inserts rows in batches; the first column of `head` is `vault_id`, the first `?` of `row` its value.
    pub(crate) fn insert<'a>(
        &'a mut self,
        head: &'a str,
        row: &'a str,
        tail: &'a str,
        rows: impl Iterator<Item = Vec<Value>> + Send + 'a,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        let vault = Value::Integer(Some(self.vault.0));
        let rows = rows.map(move |values| {
            let mut bound = Vec::with_capacity(values.len() + 1);
            bound.push(vault.clone());
            bound.extend(values);
            bound
        });
        self.connection.insert(head, row, tail, Box::new(rows))
    }
}
