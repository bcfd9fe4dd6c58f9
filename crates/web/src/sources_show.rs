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
    import_upload::UPLOAD_LIMIT,
    import_words::{ImportLine, line},
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor},
};

/// So many imports are listed at once; the rest opens on demand.
const RECENT: usize = 10;

#[derive(Template)]
#[template(path = "sources_show.html")]
struct SourcesPage {
    page: Page,
    /// The most that one upload may hold, in gigabytes.
    limit: usize,
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
    let page = visitor.page(say("way-sources"), "/sources");
    show(&SourcesPage { page, limit: UPLOAD_LIMIT / 1_000_000_000, recent, older, kept, doubles })
}

/// Gives up a mailbox or folder that is read again and again.
pub(crate) async fn source_forget(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let receipt = visitor.vault.forget_source(&form.url).await?;
    Ok(visitor.done(&receipt.text, None, "/sources"))
}

fn kept(source: SourceView, zone: &TimeZone) -> KeptLine {
    let day = |at: jiff::Timestamp| phrase::day_and_time(&at.to_zoned(zone.clone()));
    let (sign, read) = match source.kind {
        SourceKind::Imap => ("mail", "sources-folders-read"),
        SourceKind::Folder => ("folder", "sources-files-read"),
    };
    let last = source.last_import_at.map_or_else(|| say("sources-kept-nothing"), |at| say("sources-kept-last").with("when", day(at)));
    let read = if source.folders > 0 { format!(" \u{b7} {}", say(read).with("count", source.folders)) } else { String::new() };
    let since = say("since-day").with("date", day(source.added_at));
    KeptLine {
        icon: icon(sign),
        url: source.url,
        about: format!("{last}{read} \u{b7} {since}"),
        held_up: source.held_up.map(|cause| phrase::sentence(&cause)),
    }
}
