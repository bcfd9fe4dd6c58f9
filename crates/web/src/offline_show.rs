//! `GET /offline`, `GET /worker.js`: what a browser can do without a connection. The service worker keeps the page, and shows it where nothing else is kept.

use askama::Template;
use axum::{http::HeaderMap, response::Response};

use crate::{
    assets,
    error_page::PageError,
    page::{Page, show},
    say::say,
    visitor::Visitor,
};

#[derive(Template)]
#[template(path = "offline_show.html")]
struct OfflinePage {
    page: Page,
}

/// Shows what waits to be sent.
pub(crate) async fn offline_show(visitor: Visitor) -> Result<Response, PageError> {
    show(&OfflinePage { page: visitor.page(say("offline-title"), "") })
}

/// The service worker. It stands at the root, because a worker answers only for what lies below it (Service Workers, section 3.1).
pub(crate) async fn worker_show(asked: HeaderMap) -> Response {
    assets::send("worker.js", &asked, "no-cache")
}
