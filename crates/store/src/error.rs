//! What can go wrong while keeping records, each with its cause and its remedy.

use std::path::PathBuf;

use hearten_domain::ErrorKind;
use sqlx::error::DatabaseError;

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
    /// The file of the database is damaged, or holds something else.
    #[error(
        "the file of the database is damaged, or is no database at all: {0}; put a copy in its place (those \
         made before upgrades lie in the folder backups beside it), or import an export into a new one"
    )]
    Damaged(String),
    /// The file or its folder cannot be read or written as the database must.
    #[error("the disk does not do what the database asks: {0}; see that it has room, and that you may write both the file and its folder")]
    Disk(String),
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
    #[error("the {} {id} has gone or come back since; it cannot be taken back", .kind.replace('_', " "))]
    ComeOrGone {
        /// The kind of record.
        kind: String,
        /// Its id.
        id: String,
    },
    /// What was given cannot be kept.
    #[error("{0}")]
    Invalid(String),
    /// An export breaks off before its end.
    #[error("the export is cut short: it breaks off at line {0}")]
    CutShort(u64),
    /// An export has more or fewer records than its last line says.
    #[error("the export is not whole: records counted in its last line: {counted}, records in it: {found}")]
    Miscounted {
        /// How many its last line counts.
        counted: u64,
        /// How many there are.
        found: u64,
    },
    /// A fault in the program's own SQL.
    #[error("the database refused a statement: {0}; this is a fault of the program, please report it")]
    Internal(String),
}

impl StoreError {
    /// What sort of error it is, as each surface must tell it.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::CannotOpen { .. } | Self::Unavailable(_) | Self::Damaged(_) | Self::Disk(_) | Self::BackupFailed { .. } => {
                ErrorKind::Unavailable
            }
            Self::Newer { .. } | Self::Foreign(_) | Self::BackupFirst { .. } => ErrorKind::Refused,
            Self::Corrupt { .. } | Self::Internal(_) => ErrorKind::Internal,
            Self::Missing { .. } => ErrorKind::Missing,
            Self::Conflict(_) | Self::RestedOn(_) | Self::ComeOrGone { .. } => ErrorKind::Conflict,
            Self::Invalid(_) | Self::CutShort(_) | Self::Miscounted { .. } => ErrorKind::Invalid,
        }
    }

    /// Whether a database cannot be written, where it might be read.
    pub(crate) fn is_read_only(error: &sqlx::Error) -> bool {
        matches!(error, sqlx::Error::Database(cause) if primary(&cause.code().unwrap_or_default()) == Some(READ_ONLY))
    }

    /// Why the database at `place` cannot be opened.
    pub(crate) fn opening(place: String, error: sqlx::Error) -> Self {
        let said = error.to_string();
        match Self::from(error) {
            Self::Damaged(cause) => Self::Damaged(format!("{place}: {cause}")),
            Self::Disk(cause) => Self::Disk(format!("{place}: {cause}")),
            _ => Self::CannotOpen { place, cause: said },
        }
    }

    /// What a database refused for a reason outside of the program.
    fn of_database(cause: &dyn DatabaseError) -> Option<Self> {
        let said = cause.message();
        if cause.is_unique_violation() {
            return Some(Self::Conflict(format!("the same record is there already ({said}); change the one that is there")));
        }
        if cause.is_foreign_key_violation() {
            let why = format!("a record refers to another that is not there or would go ({said})");
            return Some(Self::Conflict(format!("{why}; change or remove what refers to it first")));
        }
        let code = cause.code().unwrap_or_default();
        match primary(&code) {
            Some(BUSY | LOCKED) => Some(Self::Unavailable(said.to_owned())),
            Some(READ_ONLY | INPUT_OUTPUT | FULL | CANNOT_OPEN) => Some(Self::Disk(said.to_owned())),
            Some(CORRUPT | NOT_A_DATABASE) => Some(Self::Damaged(said.to_owned())),
            _ => POSTGRES_PASSES.contains(&code.as_ref()).then(|| Self::Unavailable(said.to_owned())),
        }
    }
}

/// Result codes of SQLite (sqlite.org/rescode.html).
const BUSY: u32 = 5;
const LOCKED: u32 = 6;
const READ_ONLY: u32 = 8;
const INPUT_OUTPUT: u32 = 10;
const CORRUPT: u32 = 11;
const FULL: u32 = 13;
const CANNOT_OPEN: u32 = 14;
const NOT_A_DATABASE: u32 = 26;

/// What passes by itself, of PostgreSQL: serialization, deadlock, shutting down, too many clients, no room.
const POSTGRES_PASSES: [&str; 7] = ["40001", "40P01", "57P01", "57P02", "57P03", "53300", "53100"];

/// The primary code in one of SQLite's, whose higher bytes tell more; none for PostgreSQL's, which have five places.
fn primary(code: &str) -> Option<u32> {
    let code: u32 = code.parse().ok().filter(|_| code.len() < 5)?;
    Some(code & 0xff)
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(cause) => {
                Self::of_database(cause.as_ref()).unwrap_or_else(|| Self::Internal(sqlx::Error::Database(cause).to_string()))
            }
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::Tls(_) => {
                Self::Unavailable(error.to_string())
            }
            other => Self::Internal(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_of_the_two_databases_are_told_apart() {
        // Read-only because its folder is (8), no room for the index of the log (10), damaged (11).
        for (code, told) in [("1544", READ_ONLY), ("4874", INPUT_OUTPUT), ("11", CORRUPT), ("267", CORRUPT), ("517", BUSY)] {
            assert_eq!(primary(code), Some(told), "{code}");
        }
        for of_postgres in ["53100", "40P01", "42601", ""] {
            assert_eq!(primary(of_postgres), None, "{of_postgres}");
        }
    }
}
