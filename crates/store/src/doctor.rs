//! Facts about a database for `hearten doctor`.

use std::collections::BTreeMap;

use crate::{
    Store, StoreError, Tx,
    db::Sql,
    kept::damaged,
    migrate,
    value::{Field, values},
};
use hearten_boxed::boxed;

/// The tables of a vault, by which rows are counted.
const TABLES: &[&str] = &[
    "address",
    "address_tally",
    "change",
    "change_entry",
    "circle",
    "circle_ask",
    "circle_meeting",
    "circle_member",
    "circle_pair",
    "commitment",
    "concern",
    "contact_point",
    "find",
    "gathering",
    "gift",
    "guest",
    "import",
    "important_date",
    "interest",
    "introduction",
    "job",
    "keepsake",
    "keepsake_item",
    "membership",
    "moment",
    "move_answer",
    "organization",
    "pairing",
    "participant",
    "person",
    "photo",
    "promise",
    "raw_record",
    "search_entry",
    "seen",
    "setting",
    "standing",
    "story",
    "story_person",
    "story_photo",
    "thanks",
    "tie_page",
    "trip",
    "trip_visit",
];

/// The state of a database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The version of its schema.
    pub schema: i64,
    /// Its size in bytes.
    pub bytes: i64,
    /// What is wrong with it; empty where nothing is. PostgreSQL looks after itself.
    pub problems: Vec<String>,
    /// The database program and its version.
    pub engine: String,
}

#[boxed]
impl Store {
    /// Looks a database over. On SQLite this reads the whole file.
    pub async fn facts(&self) -> Result<Facts, StoreError> {
        let mut connection = self.peek().await?;
        let schema = migrate::version(&mut connection).await?.unwrap_or(0);
        let (size, engine) = if connection.is_postgres() {
            ("SELECT pg_database_size(current_database())", "SELECT 'PostgreSQL ' || current_setting('server_version')")
        } else {
            ("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()", "SELECT 'SQLite ' || sqlite_version()")
        };
        let bytes = connection.row(Sql::Borrowed(size), vec![]).await?.map_or(Ok(0), |row| i64::read(&row, 0)).map_err(damaged("size"))?;
        let engine = connection.row(Sql::Borrowed(engine), vec![]).await?;
        let engine = engine.map_or(Ok(String::new()), |row| String::read(&row, 0)).map_err(damaged("version"))?;
        let mut problems = Vec::new();
        if !connection.is_postgres() {
            match connection.rows(Sql::Borrowed("PRAGMA integrity_check(20)"), vec![]).await {
                Ok(rows) => {
                    for row in rows {
                        problems.push(String::read(&row, 0).map_err(damaged("integrity_check"))?);
                    }
                }
                // So damaged that it cannot even be looked over.
                Err(StoreError::Damaged(cause)) => problems.push(cause),
                Err(error) => return Err(error),
            }
            problems.retain(|problem| problem != "ok");
        }
        Ok(Facts { schema, bytes, problems, engine })
    }
}

#[boxed]
impl Tx {
    /// How many rows each table holds of this vault.
    pub async fn counts(&mut self) -> Result<BTreeMap<&'static str, i64>, StoreError> {
        let mut counts = BTreeMap::new();
        for table in TABLES {
            let row = self.row(format!("SELECT COUNT(*) FROM {table} WHERE vault_id = $1"), values![]).await?;
            counts.insert(*table, row.map_or(Ok(0), |row| i64::read(&row, 0)).map_err(damaged(table))?);
        }
        Ok(counts)
    }
}
