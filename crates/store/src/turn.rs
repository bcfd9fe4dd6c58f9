//! Making a database file anew while others may want the same, or still look at the one that is there.

use std::{
    fs::File,
    path::{Path, PathBuf},
    time::Duration,
};

use sqlx::{
    ConnectOptions, Connection as _,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};

use crate::{StoreError, open::make_folder};

/// The turn of one who makes a database file anew: until it is dropped, every other that asks for it waits.
#[derive(Debug)]
pub struct Turn {
    _file: File,
}

impl Turn {
    /// Waits until it is this one's turn at the database file `path`, whose folder is made where there is none.
    ///
    /// # Errors
    /// `unavailable` where the folder cannot be written.
    pub async fn at(path: &Path) -> Result<Self, StoreError> {
        let (lock, place) = (path.with_extension("lock"), path.display().to_string());
        let cannot = |cause: String| StoreError::CannotOpen { place: place.clone(), cause };
        let waited = tokio::task::spawn_blocking(move || wait_for(lock)).await.map_err(|error| cannot(error.to_string()))?;
        waited.map(|file| Self { _file: file }).map_err(|error| cannot(error.to_string()))
    }
}

fn wait_for(lock: PathBuf) -> std::io::Result<File> {
    if let Some(folder) = lock.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        make_folder(folder)?;
    }
    let file = File::options().create(true).truncate(false).write(true).open(lock)?;
    // Where the file system knows no locks, nobody waits for anybody.
    let _ = file.lock();
    Ok(file)
}

/// Whether a program, be it this one, has the SQLite database at `path` open, and would lose it if the file were taken away. A file that is no
/// database, or is not there, nobody has open.
pub async fn is_in_use(path: &Path) -> bool {
    if !path.exists() {
        return false;
    }
    // Only the last who has a database open can leave its log (sqlite.org/wal.html, "Persistence of WAL mode").
    // Who cannot is not alone with it.
    let alone = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .busy_timeout(Duration::ZERO)
        .journal_mode(SqliteJournalMode::Delete);
    match alone.connect().await {
        Ok(connection) => {
            let _ = connection.close().await;
            false
        }
        Err(error) => matches!(StoreError::from(error), StoreError::Unavailable(_)),
    }
}
