//! `GET /circles`: all circles. `GET /circles/new` and `POST /circles`: a new one.

use askama::Template;
use axum::response::Response;
use hearten_domain::CircleKind;
use hearten_verbs::{CircleLine, NewCircle};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::{say, worded},
    visitor::{Posted, Visitor, filled, word},
};

#[derive(Template)]
#[template(path = "circles_show.html")]
struct CirclesPage {
    page: Page,
    living: Vec<Line>,
    ended: Vec<Line>,
}

struct Line {
    id: String,
    name: String,
    about: String,
    next: String,
}

#[derive(Template)]
#[template(path = "circle_new.html")]
struct NewPage {
    page: Page,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    name: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    weeks: String,
    #[serde(default)]
    with: String,
}

/// The kinds of circle, and the keys by which the form says what they are.
pub(crate) fn kinds() -> [(&'static str, &'static str); 4] {
    [
        ("job club", "circle-kind-about-job-club"),
        ("peer board", "circle-kind-about-peer-board"),
        ("brainstorm", "circle-kind-about-brainstorm"),
        ("partners", "circle-kind-about-partners"),
    ]
}

/// The name of a kind of circle.
pub(crate) fn kind_name(kind: CircleKind) -> String {
    worded("circle-kind", kind.as_str()).into()
}

/// Shows all circles.
pub(crate) async fn circles_show(visitor: Visitor) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let (ended, living): (Vec<_>, Vec<_>) = visitor.vault.circles().await?.into_iter().partition(|line| line.circle.ended_on.is_some());
    let [living, ended] = [living, ended].map(|lines| lines.into_iter().map(|it| line(it, today)).collect());
    show(&CirclesPage { page: visitor.page(say("circles-title"), "/people"), living, ended })
}

fn line(it: CircleLine, today: Date) -> Line {
    let members = say("circles-members").with("count", it.members).to_string();
    let day = it.next_meeting.map(|meeting| phrase::long_day(meeting.on_day, today));
    let kind = kind_name(it.circle.kind);
    let about: Vec<String> = [Some(kind), Some(members), day].into_iter().flatten().collect();
    Line { id: it.circle.id.to_string(), name: it.circle.name, about: about.join(" \u{b7} "), next: it.next_text }
}

/// Shows the form for a new one.
pub(crate) async fn circle_new(visitor: Visitor) -> Result<Response, PageError> {
    show(&NewPage { page: visitor.page(say("circle-new-title"), "/people") })
}

/// Begins a circle.
pub(crate) async fn circle_begin(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let weeks = filled(form.weeks).map_or(Ok(2), |text| text.parse());
    let mut members = Vec::new();
    for name in form.with.split([',', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
        members.push(visitor.vault.find_person(name).await?.id);
    }
    let new = NewCircle {
        name: form.name,
        kind: filled(form.kind).map_or(Ok(CircleKind::PeerBoard), |kind| word(&kind))?,
        purpose: filled(form.purpose),
        every_weeks: weeks.map_err(|_| PageError::invalid(say("circle-weeks-no-number")).hint(say("circles-in-digits")))?,
        members,
        on: visitor.vault.today_date(),
    };
    let receipt = visitor.vault.circle_begin(new).await?;
    Ok(visitor.made(&receipt.text, receipt.change_id, &format!("/circles/{}", receipt.id), "/circles"))
}
