//! `GET /people/new` and `POST /people`: somebody new.

use askama::Template;
use axum::response::Response;
use hearten_verbs::NewPerson;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    visitor::{Posted, Visitor, filled, word},
};

#[derive(Template)]
#[template(path = "person_add.html")]
struct PersonAdd {
    page: Page,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Form {
    name: String,
    email: String,
    phone: String,
    organization: String,
    role: String,
    birthday: String,
    note: String,
}

/// Shows the form for somebody new.
pub(crate) async fn person_new(visitor: Visitor) -> Result<Response, PageError> {
    show(&PersonAdd { page: visitor.page("Someone new", "/people") })
}

/// Adds the person and shows them.
pub(crate) async fn person_add(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let birthday = filled(form.birthday).map(|text| word(&text)).transpose()?;
    let new = NewPerson {
        name: form.name,
        emails: filled(form.email).into_iter().collect(),
        phones: filled(form.phone).into_iter().collect(),
        organization: filled(form.organization),
        role: filled(form.role),
        birthday,
        note: filled(form.note),
        ..NewPerson::default()
    };
    let person = visitor.vault.add_person(new).await?;
    Ok(visitor.done(&format!("{} is one of your people now.", person.name), None, &format!("/people/{}", person.id)))
}
