//! `GET /people`: search, filters, order, pages. With the header `Hearten-Fragment` only the part that changes while typing.

use askama::Template;
use axum::{extract::Query, http::HeaderMap, response::Response};
use hearten_domain::Circle;
use hearten_verbs::{PeopleFilter, PeopleSort, PersonRow};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    ahead::expect_a_search,
    error_page::PageError,
    face::Face,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Visitor, filled},
};

/// So many people on a page.
const PAGE: i64 = 50;

/// The orders, as the form names them, with the keys of their names.
pub(crate) const SORTS: &[(&str, &str)] = &[
    ("closeness", "people-sort-closeness"),
    ("name", "people-sort-name"),
    ("last", "people-sort-last"),
    ("moments", "people-sort-moments"),
    ("next", "people-sort-next"),
];

/// The layers a person can be wanted in, with the keys of their names.
pub(crate) const LAYERS: &[(&str, &str)] =
    &[("5", "people-layer-5"), ("15", "people-layer-15"), ("50", "people-layer-50"), ("150", "people-layer-150")];

/// How long it has been quiet, in days, with the keys of that in words.
pub(crate) const SILENCES: &[(&str, &str)] = &[
    ("30", "people-silent-30"),
    ("90", "people-silent-90"),
    ("180", "people-silent-180"),
    ("365", "people-silent-365"),
    ("1095", "people-silent-1095"),
];

/// What the list is narrowed by, as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sift {
    pub(crate) text: String,
    pub(crate) sort: String,
    pub(crate) organization: String,
    pub(crate) circle: String,
    pub(crate) place: String,
    pub(crate) interest: String,
    pub(crate) layer: String,
    pub(crate) silent: String,
    pub(crate) from: String,
}

#[derive(Template)]
#[template(path = "people_list.html")]
struct PeopleList {
    page: Page,
    sift: Sift,
    circles: Vec<Circle>,
    here: String,
    found: String,
    is_blank: bool,
    rows: Vec<Row>,
    before: Option<String>,
    after: Option<String>,
}

#[derive(Template)]
#[template(path = "people_found.html")]
struct PeopleFound {
    found: String,
    is_blank: bool,
    rows: Vec<Row>,
    before: Option<String>,
    after: Option<String>,
}

struct Row {
    id: String,
    face: Face,
    href: String,
    name: String,
    about: String,
    last: String,
    moments: String,
}

/// Shows the people that fit.
pub(crate) async fn people_list(visitor: Visitor, headers: HeaderMap, Query(sift): Query<Sift>) -> Result<Response, PageError> {
    let filter = sift.filter()?;
    let answer = visitor.vault.people(&filter).await?;
    let today = visitor.vault.today_date();
    let rows = answer.people.iter().map(|person| row(person, today)).collect();
    let is_blank = answer.total == 0 && !is_sifted(&filter);
    let found = found(answer.total, &filter);
    let before = (filter.offset > 0).then(|| sift.address((filter.offset - PAGE).max(0)));
    let after = answer.next.map(|offset| sift.address(offset));
    if headers.contains_key("hearten-fragment") {
        return show(&PeopleFound { found, is_blank, rows, before, after });
    }
    expect_a_search(&visitor.vault);
    let circles = visitor.vault.circles().await?.into_iter().map(|line| line.circle).filter(|circle| circle.ended_on.is_none()).collect();
    let here = sift.address(filter.offset);
    show(&PeopleList { page: visitor.page(say("way-people"), "/people"), sift, circles, here, found, is_blank, rows, before, after })
}

impl Sift {
    /// Whether it narrows by more than the text.
    pub(crate) fn is_narrowed(&self) -> bool {
        [&self.organization, &self.circle, &self.place, &self.interest, &self.layer, &self.silent]
            .iter()
            .any(|field| !field.trim().is_empty())
    }

    fn filter(&self) -> Result<PeopleFilter, PageError> {
        let sort = match self.sort.as_str() {
            "" | "closeness" => PeopleSort::Closeness,
            "name" => PeopleSort::Name,
            "last" => PeopleSort::Last,
            "moments" => PeopleSort::Moments,
            "next" => PeopleSort::Next,
            other => {
                let error = PageError::invalid(say("people-no-order").with("given", other));
                return Err(error.hint(say("people-no-order-hint")));
            }
        };
        Ok(PeopleFilter {
            text: filled(self.text.clone()),
            organization: filled(self.organization.clone()),
            circle: filled(self.circle.clone()),
            place: filled(self.place.clone()),
            interest: filled(self.interest.clone()),
            layer: number(&self.layer)?,
            silent_days: number(&self.silent)?,
            sort,
            limit: Some(PAGE),
            offset: number(&self.from)?.unwrap_or(0).max(0),
        })
    }

    /// The address of the page that begins at `offset`.
    fn address(&self, offset: i64) -> String {
        let from = if offset > 0 { offset.to_string() } else { String::new() };
        let fields = [
            ("text", &self.text),
            ("sort", &self.sort),
            ("organization", &self.organization),
            ("circle", &self.circle),
            ("place", &self.place),
            ("interest", &self.interest),
            ("layer", &self.layer),
            ("silent", &self.silent),
            ("from", &from),
        ];
        let pairs: Vec<String> = fields
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", phrase::percent(value)))
            .collect();
        if pairs.is_empty() { "/people".into() } else { format!("/people?{}", pairs.join("&")) }
    }
}

fn number(text: &str) -> Result<Option<i64>, PageError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| PageError::invalid(say("people-no-number").with("given", text)))
}

/// Whether anything but order and place is asked for.
fn is_sifted(filter: &PeopleFilter) -> bool {
    filter.text.is_some()
        || filter.organization.is_some()
        || filter.circle.is_some()
        || filter.place.is_some()
        || filter.interest.is_some()
        || filter.layer.is_some()
        || filter.silent_days.is_some()
}

fn found(total: i64, filter: &PeopleFilter) -> String {
    match (total, is_sifted(filter)) {
        (0, true) => say("people-nobody-fits").into(),
        (0, false) => say("people-nobody").into(),
        (_, true) => say("people-found").with("count", total).into(),
        (_, false) => say("people-count").with("count", total).into(),
    }
}

fn row(person: &PersonRow, today: Date) -> Row {
    let about =
        if person.organizations.is_empty() { person.emails.first().cloned().unwrap_or_default() } else { person.organizations.join(", ") };
    Row {
        id: person.id.to_string(),
        face: Face::of(person.id, &person.name, None),
        href: format!("/people/{}", person.id),
        name: person.name.clone(),
        about,
        last: person.last_moment.map_or_else(String::new, |day| phrase::ago(day, today)),
        moments: if person.moments > 0 { say("people-moments").with("count", person.moments).into() } else { String::new() },
    }
}
