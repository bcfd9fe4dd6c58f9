//! `GET /trips`: what is ahead and what has been. `POST /trips`: a new one.

use askama::Template;
use axum::response::Response;
use hearten_verbs::{NewTrip, TripLine};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
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
    show(&TripsPage { page: visitor.page("Trips", "/people"), today, ahead, over })
}

fn line(it: TripLine) -> Line {
    let visits = (it.visits > 0).then(|| phrase::count(it.visits as i64, "visit", "visits"));
    let about: Vec<String> = [Some(it.days), Some(it.state.to_string()), visits].into_iter().flatten().collect();
    Line { id: it.trip.id.to_string(), place: it.trip.place, about: about.join(" \u{b7} ") }
}

/// A number of kilometres in a form's field; none where it is empty.
pub(crate) fn kilometres(text: &str) -> Result<Option<i64>, PageError> {
    let read = |text: String| {
        text.parse().map_err(|_| PageError::invalid(format!("{text:?} is no number of kilometres")).hint("write it in digits"))
    };
    filled(text.to_owned()).map(read).transpose()
}

/// Writes a new one down.
pub(crate) async fn trip_plan(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let from = day(&form.from)?.ok_or_else(|| PageError::invalid("the first day is missing").hint("choose the first and the last day"))?;
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
    Ok(visitor.receipt(&receipt, &format!("/trips/{}", receipt.id)))
}
