//! `GET` and `POST /nudges`: how the moves of the day reach you. `POST /nudges/quiet` sets the quiet hours, `POST /nudges/ID/try` sends one now,
//! `POST /nudges/ID/end` gives one up; `GET /calendar/SECRET.ics` is the calendar, for programs that have no session.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use hearten_domain::{NudgeKind, time_of_day};
use hearten_verbs::{NewNudge, NudgeView, NudgeWay};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    state::WebState,
    visitor::{Posted, Visitor, filled, identity},
};

#[derive(Template)]
#[template(path = "nudges_show.html")]
struct NudgesPage {
    page: Page,
    nudges: Vec<Line>,
    quiet: String,
}

struct Line {
    id: String,
    what: String,
    when: String,
    trouble: Option<String>,
    /// The address of a calendar.
    address: Option<String>,
    can_be_tried: bool,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    way: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    secret: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    at: String,
}

#[derive(Deserialize)]
pub(crate) struct QuietForm {
    #[serde(default)]
    hours: String,
}

#[derive(Deserialize)]
pub(crate) struct NoFields {}

/// Shows the nudges.
pub(crate) async fn nudges_show(visitor: Visitor, State(state): State<WebState>) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let time = |view: &NudgeView| view.nudge.time().strftime("%H:%M").to_string();
    let line = |view: NudgeView| Line {
        id: view.nudge.id.to_string(),
        what: what(&view),
        when: match (view.nudge.kind, view.sent_on) {
            (NudgeKind::Calendar, _) => say("nudges-when-calendar"),
            (_, None) => say("nudges-when-never").with("time", time(&view)),
            (_, Some(day)) => say("nudges-when-last").with("time", time(&view)).with("ago", phrase::ago(day, today)),
        }
        .into(),
        trouble: view.trouble.map(|text| phrase::capital(&text)),
        address: view.calendar_path.map(|path| format!("http://{}{path}", state.authority())),
        can_be_tried: view.nudge.kind != NudgeKind::Calendar,
    };
    show(&NudgesPage {
        page: visitor.page(say("nudges-title"), "/settings"),
        nudges: visitor.vault.nudges().await?.into_iter().map(line).collect(),
        quiet: visitor.vault.quiet_hours().await?.map(|hours| hours.to_string()).unwrap_or_default(),
    })
}

fn what(view: &NudgeView) -> String {
    let url = &view.nudge.url;
    match view.nudge.kind {
        NudgeKind::Mail => say("nudges-what-mail").with("to", view.nudge.mail_to.as_deref().unwrap_or_default()).with("url", url),
        NudgeKind::Ntfy => say("nudges-what-ntfy").with("url", url),
        NudgeKind::Gotify => say("nudges-what-gotify").with("url", url),
        NudgeKind::Webhook => say("nudges-what-webhook").with("url", url),
        NudgeKind::Calendar => say("nudges-what-calendar"),
    }
    .into()
}

/// An error with the way back to this page.
fn back(error: impl Into<PageError>) -> PageError {
    error.into().back("/nudges", say("nudges-back"))
}

/// Sets a nudge up.
pub(crate) async fn nudge_add(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let at = if form.at.trim().is_empty() { "7:30" } else { &form.at };
    let no_time = || back(PageError::invalid(say("nudges-no-time").with("text", at)).hint(say("nudges-no-time-hint")));
    let at = time_of_day(at).ok_or_else(no_time)?;
    let (address, secret) = (form.address, filled(form.secret));
    let way = match form.way.as_str() {
        "mail" => NudgeWay::Mail { server: address, password: secret, to: form.to },
        "ntfy" => NudgeWay::Ntfy { topic: address, token: secret },
        "gotify" => NudgeWay::Gotify { server: address, token: secret.unwrap_or_default() },
        "webhook" => NudgeWay::Webhook { url: address },
        "calendar" => NudgeWay::Calendar,
        _ => return Err(back(PageError::invalid(say("nudges-no-way")).hint(say("nudges-no-way-hint")))),
    };
    let added = visitor.vault.nudge_add(NewNudge { way, at }).await.map_err(back)?;
    Ok(visitor.receipt(&added.receipt, "/nudges"))
}

/// Sets the quiet hours.
pub(crate) async fn quiet_save(visitor: Visitor, Posted(form): Posted<QuietForm>) -> Result<Response, PageError> {
    let said = match visitor.vault.set_quiet_hours(&form.hours).await.map_err(back)? {
        Some(hours) => say("nudges-quiet-saved").with("hours", hours.to_string()),
        None => say("nudges-quiet-none"),
    };
    Ok(visitor.done(&said.to_string(), None, "/nudges"))
}

/// Sends today's moves by one way now.
pub(crate) async fn nudge_try(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let tried = visitor.vault.try_nudge(identity(&id)?).await.map_err(back)?;
    let way = say(format!("nudges-kind-{}", tried.kind));
    let said = say("nudges-tried").with("way", way).with("title", tried.title);
    Ok(visitor.done(&said.to_string(), None, "/nudges"))
}

/// Gives a nudge up.
pub(crate) async fn nudge_end(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.nudge_end(identity(&id)?).await.map_err(back)?;
    Ok(visitor.receipt(&receipt, "/nudges"))
}

/// The calendar under a secret address. A wrong address is told apart from nothing: there is no such page.
pub(crate) async fn calendar_show(State(state): State<WebState>, Path(name): Path<String>) -> Result<Response, PageError> {
    let secret = name.strip_suffix(".ics").unwrap_or_default();
    match state.vault().nudge_calendar(secret).await? {
        Some(text) => Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response()),
        None => Err(PageError::missing(say("nudges-no-calendar")).hint(say("nudges-no-calendar-hint"))),
    }
}
