//! `GET /keepsakes`: all of them. `GET /keepsakes/ID`: one as it is set. `POST /keepsakes/ID/given` and `/remove`.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use hearten_domain::{KeepsakeForm, KeepsakeId, KeepsakeState};
use hearten_verbs::KeepsakeLine;
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    keepsake_edit::FORMS,
    keepsake_sheet::{Sheet, rendered, style_of},
    page::{Link, Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, day, filled, identity, word},
};

#[derive(Template)]
#[template(path = "keepsake_list.html")]
struct ListPage {
    page: Page,
    lines: Vec<Line>,
}

struct Line {
    link: Link,
    person: Link,
    about: String,
}

#[derive(Template)]
#[template(path = "keepsake_show.html")]
struct KeepsakePage {
    page: Page,
    id: String,
    person: Link,
    state: KeepsakeState,
    about: String,
    today: String,
    style: &'static str,
    forms: Vec<FormLink>,
    /// Where it is had as a PDF, if this program sets one.
    pdf: Option<String>,
    sheet: String,
}

/// A form in which it may be shown and printed.
struct FormLink {
    text: String,
    href: String,
    is_here: bool,
}

/// In which form a keepsake is asked for; none is the one it was made in.
#[derive(Deserialize)]
pub(crate) struct AskedForm {
    #[serde(default)]
    r#as: String,
}

impl AskedForm {
    pub(crate) fn form(self) -> Result<Option<KeepsakeForm>, PageError> {
        filled(self.r#as).map(|form| word::<KeepsakeForm>(&form)).transpose()
    }
}

fn forms(id: KeepsakeId, here: KeepsakeForm) -> Vec<FormLink> {
    let link = |&(form, name): &(KeepsakeForm, &'static str)| FormLink {
        text: say(name).into(),
        href: format!("/keepsakes/{id}?as={form}"),
        is_here: form == here,
    };
    FORMS.iter().map(link).collect()
}

#[derive(Deserialize)]
pub(crate) struct GivenForm {
    #[serde(default)]
    on: String,
}

#[derive(Deserialize)]
pub(crate) struct RemoveForm {}

/// Lists all keepsakes.
pub(crate) async fn keepsake_list(visitor: Visitor) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let lines = visitor.vault.keepsakes(None).await?;
    let line = |it: KeepsakeLine| Line {
        link: Link::to(format!("/keepsakes/{}", it.keepsake.id), it.keepsake.title.clone()),
        person: Link::to(format!("/people/{}", it.person.id), it.person.name.clone()),
        about: about(it.state, &it.keepsake, today),
    };
    show(&ListPage { page: visitor.page(say("keepsakes-title"), "/people"), lines: lines.into_iter().map(line).collect() })
}

/// Shows a keepsake as it is set.
pub(crate) async fn keepsake_show(visitor: Visitor, Path(id): Path<String>, Query(asked): Query<AskedForm>) -> Result<Response, PageError> {
    let id: KeepsakeId = identity(&id)?;
    let mut view = visitor.vault.keepsake(id).await?;
    let made_as = view.keepsake.form;
    view.keepsake.form = asked.form()?.unwrap_or(made_as);
    let photo = visitor.vault.keepsake_photo(id).await?.map(|photo| format!("/photos/{}", photo.hash.0));
    let today = visitor.vault.today_date();
    show(&KeepsakePage {
        page: visitor.page(&view.keepsake.title, "/people"),
        id: id.to_string(),
        person: Link::to(format!("/people/{}", view.person.id), view.person.name.clone()),
        state: view.state,
        about: about(view.state, &hearten_domain::Keepsake { form: made_as, ..view.keepsake.clone() }, today),
        today: today.to_string(),
        style: style_of(view.keepsake.form),
        forms: forms(id, view.keepsake.form),
        pdf: crate::keepsake_pdf::address(id, view.keepsake.form),
        sheet: rendered(&Sheet::of(&view, photo, |hash| Some(format!("/photos/{}", hash.0))))?,
    })
}

/// A keepsake was given.
pub(crate) async fn keepsake_given(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(form): Posted<GivenForm>,
) -> Result<Response, PageError> {
    let id: KeepsakeId = identity(&id)?;
    let on = day(&form.on)?.unwrap_or_else(|| visitor.vault.today_date());
    let receipt = visitor.vault.keepsake_given(id, on).await?;
    Ok(visitor.receipt(&receipt, &format!("/keepsakes/{id}")))
}

/// Takes a keepsake away.
pub(crate) async fn keepsake_remove(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(RemoveForm {}): Posted<RemoveForm>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.keepsake_remove(identity(&id)?).await?;
    Ok(visitor.receipt(&receipt, "/keepsakes"))
}

/// How far it has come, with the day: `A card, made yesterday`.
fn about(state: KeepsakeState, keepsake: &hearten_domain::Keepsake, today: Date) -> String {
    let day = match state {
        KeepsakeState::Draft => keepsake.drafted_on,
        KeepsakeState::Made => keepsake.made_on.unwrap_or(keepsake.drafted_on),
        KeepsakeState::Given => keepsake.given_on.unwrap_or(keepsake.drafted_on),
    };
    say(format!("keepsake-about-{state}")).with("form", keepsake.form.as_str()).with("ago", phrase::ago(day, today)).into()
}
