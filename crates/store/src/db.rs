//! The two databases behind one face: statements with bound values in, rows out. The only place where SQL text is made at run time.

use std::{borrow::Cow, fmt::Write};

use futures::{
    TryStreamExt,
    future::{BoxFuture, join},
};
use hearten_boxed::boxed;
use sqlx::{
    Arguments, AssertSqlSafe, PgConnection, Postgres, Sqlite, SqliteConnection, Transaction, postgres::PgArguments, sqlite::SqliteArguments,
};

use crate::{
    StoreError,
    open::Pool,
    value::{Row, Value},
};

/// SQL text of this crate: a constant, or built from constants and the counts of bound values, never from what users gave.
pub(crate) type Sql = Cow<'static, str>;

/// A transaction on either database.
pub(crate) enum Connection {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// How many values one INSERT binds at most; SQLite allows 32,766 and PostgreSQL 65,535. More gain nothing measurable, and what is prepared is kept in
/// memory.
const VALUES_A_STATEMENT: usize = 2_048;

/// Runs the body on whichever database it is, with the connection, the arguments and the row's wrapper of that database.
macro_rules! on_both {
    ($inner:expr, $values:expr, |$connection:ident, $arguments:ident, $wrap:ident| $body:expr) => {
        match $inner {
            Connection::Sqlite(transaction) => {
                let $connection: &mut SqliteConnection = &mut **transaction;
                let $arguments: SqliteArguments = sqlite_arguments($values)?;
                let $wrap = Row::Sqlite;
                $body
            }
            Connection::Postgres(transaction) => {
                let $connection: &mut PgConnection = &mut **transaction;
                let $arguments: PgArguments = postgres_arguments($values)?;
                let $wrap = Row::Postgres;
                $body
            }
        }
    };
}

macro_rules! add_all {
    ($arguments:ident, $values:ident) => {
        for value in $values {
            match value {
                Value::Integer(it) => $arguments.add(it),
                Value::Real(it) => $arguments.add(it),
                Value::Boolean(it) => $arguments.add(it),
                Value::Text(it) => $arguments.add(it),
                Value::Bytes(it) => $arguments.add(it),
                Value::Id(it) => $arguments.add(it),
            }
            .map_err(|cause| StoreError::Internal(cause.to_string()))?;
        }
    };
}

fn sqlite_arguments(values: Vec<Value>) -> Result<SqliteArguments, StoreError> {
    let mut arguments = SqliteArguments::default();
    arguments.reserve(values.len(), 0);
    add_all!(arguments, values);
    Ok(arguments)
}

fn postgres_arguments(values: Vec<Value>) -> Result<PgArguments, StoreError> {
    let mut arguments = PgArguments::default();
    // PostgreSQL's protocol ends a text at its first NUL; SQLite keeps it. Neither has a use for one.
    let values = values.into_iter().map(|value| match value {
        Value::Text(Some(text)) if text.contains('\0') => Value::Text(Some(text.replace('\0', " "))),
        other => other,
    });
    add_all!(arguments, values);
    Ok(arguments)
}

/// The values of rows to insert, one row at a time.
pub(crate) type Rows<'a> = Box<dyn Iterator<Item = Vec<Value>> + Send + 'a>;
/// What is done with each row of a query.
pub(crate) type VisitRow<'a> = &'a mut (dyn FnMut(&Row) -> Result<(), StoreError> + Send);

// The futures are boxed so that they are known to be `Send` here, and not worked out anew through every caller, at which the compiler fails.
impl Connection {
    /// Runs a statement and tells how many rows it touched.
    pub(crate) fn run(&mut self, sql: Sql, values: Vec<Value>) -> BoxFuture<'_, Result<u64, StoreError>> {
        Box::pin(async move {
            Ok(on_both!(self, values, |connection, arguments, _wrap| {
                sqlx::query_with(AssertSqlSafe(sql), arguments).execute(connection).await?.rows_affected()
            }))
        })
    }

    /// Every row of a query.
    pub(crate) fn rows(&mut self, sql: Sql, values: Vec<Value>) -> BoxFuture<'_, Result<Vec<Row>, StoreError>> {
        Box::pin(async move {
            Ok(on_both!(self, values, |connection, arguments, wrap| {
                sqlx::query_with(AssertSqlSafe(sql), arguments).fetch_all(connection).await?.into_iter().map(wrap).collect()
            }))
        })
    }

    /// The first row of a query, if there is one.
    pub(crate) fn row(&mut self, sql: Sql, values: Vec<Value>) -> BoxFuture<'_, Result<Option<Row>, StoreError>> {
        Box::pin(async move {
            Ok(on_both!(self, values, |connection, arguments, wrap| {
                sqlx::query_with(AssertSqlSafe(sql), arguments).fetch_optional(connection).await?.map(wrap)
            }))
        })
    }

    /// Shows every row to `visit` as it comes, holding one at a time.
    pub(crate) fn each<'a>(&'a mut self, sql: Sql, values: Vec<Value>, visit: VisitRow<'a>) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            on_both!(self, values, |connection, arguments, wrap| {
                let mut stream = sqlx::query_with(AssertSqlSafe(sql), arguments).fetch(connection);
                while let Some(row) = stream.try_next().await? {
                    visit(&wrap(row))?;
                }
            });
            Ok(())
        })
    }

    /// Inserts rows in batches: `head` is all before VALUES, `row` the template of one row with `?` for each value, `tail` all after.
    ///
    /// Each statement carries a power of two of rows, so that few distinct ones arise: to prepare one costs more than to run several.
    pub(crate) fn insert<'a>(
        &'a mut self,
        head: &'a str,
        row: &'a str,
        tail: &'a str,
        mut rows: Rows<'a>,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        let width = row.matches('?').count().max(1);
        let most = (VALUES_A_STATEMENT / width).max(1);
        let batch = 1 << most.ilog2();
        let mut next = move || -> (usize, Vec<Value>) {
            let mut values = Vec::with_capacity(width * batch);
            let mut count = 0;
            for row in rows.by_ref().take(batch) {
                values.extend(row);
                count += 1;
            }
            (count, values)
        };
        Box::pin(async move {
            let mut touched = 0;
            let (mut count, mut values) = next();
            while count == batch {
                let sql = self.insert_text(head, row, tail, batch);
                // The database works on these while the next are made.
                let (ran, following) = join(self.run(Sql::Owned(sql), values), async { next() }).await;
                touched += ran?;
                (count, values) = following;
            }
            while count > 0 {
                let some = 1 << count.ilog2();
                let rest = values.split_off(some * width);
                let sql = self.insert_text(head, row, tail, some);
                touched += self.run(Sql::Owned(sql), std::mem::replace(&mut values, rest)).await?;
                count -= some;
            }
            Ok(touched)
        })
    }

    /// SQLite looks a numbered parameter up by walking all names, so that it gets bare question marks; PostgreSQL knows only numbers.
    ///
    /// SQLite keeps each page as it was before a statement that may fail half-way, unless that may leave the rows before (`OR FAIL`). A transaction
    /// whose statement failed is never committed here, as PostgreSQL would not allow it either.
    fn insert_text(&self, head: &str, row: &str, tail: &str, count: usize) -> String {
        let mut sql = match (self, head.strip_prefix("INSERT INTO")) {
            (Self::Sqlite(_), Some(rest)) if tail.is_empty() => format!("INSERT OR FAIL INTO{rest} VALUES "),
            _ => format!("{head} VALUES "),
        };
        let mut number = 0;
        for index in 0..count {
            sql.push_str(if index == 0 { "" } else { ", " });
            match self {
                Self::Sqlite(_) => sql.push_str(row),
                Self::Postgres(_) => row.chars().for_each(|letter| {
                    if letter == '?' {
                        number += 1;
                        let _ = write!(sql, "${number}");
                    } else {
                        sql.push(letter);
                    }
                }),
            }
        }
        sql.push(' ');
        sql.push_str(tail);
        sql
    }

    /// Runs a script of several statements without values.
    pub(crate) async fn script(&mut self, sql: String) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(transaction) => sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **transaction).await.map(|_| ())?,
            Self::Postgres(transaction) => sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **transaction).await.map(|_| ())?,
        }
        Ok(())
    }

    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }

    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(transaction) => transaction.commit().await?,
            Self::Postgres(transaction) => transaction.commit().await?,
        }
        Ok(())
    }
}

/// Placeholders `$first, $first+1, …` for a list of `count` values.
pub(crate) fn list(first: usize, count: usize) -> String {
    let mut text = String::with_capacity(count * 5);
    for number in first..first + count {
        let _ = write!(text, "{}${number}", if number == first { "" } else { ", " });
    }
    text
}

/// Cuts keys into lists for `IN (…)`. Each list is filled up by repeating its last key to one of two lengths for each power of two (…, 128, 192, 256, …), so
/// that few distinct statements arise.
pub(crate) fn key_lists<T: Clone>(keys: &[T]) -> impl Iterator<Item = Vec<T>> {
    keys.chunks(512).map(|chunk| {
        let mut keys = chunk.to_vec();
        if let Some(last) = chunk.last() {
            let longest = chunk.len().next_power_of_two();
            let between = longest / 4 * 3;
            keys.resize(if chunk.len() <= between { between } else { longest }, last.clone());
        }
        keys
    })
}

#[boxed]
impl crate::Store {
    /// A connection for statements outside any vault that only read.
    pub(crate) async fn peek(&self) -> Result<Connection, StoreError> {
        Ok(match &self.pool {
            Pool::Sqlite(pool) => Connection::Sqlite(pool.begin().await?),
            Pool::Postgres(pool) => Connection::Postgres(pool.begin().await?),
        })
    }

    /// Copies an SQLite database; it cannot run in a transaction.
    pub(crate) async fn vacuum_into(&self, target: &str) -> Result<(), StoreError> {
        match &self.pool {
            Pool::Sqlite(pool) => sqlx::query("VACUUM INTO $1").bind(target).execute(pool).await.map(|_| ())?,
            Pool::Postgres(_) => return Err(StoreError::Invalid("PostgreSQL is copied by pg_dump".to_owned())),
        }
        Ok(())
    }

    /// Writes an SQLite database anew, so that what was erased is not left behind in its files either. PostgreSQL clears up in its own time (autovacuum).
    ///
    /// Fails where another process writes for long.
    pub async fn compact(&self) -> Result<(), StoreError> {
        if let Pool::Sqlite(pool) = &self.pool {
            sqlx::query("INSERT INTO search_words (search_words) VALUES ('optimize')").execute(pool).await?;
            sqlx::query("VACUUM").execute(pool).await?;
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(pool).await?;
        }
        Ok(())
    }
}
