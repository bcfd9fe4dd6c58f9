//! `POST /sources`: files from the browser into the vault.

use axum::{extract::Multipart, response::Response};
use hearten_verbs::{ImportOutcome, ImportRequest, Vault};

use crate::{
    error_page::PageError,
    phrase,
    upload::{Upload, field_error, text_of},
    visitor::Visitor,
};

/// The most that one upload may hold, in bytes: 2 GB. Larger mailboxes lie on this machine already, and `hearten import` reads them in place.
pub(crate) const UPLOAD_LIMIT: usize = 2_000_000_000;

/// The same for people.
pub(crate) const UPLOAD_LIMIT_TEXT: &str = "2 GB";

/// Takes the files in and says what came of it.
pub(crate) async fn import_upload(visitor: Visitor, mut form: Multipart) -> Result<Response, PageError> {
    let mut upload = Upload::new()?;
    let mut request = ImportRequest::of(Vec::new());
    let mut checked = false;
    while let Some(field) = form.next_field().await.map_err(|error| field_error(&error))? {
        match (field.name(), checked) {
            (Some("csrf"), _) => {
                visitor.check_token(&text_of(field).await?)?;
                checked = true;
            }
            (_, false) => break,
            (Some("files"), true) => upload.take(field).await?,
            (Some("me"), true) => request.me = addresses(&text_of(field).await?),
            (Some("text"), true) => request.text = text_of(field).await? == "yes",
            _ => {}
        }
    }
    if !checked {
        return Err(PageError::refused("this form was made for another session").hint("open the page again; nothing was changed"));
    }
    if upload.paths.is_empty() {
        return Err(PageError::invalid("no file came with the form").hint("choose one or more files first"));
    }
    request.paths.clone_from(&upload.paths);
    request.inside = Some(upload.folder().to_owned());
    let outcome = import(visitor.vault.clone(), request, upload).await?;
    Ok(visitor.done(&sentence(&outcome), None, "/sources"))
}

/// Imports on a thread of its own, to the end even where the browser goes away meanwhile; then the upload is deleted.
async fn import(vault: Vault, request: ImportRequest, upload: Upload) -> Result<ImportOutcome, PageError> {
    let runtime = tokio::runtime::Handle::current();
    let work = tokio::task::spawn_blocking(move || {
        let outcome = runtime.block_on(vault.import(&request, &|_| {}));
        drop(upload);
        outcome
    });
    let outcome = work.await.map_err(|error| PageError::internal(format!("the import broke off: {error}")))?;
    Ok(outcome?)
}

fn addresses(text: &str) -> Vec<String> {
    text.split([',', ';', ' ', '\n']).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn sentence(outcome: &ImportOutcome) -> String {
    let report = &outcome.report;
    let count = |number: u64, one: &str, many: &str| phrase::count(i64::try_from(number).unwrap_or(i64::MAX), one, many);
    let brought =
        format!("{} and {} came in.", count(report.people.new, "person", "people"), count(report.moments.new, "moment", "moments"));
    let me = outcome.me.as_ref().filter(|me| me.inferred).map(|me| format!(" {}", phrase::sentence(&me.sentence)));
    brought + me.as_deref().unwrap_or_default()
}
