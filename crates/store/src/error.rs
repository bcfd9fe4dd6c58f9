//! What can go wrong while keeping records, each with its cause and its remedy.

use std::path::PathBuf;

use hearten_domain::ErrorKind;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached or opened.
    #[error(
        "the database {place} cannot be opened: {cause}; check that the path or the address is right and that you may read and write it"
    )]
    CannotOpen {
        /// Which database, without a password.
        place: String,
        /// What the database or the system said.
        cause: String,
    },
    /// The database is busy or its connection was lost.
    #[error("the database cannot answer now: {0}; try again in a moment")]
    Unavailable(String),
    /// The database was written by a newer program.
    #[error("this database has schema version {found}, and this program knows only up to {known}; use a newer program")]
    Newer {
        /// The version found.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// The database holds tables of another program.
    #[error("the file {0} is a database of another program; name another file")]
    Foreign(PathBuf),
    /// A migration is due, and no copy has been made.
    #[error(
        "this database must be brought from schema version {found} to {known}, and a copy comes first; run: {command}\nthen run again with --no-backup"
    )]
    BackupFirst {
        /// The version found.
        found: i64,
        /// The version wanted.
        known: i64,
        /// The command that makes the copy.
        command: String,
    },
    /// The copy before a migration could not be written.
    #[error("no copy could be written to {path}: {cause}; make room or name another folder, nothing has been changed")]
    BackupFailed {
        /// Where the copy should have gone.
        path: PathBuf,
        /// What the system said.
        cause: String,
    },
    /// A row does not hold what its columns promise.
    #[error("row {id} of table {table} is damaged: {cause}; restore it from a copy or an export")]
    Corrupt {
        /// Which table.
        table: &'static str,
        /// Which row, by its key.
        id: String,
        /// What is wrong.
        cause: String,
    },
    /// A record that was named is not there.
    #[error("there is no {kind} {id}")]
    Missing {
        /// The kind of record.
        kind: &'static str,
        /// Its id.
        id: String,
    },
    /// The same thing is there already, or something still refers to it.
    #[error("{0}")]
    Conflict(String),
    /// A change cannot be taken back before another, told by its summary, that wrote the same records later.
    #[error("{0:?} came later and rests on it; take that back first")]
    RestedOn(String),
    /// A change cannot be taken back: a record that it wrote was removed or made anew since.
    #[error("the {kind} {id} has gone or come back since; it cannot be taken back")]
    ComeOrGone {
        /// The kind of record.
        kind: String,
        /// Its id.
        id: String,
    },
    /// What was given cannot be kept.
    #[error("{0}")]
    Invalid(String),
    /// A fault in the program's own SQL.
    #[error("the database refused a statement: {0}; this is a fault of the program, please report it")]
    Internal(String),
}

impl StoreError {
    /// What sort of error it is, as each surface must tell it.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::CannotOpen { .. } | Self::Unavailable(_) | Self::BackupFailed { .. } => ErrorKind::Unavailable,
            Self::Newer { .. } | Self::Foreign(_) | Self::BackupFirst { .. } => ErrorKind::Refused,
            Self::Corrupt { .. } | Self::Internal(_) => ErrorKind::Internal,
            Self::Missing { .. } => ErrorKind::Missing,
            Self::Conflict(_) | Self::RestedOn(_) | Self::ComeOrGone { .. } => ErrorKind::Conflict,
            Self::Invalid(_) => ErrorKind::Invalid,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(cause) if cause.is_unique_violation() => {
                Self::Conflict(format!("the same record is there already ({}); change the one that is there", cause.message()))
            }
            sqlx::Error::Database(cause) if cause.is_foreign_key_violation() => Self::Conflict(format!(
                "a record refers to another that is not there or would go ({}); change or remove what refers to it first",
                cause.message()
            )),
            // SQLite: busy (5), locked (6), disk I/O (10), full (13); PostgreSQL: serialization, deadlock, shutting down, too many clients.
            sqlx::Error::Database(cause)
                if cause.code().is_some_and(|code| {
                    ["5", "6", "10", "13", "261", "262", "517", "40001", "40P01", "57P01", "57P02", "57P03", "53300", "53100"]
                        .contains(&code.as_ref())
                }) =>
            {
                Self::Unavailable(cause.message().to_owned())
            }
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::Tls(_) => {
                Self::Unavailable(error.to_string())
            }
            other => Self::Internal(other.to_string()),
        }
    }
}
