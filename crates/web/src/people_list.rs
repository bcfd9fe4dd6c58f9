//! `GET /people`: search, filters, order, pages. With the header `Hearten-Fragment` only the part that changes while typing.

use askama::Template;
use axum::{extract::Query, http::HeaderMap, response::Response};
use hearten_verbs::{PeopleFilter, PeopleSort, PersonRow};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    face::Face,
    page::{Page, show},
    phrase,
    visitor::{Visitor, filled},
};

/// So many people on a page.
const PAGE: i64 = 50;

/// The orders, as the form names them.
pub(crate) const SORTS: &[(&str, &str)] =
    &[("closeness", "Closeness"), ("name", "Name"), ("last", "Last moment"), ("moments", "Moments"), ("next", "Likely next")];

/// The layers a person can be wanted in.
pub(crate) const LAYERS: &[(&str, &str)] =
    &[("5", "The closest five"), ("15", "The fifteen"), ("50", "The fifty"), ("150", "The hundred and fifty")];

/// How long it has been quiet, in days.
pub(crate) const SILENCES: &[(&str, &str)] =
    &[("30", "A month"), ("90", "Three months"), ("180", "Half a year"), ("365", "A year"), ("1095", "Three years")];

/// What the list is narrowed by, as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sift {
    pub(crate) text: String,
    pub(crate) sort: String,
    pub(crate) organization: String,
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
    show(&PeopleList { page: visitor.page("People", "/people"), sift, found, is_blank, rows, before, after })
}

impl Sift {
    /// Whether it narrows by more than the text.
    pub(crate) fn is_narrowed(&self) -> bool {
        [&self.organization, &self.interest, &self.layer, &self.silent].iter().any(|field| !field.trim().is_empty())
    }

    fn filter(&self) -> Result<PeopleFilter, PageError> {
        let sort = match self.sort.as_str() {
            "" | "closeness" => PeopleSort::Closeness,
            "name" => PeopleSort::Name,
            "last" => PeopleSort::Last,
            "moments" => PeopleSort::Moments,
            "next" => PeopleSort::Next,
            other => return Err(PageError::invalid(format!("{other:?} is not an order")).hint("closeness, name, last, moments or next")),
        };
        Ok(PeopleFilter {
            text: filled(self.text.clone()),
            organization: filled(self.organization.clone()),
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
    text.parse().map(Some).map_err(|_| PageError::invalid(format!("{text:?} is not a whole number")))
}

/// Whether anything but order and place is asked for.
fn is_sifted(filter: &PeopleFilter) -> bool {
    filter.text.is_some()
        || filter.organization.is_some()
        || filter.interest.is_some()
        || filter.layer.is_some()
        || filter.silent_days.is_some()
}

fn found(total: i64, filter: &PeopleFilter) -> String {
    match (total, is_sifted(filter)) {
        (0, true) => "Nobody fits. Fewer letters, or fewer filters, may find them.".into(),
        (0, false) => "Nobody is here yet.".into(),
        (_, true) => format!("{} found", phrase::count(total, "person", "people")),
        (_, false) => phrase::count(total, "person", "people"),
    }
}

fn row(person: &PersonRow, today: Date) -> Row {
    let about =
        if person.organizations.is_empty() { person.emails.first().cloned().unwrap_or_default() } else { person.organizations.join(", ") };
    Row {
        face: Face::of(person.id, &person.name, None),
        href: format!("/people/{}", person.id),
        name: person.name.clone(),
        about,
        last: person.last_moment.map_or_else(String::new, |day| phrase::ago(day, today)),
        moments: if person.moments > 0 { phrase::count(person.moments, "moment", "moments") } else { String::new() },
    }
}
