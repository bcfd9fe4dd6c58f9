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
    let line = |view: NudgeView| Line {
        id: view.nudge.id.to_string(),
        what: what(&view),
        when: match (view.nudge.kind, view.sent_on) {
            (NudgeKind::Calendar, _) => "fetched by your calendar program whenever it looks".to_owned(),
            (_, None) => format!("from {} on · not sent yet", view.nudge.time().strftime("%H:%M")),
            (_, Some(day)) => format!("from {} on · last {}", view.nudge.time().strftime("%H:%M"), phrase::ago(day, today)),
        },
        trouble: view.trouble.map(|text| phrase::capital(&text)),
        address: view.calendar_path.map(|path| format!("http://{}{path}", state.authority())),
        can_be_tried: view.nudge.kind != NudgeKind::Calendar,
    };
    show(&NudgesPage {
        page: visitor.page("Nudges", "/settings"),
        nudges: visitor.vault.nudges().await?.into_iter().map(line).collect(),
        quiet: visitor.vault.quiet_hours().await?.map(|hours| hours.to_string()).unwrap_or_default(),
    })
}

fn what(view: &NudgeView) -> String {
    let url = &view.nudge.url;
    match view.nudge.kind {
        NudgeKind::Mail => format!("By mail to {}, by {url}", view.nudge.mail_to.as_deref().unwrap_or_default()),
        NudgeKind::Ntfy => format!("By ntfy, {url}"),
        NudgeKind::Gotify => format!("By Gotify, {url}"),
        NudgeKind::Webhook => format!("By a webhook, {url}"),
        NudgeKind::Calendar => "In your calendar".to_owned(),
    }
}

/// Sets a nudge up.
pub(crate) async fn nudge_add(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let at = if form.at.trim().is_empty() { "7:30" } else { &form.at };
    let at = time_of_day(at).ok_or_else(|| PageError::invalid(format!("{at:?} is no time of the day")).hint("write it like 7:30"))?;
    let (address, secret) = (form.address, filled(form.secret));
    let way = match form.way.as_str() {
        "mail" => NudgeWay::Mail { server: address, password: secret, to: form.to },
        "ntfy" => NudgeWay::Ntfy { topic: address, token: secret },
        "gotify" => NudgeWay::Gotify { server: address, token: secret.unwrap_or_default() },
        "webhook" => NudgeWay::Webhook { url: address },
        "calendar" => NudgeWay::Calendar,
        _ => return Err(PageError::invalid("nothing says by which way").hint("choose mail, ntfy, Gotify, a webhook or a calendar")),
    };
    let added = visitor.vault.nudge_add(NewNudge { way, at }).await?;
    Ok(visitor.receipt(&added.receipt, "/nudges"))
}

/// Sets the quiet hours.
pub(crate) async fn quiet_save(visitor: Visitor, Posted(form): Posted<QuietForm>) -> Result<Response, PageError> {
    let text = match visitor.vault.set_quiet_hours(&form.hours).await? {
        Some(hours) => format!("Nothing is sent in the hours {hours}."),
        None => "No hours are quiet any more.".to_owned(),
    };
    Ok(visitor.done(&text, None, "/nudges"))
}

/// Sends today's moves by one way now.
pub(crate) async fn nudge_try(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let tried = visitor.vault.try_nudge(identity(&id)?).await?;
    Ok(visitor.done(&format!("Sent by {}: “{}”. Look whether it arrived.", tried.kind, tried.title), None, "/nudges"))
}

/// Gives a nudge up.
pub(crate) async fn nudge_end(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.nudge_end(identity(&id)?).await?;
    Ok(visitor.receipt(&receipt, "/nudges"))
}

/// The calendar under a secret address. A wrong address is told apart from nothing: there is no such page.
pub(crate) async fn calendar_show(State(state): State<WebState>, Path(name): Path<String>) -> Result<Response, PageError> {
    let secret = name.strip_suffix(".ics").unwrap_or_default();
    match state.vault().nudge_calendar(secret).await? {
        Some(text) => Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response()),
        None => Err(PageError::missing("there is no such calendar").hint("its address stands in Hearten, under Nudges")),
    }
}
