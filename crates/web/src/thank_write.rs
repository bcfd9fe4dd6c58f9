//! `GET` and `POST /people/ID/thank`: three lines become a letter of thanks, checked, with the medium that fits and the same as praise in front of others.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use hearten_domain::{PersonId, Thanks, ThanksState};
use hearten_verbs::{PersonPage, PraiseView, ThanksDraft, ThanksRequest};
use serde::Deserialize;

use crate::{
    draft_shown::DraftShown,
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, filled, identity},
};

#[derive(Template)]
#[template(path = "thank_write.html")]
struct ThankPage {
    page: Page,
    id: String,
    name: String,
    short: String,
    about: String,
    which: Vec<Which>,
    form: Form,
    is_sent: bool,
    draft: Option<DraftShown>,
    praise: Option<PraiseView>,
}

struct Which {
    id: String,
    deed: String,
    chosen: bool,
}

/// The three lines, and which thanks they are for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Form {
    thanks: String,
    deed: String,
    led_to: String,
    shows: String,
}

/// Shows the form, with what is known already.
pub(crate) async fn thank_form(visitor: Visitor, Path(id): Path<String>, Query(form): Query<Form>) -> Result<Response, PageError> {
    let person = visitor.vault.person(identity(&id)?).await?;
    show(&page(&visitor, &person, form, None))
}

/// Shows the form with the letter that came of it. Nothing is written down.
pub(crate) async fn thank_draft(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let request = ThanksRequest {
        person: id,
        thanks: filled(form.thanks.clone()).map(|text| identity(&text)).transpose()?,
        deed: filled(form.deed.clone()),
        led_to: filled(form.led_to.clone()),
        shows: filled(form.shows.clone()),
        on: None,
    };
    let draft = visitor.vault.thanks_draft(request).await?;
    let person = visitor.vault.person(id).await?;
    show(&page(&visitor, &person, form, Some(draft)))
}

fn page(visitor: &Visitor, person: &PersonPage, mut form: Form, draft: Option<ThanksDraft>) -> ThankPage {
    let today = visitor.vault.today_date();
    let open: Vec<&Thanks> = person.thanks.iter().filter(|it| it.state_on(today).is_some_and(|it| it != ThanksState::Told)).collect();
    // What was asked for, or the first that is open where nothing is named yet.
    let meant = match (form.thanks.is_empty(), form.deed.is_empty()) {
        (true, true) if draft.is_none() => open.first().copied(),
        _ => person.thanks.iter().find(|it| it.id.to_string() == form.thanks),
    };
    if let Some(thanks) = meant.filter(|_| draft.is_none()) {
        form.thanks = thanks.id.to_string();
        form.led_to = thanks.outcome.clone().or_else(|| thanks.led_to.clone()).unwrap_or_default();
        form.shows = thanks.shows.clone().unwrap_or_default();
    }
    let short = person.person.nickname.clone().unwrap_or_else(|| first_word(&person.person.name));
    let is_sent = meant.is_some_and(|it| it.sent_on.is_some());
    ThankPage {
        page: visitor.page(say("thank-title").with("name", &person.person.name), "/people"),
        id: person.person.id.to_string(),
        name: person.person.name.clone(),
        about: meant.map_or_else(
            || say("thank-what").with("name", &short).into(),
            |it| format!("{}, {}.", phrase::capital(it.deed.trim_end_matches('.')), phrase::ago(it.owed_on, today)),
        ),
        short,
        which: open
            .iter()
            .map(|it| Which { id: it.id.to_string(), deed: phrase::capital(&it.deed), chosen: it.id.to_string() == form.thanks })
            .collect(),
        form,
        is_sent,
        draft: draft.as_ref().map(|it| DraftShown::of(&it.suggested, &it.remarks, person)),
        praise: draft.map(|it| it.praise),
    }
}

fn first_word(name: &str) -> String {
    name.split_whitespace().next().unwrap_or(name).to_owned()
}
