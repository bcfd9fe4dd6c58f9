//! Making accounts, changing their passwords, taking them away.

use hearten_boxed::boxed;
use hearten_domain::{Account, NoAccountName, SignIn, account_name};
use hearten_speech::{Said, say};
use jiff::Timestamp;
use serde::Serialize;

use super::{SIGNED_IN, password};
use crate::{Result, Vault, VerbError};

/// An account, and the browsers that it signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountView {
    /// Its name.
    pub name: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// When its password was last changed.
    pub changed_at: Timestamp,
    /// The browsers that are signed in, the one seen last first.
    pub browsers: Vec<BrowserView>,
}

/// A browser that is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BrowserView {
    /// The hash of its cookie, by which it is known here.
    #[serde(skip)]
    pub key: String,
    /// What it says it is.
    pub browser: String,
    /// When it signed in.
    pub opened_at: Timestamp,
    /// When it was last seen, to the hour.
    pub seen_at: Timestamp,
}

/// The error where there is no such account.
pub(super) fn no_account(name: &str) -> VerbError {
    VerbError::missing(say("verb-account-none").with("name", name)).hint(say("verb-account-none-hint"))
}

/// The name of an account as it is kept.
pub(super) fn named(text: &str) -> Result<String> {
    account_name(text).map_err(|fault| VerbError::invalid(no_name(fault)))
}

fn no_name(fault: NoAccountName) -> Said {
    match fault {
        NoAccountName::Empty => say("verb-account-name-empty"),
        NoAccountName::Long(longest) => say("verb-account-name-long").with("longest", longest.to_string()),
        NoAccountName::Sign(sign) => say("verb-account-name-sign").with("sign", format!("{sign:?}")),
    }
}

fn view(account: Account, sign_ins: &[SignIn]) -> AccountView {
    let of_it = sign_ins.iter().filter(|sign_in| sign_in.account == account.name);
    let browsers = of_it.map(|sign_in| BrowserView {
        key: sign_in.key.clone(),
        browser: sign_in.browser.clone(),
        opened_at: sign_in.opened_at,
        seen_at: sign_in.seen_at,
    });
    AccountView { browsers: browsers.collect(), name: account.name, made_at: account.made_at, changed_at: account.changed_at }
}

#[boxed]
impl Vault {
    /// All accounts of this vault, by name.
    pub async fn accounts(&self) -> Result<Vec<AccountView>> {
        let mut tx = self.read().await?;
        let sign_ins = tx.sign_ins(self.clock.now() - SIGNED_IN).await?;
        Ok(tx.accounts().await?.into_iter().map(|account| view(account, &sign_ins)).collect())
    }

    /// Makes an account.
    ///
    /// # Errors
    /// `invalid` for a name with unusual characters or a password that is too short or easy to guess; `conflict` where the name is taken.
    pub async fn add_account(&self, name: &str, password: &str) -> Result<AccountView> {
        let name = named(name)?;
        password::check(&name, password)?;
        let hash = password::hash(password).await?;
        let now = self.clock.now();
        let account = Account { name, hash, made_at: now, changed_at: now };
        let mut tx = self.write().await?;
        if !tx.add_account(&account).await? {
            let taken = say("verb-account-taken").with("name", &account.name);
            return Err(VerbError::conflict(taken).hint(say("verb-account-taken-hint")));
        }
        tx.commit().await?;
        Ok(view(account, &[]))
    }

    /// Gives an account another password, and signs out its browsers.
    ///
    /// # Errors
    /// `missing` where there is no such account; `invalid` for a password that is too short or easy to guess.
    pub async fn set_password(&self, name: &str, password: &str) -> Result<()> {
        self.renew_password(name, password, None).await
    }

    async fn renew_password(&self, name: &str, password: &str, keep: Option<&str>) -> Result<()> {
        let name = named(name)?;
        password::check(&name, password)?;
        let hash = password::hash(password).await?;
        let mut tx = self.write().await?;
        if !tx.set_account_hash(&name, &hash, self.clock.now(), keep).await? {
            return Err(no_account(&name));
        }
        tx.forget_sign_in_tries(&name).await?;
        Ok(tx.commit().await?)
    }

    /// Gives an account another password, where the one until now is known, and signs out its browsers but for the one with the
    /// key `keep`. A wrong one counts as a try to come in.
    ///
    /// # Errors
    /// `refused` where the password until now is another, or there were too many tries; `invalid` for a password that is too short or easy to guess.
    pub async fn change_password(&self, name: &str, current: &str, password: &str, keep: &str) -> Result<()> {
        let name = named(name)?;
        if let Some(wait) = self.count_try(&name).await? {
            let hint = say("verb-account-tries-hint").with("count", (wait.as_secs() + 59) / 60);
            return Err(VerbError::refused(say("verb-account-tries")).hint(hint));
        }
        let account = self.read().await?.account(&name).await?;
        if !password::matches(current, account.map(|account| account.hash)).await? {
            return Err(VerbError::refused(say("verb-account-wrong")).hint(say("verb-account-wrong-hint")));
        }
        self.renew_password(&name, password, Some(keep)).await
    }

    /// Takes an account away, and signs out its browsers.
    ///
    /// # Errors
    /// `missing` where there is no such account.
    pub async fn remove_account(&self, name: &str) -> Result<()> {
        let name = named(name)?;
        let mut tx = self.write().await?;
        if !tx.remove_account(&name).await? {
            return Err(no_account(&name));
        }
        Ok(tx.commit().await?)
    }
}
