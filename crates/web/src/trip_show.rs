//! `GET` and `POST /trips/ID`: one trip, with its next step.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{Medium, PersonId, TripId, TripState, TripVisitState};
use hearten_verbs::{NearPerson, PersonName, PlannedDay, Receipt, TripEdit, TripView, TripVisitView, VisitStep};
use jiff::civil::Date;

use crate::{
    error_page::PageError,
    fields::Fields,
    page::{Link, Page, show},
    phrase,
    reach::ways_to,
    say::say,
    trips_show::{kilometres, state_name},
    visitor::{Posted, Visitor, filled, identity},
};

/// So many who live near are shown at once; the others are folded away.
const FIRST_NEAR: usize = 8;
/// Whoever lives fewer kilometres away lives in the town itself.
const IN_TOWN: i64 = 3;

#[derive(Template)]
#[template(path = "trip_show.html")]
struct TripPage {
    page: Page,
    id: String,
    town: String,
    place: String,
    about: String,
    note: Option<String>,
    next: String,
    is_open: bool,
    is_under_way: bool,
    is_mapped: bool,
    within: i64,
    from: Date,
    until: Date,
    today: Date,
    first: Option<Visit>,
    visits: Vec<Visit>,
    plan: Vec<Day>,
    proposed: Vec<PersonName>,
    near: Vec<Near>,
    others_near: Vec<Near>,
    others: Vec<String>,
}

#[derive(Clone)]
struct Visit {
    person: PersonName,
    about: String,
    draft: Option<String>,
    ways: Vec<Link>,
    day: Option<Date>,
    is_meant: bool,
    is_open: bool,
    call_due: bool,
}

/// A day of the plan.
struct Day {
    name: String,
    visits: Vec<(PersonName, &'static str)>,
}

struct Near {
    person: PersonName,
    about: String,
}

/// Shows one trip.
pub(crate) async fn trip_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = visitor.vault.trip(identity(&id)?).await?;
    let today = visitor.vault.today_date();
    let mut visits = Vec::new();
    for it in &view.visits {
        visits.push(visit(&visitor, it, &view, today).await?);
    }
    let near: Vec<Near> = view.near.iter().map(|it| lives(it, today)).collect();
    let mut near = near.into_iter();
    let first_near: Vec<Near> = near.by_ref().take(FIRST_NEAR).collect();
    let proposed = view.plan.iter().flat_map(|day| &day.visits).filter(|visit| !visit.is_meant).map(|visit| visit.person.clone());
    show(&TripPage {
        page: visitor.page(view.trip.town().to_owned(), "/people"),
        id,
        town: view.trip.town().to_owned(),
        place: view.trip.place.clone(),
        about: about(&view),
        note: view.trip.note.clone(),
        next: view.next_text.clone(),
        is_open: !view.state.is_over(),
        is_under_way: view.state == TripState::UnderWay,
        is_mapped: view.is_mapped,
        within: view.trip.within_km,
        from: view.trip.from_day,
        until: if view.state.is_over() { view.trip.last_day() } else { view.trip.until_day },
        today,
        first: visits.iter().find(|visit| visit.draft.is_some()).cloned(),
        proposed: proposed.collect(),
        visits,
        plan: view.plan.iter().map(planned).collect(),
        near: first_near,
        others_near: near.collect(),
        others: view.others,
    })
}

fn about(view: &TripView) -> String {
    let region = view.trip.place.split_once(',').map(|(_, region)| region.trim().to_owned());
    let state = (view.state != TripState::Planned).then(|| phrase::capital(&state_name(view.state)));
    [region, Some(view.days.clone()), state].into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} ")
}

async fn visit(visitor: &Visitor, it: &TripVisitView, view: &TripView, today: Date) -> Result<Visit, PageError> {
    let medium = if it.call_due { Medium::Call } else { Medium::Mail };
    let ways = match &it.draft {
        Some(draft) => {
            let known = visitor.vault.reach(&[it.person.id]).await?;
            ways_to(&known.iter().collect::<Vec<_>>(), medium, draft)
        }
        None => Vec::new(),
    };
    let day = it.day.filter(|_| it.state.is_open()).map(|day| phrase::long_day(day, today));
    let far = it.km.map(distance);
    let about: Vec<String> = [Some(state(it.state)), day, far, Some(seen(it.seen_on, today))].into_iter().flatten().collect();
    Ok(Visit {
        person: it.person.clone(),
        about: about.join(" \u{b7} "),
        draft: it.draft.clone(),
        ways,
        day: it.day,
        is_meant: it.state == TripVisitState::Meant,
        is_open: it.state.is_open() && !view.state.is_over(),
        call_due: it.call_due,
    })
}

fn state(state: TripVisitState) -> String {
    say(match state {
        TripVisitState::Meant => "trip-visit-meant",
        TripVisitState::Wrote => "trip-visit-wrote",
        TripVisitState::Agreed => "trip-visit-agreed",
        TripVisitState::Met => "trip-visit-met",
        TripVisitState::Missed => "trip-visit-missed",
        TripVisitState::Called => "trip-visit-called",
    })
    .into()
}

fn planned(day: &PlannedDay) -> Day {
    let word = |is_agreed: bool, is_meant: bool| match (is_agreed, is_meant) {
        (true, _) => "agreed",
        (false, true) => "",
        (false, false) => "perhaps",
    };
    let visits = day.visits.iter().map(|visit| (visit.person.clone(), word(visit.is_agreed, visit.is_meant)));
    Day { name: phrase::capital(&phrase::weekday(day.day)), visits: visits.collect() }
}

fn lives(it: &NearPerson, today: Date) -> Near {
    let chosen = match (it.is_partner, it.layer) {
        (true, _) => Some(say("trip-one-of-partners").into()),
        (false, Some(layer)) => Some(say("trip-one-of-layer").with("layer", layer.to_string()).into()),
        (false, None) => None,
    };
    let place = match it.km.filter(|km| *km >= IN_TOWN) {
        Some(km) => say("trip-lives-away").with("town", &it.town).with("km", km).into(),
        None => it.town.clone(),
    };
    let about: Vec<String> = [Some(place), Some(seen(it.seen_on, today)), chosen].into_iter().flatten().collect();
    Near { person: it.person.clone(), about: about.join(" \u{b7} ") }
}

fn distance(km: i64) -> String {
    if km < IN_TOWN { say("trip-town").into() } else { say("trip-away").with("km", km).into() }
}

fn seen(day: Option<Date>, today: Date) -> String {
    match day {
        Some(day) => say("trip-last-seen").with("ago", phrase::ago(day, today)).into(),
        None => say("trip-never-seen").into(),
    }
}

/// Writes a step down.
pub(crate) async fn trip_step(visitor: Visitor, Path(id): Path<String>, Posted(fields): Posted<Fields>) -> Result<Response, PageError> {
    let receipt = step(&visitor, identity(&id)?, &fields).await?;
    Ok(visitor.receipt(&receipt, &format!("/trips/{id}")))
}

async fn step(visitor: &Visitor, id: TripId, fields: &Fields) -> Result<Receipt, PageError> {
    let vault = &visitor.vault;
    let on = fields.day("on")?.unwrap_or_else(|| vault.today_date());
    let became = match fields.text("step").as_str() {
        "see" => {
            let person = vault.find_person(&fields.text("person")).await?.id;
            return Ok(vault.trip_see(id, &[person], fields.day("day")?).await?);
        }
        "see-planned" => {
            let plan = vault.trip(id).await?.plan;
            let proposed = plan.iter().flat_map(|day| &day.visits).filter(|visit| !visit.is_meant).map(|visit| visit.person.id);
            let people: Vec<PersonId> = proposed.collect();
            return Ok(vault.trip_see(id, &people, None).await?);
        }
        "set" => {
            // A place that stays is not looked up again: it may stand beside others of its name.
            let known = vault.trip(id).await?.trip.place;
            let edit = TripEdit {
                place: filled(fields.text("place")).filter(|place| *place != known),
                region: None,
                from: fields.day("from")?,
                until: fields.day("until")?,
                within_km: kilometres(&fields.text("within"))?,
                note: filled(fields.text("note")),
            };
            return Ok(vault.change_trip(id, edit).await?);
        }
        "end" => return Ok(vault.end_trip(id, on).await?),
        "let-go" => return Ok(vault.let_go_trip(id, on).await?),
        "drop" => return Ok(vault.trip_drop(id, identity(&fields.text("visit"))?).await?),
        "wrote" => VisitStep::Wrote,
        "agreed" => VisitStep::Agreed(
            fields.day("day")?.ok_or_else(|| PageError::invalid(say("trip-no-agreed-day")).hint(say("trip-no-agreed-day-hint")))?,
        ),
        "met" => VisitStep::Met,
        "missed" => VisitStep::Missed,
        "called" => VisitStep::Called,
        other => return Err(PageError::invalid(say("trip-no-step").with("step", other))),
    };
    Ok(vault.trip_visit(id, identity(&fields.text("visit"))?, became, on).await?)
}
