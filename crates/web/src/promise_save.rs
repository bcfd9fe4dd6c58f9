//! `POST /people/ID/promises` and `POST /promises/ID`: what I said I would do, and that I did it.

use axum::{extract::Path, response::Response};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    person_note::Settled,
    visitor::{Posted, Visitor, day, identity, way_back},
};

#[derive(Deserialize)]
pub(crate) struct Form {
    text: String,
    #[serde(default)]
    due: String,
}

/// Keeps a promise in mind and goes back to the person's page.
pub(crate) async fn promise_save(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let receipt = visitor.vault.promise(person, &form.text, day(&form.due)?, visitor.vault.today_date()).await?;
    Ok(visitor.receipt(&receipt, &format!("/people/{person}")))
}

/// A promise was kept today.
pub(crate) async fn promise_keep(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Settled>) -> Result<Response, PageError> {
    let receipt = visitor.vault.keep_promise(identity(&id)?, visitor.vault.today_date()).await?;
    Ok(visitor.receipt(&receipt, way_back(&form.back, "/people")))
}
