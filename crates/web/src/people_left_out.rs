//! `GET` and `POST /people/left-out`: addresses that are not people, and making one a person.

use askama::Template;
use axum::response::Response;
use hearten_domain::PersonId;
use hearten_verbs::NewPerson;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    face::Face,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor},
};

/// So many addresses are shown, those with most mail first.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "people_left_out.html")]
struct LeftOutPage {
    page: Page,
    found: String,
    rows: Vec<Row>,
}

struct Row {
    face: Face,
    address: String,
    name: String,
    about: String,
    reason: String,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    address: String,
    #[serde(default)]
    name: String,
}

/// Shows the known addresses that do not count as people.
pub(crate) async fn people_left_out(visitor: Visitor) -> Result<Response, PageError> {
    let left_out = visitor.vault.left_out(MOST).await?;
    let found = match left_out.len() {
        0 => say("people-left-out-none"),
        many if many >= MOST as usize => say("people-left-out-most").with("count", MOST),
        many => say("people-left-out-count").with("count", many),
    };
    let rows = left_out.into_iter().map(|known| {
        let name = known.name.clone().unwrap_or_else(|| known.address.clone());
        let mails = say("people-left-out-mails").with("count", known.mails).to_string();
        Row {
            face: Face::of(PersonId(uuid::Uuid::from_u128(known.address.bytes().map(u128::from).sum())), &name, None),
            about: if known.name.is_some() { format!("{mails} \u{b7} {}", known.address) } else { mails },
            address: known.address,
            name,
            reason: phrase::capital(&known.reason),
        }
    });
    show(&LeftOutPage { page: visitor.page(say("people-left-out"), "/people"), found: found.into(), rows: rows.collect() })
}

/// Makes a known address a person.
pub(crate) async fn left_out_add(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let new = NewPerson { name: form.name, emails: vec![form.address], ..NewPerson::default() };
    let person = visitor.vault.add_person(new).await?;
    Ok(visitor.done(&say("people-left-out-added").with("name", person.name).to_string(), None, "/people/left-out"))
}
