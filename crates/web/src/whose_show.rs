//! `GET` and `POST /sources/whose/KEY`: who I am in uploaded files, where it could not be told; the files wait meanwhile.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::ErrorKind;
use hearten_verbs::{ImportRequest, VerbError};
use serde::Deserialize;

use crate::{
    columns_show::gone,
    error_page::PageError,
    import_upload::{bring_in, names},
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor},
};

#[derive(Template)]
#[template(path = "whose_show.html")]
struct WhosePage {
    page: Page,
    key: String,
    doubt: String,
    me: String,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    me: String,
}

/// Why it could not be told whose files these are: the verb's words, where that is what it asks for.
pub(crate) fn doubt_of(error: &VerbError) -> Option<String> {
    let asks = error.kind() == ErrorKind::Invalid && error.remedy().is_some_and(|remedy| remedy.contains("--me"));
    asks.then(|| phrase::sentence(&error.to_string()))
}

/// Asks who I am.
pub(crate) async fn whose_show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, PageError> {
    let held = visitor.held().look(&key).ok_or_else(gone)?;
    let me = held.request.me.join(", ");
    show(&WhosePage { page: visitor.page(say("whose-title"), "/sources"), key, doubt: held.doubt.clone(), me })
}

/// Brings the files in as mine.
pub(crate) async fn whose_save(visitor: Visitor, Path(key): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let held = visitor.held().take(&key).ok_or_else(gone)?;
    let request = ImportRequest { me: names(&form.me), ..held.request.clone() };
    bring_in(&visitor, vec![request], held.upload.clone()).await
}
