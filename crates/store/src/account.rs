//! Accounts, the browsers that signed in, and the tries of late. None of them is a record: they are not undone, exported or searched.

use hearten_boxed::boxed;
use hearten_domain::{Account, SignIn};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    StoreError, Tx,
    kept::damaged,
    value::{CellError, Field, Row, values},
};

fn account(row: &Row) -> Result<Account, CellError> {
    Ok(Account { name: Field::read(row, 0)?, hash: Field::read(row, 1)?, made_at: Field::read(row, 2)?, changed_at: Field::read(row, 3)? })
}

fn sign_in(row: &Row) -> Result<SignIn, CellError> {
    Ok(SignIn {
        key: Field::read(row, 0)?,
        account: Field::read(row, 1)?,
        browser: Field::read(row, 2)?,
        opened_at: Field::read(row, 3)?,
        seen_at: Field::read(row, 4)?,
    })
}

#[boxed]
impl Tx {
    /// All accounts, by name.
    pub async fn accounts(&mut self) -> Result<Vec<Account>, StoreError> {
        let rows = self.rows("SELECT name, hash, made_at, changed_at FROM account WHERE vault_id = $1 ORDER BY name", values![]).await?;
        rows.iter().map(account).collect::<Result<_, _>>().map_err(damaged("account"))
    }

    /// The account of a name.
    pub async fn account(&mut self, name: &str) -> Result<Option<Account>, StoreError> {
        let sql = "SELECT name, hash, made_at, changed_at FROM account WHERE vault_id = $1 AND name = $2";
        self.row(sql, values![name.to_owned()]).await?.map(|row| account(&row)).transpose().map_err(damaged("account"))
    }

    /// Keeps a new account; false where its name is taken.
    pub async fn add_account(&mut self, account: &Account) -> Result<bool, StoreError> {
        let sql = "INSERT INTO account (vault_id, name, hash, made_at, changed_at) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (vault_id, name) DO NOTHING";
        let values = values![account.name.clone(), account.hash.clone(), account.made_at, account.changed_at];
        Ok(self.run(sql, values).await? > 0)
    }

    /// Gives an account another password, and ends what was signed in by the old one but for the browser with the key `keep`; false where there is no
    /// such account.
    pub async fn set_account_hash(&mut self, name: &str, hash: &str, now: Timestamp, keep: Option<&str>) -> Result<bool, StoreError> {
        let sql = "UPDATE account SET hash = $3, changed_at = $4 WHERE vault_id = $1 AND name = $2";
        let found = self.run(sql, values![name.to_owned(), hash.to_owned(), now]).await? > 0;
        self.end_sign_ins_of(name, keep).await?;
        Ok(found)
    }

    /// Takes an account away, and ends what it signed in; false where there is no such account.
    pub async fn remove_account(&mut self, name: &str) -> Result<bool, StoreError> {
        self.end_sign_ins_of(name, None).await?;
        Ok(self.run("DELETE FROM account WHERE vault_id = $1 AND name = $2", values![name.to_owned()]).await? > 0)
    }

    /// The browsers that signed in and were seen since `since`, the one seen last first.
    pub async fn sign_ins(&mut self, since: Timestamp) -> Result<Vec<SignIn>, StoreError> {
        let sql = "SELECT key, account, browser, opened_at, seen_at FROM sign_in WHERE vault_id = $1 AND seen_at >= $2 \
                   ORDER BY seen_at DESC, key";
        self.rows(sql, values![since]).await?.iter().map(sign_in).collect::<Result<_, _>>().map_err(damaged("sign_in"))
    }

    /// The browser whose cookie has this hash.
    pub async fn sign_in(&mut self, key: &str) -> Result<Option<SignIn>, StoreError> {
        let sql = "SELECT key, account, browser, opened_at, seen_at FROM sign_in WHERE vault_id = $1 AND key = $2";
        self.row(sql, values![key.to_owned()]).await?.map(|row| sign_in(&row)).transpose().map_err(damaged("sign_in"))
    }

    /// Keeps a browser that signed in, and drops those not seen since `since`.
    pub async fn add_sign_in(&mut self, sign_in: &SignIn, since: Timestamp) -> Result<(), StoreError> {
        self.run("DELETE FROM sign_in WHERE vault_id = $1 AND seen_at < $2", values![since]).await?;
        let sql = "INSERT INTO sign_in (vault_id, key, account, browser, opened_at, seen_at) VALUES ($1, $2, $3, $4, $5, $6)";
        let values = values![sign_in.key.clone(), sign_in.account.clone(), sign_in.browser.clone(), sign_in.opened_at, sign_in.seen_at];
        self.run(sql, values).await.map(|_| ())
    }

    /// Notes that a browser was seen.
    pub async fn see_sign_in(&mut self, key: &str, now: Timestamp) -> Result<(), StoreError> {
        self.run("UPDATE sign_in SET seen_at = $3 WHERE vault_id = $1 AND key = $2", values![key.to_owned(), now]).await.map(|_| ())
    }

    /// Ends what one browser signed in; false where it was not.
    pub async fn end_sign_in(&mut self, key: &str) -> Result<bool, StoreError> {
        Ok(self.run("DELETE FROM sign_in WHERE vault_id = $1 AND key = $2", values![key.to_owned()]).await? > 0)
    }

    /// Ends what the browsers of an account signed in, but for the one with the key `keep`; so many.
    pub async fn end_sign_ins_of(&mut self, account: &str, keep: Option<&str>) -> Result<u64, StoreError> {
        // No key is empty: each is a hash.
        let keep = keep.unwrap_or_default().to_owned();
        self.run("DELETE FROM sign_in WHERE vault_id = $1 AND account = $2 AND key <> $3", values![account.to_owned(), keep]).await
    }

    /// Keeps that somebody tries to sign in, and drops the tries before `since`.
    pub async fn add_sign_in_try(&mut self, id: Uuid, account: &str, now: Timestamp, since: Timestamp) -> Result<(), StoreError> {
        self.run("DELETE FROM sign_in_try WHERE vault_id = $1 AND at < $2", values![since]).await?;
        let sql = "INSERT INTO sign_in_try (vault_id, id, account, at) VALUES ($1, $2, $3, $4)";
        self.run(sql, values![id, account.to_owned(), now]).await.map(|_| ())
    }

    /// When somebody tried to sign in by this name since `since`, the first try first.
    pub async fn sign_in_tries(&mut self, account: &str, since: Timestamp) -> Result<Vec<Timestamp>, StoreError> {
        let sql = "SELECT at FROM sign_in_try WHERE vault_id = $1 AND account = $2 AND at >= $3 ORDER BY at";
        let rows = self.rows(sql, values![account.to_owned(), since]).await?;
        rows.iter().map(|row| Timestamp::read(row, 0)).collect::<Result<_, _>>().map_err(damaged("sign_in_try"))
    }

    /// How often anybody tried to sign in since `since`, by whatever name.
    pub async fn sign_in_tries_of_all(&mut self, since: Timestamp) -> Result<i64, StoreError> {
        let sql = "SELECT COUNT(*) FROM sign_in_try WHERE vault_id = $1 AND at >= $2";
        let row = self.row(sql, values![since]).await?;
        row.map(|row| i64::read(&row, 0)).transpose().map_err(damaged("sign_in_try")).map(Option::unwrap_or_default)
    }

    /// Forgets the tries by a name: it was its owner.
    pub async fn forget_sign_in_tries(&mut self, account: &str) -> Result<(), StoreError> {
        self.run("DELETE FROM sign_in_try WHERE vault_id = $1 AND account = $2", values![account.to_owned()]).await.map(|_| ())
    }
}
