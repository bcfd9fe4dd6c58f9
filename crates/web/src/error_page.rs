//! The one place that says which kind of error becomes which page and status.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use hearten_domain::ErrorKind;
use hearten_verbs::VerbError;

use crate::page::{Link, Page};

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

/// The status, the heading and the icon of a kind of error.
fn manner(kind: ErrorKind) -> (StatusCode, &'static str, &'static str) {
    match kind {
        ErrorKind::Invalid => (StatusCode::UNPROCESSABLE_ENTITY, "That could not be read", "note"),
        ErrorKind::Missing => (StatusCode::NOT_FOUND, "Not here", "search"),
        ErrorKind::Conflict => (StatusCode::CONFLICT, "That does not fit with what is here", "promise"),
        ErrorKind::Stale => (StatusCode::CONFLICT, "Something changed in the meantime", "undo"),
        ErrorKind::Refused => (StatusCode::FORBIDDEN, "That is not allowed", "close"),
        ErrorKind::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "Not reachable just now", "concern"),
        ErrorKind::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong in Hearten", "concern"),
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let (usual, title, sign) = manner(self.kind);
        if self.kind == ErrorKind::Internal {
            tracing::error!(message = self.message, "a page failed");
        }
        let sentence = crate::phrase::sentence(&self.message);
        let page = ErrorPage {
            page: Page { inside: true, ..Page::outside(title) },
            sign,
            title: title.to_owned(),
            message: sentence,
            hint: self.hint.as_deref().map(crate::phrase::sentence),
            choices: self.choices,
            ways: vec![Link::to("/", "To today"), Link::to("/people", "To people")],
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
        page: Page::outside("Come in by the link"),
        sign: "letter",
        title: "Come in by the link".to_owned(),
        message: "Hearten opens by a link that works once. It was printed in the terminal when Hearten started.".to_owned(),
        hint: Some(
            "If it was used already, start Hearten again for a new one, or make one under Settings in the browser that is let in."
                .to_owned(),
        ),
        choices: Vec::new(),
        ways: vec![Link::to(here, "Try again")],
    };
    (StatusCode::UNAUTHORIZED, plain_or_page(&page)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_error_has_a_status_and_a_heading() {
        let table: Vec<_> = ErrorKind::ALL.iter().map(|kind| format!("{kind}: {} {}", manner(*kind).0.as_u16(), manner(*kind).1)).collect();
        insta::assert_snapshot!(table.join("\n"));
    }
}
