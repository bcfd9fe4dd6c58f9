//! The one place that says which kind of error becomes which page and status.

use askama::Template;
use axum::{
    extract::Request,
    http::{StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use hearten_domain::ErrorKind;
use hearten_verbs::{Hint, VerbError};

use crate::{
    form_again::{Wrong, media_type},
    page::{Link, Page},
    phrase,
    say::{Advice, say},
};

/// An error on its way to becoming a page.
#[derive(Debug)]
pub(crate) struct PageError {
    kind: ErrorKind,
    status: Option<StatusCode>,
    message: String,
    hint: Option<Advice>,
    choices: Vec<Link>,
    /// The way back to where it was asked for, before those that every error has.
    ways: Vec<Link>,
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    sign: &'static str,
    title: String,
    message: String,
    hint: Option<Advice>,
    choices: Vec<Link>,
    ways: Vec<Link>,
}

impl PageError {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, status: None, message: message.into(), hint: None, choices: Vec::new(), ways: Vec::new() }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, message)
    }

    pub(crate) fn missing(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Missing, message)
    }

    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, message)
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Internal, message)
    }

    /// The same error with what to do about it, as pages word it.
    pub(crate) fn hint(mut self, hint: impl Into<Hint>) -> Self {
        self.hint = Some(Advice::hinted(&hint.into(), phrase::sentence));
        self
    }

    /// The same error with a way back to where it was asked for.
    pub(crate) fn back(mut self, href: &str, text: impl Into<String>) -> Self {
        self.ways.push(Link::to(href, text));
        self
    }

    /// The same error under a status of HTTP that says more than the kind's own.
    pub(crate) fn status(mut self, status: StatusCode) -> Self {
        self.status = Some(status);
        self
    }

    /// What was sent could not be taken, for `cause` in the words of the program that reads it.
    pub(crate) fn unreadable(status: StatusCode, cause: &str) -> Self {
        tracing::debug!(cause, %status, "a form could not be read");
        let (message, hint) = match status {
            StatusCode::PAYLOAD_TOO_LARGE => ("visitor-too-large", "visitor-too-large-hint"),
            _ => ("visitor-unreadable", "visitor-send-again"),
        };
        Self::invalid(say(message)).hint(say(hint)).status(status)
    }

    /// The page for a status that came without one; none for a status that is no error.
    fn bare(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Self::no_such_page().status(status),
            StatusCode::REQUEST_TIMEOUT => {
                Self::new(ErrorKind::Unavailable, say("visitor-too-long")).hint(say("visitor-too-long-hint")).status(status)
            }
            status if status.is_client_error() => Self::unreadable(status, "refused before it was read"),
            status if status.is_server_error() => Self::internal(say("fault")).hint(say("fault-hint")).status(status),
            _ => return None,
        })
    }

    /// Nothing stands under the address.
    pub(crate) fn no_such_page() -> Self {
        Self::missing(say("no-such-page")).hint(say("no-such-page-hint"))
    }
}

/// Gives every error its page in the visitor's language: those of the router and its layers come as plain words in English, or as
/// nothing.
pub(crate) async fn whole(request: Request, next: Next) -> Response {
    let is_asset = request.uri().path().starts_with("/assets/");
    let answer = next.run(request).await;
    if is_asset || media_type(answer.headers()).starts_with("text/html") {
        return answer;
    }
    let Some(page) = PageError::bare(answer.status()) else { return answer };
    let allowed = answer.headers().get(header::ALLOW).cloned();
    let mut page = page.into_response();
    if let Some(allowed) = allowed {
        page.headers_mut().insert(header::ALLOW, allowed);
    }
    page
}

impl From<VerbError> for PageError {
    fn from(error: VerbError) -> Self {
        let choices = error.candidates().iter().map(|choice| Link::to(format!("/people/{}", choice.id), &choice.label)).collect();
        let hint = Advice::of(&error, phrase::sentence);
        Self { hint, choices, ..Self::new(error.kind(), error.to_string()) }
    }
}

/// The status, the key of the heading and the icon of a kind of error.
fn manner(kind: ErrorKind) -> (StatusCode, &'static str, &'static str) {
    match kind {
        ErrorKind::Invalid => (StatusCode::UNPROCESSABLE_ENTITY, "error-invalid", "note"),
        ErrorKind::Missing => (StatusCode::NOT_FOUND, "error-missing", "search"),
        ErrorKind::Conflict => (StatusCode::CONFLICT, "error-conflict", "promise"),
        ErrorKind::Stale => (StatusCode::CONFLICT, "error-stale", "undo"),
        ErrorKind::Refused => (StatusCode::FORBIDDEN, "error-refused", "close"),
        ErrorKind::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "error-unavailable", "concern"),
        ErrorKind::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "error-internal", "concern"),
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let (usual, title, sign) = manner(self.kind);
        if self.kind == ErrorKind::Internal {
            tracing::error!(message = self.message, "a page failed");
        }
        let title = say(title).to_string();
        let sentence = phrase::sentence(&self.message);
        let wrong = Wrong { title: title.clone(), message: sentence.clone(), hint: self.hint.clone(), choices: self.choices.clone() };
        let page = ErrorPage {
            page: Page { inside: true, ..Page::outside(title.clone()) },
            sign,
            title,
            message: sentence,
            hint: self.hint,
            choices: self.choices,
            ways: self.ways.into_iter().chain([Link::to("/", say("to-today")), Link::to("/people", say("to-people"))]).collect(),
        };
        let mut response = (self.status.unwrap_or(usual), plain_or_page(&page)).into_response();
        if self.kind != ErrorKind::Internal {
            response.extensions_mut().insert(wrong);
        }
        response
    }
}

fn plain_or_page(page: &ErrorPage) -> Html<String> {
    Html(page.render().unwrap_or_else(|_| "<!doctype html><title>Hearten</title><p>Something went wrong.".to_owned()))
}

/// The page for somebody without a session: how to get in. `here` is the address they asked for.
pub(crate) fn closed(here: &str) -> Response {
    let page = ErrorPage {
        page: Page::outside(say("closed-title")),
        sign: "letter",
        title: say("closed-title").into(),
        message: say("closed-message").into(),
        hint: Some(Advice::plain(&say("closed-hint").to_string())),
        choices: Vec::new(),
        ways: vec![Link::to(here, say("try-again"))],
    };
    (StatusCode::UNAUTHORIZED, plain_or_page(&page)).into_response()
}

#[cfg(test)]
mod tests {
    use hearten_speech::{Language, with_language};

    use super::*;

    #[test]
    fn every_kind_of_error_has_a_status_and_a_heading() {
        let table: Vec<_> =
            ErrorKind::ALL.iter().map(|kind| format!("{kind}: {} {}", manner(*kind).0.as_u16(), say(manner(*kind).1))).collect();
        insta::assert_snapshot!(table.join("\n"));
    }

    #[test]
    fn a_page_says_where_on_the_pages_it_is_done_and_otherwise_what_the_command_line_says() {
        let shown = |hint: Hint| PageError::from(VerbError::missing("x").hint(hint)).hint.unwrap().to_string();
        let said = || say("verb-chain-missing-hint");
        assert_eq!(said().to_string(), "hearten chain lists them");
        assert_eq!(shown(said().into()), "See what there is under <a href=\"/chains\">Chains of help</a>.");
        assert_eq!(shown("say 1 < 2".into()), "Say 1 &#60; 2.");
        let german = with_language(Language::German, || shown(said().into()));
        assert_eq!(german, "Was es gibt, steht unter <a href=\"/chains\">Ketten der Hilfe</a>.");
    }

    #[test]
    fn an_error_of_a_page_has_links_in_its_hint_and_leads_back() {
        let error = PageError::missing("x").hint(say("columns-gone-hint")).back("/nudges", say("nudges-back"));
        assert_eq!((error.ways[0].href.as_str(), error.ways[0].text.as_str()), ("/nudges", "Back to nudges"));
        let hint = "Files wait here for an hour; choose them again under <a href=\"/sources\">Sources</a>.";
        assert_eq!(error.hint.unwrap().to_string(), hint);
    }

    #[test]
    fn what_is_filled_into_the_wording_for_pages_is_no_markup() {
        let error = VerbError::missing("x").hint(say("address-belongs-to-hint").with("name", "<i>").with("address", "\"a&b"));
        let shown = Advice::of(&error, phrase::sentence).unwrap().to_string();
        assert!(shown.contains("&lt;i&gt;") && shown.contains("&quot;a&amp;b") && !shown.contains("<i>"), "{shown}");
    }

    #[test]
    fn every_status_that_comes_without_a_page_has_one_in_the_visitors_language() {
        let statuses = [400, 404, 405, 408, 413, 415, 422, 500, 503].map(|code| StatusCode::from_u16(code).unwrap());
        for status in statuses {
            let said = |language| with_language(language, || PageError::bare(status).map(|error| error.message).unwrap());
            assert_eq!(PageError::bare(status).unwrap().into_response().status(), status);
            assert_ne!(said(Language::English), said(Language::German), "{status}");
        }
        assert!(PageError::bare(StatusCode::OK).is_none() && PageError::bare(StatusCode::SEE_OTHER).is_none());
    }
}
