//! Sessions of the browser and one-time links, by the hash of their token.

use jiff::Timestamp;

use crate::{
    Store, StoreError, Tx, VaultId,
    db::Sql,
    kept::damaged,
    value::{CellError, Field, values},
};

/// What a token opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// A browser that has been let in.
    Session,
    /// A link that lets a browser in once.
    Link,
}

impl SessionKind {
    fn word(self) -> String {
        match self {
            Self::Session => "session",
            Self::Link => "link",
        }
        .to_owned()
    }
}

/// A token that is good until it expires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// The vault it opens.
    pub vault: VaultId,
    /// When it was given.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
}

impl Tx {
    /// Keeps a token by its hash and drops those that have expired.
    pub async fn put_session(
        &mut self,
        kind: SessionKind,
        token_hash: &str,
        now: Timestamp,
        expires_at: Timestamp,
    ) -> Result<(), StoreError> {
        self.run("DELETE FROM session WHERE vault_id = $1 AND expires_at <= $2", values![now]).await?;
        let sql = "INSERT INTO session (vault_id, token_hash, kind, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)";
        self.run(sql, values![token_hash.to_owned(), kind.word(), now, expires_at]).await.map(|_| ())
    }

    /// Ends a session or link; tells whether there was one. Of two that end the same link at once, one is told so.
    pub async fn end_session(&mut self, kind: SessionKind, token_hash: &str) -> Result<bool, StoreError> {
        let sql = "DELETE FROM session WHERE vault_id = $1 AND token_hash = $2 AND kind = $3";
        Ok(self.run(sql, values![token_hash.to_owned(), kind.word()]).await? > 0)
    }

    /// Ends every session and link of the vault.
    pub async fn end_all_sessions(&mut self) -> Result<(), StoreError> {
        self.run("DELETE FROM session WHERE vault_id = $1", values![]).await.map(|_| ())
    }
}

impl Store {
    /// The session or link with that token hash, in whichever vault, unless it has expired.
    pub async fn session(&self, kind: SessionKind, token_hash: &str, now: Timestamp) -> Result<Option<Session>, StoreError> {
        let sql = "SELECT vault_id, created_at, expires_at FROM session WHERE token_hash = $1 AND kind = $2 AND expires_at > $3";
        let row = self.peek().await?.row(Sql::Borrowed(sql), values![token_hash.to_owned(), kind.word(), now]).await?;
        let read = |row| {
            Ok::<_, CellError>(Session {
                vault: VaultId(i64::read(&row, 0)?),
                created_at: Timestamp::read(&row, 1)?,
                expires_at: Timestamp::read(&row, 2)?,
            })
        };
        row.map(read).transpose().map_err(damaged("session"))
    }
}
