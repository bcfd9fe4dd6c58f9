//! `GET` and `POST /people/ID/merge`: one person of two. `POST /people/ID/part`: two again of one.

use askama::Template;
use axum::{
    extract::{Path, Query},
    http::HeaderMap,
    response::Response,
};
use hearten_domain::{ErrorKind, PersonId};
use hearten_verbs::{MergeRequest, PeopleFilter, PersonPage, PersonRow};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    face::Face,
    page::{Page, show},
    phrase,
    say::{say, worded},
    sides::{Sides, side_of, sides},
    visitor::{Posted, Visitor, filled, identity},
};

/// So many people are offered.
const MOST: i64 = 12;

/// So many of the pairs that wait are looked through for this person.
const PAIRS: usize = 50;

#[derive(Template)]
#[template(path = "person_merge.html")]
struct ChoosePage {
    page: Page,
    id: String,
    name: String,
    query: String,
    found: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "person_merge_found.html")]
struct Fitting {
    id: String,
    found: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "person_merge_confirm.html")]
struct ConfirmPage {
    page: Page,
    id: String,
    other: String,
    sides: Sides,
    doubt: Option<String>,
}

struct Row {
    face: Face,
    id: String,
    name: String,
    about: String,
    likely: String,
}

#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: Option<String>,
    #[serde(default, rename = "with")]
    other: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    other: String,
    #[serde(default)]
    keep: String,
    #[serde(default)]
    anyway: String,
}

#[derive(Deserialize)]
pub(crate) struct PartForm {
    other: String,
}

/// Asks with whom; once that is known, shows the two side by side.
pub(crate) async fn person_merge(
    visitor: Visitor,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let person = visitor.vault.person(id).await?;
    if let Some(other) = asked.other {
        let other = visitor.vault.person(identity(&other)?).await?;
        return confirm(&visitor, &person, &other, None);
    }
    let query = asked.q.unwrap_or_default().trim().to_owned();
    let rows = if query.is_empty() { likely_ones(&visitor, &person).await? } else { fitting_ones(&visitor, id, &query).await? };
    let found = match (rows.len(), query.is_empty()) {
        (0, true) => String::new(),
        (_, true) => say("person-merge-perhaps").into(),
        (0, false) => say("person-merge-nobody").into(),
        (many, false) => say("person-merge-found").with("count", many).into(),
    };
    if headers.contains_key("hearten-fragment") {
        return show(&Fitting { id: id.to_string(), found, rows });
    }
    let page = visitor.page(say("person-merge-page").with("name", &person.person.name), "/people");
    show(&ChoosePage { page, id: id.to_string(), name: person.person.name, query, found, rows })
}

/// Makes one of the two, or asks once more where they were said to be two.
pub(crate) async fn person_merge_save(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let (person, other): (PersonId, PersonId) = (identity(&id)?, identity(&form.other)?);
    let keep = filled(form.keep).map(|keep| identity(&keep)).transpose()?;
    let request = MergeRequest { person, other, keep, anyway: form.anyway == "yes" };
    match visitor.vault.merge(&request).await {
        Ok(receipt) => Ok(visitor.receipt(&receipt, &format!("/people/{}", receipt.id))),
        Err(error) if error.kind() == ErrorKind::Refused && !request.anyway => {
            let (one, two) = (visitor.vault.person(person).await?, visitor.vault.person(other).await?);
            if one.person.is_me || two.person.is_me {
                return Err(error.into());
            }
            confirm(&visitor, &one, &two, Some(phrase::sentence(&error.to_string())))
        }
        Err(error) => Err(error.into()),
    }
}

/// Parts somebody who was merged into this person.
pub(crate) async fn person_part(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<PartForm>) -> Result<Response, PageError> {
    let person: PersonId = identity(&id)?;
    let receipt = visitor.vault.unmerge(person, Some(identity(&form.other)?)).await?;
    Ok(visitor.receipt(&receipt, &format!("/people/{person}")))
}

fn confirm(visitor: &Visitor, one: &PersonPage, two: &PersonPage, doubt: Option<String>) -> Result<Response, PageError> {
    if one.person.id == two.person.id {
        return Err(PageError::invalid(say("person-merge-same").with("name", &one.person.name)).hint(say("person-merge-other")));
    }
    let sides = sides(&side_of(one), &side_of(two), &[], visitor.vault.today_date());
    let page = visitor.page(say("person-one"), "/people");
    show(&ConfirmPage { page, id: one.person.id.to_string(), other: two.person.id.to_string(), sides, doubt })
}

/// Those of whom a pair with this person waits to be decided; where there is none, those with the same last word in their name.
async fn likely_ones(visitor: &Visitor, person: &PersonPage) -> Result<Vec<Row>, PageError> {
    let id = person.person.id;
    let waiting = visitor.vault.duplicates(PAIRS).await?;
    let today = visitor.vault.today_date();
    let mut rows = Vec::new();
    for pair in waiting.pairs.iter().filter(|pair| pair.person.id == id || pair.other.id == id) {
        let side = if pair.person.id == id { &pair.other } else { &pair.person };
        let known = side.organizations.iter().chain(&side.addresses).chain(&side.phones).take(2).cloned().collect::<Vec<_>>();
        let last = side.last_moment.map(|day| last_moment(day, today));
        let about = known.into_iter().chain(last).collect::<Vec<_>>().join(" \u{b7} ");
        let face = Face::of(side.id, &side.name, side.photo.as_ref());
        let likely = worded("person-likely", pair.likely).into();
        rows.push(Row { face, id: side.id.to_string(), name: side.name.clone(), about, likely });
    }
    match person.person.name.split_whitespace().next_back() {
        Some(last) if rows.is_empty() => fitting_ones(visitor, id, last).await,
        _ => Ok(rows),
    }
}

/// How long ago the last moment was.
fn last_moment(day: Date, today: Date) -> String {
    say("person-last-moment").with("ago", phrase::ago(day, today)).into()
}

async fn fitting_ones(visitor: &Visitor, except: PersonId, query: &str) -> Result<Vec<Row>, PageError> {
    let filter = PeopleFilter { text: Some(query.to_owned()), limit: Some(MOST + 1), ..PeopleFilter::default() };
    let answer = visitor.vault.people(&filter).await?;
    let today = visitor.vault.today_date();
    let others = answer.people.iter().filter(|person| person.id != except).take(MOST as usize);
    Ok(others.map(|person| row(person, today)).collect())
}

fn row(person: &PersonRow, today: Date) -> Row {
    let known = person.organizations.iter().chain(&person.emails).take(2).cloned();
    let last = person.last_moment.map(|day| last_moment(day, today));
    Row {
        face: Face::of(person.id, &person.name, None),
        id: person.id.to_string(),
        name: person.name.clone(),
        about: known.chain(last).collect::<Vec<_>>().join(" \u{b7} "),
        likely: String::new(),
    }
}
