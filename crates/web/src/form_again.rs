//! A form that could not be taken is shown again on its own page: with what was typed in it, and with what is wrong at its head.

use std::time::Duration;

use askama::Template;
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Form, FromRequest, Request},
    http::{HeaderMap, Method, StatusCode, Uri, header, request::Parts},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use tokio::time::timeout;

use crate::{
    error_page::PageError,
    form_refill::refilled,
    page::Link,
    say::{Advice, escaped},
    visitor::way_back,
};

/// The field in which a form that is shown again says on which page it stands: the browser's address is then the one that it was sent to.
const PAGE: &str = "form-page";

/// What is sent with a form and is none of its fields to fill in; the last is the number that a service worker gives to each moment.
const NO_FIELDS: [&str; 3] = [PAGE, "csrf", "once"];

/// A form comes whole in this time.
const READING_TIME: Duration = Duration::from_secs(30);

/// The most that the page of a form may hold, in bytes; what is longer, such as an export, is none.
const PAGE_LIMIT: usize = 16 * 1024 * 1024;

/// What is wrong with a form, as its page says it. The page of an error carries it along.
#[derive(Debug, Clone, Template)]
#[template(path = "form_again.html")]
pub(crate) struct Wrong {
    pub(crate) title: String,
    pub(crate) message: String,
    pub(crate) hint: Option<Advice>,
    pub(crate) choices: Vec<Link>,
}

/// In place of the page of an error, answers a form with the page on which it stands, where that is known.
pub(crate) async fn form_again(request: Request, next: Next) -> Response {
    if !is_typed(&request) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let reading = Bytes::from_request(Request::from_parts(parts.clone(), body), &());
    let bytes = match timeout(READING_TIME, reading).await {
        Ok(Ok(bytes)) => bytes,
        Err(_) => return StatusCode::REQUEST_TIMEOUT.into_response(),
        Ok(Err(rejection)) => return PageError::unreadable(rejection.status(), &rejection.body_text()).into_response(),
    };
    let again = || Request::from_parts(parts.clone(), Body::from(bytes.clone()));
    let answer = next.clone().run(again()).await;
    let Some(wrong) = answer.extensions().get::<Wrong>().cloned() else { return answer };
    let Ok(Form(sent)) = Form::<Vec<(String, String)>>::from_request(again(), &()).await else { return answer };
    match shown_again(&parts, sent, &wrong, next).await {
        Some(page) => (answer.status(), Html(page)).into_response(),
        None => answer,
    }
}

/// Whether it may be a form without files, whose answer the browser shows as a page: one that writes, or one that asks in the address.
fn is_typed(request: &Request) -> bool {
    let writes = *request.method() == Method::POST && media_type(request.headers()).starts_with("application/x-www-form-urlencoded");
    let asks = *request.method() == Method::GET && request.uri().query().is_some();
    (writes || asks) && !request.headers().contains_key("hearten-fragment")
}

/// The media type that a request or an answer says it has; empty where it says none.
pub(crate) fn media_type(headers: &HeaderMap) -> &str {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The page of the form: the one it was sent from, else the one under the address it was sent to, where a form that opened in place has
/// its own.
async fn shown_again(parts: &Parts, sent: Vec<(String, String)>, wrong: &Wrong, next: Next) -> Option<String> {
    let said = sent.iter().find(|(name, _)| name == PAGE).map(|(_, page)| way_back(page, "/").to_owned());
    let from = said.or_else(|| sent_from(&parts.headers))?;
    let fields: Vec<_> = sent.into_iter().filter(|(name, _)| !NO_FIELDS.contains(&name.as_str())).collect();
    let writes = parts.method == Method::POST;
    let (action, method) = (parts.uri.path(), if writes { "post" } else { "get" });
    for place in [from.as_str(), action] {
        let Some(page) = opened(parts, place, next.clone()).await else { continue };
        let stands = if writes { format!(r#"<input type="hidden" name="{PAGE}" value="{}">"#, escaped(place)) } else { String::new() };
        let head = stands + &wrong.render().ok()?;
        if let Some(page) = refilled(&page, (method, action), &fields, &head, &wrong.message) {
            return Some(page);
        }
    }
    None
}

/// The address of the page of ours that sent a form.
fn sent_from(headers: &HeaderMap) -> Option<String> {
    let address: Uri = headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    address.path_and_query().map(ToString::to_string)
}

async fn opened(parts: &Parts, place: &str, next: Next) -> Option<String> {
    let mut parts = parts.clone();
    parts.method = Method::GET;
    parts.uri = place.parse().ok()?;
    parts.headers.remove(header::CONTENT_TYPE);
    parts.headers.remove(header::CONTENT_LENGTH);
    let page = next.run(Request::from_parts(parts, Body::empty())).await;
    if page.status() != StatusCode::OK || !media_type(page.headers()).starts_with("text/html") {
        return None;
    }
    let bytes = to_bytes(page.into_body(), PAGE_LIMIT).await.ok()?;
    String::from_utf8(bytes.to_vec()).ok()
}
