//! Opening a database: where it is, how it is tuned, and the transactions it gives.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use hearten_boxed::boxed;
use jiff::Timestamp;
use sqlx::{
    ConnectOptions, Connection as _, PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    StoreError, Tx, VaultId,
    db::{Connection, Sql},
    migrate,
    value::Value,
};

/// Where the records are. Shown without the password.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// A file of SQLite.
    Sqlite(PathBuf),
    /// A database of PostgreSQL, by its URL.
    Postgres(String),
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "{}", path.display()),
            Self::Postgres(url) => f.write_str(&without_password(url)),
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Location({self})")
    }
}

/// A URL with its password, and one among its parameters, taken out.
fn without_password(url: &str) -> String {
    let (before, after) = url.split_once("://").unwrap_or(("", url));
    let (authority, rest) = after.find(['/', '?']).map_or((after, ""), |cut| after.split_at(cut));
    let host = match authority.rsplit_once('@') {
        Some((user, host)) => format!("{}@{host}", user.split(':').next().unwrap_or_default()),
        None => authority.to_owned(),
    };
    let rest = match rest.split_once('?') {
        Some((path, query)) => {
            let kept: Vec<_> = query.split('&').filter(|pair| !pair.to_ascii_lowercase().starts_with("password")).collect();
            if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
        }
        None => rest.to_owned(),
    };
    format!("{before}{}{host}{rest}", if before.is_empty() { "" } else { "://" })
}

/// How to open a database.
#[derive(Debug, Clone)]
pub struct OpenOptions {
    /// The folder for copies made before a migration; beside the database where none is given.
    pub backups: Option<PathBuf>,
    /// Whether the user has made a copy; PostgreSQL is not migrated without.
    pub no_backup: bool,
    /// Now, by which copies are named and migrations dated.
    pub now: Timestamp,
}

impl OpenOptions {
    /// The usual options at an instant.
    pub fn at(now: Timestamp) -> Self {
        Self { backups: None, no_backup: false, now }
    }
}

/// One database with its vaults. Clones share the connections.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) pool: Pool,
    location: Location,
    only_reads: bool,
    commits: Arc<AtomicU64>,
}

#[derive(Debug, Clone)]
pub(crate) enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// How long a server may take to answer at all.
const FIRST_ANSWER: Duration = Duration::from_secs(10);
/// So often other tasks are let by while a connection is on its way back to the pool: far below a millisecond.
const PASSES: usize = 500;
/// How long a writer waits for another before it gives up.
const PATIENCE: Duration = Duration::from_secs(30);

#[boxed]
impl Store {
    /// Opens a database, makes it where SQLite has none, and brings its schema up to date. A file of SQLite in a folder that cannot be written is
    /// opened to be read alone, where all that it keeps stands in it.
    ///
    /// Fails where it cannot be reached, belongs to a newer or another program, or a migration needs a copy that cannot be made.
    pub async fn open(location: &Location, options: &OpenOptions) -> Result<Self, StoreError> {
        let (pool, only_reads) = match location {
            Location::Sqlite(path) => open_sqlite(path).await?,
            Location::Postgres(url) => (Pool::Postgres(open_postgres(location, url).await?), false),
        };
        let store = Self { pool, location: location.clone(), only_reads, commits: Arc::default() };
        migrate::up_to_date(&store, options).await?;
        store.await_idle().await;
        Ok(store)
    }

    /// Waits a moment for the connection that looked at the schema to come back to the pool: whoever comes first would open another, which takes longer.
    async fn await_idle(&self) {
        if let Pool::Sqlite(pool) = &self.pool {
            for _ in 0..PASSES {
                if pool.num_idle() > 0 {
                    return;
                }
                tokio::task::yield_now().await;
            }
        }
    }

    /// Where it is.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// Whether it was opened to be read alone, because its folder cannot be written.
    pub fn only_reads(&self) -> bool {
        self.only_reads
    }

    /// Begins a transaction that may write. Writers in a vault wait for one another.
    pub async fn begin(&self, vault: VaultId) -> Result<Tx, StoreError> {
        let mut connection = self.write().await?;
        if connection.is_postgres() {
            // One writer a vault at a time, as with SQLite: derived rows are read, changed and written within one transaction.
            let lock = "SELECT pg_advisory_xact_lock(hashtext('hearten vault'), CAST($1 AS integer))";
            connection.rows(Sql::Borrowed(lock), vec![Value::Integer(Some(vault.0))]).await?;
        }
        Ok(self.writer(connection, vault))
    }

    /// A transaction that may write, on a connection that has begun.
    pub(crate) fn writer(&self, connection: Connection, vault: VaultId) -> Tx {
        Tx { connection, vault, commits: Some(Arc::clone(&self.commits)) }
    }

    /// Begins a transaction that only reads and sees one state of the vault throughout.
    pub async fn read(&self, vault: VaultId) -> Result<Tx, StoreError> {
        let connection = match &self.pool {
            Pool::Sqlite(pool) => Connection::Sqlite(pool.begin().await?),
            Pool::Postgres(pool) => Connection::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?),
        };
        Ok(Tx { connection, vault, commits: None })
    }

    /// How often this program kept something that was written, in whichever vault of the database.
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Relaxed)
    }

    /// Folds SQLite's log into the file, after much was written: a long log makes every reading slow, and the next opening slower. Where that
    /// cannot be, as when somebody still reads, it is left for another time: what was written is kept either way.
    pub async fn fold_log(&self) {
        if let Pool::Sqlite(pool) = &self.pool {
            let _ = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(pool).await;
        }
    }

    /// Closes all connections; SQLite folds its log into the file.
    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite(pool) => pool.close().await,
            Pool::Postgres(pool) => pool.close().await,
        }
    }

    pub(crate) async fn write(&self) -> Result<Connection, StoreError> {
        Ok(match &self.pool {
            Pool::Sqlite(pool) => Connection::Sqlite(pool.begin_with("BEGIN IMMEDIATE").await?),
            Pool::Postgres(pool) => Connection::Postgres(pool.begin().await?),
        })
    }
}

/// The connections to a file of SQLite, and whether they only read.
async fn open_sqlite(path: &Path) -> Result<(Pool, bool), StoreError> {
    let place = || path.display().to_string();
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        make_folder(folder).map_err(|cause| StoreError::CannotOpen { place: place(), cause: cause.to_string() })?;
    }
    let file = SqliteConnectOptions::new().filename(path).busy_timeout(PATIENCE).pragma("cache_size", "-8192").row_buffer_size(512);
    let to_write = file
        .clone()
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .pragma("journal_size_limit", "67108864");
    match connect(to_write).await {
        Ok(pool) => Ok((Pool::Sqlite(pool), false)),
        // What stands in a log cannot be read where no index of it can be made (sqlite.org/wal.html, "Read-only databases").
        Err(cause) if StoreError::is_read_only(&cause) && !has_log(path) => {
            let pool = connect(file.read_only(true).immutable(true)).await.map_err(|cause| StoreError::opening(place(), cause))?;
            Ok((Pool::Sqlite(pool), true))
        }
        Err(cause) => Err(StoreError::opening(place(), cause)),
    }
}

async fn connect(options: SqliteConnectOptions) -> Result<SqlitePool, sqlx::Error> {
    SqlitePoolOptions::new().max_connections(8).acquire_timeout(PATIENCE).connect_with(options).await
}

/// Whether a log beside the database file holds what does not stand in it yet.
fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    PathBuf::from(log).metadata().is_ok_and(|log| log.len() > 0)
}

async fn open_postgres(location: &Location, url: &str) -> Result<PgPool, StoreError> {
    let cannot = |cause: String| StoreError::CannotOpen { place: location.to_string(), cause };
    let options = PgConnectOptions::from_str(url).map_err(|cause| cannot(cause.to_string()))?.application_name("hearten");
    // The pool would knock again and again; one connection of its own tells at once that nobody is there.
    let first = tokio::time::timeout(FIRST_ANSWER, options.connect()).await;
    let first = first.map_err(|_| cannot(format!("no answer within {} seconds", FIRST_ANSWER.as_secs())))?;
    first.map_err(|cause| cannot(cause.to_string()))?.close().await.map_err(|cause| cannot(cause.to_string()))?;
    Ok(PgPoolOptions::new().max_connections(16).acquire_timeout(PATIENCE).connect_lazy_with(options))
}

/// Makes a folder that only the user may look into; one that is there keeps its rights.
pub(crate) fn make_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_shown_without_its_password() {
        for (url, shown) in [
            ("postgres://ana:secret@db.example/hearten", "postgres://ana@db.example/hearten"),
            ("postgres://ana:se@cret@db.example/hearten", "postgres://ana@db.example/hearten"),
            ("postgres:///hearten?host=/run/pg&password=secret", "postgres:///hearten?host=/run/pg"),
            ("postgres://db.example", "postgres://db.example"),
        ] {
            assert_eq!(format!("{:?}", Location::Postgres(url.into())), format!("Location({shown})"));
        }
    }
}
