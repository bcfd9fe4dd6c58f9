//! `GET /search`: everything that was written down. With the header `Hearten-Fragment` only the hits.

use askama::Template;
use axum::{extract::Query, http::HeaderMap, response::Response};
use hearten_domain::ErrorKind;
use hearten_verbs::SearchHit;
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    icon::{Icon, icon},
    page::{Page, show},
    phrase,
    say::{say, worded},
    visitor::Visitor,
};

/// So many hits are shown.
const MOST: i64 = 60;

#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "search_show.html")]
struct SearchPage {
    page: Page,
    query: String,
    found: String,
    hits: Vec<Hit>,
    is_blank: bool,
}

#[derive(Template)]
#[template(path = "search_hits.html")]
struct SearchHits {
    found: String,
    hits: Vec<Hit>,
    is_blank: bool,
}

struct Hit {
    icon: Icon,
    about: String,
    text: String,
    href: Option<String>,
}

/// Shows what fits.
pub(crate) async fn search_show(visitor: Visitor, headers: HeaderMap, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let query = asked.q.trim().to_owned();
    let hits = search(&visitor, &query).await?;
    let today = visitor.vault.today_date();
    let found: String = match hits.len() {
        _ if query.is_empty() => say("search-hint"),
        0 => say("search-nothing").with("query", &query),
        many if many >= MOST as usize => say("search-first").with("count", MOST),
        many => say("search-found").with("count", many),
    }
    .into();
    let is_blank = hits.is_empty() && !query.is_empty();
    let hits = hits.into_iter().map(|hit| line(hit, today)).collect();
    if headers.contains_key("hearten-fragment") {
        return show(&SearchHits { found, hits, is_blank });
    }
    show(&SearchPage { page: visitor.page(say("search-title"), ""), query, found, hits, is_blank })
}

/// A query of signs only finds nothing; that is no error to somebody who is still typing.
async fn search(visitor: &Visitor, query: &str) -> Result<Vec<SearchHit>, PageError> {
    if query.is_empty() {
        return Ok(Vec::new());
    }
    match visitor.vault.search(query, MOST).await {
        Err(error) if error.kind() == ErrorKind::Invalid => Ok(Vec::new()),
        other => Ok(other?),
    }
}

fn line(hit: SearchHit, today: Date) -> Hit {
    let day =
        hit.day.map(|day| say("search-day").with("day", phrase::long_day(day, today)).with("ago", phrase::ago(day, today)).to_string());
    let day = hit.known.map(phrase::partial).or(day);
    let kind = phrase::capital(&worded("search-kind", &hit.kind).to_string());
    let name = hit.person.as_ref().map(|person| person.name.clone());
    // Of a person the name is what was found, and what else is known of them stands beside; of all else it is the other way round.
    let (beside, text) = match name {
        Some(name) if hit.kind == "person" => (Some(hit.text).filter(|text| !text.is_empty()), name),
        name => (name.as_deref().map(phrase::isolated), hit.text),
    };
    let about = [Some(kind), beside, day].into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} ");
    let symbol = match hit.kind.as_str() {
        "moment" => "message",
        "interest" | "find" => "note",
        "keepsake" => "letter",
        "trip" => "place",
        "introduction" | "gathering" | "circle" | "circle_meeting" => "people",
        "circle_ask" | "commitment" => "promise",
        other => other,
    };
    let href = match hit.kind.as_str() {
        "story" => Some(format!("/stories/{}", hit.id)),
        "gathering" => Some(format!("/gatherings/{}", hit.id)),
        "circle" => Some(format!("/circles/{}", hit.id)),
        "trip" => Some(format!("/trips/{}", hit.id)),
        "introduction" => Some(format!("/introductions/{}", hit.id)),
        "goal" => Some(format!("/goals/{}", hit.id)),
        "keepsake" => Some(format!("/keepsakes/{}", hit.id)),
        _ => hit.person.map(|person| format!("/people/{}", person.id)),
    };
    Hit { icon: icon(symbol), about, text, href }
}
