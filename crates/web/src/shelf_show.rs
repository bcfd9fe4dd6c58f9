//! `GET` and `POST /shelf`: things worth giving, with the people each would serve. `GET /shelf/new`: keeping one. `POST /shelf/ID/give` and `/drop`.

use askama::Template;
use axum::{
    extract::{Path, Query},
    http::{HeaderMap, header},
    response::Response,
};
use hearten_domain::{FindId, FindKind};
use hearten_verbs::{FindView, NewFind, NewGift, PersonName, ServedView};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, filled, identity, way_back, word},
};

#[derive(Template)]
#[template(path = "shelf_show.html")]
struct ShelfPage {
    page: Page,
    waiting: Vec<Line>,
    given: Vec<Line>,
}

#[derive(Template)]
#[template(path = "shelf_new.html")]
struct NewPage {
    page: Page,
    asked: Asked,
    origin: String,
}

struct Line {
    id: String,
    title: String,
    about: String,
    url: Option<String>,
    text: Option<String>,
    fits: Vec<ServedView>,
    given_to: Vec<PersonName>,
}

/// What the form holds at first, as another page or a bookmark may say it.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    url: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    text: String,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    url: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    fetch: String,
}

#[derive(Deserialize)]
pub(crate) struct GiveForm {
    person: String,
    #[serde(default)]
    back: String,
}

#[derive(Deserialize)]
pub(crate) struct DropForm {}

/// The kinds of find, as the form names them.
pub(crate) fn kinds() -> impl Iterator<Item = (&'static str, String)> {
    FindKind::ALL.iter().map(|kind| (kind.as_str(), say(format!("shelf-kind-{kind}")).to_string()))
}

/// Shows the shelf.
pub(crate) async fn shelf_show(visitor: Visitor) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let (given, waiting) = visitor.vault.shelf().await?.into_iter().partition::<Vec<FindView>, _>(|view| !view.given_to.is_empty());
    let lines = |views: Vec<FindView>| views.into_iter().map(|view| line(view, today)).collect();
    show(&ShelfPage { page: visitor.page(say("shelf-title"), "/people"), waiting: lines(waiting), given: lines(given) })
}

fn line(view: FindView, today: Date) -> Line {
    let FindView { find, fits, given_to } = view;
    // Only addresses of the web become links, whatever an import brought.
    let url = find.url.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    Line {
        id: find.id.to_string(),
        about: say(format!("shelf-kept-{}", find.kind)).with("ago", phrase::ago(find.kept_on, today)).into(),
        text: find.text.filter(|text| *text != find.title),
        title: find.title,
        url,
        fits,
        given_to,
    }
}

/// The form for something new.
pub(crate) async fn shelf_new(visitor: Visitor, headers: HeaderMap, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    // The guard has seen to it that the host is this machine.
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("127.0.0.1");
    show(&NewPage { page: visitor.page(say("shelf-new-title"), "/people"), asked, origin: format!("http://{host}") })
}

/// Keeps something on the shelf.
pub(crate) async fn shelf_add(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let words: Vec<String> = [filled(form.url), filled(form.text)].into_iter().flatten().collect();
    let new = NewFind {
        kind: filled(form.kind).map(|kind| word::<FindKind>(&kind)).transpose()?,
        text_or_url: words.join("\n"),
        title: filled(form.title),
        on: visitor.vault.today_date(),
    };
    let receipt = if form.fetch.is_empty() { visitor.vault.shelf_add(new).await? } else { visitor.vault.shelf_add_page(new).await? };
    Ok(visitor.receipt(&receipt, "/shelf"))
}

/// Something of the shelf was given to somebody today.
pub(crate) async fn shelf_give(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<GiveForm>) -> Result<Response, PageError> {
    let find: FindId = identity(&id)?;
    let person = match identity(&form.person) {
        Ok(person) => person,
        Err(_) => visitor.vault.find_person(&form.person).await?.id,
    };
    let on = visitor.vault.today_date();
    let gift = NewGift { person, kind: None, what: String::new(), meaning: None, on, find: Some(find), came_from: None };
    let receipt = visitor.vault.give(gift).await?;
    Ok(visitor.receipt(&receipt, way_back(&form.back, "/shelf")))
}

/// Takes something off the shelf.
pub(crate) async fn shelf_drop(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(DropForm {}): Posted<DropForm>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.shelf_drop(identity(&id)?).await?;
    Ok(visitor.receipt(&receipt, "/shelf"))
}
