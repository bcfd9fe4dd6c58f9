//! `GET` and `POST /people/ID/forget`: erasing somebody for good, once more asked.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::PersonId;
use hearten_verbs::{ForgetReceipt, HeldGroup};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    person_held::title_of,
    phrase,
    say::say,
    visitor::{Posted, Visitor, identity},
};

#[derive(Template)]
#[template(path = "person_forget.html")]
struct ForgetPage {
    page: Page,
    id: String,
    name: String,
    kinds: Vec<String>,
}

#[derive(Template)]
#[template(path = "person_forgotten.html")]
struct ForgottenPage {
    page: Page,
    erased: Vec<String>,
    without_them: String,
    blotted: String,
    left_out_by: String,
    backups: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    sure: String,
}

/// Says what would be erased, and asks.
pub(crate) async fn person_forget(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let held = visitor.vault.held(id).await?;
    let name = held.person.name;
    show(&ForgetPage {
        page: visitor.page(say("person-forget-title").with("name", &name), "/people"),
        id: id.to_string(),
        kinds: held.groups.iter().map(kind).collect(),
        name,
    })
}

/// A kind of what is held, and how much there is of it.
fn kind(group: &HeldGroup) -> String {
    say("person-forget-kind").with("kind", title_of(group)).with("count", group.count).into()
}

/// Erases them, and says what is gone without naming them.
pub(crate) async fn person_forgotten(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    if form.sure != "yes" {
        return Err(PageError::invalid(say("person-nothing-erased")).hint(say("person-forget-tick")));
    }
    let ForgetReceipt { erased, without_them, blotted, left_out_by, backups, .. } = visitor.vault.forget_person(id).await?;
    let counted = |count: u64| if count == 0 { String::new() } else { phrase::grouped(count as i64) };
    show(&ForgottenPage {
        page: visitor.page(say("person-forgotten-title"), "/people"),
        erased: erased.into_iter().map(|(kind, count)| format!("{} {kind}", phrase::grouped(count as i64))).collect(),
        without_them: counted(without_them),
        blotted: counted(blotted),
        left_out_by: counted(left_out_by),
        backups: backups.iter().map(|path| path.display().to_string()).collect(),
    })
}
