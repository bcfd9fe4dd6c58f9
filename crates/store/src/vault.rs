//! Vaults: everything one account keeps.

use hearten_boxed::boxed;
use jiff::Timestamp;

use crate::{
    Store, StoreError, Tx,
    db::{Connection, Sql},
    kept::damaged,
    value::{CellError, Field, Row, values},
};

/// Which vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct VaultId(pub i64);

/// A vault of a store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vault {
    /// Identity, in this database only.
    pub id: VaultId,
    /// Its name, unique in the database.
    pub name: String,
    /// When it was made.
    pub created_at: Timestamp,
}

fn read_vault(row: &Row) -> Result<Vault, StoreError> {
    let read =
        || Ok::<_, CellError>(Vault { id: VaultId(i64::read(row, 0)?), name: String::read(row, 1)?, created_at: Timestamp::read(row, 2)? });
    read().map_err(damaged("vault"))
}

#[boxed]
impl Store {
    /// All vaults, oldest first.
    pub async fn vaults(&self) -> Result<Vec<Vault>, StoreError> {
        let mut connection = self.peek().await?;
        let rows = connection.rows(Sql::Borrowed("SELECT id, name, created_at FROM vault ORDER BY id"), vec![]).await?;
        rows.iter().map(read_vault).collect()
    }

    /// The vault of that name.
    pub async fn vault_named(&self, name: &str) -> Result<Option<Vault>, StoreError> {
        let mut connection = self.peek().await?;
        let sql = "SELECT id, name, created_at FROM vault WHERE name = $1";
        connection.row(Sql::Borrowed(sql), values![name.to_owned()]).await?.as_ref().map(read_vault).transpose()
    }

    /// Makes an empty vault. Fails with a conflict where the name is taken.
    pub async fn create_vault(&self, name: &str, now: Timestamp) -> Result<Vault, StoreError> {
        if name.trim().is_empty() {
            return Err(StoreError::Invalid("a vault needs a name".to_owned()));
        }
        let mut connection = self.write().await?;
        let vault = make(&mut connection, name, now).await?;
        connection.commit().await?;
        Ok(vault)
    }

    /// Begins to write a new vault that has the name once this is committed. One that had it before goes on under another name, with its number
    /// and all that it keeps, for a program that still has it open.
    pub async fn begin_instead(&self, name: &str, now: Timestamp) -> Result<Tx, StoreError> {
        let mut connection = self.write().await?;
        let aside = "UPDATE vault SET name = name || '-' || CAST(id AS TEXT) WHERE name = $1";
        connection.run(Sql::Borrowed(aside), values![name.to_owned()]).await?;
        let vault = make(&mut connection, name, now).await?;
        Ok(self.writer(connection, vault.id))
    }
}

async fn make(connection: &mut Connection, name: &str, now: Timestamp) -> Result<Vault, StoreError> {
    let sql = "INSERT INTO vault (id, name, created_at) SELECT COALESCE(MAX(id), 0) + 1, $1, $2 FROM vault RETURNING id, name, created_at";
    let row = connection.row(Sql::Borrowed(sql), values![name.to_owned(), now]).await?;
    row.as_ref().map(read_vault).transpose()?.ok_or_else(|| StoreError::Internal("no vault came back".to_owned()))
}
