//! `POST /people/ID/notes` and `POST /concerns/ID`: what I learn about a person, and what is settled.

use axum::{extract::Path, response::Response};
use hearten_domain::ConcernKind;
use hearten_verbs::NewNote;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    visitor::{Posted, Visitor, day, identity, way_back, word},
};

#[derive(Deserialize)]
pub(crate) struct Form {
    kind: String,
    text: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    erase: String,
}

/// Notes something about the person and goes back to their page.
pub(crate) async fn person_note(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let note = match form.kind.as_str() {
        "text" => match day(&form.until)? {
            Some(until) => NewNote::Passing { text: form.text, until, erase: form.erase == "yes" },
            None => NewNote::Text(form.text),
        },
        "interest" => NewNote::Interest(form.text),
        kind => NewNote::Concern { text: form.text, kind: word::<ConcernKind>(kind)?, since: None, until: day(&form.until)? },
    };
    let receipt = visitor.vault.note(person, note).await?;
    Ok(visitor.receipt(&receipt, &format!("/people/{person}")))
}

/// Where to go back to after settling something.
#[derive(Deserialize)]
pub(crate) struct Settled {
    #[serde(default)]
    pub(crate) back: String,
}

/// Closes a concern as of today.
pub(crate) async fn concern_answer(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Settled>) -> Result<Response, PageError> {
    let receipt = visitor.vault.answer_concern(identity(&id)?, visitor.vault.today_date()).await?;
    Ok(visitor.receipt(&receipt, way_back(&form.back, "/people")))
}
