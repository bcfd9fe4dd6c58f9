//! `GET /sources`: bring files in, what came of each import, and what is read again and again. `POST /sources/forget`: gives one of these up.

use askama::Template;
use axum::response::Response;
use hearten_domain::SourceKind;
use hearten_verbs::SourceView;
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::{
    duplicates_show::waiting,
    error_page::PageError,
    export_ways::WAYS,
    icon::{Icon, icon},
    import_upload::UPLOAD_LIMIT_TEXT,
    import_words::{ImportLine, line},
    page::{Page, show},
    phrase,
    visitor::{Posted, Visitor},
};

/// So many imports are listed at once; the rest opens on demand.
const RECENT: usize = 10;

#[derive(Template)]
#[template(path = "sources_show.html")]
struct SourcesPage {
    page: Page,
    limit: &'static str,
    recent: Vec<ImportLine>,
    older: Vec<ImportLine>,
    kept: Vec<KeptLine>,
    doubles: Option<String>,
}

/// A mailbox or folder that is read again and again.
struct KeptLine {
    icon: Icon,
    url: String,
    about: String,
    held_up: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    url: String,
}

/// Shows the imports, newest first.
pub(crate) async fn sources_show(visitor: Visitor) -> Result<Response, PageError> {
    let zone = visitor.vault.zone();
    let mut recent: Vec<ImportLine> = visitor.vault.imports().await?.iter().map(|import| line(import, &zone)).collect();
    let older = recent.split_off(recent.len().min(RECENT));
    let kept = visitor.vault.sources().await?.into_iter().map(|source| kept(source, &zone)).collect();
    let doubles = waiting(visitor.vault.duplicates(0).await?.total);
    show(&SourcesPage { page: visitor.page("Sources", "/sources"), limit: UPLOAD_LIMIT_TEXT, recent, older, kept, doubles })
}

/// Gives up a mailbox or folder that is read again and again.
pub(crate) async fn source_forget(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let receipt = visitor.vault.forget_source(&form.url).await?;
    Ok(visitor.done(&receipt.text, None, "/sources"))
}

fn kept(source: SourceView, zone: &TimeZone) -> KeptLine {
    let day = |at: jiff::Timestamp| at.to_zoned(zone.clone()).strftime("%-d %B %Y, %H:%M").to_string();
    let (sign, parts) = match source.kind {
        SourceKind::Imap => ("mail", phrase::count(source.folders as i64, "folder read", "folders read")),
        SourceKind::Folder => ("folder", phrase::count(source.folders as i64, "file read", "files read")),
    };
    let last = source.last_import_at.map_or_else(|| "Nothing has come from it yet".to_owned(), |at| format!("Last {}", day(at)));
    let parts = if source.folders > 0 { format!(" \u{b7} {parts}") } else { String::new() };
    KeptLine {
        icon: icon(sign),
        url: source.url,
        about: format!("{last}{parts} \u{b7} since {}", day(source.added_at)),
        held_up: source.held_up.map(|cause| phrase::sentence(&cause)),
    }
}
