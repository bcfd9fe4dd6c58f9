//! `GET /trips`: what is ahead and what has been. `POST /trips`: a new one.

use askama::Template;
use axum::response::Response;
use hearten_domain::TripState;
use hearten_verbs::{NewTrip, TripLine};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    say::say,
    visitor::{Posted, Visitor, day, filled},
};

#[derive(Template)]
#[template(path = "trips_show.html")]
struct TripsPage {
    page: Page,
    today: Date,
    ahead: Vec<Line>,
    over: Vec<Line>,
}

struct Line {
    id: String,
    place: String,
    about: String,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    place: String,
    from: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    within: String,
    #[serde(default)]
    note: String,
}

/// Shows all trips.
pub(crate) async fn trips_show(visitor: Visitor) -> Result<Response, PageError> {
    let (over, ahead): (Vec<_>, Vec<_>) = visitor.vault.trips().await?.into_iter().partition(|line| line.state.is_over());
    let [ahead, over] = [ahead, over].map(|lines| lines.into_iter().map(line).collect());
    let today = visitor.vault.today_date();
    show(&TripsPage { page: visitor.page(say("trips-title"), "/people"), today, ahead, over })
}

fn line(it: TripLine) -> Line {
    let visits = (it.visits > 0).then(|| say("trips-visits").with("count", it.visits).into());
    let about: Vec<String> = [Some(it.days), Some(state_name(it.state)), visits].into_iter().flatten().collect();
    Line { id: it.trip.id.to_string(), place: it.trip.place, about: about.join(" \u{b7} ") }
}

/// How a trip stands, in a word or two.
pub(crate) fn state_name(state: TripState) -> String {
    say(match state {
        TripState::Planned => "trip-state-planned",
        TripState::UnderWay => "trip-state-under-way",
        TripState::Ended => "trip-state-ended",
        TripState::LetGo => "trip-state-let-go",
    })
    .into()
}

/// A number of kilometres in a form's field; none where it is empty.
pub(crate) fn kilometres(text: &str) -> Result<Option<i64>, PageError> {
    let read = |text: String| {
        let wrong = |_| PageError::invalid(say("trips-no-kilometres").with("text", &text)).hint(say("trips-no-kilometres-hint"));
        text.parse::<i64>().map_err(wrong)
    };
    filled(text.to_owned()).map(read).transpose()
}

/// Writes a new one down.
pub(crate) async fn trip_plan(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let missing = || PageError::invalid(say("trips-no-first-day")).hint(say("trips-no-first-day-hint"));
    let from = day(&form.from)?.ok_or_else(missing)?;
    let new = NewTrip {
        place: form.place,
        region: None,
        from,
        until: day(&form.until)?.unwrap_or(from),
        within_km: kilometres(&form.within)?,
        note: filled(form.note),
        people: Vec::new(),
    };
    let receipt = visitor.vault.plan_trip(new).await?;
    Ok(visitor.made(&receipt.text, receipt.change_id, &format!("/trips/{}", receipt.id), "/trips"))
}
