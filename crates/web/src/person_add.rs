//! `GET /people/new` and `POST /people`: somebody new.

use askama::Template;
use axum::response::Response;
use hearten_domain::PartialDate;
use hearten_verbs::{NewPerson, Prefer, parse_partial_date};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    say::say,
    visitor::{Posted, Visitor, filled},
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
    show(&PersonAdd { page: visitor.page(say("person-new-title"), "/people") })
}

/// The day of birth as people write it; none where the field is empty.
pub(crate) fn birthday(visitor: &Visitor, text: String) -> Result<Option<PartialDate>, PageError> {
    let read = |text: String| parse_partial_date(&text, visitor.vault.today_date(), Prefer::AnyYear);
    Ok(filled(text).map(read).transpose()?)
}

/// Adds the person and shows them.
pub(crate) async fn person_add(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let birthday = birthday(&visitor, form.birthday)?;
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
    let (person, change) = visitor.vault.add_person_to_undo(new).await?;
    let said = say("person-added").with("name", &person.name).to_string();
    Ok(visitor.made(&said, change, &format!("/people/{}", person.id), "/people"))
}
