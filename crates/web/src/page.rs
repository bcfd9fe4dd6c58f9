//! What every page has in common.

use std::fmt;

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use hearten_domain::ChangeId;

use crate::error_page::PageError;

/// One of the pages that the masthead leads to.
pub(crate) struct Way {
    pub(crate) href: &'static str,
    /// The key of its name.
    pub(crate) name: &'static str,
    pub(crate) icon: &'static str,
}

/// The masthead's ways, in order.
pub(crate) const WAYS: &[Way] = &[
    Way { href: "/", name: "way-today", icon: "today" },
    Way { href: "/people", name: "way-people", icon: "people" },
    Way { href: "/review", name: "way-review", icon: "review" },
    Way { href: "/sources", name: "way-sources", icon: "sources" },
    Way { href: "/settings", name: "way-settings", icon: "settings" },
];

/// The frame around a page's own words.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    /// The title, without the product's name.
    pub(crate) title: String,
    /// The way of the masthead on which the page lies; empty for none.
    pub(crate) way: &'static str,
    /// What was just done.
    pub(crate) notice: Option<Notice>,
    /// The secret that every form carries.
    pub(crate) csrf: String,
    /// Whether the vault is the one of invented people.
    pub(crate) demo: bool,
    /// Whether the visitor is let in, so that the ways lead somewhere.
    pub(crate) inside: bool,
    /// Whether the browser signed in, perhaps from another machine, so that it may be without a connection.
    pub(crate) away: bool,
}

impl Page {
    /// The frame of a page for somebody who is not, or not known to be, let in.
    pub(crate) fn outside(title: impl Into<String>) -> Self {
        Self { title: title.into(), way: "", notice: None, csrf: String::new(), demo: false, inside: false, away: false }
    }

    /// The hidden field that shows a form to be ours.
    pub(crate) fn token(&self) -> Token<'_> {
        Token(&self.csrf)
    }
}

/// What was just done, with the way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notice {
    /// What was done, in a sentence.
    pub(crate) text: String,
    /// The change that `undo` takes back; none where nothing can be undone.
    pub(crate) undo: Option<ChangeId>,
    /// The page to come back to after undoing.
    pub(crate) back: String,
    /// Where what was done goes on, if somewhere else.
    pub(crate) way: Option<Link>,
}

/// A hidden form field with the visitor's secret.
pub(crate) struct Token<'a>(&'a str);

impl askama::filters::HtmlSafe for Token<'_> {}

impl fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret: String = self.0.chars().filter(char::is_ascii_hexdigit).collect();
        write!(f, r#"<input type="hidden" name="csrf" value="{secret}">"#)
    }
}

/// A link with its words and, where it has one, the name of its icon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) text: String,
    pub(crate) icon: &'static str,
    /// Whether it leads out of Hearten.
    pub(crate) outside: bool,
}

impl Link {
    /// A link within Hearten, without an icon.
    pub(crate) fn to(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into(), icon: "", outside: false }
    }

    /// The same link with an icon.
    pub(crate) fn with_icon(mut self, icon: &'static str) -> Self {
        self.icon = icon;
        self
    }
}

/// The page as an answer.
pub(crate) fn show(page: &impl Template) -> Result<Response, PageError> {
    match page.render() {
        Ok(html) => Ok(Html(html).into_response()),
        Err(error) => Err(PageError::internal(format!("the page could not be written: {error}"))),
    }
}
