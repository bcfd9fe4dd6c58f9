//! `POST /settings/account`, `/settings/password`: who may come in from another machine, as the settings show and change it.

use axum::response::Response;
use hearten_verbs::{AccountView, BrowserView};
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    phrase,
    say::say,
    visitor::{Posted, Visitor},
};

/// An account as the settings show it.
pub(crate) struct AccountLine {
    pub(crate) name: String,
    pub(crate) browsers: Vec<BrowserLine>,
}

/// A browser that is signed in.
pub(crate) struct BrowserLine {
    pub(crate) name: String,
    pub(crate) seen: String,
    /// Whether it is the one that asks.
    pub(crate) this: bool,
}

/// The accounts as the settings show them to the browser whose cookie has the hash `key`.
pub(crate) fn account_lines(accounts: Vec<AccountView>, key: &str, now: Timestamp, zone: &TimeZone) -> Vec<AccountLine> {
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let browser = |browser: &BrowserView| BrowserLine {
        name: browser_name(&browser.browser),
        seen: phrase::ago(day(browser.seen_at), day(now)),
        this: browser.key == key,
    };
    accounts
        .into_iter()
        .map(|account| AccountLine { browsers: account.browsers.iter().map(browser).collect(), name: account.name })
        .collect()
}

/// What a browser says it is, in short: `Firefox on Android`.
fn browser_name(agent: &str) -> String {
    let named = |names: &[(&str, &'static str)]| names.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name);
    // Each of them claims to be those that stand after it, too.
    let browser = named(&[
        ("Firefox/", "Firefox"),
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("CriOS/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = named(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => say("account-browser-on").with("browser", browser).with("system", system).into(),
        (Some(browser), None) => browser.to_owned(),
        (None, Some(system)) => say("account-some-browser-on").with("system", system).into(),
        (None, None) => say("account-some-browser").into(),
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct AccountForm {
    name: String,
    password: String,
    again: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct PasswordForm {
    now: String,
    password: String,
    again: String,
}

fn same(password: &str, again: &str) -> Result<(), PageError> {
    if password == again {
        return Ok(());
    }
    Err(PageError::invalid(say("account-passwords-differ")).hint(say("account-passwords-differ-hint")))
}

/// Makes an account.
pub(crate) async fn account_add(visitor: Visitor, Posted(form): Posted<AccountForm>) -> Result<Response, PageError> {
    same(&form.password, &form.again)?;
    let account = visitor.vault.add_account(&form.name, &form.password).await?;
    Ok(visitor.done(&say("account-made").with("name", account.name).to_string(), None, "/settings#sign-in"))
}

/// Gives the account that signed in another password; this browser stays in, the others go out.
pub(crate) async fn password_save(visitor: Visitor, Posted(form): Posted<PasswordForm>) -> Result<Response, PageError> {
    same(&form.password, &form.again)?;
    let name = visitor.account().ok_or_else(|| PageError::refused(say("account-by-link")))?.to_owned();
    visitor.vault.change_password(&name, &form.now, &form.password, visitor.key()).await?;
    Ok(visitor.done(&say("account-password-changed").to_string(), None, "/settings#sign-in"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_named_by_what_it_is_not_by_what_it_claims_to_be() {
        let phone = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";
        assert_eq!(browser_name(phone), "Chrome on Android");
        assert_eq!(browser_name("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"), "Firefox on Linux");
        let mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15";
        assert_eq!(browser_name(mac), "Safari on a Mac");
        assert_eq!(browser_name("curl/8"), "A browser");
    }
}
