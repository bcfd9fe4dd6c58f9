//! Trips as they stand: who is near, whom I mean to see and when, and what is next.

use hearten_boxed::boxed;
use hearten_domain::{Concern, Person, PersonId, Trip, TripId, TripState, TripVisit, TripVisitState};
use hearten_moves::{PersonFacts, TripNext, TripStage, trip_letter};
use hearten_places::SOURCE;
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;
use serde::Serialize;

use super::{
    days::{PlannedDay, PlannedVisit},
    near::{Everybody, NearPerson},
    plan::{no_such_trip, places_called, stay},
    read::SeenTrip,
};
use crate::{PersonName, Result, Vault, dates::spoken_day, moves::all_on_day, text::joined, writing::named};

/// So many other places of the same name are told.
const MOST_OTHERS: usize = 6;

/// A trip in a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TripLine {
    /// The record.
    pub trip: Trip,
    /// How it stands.
    pub state: TripState,
    /// Its days in words.
    pub days: String,
    /// How many I mean to see, or saw.
    pub visits: usize,
}

/// A trip as it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TripView {
    /// The record.
    pub trip: Trip,
    /// How it stands.
    pub state: TripState,
    /// Its days in words.
    pub days: String,
    /// What is next, in a sentence.
    pub next_text: String,
    /// Whom I mean to see.
    pub visits: Vec<TripVisitView>,
    /// Who else lives near, those I would be sorriest to miss first.
    pub near: Vec<NearPerson>,
    /// Which day for whom, of the days that are left.
    pub plan: Vec<PlannedDay>,
    /// Other places of the same name, each as a line that names it.
    pub others: Vec<String>,
    /// Whether the gazetteer has the place; else people are found by the name of their town alone.
    pub is_mapped: bool,
    /// Where the places come from.
    pub source: &'static str,
}

/// Somebody whom I mean to see.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TripVisitView {
    /// Whom.
    pub person: PersonName,
    /// How it stands.
    pub state: TripVisitState,
    /// The day we agreed on, or that I or the plan have in mind.
    pub day: Option<Date>,
    /// How far from the place they live, in kilometres.
    pub km: Option<i64>,
    /// The last visit on record.
    pub seen_on: Option<Date>,
    /// Words that propose the day, or those of a call; none where nothing is to be said now.
    pub draft: Option<String>,
    /// Whether a call is due, since I did not get to see them and we have not spoken since.
    pub call_due: bool,
}

#[boxed]
impl Vault {
    /// All trips: those under way or to come first, soonest first; then those that are over, the latest first.
    pub async fn trips(&self) -> Result<Vec<TripLine>> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let visits = all_on_day(tx.all::<TripVisit>().await?, today);
        let mut trips = all_on_day(tx.all::<Trip>().await?, today);
        trips.sort_by_key(|trip| (trip.from_day, trip.until_day, trip.id));
        let line = |trip: Trip| TripLine {
            state: trip.state(today),
            days: stay(&trip, today),
            visits: visits.iter().filter(|visit| visit.trip_id == trip.id).count(),
            trip,
        };
        let (mut over, open): (Vec<_>, Vec<_>) = trips.into_iter().map(line).partition(|line| line.state.is_over());
        over.reverse();
        Ok(open.into_iter().chain(over).collect())
    }

    /// One trip.
    ///
    /// # Errors
    /// `missing` where there is no such trip.
    pub async fn trip(&self, id: TripId) -> Result<TripView> {
        let mut tx = self.read().await?;
        let today = self.today_date();
        let found: Option<Trip> = tx.get(id).await?;
        let trip = found.and_then(|it| it.on_day(today)).ok_or_else(|| no_such_trip(id))?;
        let everybody = Everybody::read(self, &mut tx).await?;
        let seen = SeenTrip::read(self, &mut tx, &everybody, trip).await?;
        let due: Vec<PersonId> = seen.calls_due(&everybody, today).map(|(visit, _)| visit.person_id).collect();
        let mut visits = Vec::new();
        for (visit, person) in &seen.visits {
            let may_write = !everybody.closed.contains(&person.id);
            visits.push(visit_view(&mut tx, &seen, visit, person, [may_write, due.contains(&person.id)], today).await?);
        }
        visits.sort_by_key(|visit| (visit.day.unwrap_or(Date::MAX), visit.person.name.clone()));
        let is_listed = |person: PersonId| seen.visits.iter().any(|(visit, _)| visit.person_id == person);
        let others = places_called(seen.trip.town()).into_iter().filter(|label| *label != seen.trip.place);
        Ok(TripView {
            state: seen.state,
            days: stay(&seen.trip, today),
            next_text: next_text(&seen, &visits, today),
            near: seen.near.iter().filter(|it| !is_listed(it.person.id)).cloned().collect(),
            plan: plan(&seen),
            others: others.take(MOST_OTHERS).collect(),
            is_mapped: seen.trip.lat.is_some(),
            source: SOURCE,
            visits,
            trip: seen.trip,
        })
    }
}

async fn visit_view(
    tx: &mut Tx,
    seen: &SeenTrip,
    visit: &TripVisit,
    person: &Person,
    [may_write, call_due]: [bool; 2],
    today: Date,
) -> Result<TripVisitView> {
    let state = visit.state_on(&seen.trip, today);
    let day = visit.on_day.or_else(|| seen.day_of(person.id));
    let near = seen.near_of(person.id);
    let seen_on = seen.seen.get(&person.id).copied();
    let stage = match (state, day) {
        (TripVisitState::Meant, day) if !seen.state.is_over() => {
            let day = day.filter(|day| *day >= today).unwrap_or_else(|| seen.trip.from_day.max(today));
            Some(TripStage::Write { day })
        }
        (TripVisitState::Missed, _) if call_due => Some(TripStage::Call),
        _ => None,
    };
    let mut draft = None;
    if let Some(stage) = stage.filter(|_| may_write) {
        let mut facts = PersonFacts::named(person.id, person.name.clone());
        facts.nickname.clone_from(&person.nickname);
        facts.concerns = all_on_day(tx.of_person::<Concern>(person.id).await?, today);
        let next = TripNext {
            person: person.id,
            trip_id: seen.trip.id.to_string(),
            town: seen.trip.town().to_owned(),
            days: [seen.trip.from_day, seen.trip.last_day()],
            planned_on: seen.trip.planned_on,
            km: near.and_then(|near| near.km),
            seen_on,
            stage,
        };
        draft = Some(trip_letter(&facts, &next, today));
    }
    Ok(TripVisitView { person: named(person), state, day, km: near.and_then(|near| near.km), seen_on, draft, call_due })
}

fn plan(seen: &SeenTrip) -> Vec<PlannedDay> {
    let visit = |person: &PersonId| {
        let listed = seen.visits.iter().find(|(visit, _)| visit.person_id == *person);
        let name = listed.map(|(_, person)| named(person)).or_else(|| seen.near_of(*person).map(|near| near.person.clone()));
        Some(PlannedVisit {
            person: name?,
            is_agreed: listed.is_some_and(|(visit, _)| visit.state() == TripVisitState::Agreed),
            is_meant: listed.is_some(),
        })
    };
    seen.plan.iter().map(|(day, people)| PlannedDay { day: *day, visits: people.iter().filter_map(visit).collect() }).collect()
}

fn next_text(seen: &SeenTrip, visits: &[TripVisitView], today: Date) -> String {
    let names = |wanted: &dyn Fn(&&TripVisitView) -> bool| {
        let names: Vec<&str> = visits.iter().filter(wanted).map(|visit| visit.person.name.as_str()).collect();
        (!names.is_empty()).then(|| joined(names))
    };
    let is = |state: TripVisitState| move |visit: &&TripVisitView| visit.state == state;
    let town = seen.trip.town();
    let of = |key: &'static str, names: String| say(key).with("names", names).to_string();
    match seen.state {
        TripState::LetGo => say("verb-trip-next-let-go").into(),
        TripState::Ended => match names(&|visit| visit.call_due) {
            Some(missed) => of("verb-trip-next-call", missed),
            None => match names(&is(TripVisitState::Met)) {
                Some(met) => of("verb-trip-next-met", met),
                None => say("verb-trip-next-over").into(),
            },
        },
        TripState::Planned | TripState::UnderWay => {
            let is_today = |visit: &&TripVisitView| visit.day == Some(today) && visit.state.is_open();
            if let Some(today) = names(&is_today).filter(|_| seen.state == TripState::UnderWay) {
                return of("verb-trip-next-today", today);
            }
            if let Some(meant) = names(&is(TripVisitState::Meant)) {
                return of("verb-trip-next-write", meant);
            }
            if let Some(asked) = names(&is(TripVisitState::Wrote)) {
                return of("verb-trip-next-wrote", asked);
            }
            if let Some(visit) = visits.iter().find(|visit| visit.state == TripVisitState::Agreed && visit.day >= Some(today)) {
                let day = visit.day.map(|day| spoken_day(day, today)).unwrap_or_default();
                return say("verb-trip-next-agreed").with("name", &visit.person.name).with("day", day).into();
            }
            let key = if seen.near.is_empty() { "verb-trip-next-nobody" } else { "verb-trip-next-near" };
            say(key).with("count", seen.near.len()).with("town", town).into()
        }
    }
}
