//! Coming in by name and password, staying in, and going out.

use hearten_boxed::boxed;
use hearten_domain::SignIn;
use jiff::SignedDuration;

use super::{
    SIGNED_IN,
    manage::{named, no_account},
    password,
};
use crate::{Result, Vault};

/// Tries are counted for so long.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// So many tries by one name are looked at within the window.
const MOST_OF_A_NAME: usize = 5;

/// So many tries are looked at within the window, by whatever names.
const MOST_OF_ALL: i64 = 100;

/// A browser is noted as seen at most so often.
const SEEN_EACH: SignedDuration = SignedDuration::from_hours(1);

/// The most that is kept of what a browser says it is, in characters.
const BROWSER_LENGTH: usize = 200;

/// Somebody asks to come in.
#[derive(Clone)]
pub struct EntryRequest {
    /// The name of an account.
    pub name: String,
    /// Its password.
    pub password: String,
    /// The hash of the cookie that the browser will get.
    pub key: String,
    /// What the browser says it is.
    pub browser: String,
}

impl std::fmt::Debug for EntryRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EntryRequest").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// The browser is signed in to this account.
    In(String),
    /// Name and password do not belong together.
    Wrong,
    /// Too many tried: nothing was looked at; the next try after so long.
    Wait(SignedDuration),
}

#[boxed]
impl Vault {
    /// Signs a browser in. Five tries by a name within a quarter of an hour are looked at, a hundred by all names; the tries are counted in the
    /// database, so that all processes that serve it share them. Looking at the past does not stand in the way: nothing that is remembered changes.
    pub async fn enter(&self, request: EntryRequest) -> Result<Entry> {
        let Ok(name) = named(&request.name) else { return Ok(Entry::Wrong) };
        if let Some(wait) = self.count_try(&name).await? {
            return Ok(Entry::Wait(wait));
        }
        let account = self.read().await?.account(&name).await?;
        if !password::matches(&request.password, account.map(|account| account.hash)).await? {
            return Ok(Entry::Wrong);
        }
        let now = self.clock.now();
        let browser = request.browser.chars().filter(|c| !c.is_control()).take(BROWSER_LENGTH).collect();
        let sign_in = SignIn { key: request.key, account: name, browser, opened_at: now, seen_at: now };
        let mut tx = self.store.begin(self.id).await?;
        tx.forget_sign_in_tries(&sign_in.account).await?;
        tx.add_sign_in(&sign_in, now - SIGNED_IN).await?;
        tx.commit().await?;
        Ok(Entry::In(sign_in.account))
    }

    /// Keeps the try before anything is looked at, so that tries at the same time do not slip by; then how long to wait where there were too many.
    pub(super) async fn count_try(&self, name: &str) -> Result<Option<SignedDuration>> {
        let now = self.clock.now();
        let since = now - WINDOW;
        let mut tx = self.store.begin(self.id).await?;
        tx.add_sign_in_try(self.ids.next(), name, now, since).await?;
        tx.commit().await?;
        let mut tx = self.read().await?;
        let tries = tx.sign_in_tries(name, since).await?;
        // Those that were refused count too: the next is looked at when only four of the last five lie within the window.
        if let Some(last_but_four) = tries.iter().rev().nth(MOST_OF_A_NAME - 1).filter(|_| tries.len() > MOST_OF_A_NAME) {
            return Ok(Some((*last_but_four + WINDOW).duration_since(now)));
        }
        Ok((tx.sign_in_tries_of_all(since).await? > MOST_OF_ALL).then_some(WINDOW))
    }

    /// Whose browser it is that has a cookie with the hash `key`; none where it is not signed in, or was not seen for thirty days.
    pub async fn signed_in(&self, key: &str) -> Result<Option<String>> {
        let now = self.clock.now();
        let found = self.read().await?.sign_in(key).await?.filter(|sign_in| sign_in.seen_at >= now - SIGNED_IN);
        let Some(sign_in) = found else { return Ok(None) };
        if sign_in.seen_at < now - SEEN_EACH {
            let mut tx = self.store.begin(self.id).await?;
            tx.see_sign_in(key, now).await?;
            tx.commit().await?;
        }
        Ok(Some(sign_in.account))
    }

    /// Signs one browser out; false where it was not signed in.
    pub async fn sign_out(&self, key: &str) -> Result<bool> {
        let mut tx = self.store.begin(self.id).await?;
        let was_in = tx.end_sign_in(key).await?;
        tx.commit().await?;
        Ok(was_in)
    }

    /// Signs all browsers of an account out; so many.
    ///
    /// # Errors
    /// `invalid` for what is no account's name; `missing` where there is no such account.
    pub async fn sign_out_all(&self, name: &str) -> Result<u64> {
        let name = named(name)?;
        let mut tx = self.store.begin(self.id).await?;
        if tx.account(&name).await?.is_none() {
            return Err(no_account(&name));
        }
        let ended = tx.end_sign_ins_of(&name, None).await?;
        tx.commit().await?;
        Ok(ended)
    }
}
