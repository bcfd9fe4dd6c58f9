//! `GET` and `POST /people/ID/noted`: what is noted about somebody of whom nothing is to be noted, and erasing it for good.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{PersonId, StandingKind};
use hearten_verbs::NotedView;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    say::say,
    visitor::{Posted, Visitor, identity},
};

#[derive(Template)]
#[template(path = "person_noted.html")]
struct NotedPage {
    page: Page,
    id: String,
    name: String,
    kinds: Vec<String>,
    shared_stories: u64,
    is_erased: bool,
    may_note: bool,
    backups: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    sure: String,
}

/// Says what is noted, and asks whether it is to be erased.
pub(crate) async fn person_noted(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let NotedView { kinds, shared_stories } = visitor.vault.noted_about(id).await?;
    let shown = visitor.vault.person(id).await?;
    show(&NotedPage {
        page: visitor.page(say("person-noted-title").with("name", &shown.person.name), "/people"),
        id: id.to_string(),
        kinds,
        shared_stories,
        is_erased: false,
        may_note: !shown.standings.iter().any(|standing| standing.kind == StandingKind::DoNotNote),
        backups: Vec::new(),
        name: shown.person.name,
    })
}

/// Erases it, and says what is gone.
///
/// The command `mute --do-not-note --erase` forbids to note and erases in one step (`note_no_more`). The page asks only where noting is forbidden
/// already, and so only erases (`erase_noted`): one that still lies open after it was allowed again must not forbid it anew.
pub(crate) async fn person_unnoted(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    if form.sure != "yes" {
        return Err(PageError::invalid(say("person-nothing-erased")).hint(say("person-noted-tick")));
    }
    let receipt = visitor.vault.erase_noted(id).await?;
    show(&NotedPage {
        page: visitor.page(say("person-noted-erased-title"), "/people"),
        id: id.to_string(),
        name: visitor.vault.person(id).await?.person.name,
        kinds: receipt.erased.kinds,
        shared_stories: receipt.erased.shared_stories,
        is_erased: true,
        may_note: false,
        backups: receipt.backups.iter().map(|path| path.display().to_string()).collect(),
    })
}
