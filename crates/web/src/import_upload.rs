//! `POST /sources`: files from the browser into the vault; tables with unknown columns are asked about first.

use std::sync::Arc;

use axum::{
    extract::Multipart,
    response::{IntoResponse, Redirect, Response},
};
use hearten_domain::ErrorKind;
use hearten_speech::{current, with_language};
use hearten_verbs::{ImportOutcome, ImportRequest, VerbError};

use crate::{
    begin_show::came,
    columns_show::{has_unknown, tables_of},
    error_page::PageError,
    held_upload::HeldUpload,
    phrase,
    say::say,
    session,
    upload::{Upload, field_error, text_of},
    visitor::Visitor,
    whose_show::doubt_of,
};

/// The most that one upload may hold, in bytes: 2 GB. Larger mailboxes lie on this machine already, and `hearten import` reads them in place.
pub(crate) const UPLOAD_LIMIT: usize = 2_000_000_000;

/// What came with the form.
struct Sent {
    upload: Upload,
    request: ImportRequest,
    wants_columns: bool,
}

/// Takes the files in and says what came of it, or asks what the columns of tables hold.
pub(crate) async fn import_upload(visitor: Visitor, form: Multipart) -> Result<Response, PageError> {
    let Sent { upload, mut request, wants_columns } = read(&visitor, form).await?;
    if upload.paths.is_empty() {
        let error = PageError::invalid(say("upload-no-file")).hint(say("upload-no-file-hint"));
        return Err(error.back("/sources", say("way-sources")));
    }
    request.paths.clone_from(&upload.paths);
    request.inside = Some(upload.folder().to_owned());
    let key = new_key()?;
    let held = HeldUpload { key, upload: Arc::new(upload), request, doubt: String::new(), parties: Vec::new() };
    let is_asked = if wants_columns {
        !tables_of(&visitor.vault, &held).await.is_empty()
    } else {
        has_unknown(&visitor.vault, &held.upload.paths).await
    };
    if is_asked {
        let to = format!("/sources/columns/{}", held.key);
        visitor.hold(held);
        return Ok(Redirect::to(&to).into_response());
    }
    bring_in(&visitor, vec![held.request], held.upload, &[]).await
}

async fn read(visitor: &Visitor, mut form: Multipart) -> Result<Sent, PageError> {
    let mut sent = Sent { upload: Upload::new()?, request: ImportRequest::of(Vec::new()), wants_columns: false };
    let mut checked = false;
    while let Some(field) = form.next_field().await.map_err(|error| field_error(&error))? {
        match (field.name(), checked) {
            (Some("csrf"), _) => {
                visitor.check_token(&text_of(field).await?)?;
                checked = true;
            }
            (_, false) => break,
            (Some("files"), true) => sent.upload.take(field).await?,
            (Some("me"), true) => sent.request.me = names(&text_of(field).await?),
            (Some("text"), true) => sent.request.text = text_of(field).await? == "yes",
            (Some("columns"), true) => sent.wants_columns = text_of(field).await? == "yes",
            _ => {}
        }
    }
    if checked {
        return Ok(sent);
    }
    Err(PageError::refused(say("upload-other-session")).hint(say("upload-other-session-hint")))
}

/// Imports an upload, in as many imports as there are requests, and goes back to the sources with a word on what came; after the first one, on to what is
/// still to be said before the first moves. Where it cannot be told whose files they are, they wait until it is said; `offered` are the names of which one was
/// to be mine, and they stay where the import names no others.
pub(crate) async fn bring_in(
    visitor: &Visitor,
    requests: Vec<ImportRequest>,
    upload: Arc<Upload>,
    offered: &[String],
) -> Result<Response, PageError> {
    let is_first = visitor.vault.imports().await?.is_empty();
    let only = if let [only] = requests.as_slice() { Some(only.clone()) } else { None };
    let outcomes = match import(visitor, requests, Arc::clone(&upload)).await? {
        Ok(outcomes) => outcomes,
        Err(error) => {
            let (Some(doubt), Some(request)) = (doubt_of(&error), only) else { return Err(error.into()) };
            let key = new_key()?;
            let to = format!("/sources/whose/{key}");
            let parties = if error.who_i_may_be().is_empty() { offered } else { error.who_i_may_be() }.to_vec();
            visitor.hold(HeldUpload { key, upload, request, doubt, parties });
            return Ok(Redirect::to(&to).into_response());
        }
    };
    if is_first && outcomes.iter().any(|outcome| outcome.report.people.new > 0) {
        return Ok(match told(&outcomes) {
            Some(told) => visitor.done(&told, None, "/begin"),
            None => Redirect::to("/begin").into_response(),
        });
    }
    let doubles = visitor.vault.duplicates(0).await?.total;
    Ok(visitor.done(&sentence(&outcomes, doubles), None, "/sources"))
}

/// Imports on a thread of its own, to the end even where the browser goes away meanwhile, unless the server ends; then the upload is deleted.
async fn import(
    visitor: &Visitor,
    requests: Vec<ImportRequest>,
    upload: Arc<Upload>,
) -> Result<Result<Vec<ImportOutcome>, VerbError>, PageError> {
    let (vault, underway) = (visitor.vault.clone(), visitor.long_work.begin());
    let runtime = tokio::runtime::Handle::current();
    let language = current();
    let work = tokio::task::spawn_blocking(move || {
        let ended = || VerbError::new(ErrorKind::Unavailable, say("upload-server-ended"));
        let take = |request: &ImportRequest| {
            with_language(language, || {
                let done = runtime.block_on(underway.work(vault.import(request, &|_| {})));
                done.unwrap_or_else(|| Err(ended()))
            })
        };
        let outcomes: Result<Vec<_>, _> = requests.iter().map(take).collect();
        drop(upload);
        drop(underway);
        outcomes
    });
    work.await.map_err(|error| PageError::internal(say("upload-broke-off").with("error", error.to_string())))
}

fn new_key() -> Result<String, PageError> {
    session::secret().ok_or_else(|| PageError::internal(say("session-no-random-bytes")))
}

/// My addresses or names: with commas, semicolons or lines between them. Addresses alone may be parted by spaces.
pub(crate) fn names(text: &str) -> Vec<String> {
    let parts = text.split([',', ';', '\n', '\r']).map(str::trim).filter(|part| !part.is_empty());
    let words = |part: &str| -> Vec<String> {
        if part.split_whitespace().all(|word| word.contains('@')) {
            part.split_whitespace().map(str::to_owned).collect()
        } else {
            vec![part.to_owned()]
        }
    };
    parts.flat_map(words).collect()
}

/// How it was told who I am, where nobody said it.
fn told(outcomes: &[ImportOutcome]) -> Option<String> {
    let me = outcomes.iter().filter_map(|outcome| outcome.me.as_ref()).find(|me| me.inferred)?;
    Some(phrase::sentence(&me.sentence))
}

fn sentence(outcomes: &[ImportOutcome], doubles: usize) -> String {
    let sum = |of: fn(&ImportOutcome) -> u64| outcomes.iter().map(of).sum::<u64>();
    let brought = match (sum(|outcome| outcome.report.people.new), sum(|outcome| outcome.report.moments.new)) {
        (0, 0) if outcomes.iter().any(|outcome| !outcome.report.problems.is_empty()) => say("import-brought-nothing-unread").into(),
        (0, 0) => say("import-brought-nothing").into(),
        (people, moments) => came(people, moments),
    };
    let me = told(outcomes).map(|told| format!(" {told}"));
    let doubles = crate::duplicates_show::waiting(doubles).map(|waiting| format!(" {waiting}."));
    brought + me.as_deref().unwrap_or_default() + doubles.as_deref().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_spaces_and_addresses_need_no_commas() {
        assert_eq!(names("a@example.org b@example.org"), ["a@example.org", "b@example.org"]);
        assert_eq!(names(" Ines Caldeira, ines@example.org;\nI. C. "), ["Ines Caldeira", "ines@example.org", "I. C."]);
        assert!(names(" , ").is_empty());
    }
}
