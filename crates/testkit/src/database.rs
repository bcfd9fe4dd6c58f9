//! Empty databases that vanish with the test.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

use tempfile::TempDir;

use crate::wrong;

/// Where a test's database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A file of SQLite that is not there yet.
    Sqlite(PathBuf),
    /// The URL of an empty database of PostgreSQL.
    Postgres(String),
}

/// An empty database, deleted when it goes out of scope.
#[derive(Debug)]
pub struct TestDatabase {
    place: Place,
    folder: TempDir,
    drop_name: Option<String>,
}

impl TestDatabase {
    /// A place for an SQLite file in a folder of its own.
    #[track_caller]
    pub fn sqlite() -> Self {
        let folder = folder();
        Self { place: Place::Sqlite(folder.path().join("hearten.sqlite")), folder, drop_name: None }
    }

    /// An empty database on the shared cluster; none where `HEARTEN_SKIP_POSTGRES=1`. Fails the test where PostgreSQL is absent.
    #[track_caller]
    pub fn postgres() -> Option<Self> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        if std::env::var("HEARTEN_SKIP_POSTGRES").is_ok_and(|value| value == "1") {
            eprintln!("skipped: HEARTEN_SKIP_POSTGRES=1");
            return None;
        }
        let name = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let server = server();
        // A process id may come again while a database of its last bearer is still there.
        statement(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        statement(server, &format!("CREATE DATABASE {name}"));
        Some(Self { place: Place::Postgres(with_database(server, &name)), folder: folder(), drop_name: Some(name) })
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Whether it is one of PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self.place, Place::Postgres(_))
    }

    /// Everything that its files hold, of PostgreSQL all rows as a dump writes them (bytes in hexadecimal): to look for what should be gone.
    #[track_caller]
    pub fn everything(&self) -> Vec<u8> {
        match &self.place {
            Place::Sqlite(_) => {
                let files = std::fs::read_dir(self.folder()).into_iter().flatten().flatten().map(|file| file.path());
                files
                    .filter(|path| path.to_string_lossy().contains(".db"))
                    .flat_map(|path| std::fs::read(path).unwrap_or_default())
                    .collect()
            }
            Place::Postgres(url) => {
                let output =
                    Command::new(psql().with_file_name("pg_dump")).args(["--data-only", "--inserts", url]).stdin(Stdio::null()).output();
                let output = output.unwrap_or_else(|cause| wrong(&format!("pg_dump cannot be run: {cause}")));
                if !output.status.success() {
                    wrong(&String::from_utf8_lossy(&output.stderr));
                }
                output.stdout
            }
        }
    }

    /// A folder for the test's files, deleted with the database.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some(name) = self.drop_name.take().filter(|_| !std::thread::panicking()) {
            statement(server(), &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

#[track_caller]
fn folder() -> TempDir {
    tempfile::Builder::new().prefix("hearten-test-").tempdir().unwrap_or_else(|cause| wrong(&format!("no temporary folder: {cause}")))
}

/// The URL of a server on which databases may be made.
#[track_caller]
fn server() -> &'static str {
    static SERVER: OnceLock<String> = OnceLock::new();
    SERVER.get_or_init(|| std::env::var("HEARTEN_TEST_POSTGRES").ok().filter(|url| !url.is_empty()).unwrap_or_else(start))
}

#[track_caller]
fn start() -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/test-postgres");
    let output = Command::new(&script).arg("start").stdin(Stdio::null()).output();
    let output = output.unwrap_or_else(|cause| wrong(&format!("{} cannot be run: {cause}", script.display())));
    if !output.status.success() {
        wrong(&format!("no PostgreSQL for this test: {}", String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[track_caller]
fn statement(server: &str, sql: &str) {
    let output = Command::new(psql()).args(["-qX", "-v", "ON_ERROR_STOP=1", server, "-c", sql]).stdin(Stdio::null()).output();
    let output = output.unwrap_or_else(|cause| wrong(&format!("psql cannot be run: {cause}; set HEARTEN_SKIP_POSTGRES=1 to do without")));
    if !output.status.success() {
        wrong(&format!("{sql}: {}", String::from_utf8_lossy(&output.stderr)));
    }
}

/// The newest `psql` of Debian's folders, or the one on `PATH`.
fn psql() -> PathBuf {
    let folders = std::env::var("HEARTEN_POSTGRES_BIN")
        .into_iter()
        .map(PathBuf::from)
        .chain(std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|entry| entry.path().join("bin")));
    folders.map(|folder| folder.join("psql")).filter(|path| path.is_file()).max().unwrap_or_else(|| PathBuf::from("psql"))
}

/// The URL of a database on the same server.
fn with_database(server: &str, name: &str) -> String {
    let (address, parameters) = server.split_once('?').map_or((server, None), |(address, rest)| (address, Some(rest)));
    let scheme = address.find("://").map_or(0, |position| position + 3);
    let end = address.get(scheme..).and_then(|rest| rest.find('/')).map_or(address.len(), |position| scheme + position);
    let base = address.get(..end).unwrap_or(address);
    parameters.map_or_else(|| format!("{base}/{name}"), |parameters| format!("{base}/{name}?{parameters}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_takes_the_place_of_the_one_in_the_url() {
        for (server, expected) in [
            ("postgres://u@localhost/postgres?host=/tmp/x", "postgres://u@localhost/test?host=/tmp/x"),
            ("postgres://u:p@localhost:5432/postgres", "postgres://u:p@localhost:5432/test"),
            ("postgres://localhost", "postgres://localhost/test"),
        ] {
            assert_eq!(with_database(server, "test"), expected);
        }
    }

    #[test]
    fn every_test_gets_a_database_of_its_own_on_postgres() {
        let (Some(one), Some(two)) = (TestDatabase::postgres(), TestDatabase::postgres()) else { return };
        assert_ne!(one.place(), two.place());
    }
}
