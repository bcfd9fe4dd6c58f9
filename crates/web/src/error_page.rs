//! The one place that says which kind of error becomes which page and status.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use hearten_domain::ErrorKind;
use hearten_verbs::VerbError;

use crate::{
    page::{Link, Page},
    say::say,
};

/// An error on its way to becoming a page.
#[derive(Debug)]
pub(crate) struct PageError {
    kind: ErrorKind,
    status: Option<StatusCode>,
    message: String,
    hint: Option<String>,
    choices: Vec<Link>,
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    sign: &'static str,
    title: String,
    message: String,
    hint: Option<String>,
    choices: Vec<Link>,
    ways: Vec<Link>,
}

impl PageError {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, status: None, message: message.into(), hint: None, choices: Vec::new() }
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

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same error under a status of HTTP that says more than the kind's own.
    pub(crate) fn status(mut self, status: StatusCode) -> Self {
        self.status = Some(status);
        self
    }
}

impl From<VerbError> for PageError {
    fn from(error: VerbError) -> Self {
        let choices = error.candidates().iter().map(|choice| Link::to(format!("/people/{}", choice.id), &choice.label)).collect();
        Self { kind: error.kind(), status: None, message: error.to_string(), hint: error.remedy().map(str::to_owned), choices }
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
        let sentence = crate::phrase::sentence(&self.message);
        let page = ErrorPage {
            page: Page { inside: true, ..Page::outside(title.clone()) },
            sign,
            title,
            message: sentence,
            hint: self.hint.as_deref().map(crate::phrase::sentence),
            choices: self.choices,
            ways: vec![Link::to("/", say("to-today")), Link::to("/people", say("to-people"))],
        };
        (self.status.unwrap_or(usual), plain_or_page(&page)).into_response()
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
        hint: Some(say("closed-hint").into()),
        choices: Vec::new(),
        ways: vec![Link::to(here, say("try-again"))],
    };
    (StatusCode::UNAUTHORIZED, plain_or_page(&page)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_error_has_a_status_and_a_heading() {
        let table: Vec<_> =
            ErrorKind::ALL.iter().map(|kind| format!("{kind}: {} {}", manner(*kind).0.as_u16(), say(manner(*kind).1))).collect();
        insta::assert_snapshot!(table.join("\n"));
    }
}
