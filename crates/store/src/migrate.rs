//! Bringing the schema up to date, after a copy.

use std::path::{Path, PathBuf};

use hearten_boxed::boxed;
use jiff::tz::TimeZone;

use crate::{
    Location, OpenOptions, Store, StoreError,
    db::{Connection, Sql},
    kept::damaged,
    open::make_folder,
    value::{Field, values},
};

/// One step of the schema: the text both databases share, and what each needs for itself.
struct Migration {
    shared: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

/// All steps; the version of a schema is how many of them it has seen.
const MIGRATIONS: &[Migration] = &[
    Migration {
        shared: include_str!("../migrations/0001_spine.sql"),
        sqlite: include_str!("../migrations/0001_search_sqlite.sql"),
        postgres: include_str!("../migrations/0001_search_postgres.sql"),
    },
    Migration { shared: include_str!("../migrations/0002_who_is_who.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0003_listings.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0004_tie_pages.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0005_contacts.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0006_forgotten.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0007_keepsakes.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0008_outcomes.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0009_introductions.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0010_feeds.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0011_gatherings.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0013_guides.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0014_goals.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0015_circles.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0016_photos.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0017_nudges.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0018_trips.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0019_accounts.sql"), sqlite: "", postgres: "" },
    Migration { shared: include_str!("../migrations/0020_large_vaults.sql"), sqlite: "", postgres: "" },
    Migration {
        shared: "",
        sqlite: include_str!("../migrations/0021_covered_contacts_sqlite.sql"),
        postgres: include_str!("../migrations/0021_covered_contacts_postgres.sql"),
    },
    Migration { shared: include_str!("../migrations/0022_covering_indices.sql"), sqlite: "", postgres: "" },
    Migration { shared: "", sqlite: include_str!("../migrations/0023_participants_twice_sqlite.sql"), postgres: "" },
];

/// The version of the schema that this program writes.
pub(crate) const VERSION: i64 = MIGRATIONS.len() as i64;

/// Applies the steps that are missing, having made a copy of a database that holds any.
pub(crate) async fn up_to_date(store: &Store, options: &OpenOptions) -> Result<(), StoreError> {
    let mut connection = store.peek().await?;
    let found = version(&mut connection).await?;
    if found.is_none() {
        refuse_foreign(store, &mut connection).await?;
    }
    drop(connection);
    match found {
        Some(found) if found > VERSION => return Err(StoreError::Newer { found, known: VERSION }),
        Some(VERSION) => return Ok(()),
        Some(found) => copy_first(store, options, found).await?,
        None => {}
    }
    apply(store, options).await
}

async fn apply(store: &Store, options: &OpenOptions) -> Result<(), StoreError> {
    let mut connection = store.write().await?;
    if connection.is_postgres() {
        connection.rows(Sql::Borrowed("SELECT pg_advisory_xact_lock(hashtext('hearten schema'))"), vec![]).await?;
    }
    // Another process may have done it while this one waited for the lock.
    let found = version(&mut connection).await?;
    if found.is_none() {
        connection
            .script("CREATE TABLE hearten_schema (version BIGINT NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL);".to_owned())
            .await?;
    }
    for (number, migration) in (1..).zip(MIGRATIONS) {
        if number <= found.unwrap_or(0) {
            continue;
        }
        let text = if connection.is_postgres() {
            // Words are ordered by their bytes in both databases, whatever the cluster's locale.
            format!(
                "{}\n{}",
                migration.shared.replace(" TEXT", " TEXT COLLATE \"C\""),
                migration.postgres.replace(" TEXT", " TEXT COLLATE \"C\"")
            )
        } else {
            format!("{}\n{}", migration.shared, migration.sqlite)
        };
        connection.script(text).await?;
        let record = "INSERT INTO hearten_schema (version, applied_at) VALUES ($1, $2)";
        connection.run(Sql::Borrowed(record), values![number, options.now]).await?;
        tracing::info!(version = number, "the schema was brought up to date");
    }
    connection.commit().await?;
    // What a step wrote can be as much as the whole database.
    store.fold_log().await;
    Ok(())
}

/// The version of the schema, or none where the database is new.
pub(crate) async fn version(connection: &mut Connection) -> Result<Option<i64>, StoreError> {
    let there = if connection.is_postgres() {
        "SELECT CAST(1 AS BIGINT) WHERE to_regclass('hearten_schema') IS NOT NULL"
    } else {
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'hearten_schema'"
    };
    if connection.row(Sql::Borrowed(there), vec![]).await?.is_none() {
        return Ok(None);
    }
    let row = connection.row(Sql::Borrowed("SELECT COALESCE(MAX(version), 0) FROM hearten_schema"), vec![]).await?;
    row.map(|row| i64::read(&row, 0)).transpose().map_err(damaged("hearten_schema"))
}

async fn refuse_foreign(store: &Store, connection: &mut Connection) -> Result<(), StoreError> {
    let Location::Sqlite(path) = store.location() else { return Ok(()) };
    match connection.row(Sql::Borrowed("SELECT 1 FROM sqlite_master LIMIT 1"), vec![]).await? {
        Some(_) => Err(StoreError::Foreign(path.clone())),
        None => Ok(()),
    }
}

async fn copy_first(store: &Store, options: &OpenOptions, found: i64) -> Result<(), StoreError> {
    match store.location() {
        Location::Postgres(_) if options.no_backup => Ok(()),
        Location::Postgres(_) => Err(StoreError::BackupFirst {
            found,
            known: VERSION,
            command: format!("pg_dump --format=custom --file=hearten-schema-{found}.dump '{}'", store.location()),
        }),
        Location::Sqlite(path) => {
            let folder =
                options.backups.clone().unwrap_or_else(|| path.parent().map_or_else(PathBuf::new, |parent| parent.join("backups")));
            let moment = options.now.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ");
            let copy = folder.join(format!("hearten-schema-{found}-{moment}.sqlite"));
            store.copy_to(&copy).await
        }
    }
}

#[boxed]
impl Store {
    /// Writes a copy of an SQLite database to a new file, whose folder is made where it is missing. PostgreSQL is copied by `pg_dump`.
    pub async fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        let failed = |cause: String| StoreError::BackupFailed { path: path.to_owned(), cause };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            make_folder(folder).map_err(|cause| failed(cause.to_string()))?;
        }
        let target = path.to_str().ok_or_else(|| failed("its name is not Unicode".to_owned()))?;
        self.vacuum_into(target).await.map_err(|cause| failed(cause.to_string()))
    }
}
