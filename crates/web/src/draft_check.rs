//! `GET` and `POST /moves/ID/draft`: the draft of a move in one's own words, looked over.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_verbs::DraftChecked;
use serde::Deserialize;

use crate::{
    draft_shown::DraftShown,
    error_page::PageError,
    page::{Page, show},
    say::say,
    visitor::{Posted, Visitor, filled},
};

#[derive(Template)]
#[template(path = "draft_check.html")]
struct CheckPage {
    page: Page,
    id: String,
    name: String,
    reason: String,
    draft: DraftShown,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    text: String,
}

/// Shows the draft, looked over.
pub(crate) async fn draft_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    checked(&visitor, &id, None).await
}

/// Looks over the visitor's own words. Nothing is written down.
pub(crate) async fn draft_check(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    checked(&visitor, &id, filled(form.text)).await
}

async fn checked(visitor: &Visitor, id: &str, text: Option<String>) -> Result<Response, PageError> {
    let DraftChecked { mut suggested, text, remarks } = visitor.vault.check_draft(id, text).await?;
    suggested.draft = text;
    let first = suggested.people.first().ok_or_else(|| PageError::missing(say("draft-nobody")))?;
    let person = visitor.vault.person(first.id).await?;
    let names: Vec<&str> = suggested.people.iter().map(|person| person.name.as_str()).collect();
    show(&CheckPage {
        page: visitor.page(say("draft-own-words"), "/"),
        id: suggested.id.to_string(),
        name: names.join(&format!(" {} ", say("letter-and"))),
        reason: suggested.why.reason().to_owned(),
        draft: DraftShown::of(&suggested, &remarks, &person),
    })
}
