//! `GET /settings`, `POST /settings/me`, `POST /settings/link`: me, what was changed lately, taking everything along, signing in, another browser.

use askama::Template;
use axum::{extract::State, response::Response};
use hearten_domain::ErrorKind;
use hearten_verbs::{ChangeView, LearningView, MeEdit, MeView};
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::{
    account_save::{AccountLine, account_lines},
    error_page::PageError,
    page::{Page, show},
    person_edit::Nothing,
    person_facts::membership,
    phrase,
    state::WebState,
    visitor::{Posted, Visitor, filled},
};

/// So many changes are shown.
const CHANGES: i64 = 20;

#[derive(Template)]
#[template(path = "settings_show.html")]
struct SettingsPage {
    page: Page,
    name: String,
    addresses: String,
    interests: String,
    memberships: Vec<String>,
    moves_a_day: i64,
    changes: Vec<ChangeLine>,
    link: Option<String>,
    learning: LearningView,
    nudges: usize,
    accounts: Vec<AccountLine>,
    account: Option<String>,
    origin: Option<String>,
}

struct ChangeLine {
    id: String,
    text: String,
    when: String,
    undone: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Form {
    name: String,
    addresses: String,
    interests: String,
    moves_a_day: String,
}

/// Shows the settings.
pub(crate) async fn settings_show(visitor: Visitor, State(state): State<WebState>) -> Result<Response, PageError> {
    page(&visitor, &state, None).await
}

/// Shows the settings with a new link for another browser.
pub(crate) async fn link_make(visitor: Visitor, State(state): State<WebState>, Posted(_): Posted<Nothing>) -> Result<Response, PageError> {
    let none = || PageError::new(ErrorKind::Unavailable, "the machine gave no random bytes for a link");
    page(&visitor, &state, Some(state.new_link().ok_or_else(none)?)).await
}

async fn page(visitor: &Visitor, state: &WebState, link: Option<String>) -> Result<Response, PageError> {
    let me = visitor.vault.me().await?;
    let zone = visitor.vault.zone();
    let changes = visitor.vault.changes(CHANGES).await?;
    show(&SettingsPage {
        page: visitor.page("Settings", "/settings"),
        memberships: me.memberships.iter().map(membership).collect(),
        name: me.name.unwrap_or_default(),
        addresses: me.addresses.join("\n"),
        interests: me.interests.join("\n"),
        moves_a_day: me.moves_a_day,
        changes: changes.into_iter().map(|change| line(change, &zone)).collect(),
        link,
        learning: visitor.vault.learning().await?,
        nudges: visitor.vault.nudges().await?.len(),
        accounts: account_lines(visitor.vault.accounts().await?, visitor.key(), visitor.vault.now(), &zone),
        account: visitor.account().map(str::to_owned),
        origin: state.origin().map(ToString::to_string),
    })
}

fn line(change: ChangeView, zone: &TimeZone) -> ChangeLine {
    let when = change.at.to_zoned(zone.clone()).strftime("%-d %B %Y, %H:%M").to_string();
    ChangeLine { id: change.id.to_string(), text: phrase::capital(&change.summary), when, undone: change.undone }
}

/// Saves what differs from what is known of me.
pub(crate) async fn me_save(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let known = visitor.vault.me().await?;
    let edit = edit(&known, form)?;
    if edit == MeEdit::default() {
        return Ok(visitor.done("Nothing was different, so nothing was changed.", None, "/settings"));
    }
    let receipt = visitor.vault.edit_me(edit).await?;
    Ok(visitor.receipt(&receipt, "/settings"))
}

fn edit(known: &MeView, form: Form) -> Result<MeEdit, PageError> {
    let moves =
        form.moves_a_day.trim().parse::<i64>().map_err(|_| PageError::invalid("the moves a day are not a number").hint("1 to 20"))?;
    let (add_addresses, remove_addresses) = differences(&known.addresses, &form.addresses.to_lowercase());
    let (add_interests, remove_interests) = differences(&known.interests, &form.interests);
    Ok(MeEdit {
        name: filled(form.name).filter(|name| Some(name) != known.name.as_ref()),
        add_addresses,
        remove_addresses,
        add_interests,
        remove_interests,
        moves_a_day: Some(moves).filter(|moves| *moves != known.moves_a_day),
        ..MeEdit::default()
    })
}

/// What the lines of `text` add to `known`, and what of `known` they leave out.
pub(crate) fn differences(known: &[String], text: &str) -> (Vec<String>, Vec<String>) {
    let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    let added = lines.iter().filter(|line| !known.contains(line)).cloned().collect();
    (added, known.iter().filter(|line| !lines.contains(line)).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_that_differ_are_edited() {
        let known = ["a".to_owned(), "b".to_owned()];
        assert_eq!(differences(&known, " b \r\n\nc\n"), (vec!["c".to_owned()], vec!["a".to_owned()]));
        assert_eq!(differences(&known, "a\nb"), (vec![], vec![]));
    }
}
