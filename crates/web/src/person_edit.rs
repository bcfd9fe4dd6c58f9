//! `GET` and `POST /people/ID/edit`, `POST /people/ID/remove`: the card of a person.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{DateKind, PersonId};
use hearten_verbs::{PersonEdit, PersonPage};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    person_add,
    say::say,
    visitor::{Posted, Visitor, filled, identity},
};

#[derive(Template)]
#[template(path = "person_edit.html")]
struct EditPage {
    page: Page,
    id: String,
    name: String,
    nickname: String,
    birthday: String,
    layer: String,
    kin: bool,
    note: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Form {
    name: String,
    nickname: String,
    email: String,
    phone: String,
    address: String,
    birthday: String,
    layer: String,
    kin: String,
    note: String,
}

#[derive(Deserialize)]
pub(crate) struct Nothing {}

/// Shows the form with what is known.
pub(crate) async fn person_edit(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let shown = visitor.vault.person(identity(&id)?).await?;
    let birthday = birthday_of(&shown);
    let person = shown.person;
    show(&EditPage {
        page: visitor.page(say("person-edit-title").with("name", &person.name), "/people"),
        id: person.id.to_string(),
        name: person.name,
        nickname: person.nickname.unwrap_or_default(),
        birthday,
        layer: person.layer.map(|size| size.to_string()).unwrap_or_default(),
        kin: person.kin,
        note: person.note.unwrap_or_default(),
    })
}

fn birthday_of(shown: &PersonPage) -> String {
    shown.dates.iter().find(|date| date.kind == DateKind::Birthday).map(|date| date.date.to_string()).unwrap_or_default()
}

/// Saves what differs from what is known, and shows the person.
pub(crate) async fn person_save(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let shown = visitor.vault.person(id).await?;
    let edit = edit(&visitor, &shown, form)?;
    let to = format!("/people/{id}");
    if edit == PersonEdit::default() {
        return Ok(visitor.done(&say("person-nothing-different").to_string(), None, &to));
    }
    let receipt = visitor.vault.edit_person(id, edit).await?;
    Ok(visitor.receipt(&receipt, &to))
}

fn edit(visitor: &Visitor, shown: &PersonPage, form: Form) -> Result<PersonEdit, PageError> {
    let known_birthday = birthday_of(shown);
    let birthday = form.birthday.trim().to_owned();
    let layer = filled(form.layer).map(|text| text.parse::<i64>()).transpose();
    let layer = layer.map_err(|_| PageError::invalid(say("person-layer-no-number")))?;
    let (nickname, note) = (filled(form.nickname), filled(form.note.replace("\r\n", "\n")));
    let kin = form.kin == "yes";
    let person = &shown.person;
    Ok(PersonEdit {
        name: Some(form.name).filter(|name| *name != person.name),
        nickname: (nickname != person.nickname).then_some(nickname),
        note: (note != person.note).then_some(note),
        layer: (layer != person.layer).then_some(layer),
        kin: (kin != person.kin).then_some(kin),
        birthday: if birthday == known_birthday { None } else { Some(person_add::birthday(visitor, birthday)?) },
        add_emails: filled(form.email).into_iter().collect(),
        add_phones: filled(form.phone).into_iter().collect(),
        add_addresses: filled(form.address).into_iter().collect(),
        ..PersonEdit::default()
    })
}

/// Takes the person off the list.
pub(crate) async fn person_remove(visitor: Visitor, Path(id): Path<String>, Posted(_): Posted<Nothing>) -> Result<Response, PageError> {
    let receipt = visitor.vault.remove_person(identity(&id)?).await?;
    Ok(visitor.receipt(&receipt, "/people"))
}
