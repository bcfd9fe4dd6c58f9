//! `GET` and `POST /sources/whose/KEY`: who I am in uploaded files, where it could not be told; the files wait meanwhile.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_verbs::{ImportRequest, VerbError};
use serde::Deserialize;

use crate::{
    columns_show::gone,
    error_page::PageError,
    import_upload::{bring_in, names},
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, filled},
};

#[derive(Template)]
#[template(path = "whose_show.html")]
struct WhosePage {
    page: Page,
    key: String,
    doubt: String,
    parties: Vec<String>,
    /// Which of the parties was chosen before; empty where none was.
    chosen: String,
    /// Whether it was said before that I am none of them.
    only_read: bool,
    me: String,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    /// One of the names that were offered, whole: it may hold commas, an `@`, or no letter at all.
    #[serde(default)]
    party: String,
    /// `yes` where I am none of them.
    #[serde(default)]
    none: String,
    #[serde(default)]
    me: String,
}

/// Why it could not be told whose files these are, in the verb's words; none for an error of another kind.
pub(crate) fn doubt_of(error: &VerbError) -> Option<String> {
    error.asks_who_i_am().then(|| phrase::sentence(&error.to_string()))
}

/// Asks who I am.
pub(crate) async fn whose_show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, PageError> {
    let held = visitor.held().look(&key).ok_or_else(gone)?;
    let me = held.request.me.join(", ");
    let (doubt, parties) = (held.doubt.clone(), held.parties.clone());
    let chosen = held.request.my_name.clone().unwrap_or_default();
    let only_read = held.request.only_read;
    show(&WhosePage { page: visitor.page(say("whose-title"), "/sources"), key, doubt, parties, chosen, only_read, me })
}

/// Brings the files in as mine.
pub(crate) async fn whose_save(visitor: Visitor, Path(key): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let held = visitor.held().take(&key).ok_or_else(gone)?;
    let only_read = form.none == "yes";
    // A name that was chosen before cannot be unchosen in a browser.
    let my_name = filled(form.party).filter(|_| !only_read);
    let request = ImportRequest { me: names(&form.me), my_name, only_read, ..held.request.clone() };
    bring_in(&visitor, vec![request], held.upload.clone(), &held.parties).await
}
