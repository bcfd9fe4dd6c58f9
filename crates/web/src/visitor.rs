//! The person behind a request, and the forms they send.

use std::sync::Arc;

use axum::{
    body::{Body, Bytes},
    extract::{Form, FromRequest, FromRequestParts, Request, rejection::FormRejection},
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};
use hearten_domain::ChangeId;
use hearten_verbs::{Receipt, Vault};
use jiff::civil::Date;
use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    error_page::PageError,
    held_upload::{self, HeldUpload, HeldUploads},
    long_work::LongWork,
    page::{Link, Notice, Page},
    say::say,
    session::Session,
    state::WebState,
};

/// Somebody who was let in.
pub(crate) struct Visitor {
    pub(crate) vault: Vault,
    /// Where work begins that goes on though the browser goes away.
    pub(crate) long_work: LongWork,
    session: Arc<Session>,
    demo: bool,
    /// Whether the browser only keeps the page for later: what is to be said waits for somebody who reads it.
    unread: bool,
}

impl FromRequestParts<WebState> for Visitor {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, PageError> {
        let session = parts.extensions.get::<Arc<Session>>().cloned().ok_or_else(|| PageError::refused(say("visitor-no-session")))?;
        let unread = parts.headers.contains_key("hearten-keep");
        Ok(Self { vault: state.vault().clone(), long_work: state.long_work().clone(), session, demo: state.is_demo(), unread })
    }
}

impl Visitor {
    /// The frame of a page on the way `way` of the masthead.
    pub(crate) fn page(&self, title: impl Into<String>, way: &'static str) -> Page {
        let notice = if self.unread { None } else { self.session.take_notice() };
        let csrf = self.session.csrf().to_owned();
        Page { title: title.into(), way, notice, csrf, demo: self.demo, inside: true, away: self.account().is_some() }
    }

    /// Goes on to the page `to`, which will say what was done and offer to take it back.
    pub(crate) fn done(&self, text: &str, undo: Option<ChangeId>, to: &str) -> Response {
        self.done_on_the_way(text, undo, to, None)
    }

    /// Like [`Visitor::done`], with a link to where what was done goes on.
    pub(crate) fn done_on_the_way(&self, text: &str, undo: Option<ChangeId>, to: &str, way: Option<Link>) -> Response {
        self.leave_for(to, Notice { text: text.to_owned(), undo, back: without_fragment(to).to_owned(), way })
    }

    /// Like [`Visitor::done`], for what was made and has the page `to` of its own: taken back it has none, so that `back` is gone back to.
    pub(crate) fn made(&self, text: &str, undo: ChangeId, to: &str, back: &str) -> Response {
        self.leave_for(to, Notice { text: text.to_owned(), undo: Some(undo), back: back.to_owned(), way: None })
    }

    fn leave_for(&self, to: &str, notice: Notice) -> Response {
        self.session.leave(notice);
        Redirect::to(to).into_response()
    }

    /// Like [`Visitor::done`], for a verb's receipt.
    pub(crate) fn receipt(&self, receipt: &Receipt, to: &str) -> Response {
        self.done(&receipt.text, Some(receipt.change_id), to)
    }

    /// The hash of the browser's cookie.
    pub(crate) fn key(&self) -> &str {
        self.session.key()
    }

    /// The account that signed in; none where a link let the browser in.
    pub(crate) fn account(&self) -> Option<&str> {
        self.session.account.as_deref()
    }

    /// Keeps an upload until its columns are known.
    pub(crate) fn hold(&self, held: HeldUpload) {
        held_upload::hold(&self.session, held);
    }

    /// The uploads that wait.
    pub(crate) fn held(&self) -> &HeldUploads {
        &self.session.held
    }

    /// Fails where the token of a form is not this visitor's.
    pub(crate) fn check_token(&self, token: &str) -> Result<(), PageError> {
        check(&self.session, token)
    }
}

fn check(session: &Session, token: &str) -> Result<(), PageError> {
    if session.owns(token) {
        return Ok(());
    }
    Err(PageError::refused(say("visitor-other-session")).hint(say("visitor-other-session-hint")))
}

/// The address of a whole page, without the place on it.
pub(crate) fn without_fragment(address: &str) -> &str {
    address.split_once('#').map_or(address, |(page, _)| page)
}

/// A form that was sent with the visitor's token.
pub(crate) struct Posted<T>(pub(crate) T);

#[derive(Deserialize)]
struct WithToken {
    #[serde(default)]
    csrf: String,
}

impl<T: DeserializeOwned + Send> FromRequest<WebState> for Posted<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, state: &WebState) -> Result<Self, PageError> {
        let session = request.extensions().get::<Arc<Session>>().cloned().ok_or_else(|| PageError::refused(say("visitor-no-session")))?;
        let (parts, body) = request.into_parts();
        let bytes = Bytes::from_request(Request::from_parts(parts.clone(), body), state).await;
        let bytes = bytes.map_err(|rejection| PageError::unreadable(rejection.status(), &rejection.body_text()))?;
        let unreadable = |rejection: FormRejection| PageError::unreadable(rejection.status(), &rejection.body_text());
        let again = || Request::from_parts(parts.clone(), Body::from(bytes.clone()));
        let Form(token) = Form::<WithToken>::from_request(again(), state).await.map_err(unreadable)?;
        check(&session, &token.csrf)?;
        let Form(form) = Form::<T>::from_request(again(), state).await.map_err(unreadable)?;
        Ok(Self(form))
    }
}

/// A form's field: trimmed; none where nothing is left.
pub(crate) fn filled(text: String) -> Option<String> {
    let trimmed = text.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

/// The day in a form's field; none where it is empty.
pub(crate) fn day(text: &str) -> Result<Option<Date>, PageError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = |_| PageError::invalid(say("visitor-no-day").with("given", text)).hint(say("visitor-no-day-hint"));
    text.parse().map(Some).map_err(wrong)
}

/// One of the choices of a form as it is sent: a word of one of the domain's enumerations, or what was written into a hidden field. Only a
/// form that is none of ours sends another.
pub(crate) fn word<T: std::str::FromStr>(text: &str) -> Result<T, PageError> {
    text.parse().map_err(|_| PageError::invalid(say("visitor-no-choice").with("given", text)).hint(say("visitor-send-again")))
}

/// The identity in an address or form; what is none is not there.
pub(crate) fn identity<T: std::str::FromStr>(text: &str) -> Result<T, PageError> {
    text.parse().map_err(|_| PageError::missing(say("visitor-nothing-there")))
}

/// The address of a page of ours to go back to; `otherwise` where it would lead elsewhere.
pub(crate) fn way_back<'a>(address: &'a str, otherwise: &'a str) -> &'a str {
    let ours = address.starts_with('/') && !address.starts_with("//") && address.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if ours { address } else { otherwise }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_never_leads_elsewhere() {
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a\r\nSet-Cookie: b", "javascript:alert(1)"] {
            assert_eq!(way_back(elsewhere, "/"), "/", "{elsewhere:?}");
        }
        assert_eq!(way_back("/people?text=a%20b#x", "/"), "/people?text=a%20b#x");
    }
}
