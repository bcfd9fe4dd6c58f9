//! `GET /gatherings`: what is ahead and what has been. `GET /gatherings/new` and `POST /gatherings`: a new one, as another page may begin it.

use askama::Template;
use axum::{extract::Query, response::Response};
use hearten_domain::{GatheringKind, PersonId};
use hearten_verbs::{GatheringLine, NewGathering, PersonName};
use jiff::civil::{Date, Time};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, day, filled, identity, word},
};

#[derive(Template)]
#[template(path = "gatherings_show.html")]
struct GatheringsPage {
    page: Page,
    ahead: Vec<Line>,
    over: Vec<Line>,
}

struct Line {
    id: String,
    theme: String,
    about: String,
    next: String,
}

#[derive(Template)]
#[template(path = "gathering_new.html")]
struct NewPage {
    page: Page,
    asked: Asked,
    today: Date,
    with: Vec<PersonName>,
}

/// What the form holds at first.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    theme: String,
    /// The ids of those on the list from the first, apart by commas.
    #[serde(default)]
    with: String,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    theme: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    day: String,
    #[serde(default)]
    at: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    capacity: String,
    #[serde(default)]
    with: String,
}

/// The kinds of gathering, and the keys by which the form says what they are.
pub(crate) fn kinds() -> [(&'static str, &'static str); 3] {
    [
        ("gathering", "gathering-kind-about-gathering"),
        ("talk", "gathering-kind-about-talk"),
        ("brainstorm", "gathering-kind-about-brainstorm"),
    ]
}

/// Shows all gatherings.
pub(crate) async fn gatherings_show(visitor: Visitor) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let (over, ahead): (Vec<_>, Vec<_>) = visitor.vault.gatherings().await?.into_iter().partition(|line| line.state.is_over());
    let [ahead, over] = [ahead, over].map(|lines| lines.into_iter().map(|it| line(it, today)).collect());
    show(&GatheringsPage { page: visitor.page(say("gatherings-title"), "/people"), ahead, over })
}

fn line(it: GatheringLine, today: Date) -> Line {
    let gathering = it.gathering;
    let day = gathering.held_on.or(gathering.on_day).map(|day| phrase::long_day(day, today));
    let guests = (it.guests > 0).then(|| say("gatherings-guests").with("count", it.guests).to_string());
    let about: Vec<String> = [day, gathering.place, guests].into_iter().flatten().collect();
    Line { id: gathering.id.to_string(), theme: gathering.theme, about: about.join(" \u{b7} "), next: it.next_text }
}

/// Shows the form for a new one.
pub(crate) async fn gathering_new(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let mut with = Vec::new();
    for id in ids(&asked.with)? {
        let person = visitor.vault.person(id).await?.person;
        with.push(PersonName { id, name: person.name });
    }
    let today = visitor.vault.today_date();
    show(&NewPage { page: visitor.page(say("gathering-new-title"), "/people"), asked, today, with })
}

fn ids(text: &str) -> Result<Vec<PersonId>, PageError> {
    text.split(',').map(str::trim).filter(|id| !id.is_empty()).map(identity).collect()
}

/// An hour in a form's field; none where it is empty.
pub(crate) fn hour(text: &str) -> Result<Option<Time>, PageError> {
    let read = |text: String| {
        let begin = text.get(..5).unwrap_or(&text);
        let wrong = |_| {
            let message = say("gatherings-no-hour").with("text", &text);
            PageError::invalid(message).hint(say("gatherings-no-hour-hint"))
        };
        Time::strptime("%H:%M", begin).map_err(wrong)
    };
    filled(text.to_owned()).map(read).transpose()
}

/// Writes a new one down.
pub(crate) async fn gathering_plan(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let capacity = filled(form.capacity).map_or(Ok(8), |text| text.parse());
    let capacity = capacity.map_err(|_| PageError::invalid(say("gathering-guests-no-number")).hint(say("circles-in-digits")))?;
    let new = NewGathering {
        kind: filled(form.kind).map_or(Ok(GatheringKind::Gathering), |kind| word(&kind))?,
        theme: form.theme,
        on_day: day(&form.day)?,
        begins_at: hour(&form.at)?,
        place: filled(form.place),
        capacity,
        guests: ids(&form.with)?,
        on: visitor.vault.today_date(),
    };
    let receipt = visitor.vault.plan_gathering(new).await?;
    Ok(visitor.made(&receipt.text, receipt.change_id, &format!("/gatherings/{}", receipt.id), "/gatherings"))
}
