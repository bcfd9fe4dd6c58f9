//! What trips give occasion for, for the moves of the day.

use hearten_domain::{PersonId, Trip, TripState, TripVisit, TripVisitState};
use hearten_moves::{TripNext, TripStage};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;

use super::{near::Everybody, read::SeenTrip};
use crate::{Result, Vault, moves::all_on_day};

/// A trip is a reason to write from so many days before its first day.
const AHEAD: i32 = 28;
/// Whoever was missed is a reason to call for so many days after its last day.
const BEHIND: i32 = 21;

/// Everything that trips ahead, under way or just over give occasion for.
pub(crate) async fn steps_next(vault: &Vault, tx: &mut Tx) -> Result<Vec<TripNext>> {
    let today = vault.today_date();
    let trips: Vec<Trip> = all_on_day(tx.all::<Trip>().await?, today).into_iter().filter(|trip| matters(trip, today)).collect();
    if trips.is_empty() {
        return Ok(Vec::new());
    }
    let everybody = Everybody::read(vault, tx).await?;
    let mut all = Vec::new();
    for trip in trips {
        let seen = SeenTrip::read(vault, tx, &everybody, trip).await?;
        all.extend(seen.to_write_and_to_visit(today));
        if seen.state == TripState::Ended {
            let due: Vec<PersonId> = seen.calls_due(&everybody, today).map(|(visit, _)| visit.person_id).collect();
            all.extend(due.into_iter().map(|person| seen.next(person, TripStage::Call)));
        }
    }
    Ok(all)
}

/// The visits that were agreed on and are to come: the day, what it is, and with whom.
pub(crate) async fn agreed_visits(tx: &mut Tx, today: Date) -> Result<Vec<(Date, String, Vec<PersonId>)>> {
    let visits = all_on_day(tx.all::<TripVisit>().await?, today).into_iter().filter(|visit| visit.state() == TripVisitState::Agreed);
    let visits: Vec<TripVisit> = visits.collect();
    let trips = tx.get_many::<Trip>(&visits.iter().map(|visit| visit.trip_id).collect::<Vec<_>>()).await?;
    let trips: Vec<Trip> = all_on_day(trips, today).into_iter().filter(|trip| !trip.state(today).is_over()).collect();
    let planned = visits.into_iter().filter_map(|visit| {
        let trip = trips.iter().find(|trip| trip.id == visit.trip_id)?;
        Some((visit.on_day?, say("verb-trip-visit-in").with("town", trip.town()).to_string(), vec![visit.person_id]))
    });
    Ok(planned.collect())
}

fn matters(trip: &Trip, today: Date) -> bool {
    match trip.state(today) {
        TripState::Planned => (trip.from_day - today).get_days() <= AHEAD,
        TripState::UnderWay => true,
        TripState::Ended => (today - trip.last_day()).get_days() <= BEHIND,
        TripState::LetGo => false,
    }
}

impl SeenTrip {
    fn next(&self, person: PersonId, stage: TripStage) -> TripNext {
        let near = self.near_of(person);
        TripNext {
            person,
            trip_id: self.trip.id.to_string(),
            town: self.trip.town().to_owned(),
            days: [self.trip.from_day, self.trip.last_day()],
            planned_on: self.trip.planned_on,
            km: near.and_then(|near| near.km),
            seen_on: self.seen.get(&person).copied().or_else(|| near.and_then(|near| near.seen_on)),
            stage,
        }
    }

    /// The visits of today; and those of the plan to whom nobody has written yet.
    fn to_write_and_to_visit(&self, today: Date) -> Vec<TripNext> {
        let state = |person: PersonId| {
            let listed = self.visits.iter().find(|(visit, _)| visit.person_id == person);
            listed.map_or(TripVisitState::Meant, |(visit, _)| visit.state())
        };
        let has_day = |person: PersonId| self.visits.iter().any(|(visit, _)| visit.person_id == person && visit.on_day.is_some());
        let mut all = Vec::new();
        for (day, people) in &self.plan {
            for person in people {
                let stage = match (state(*person), *day == today && self.state == TripState::UnderWay) {
                    (TripVisitState::Agreed, true) => Some(TripStage::Visit { is_agreed: true }),
                    (TripVisitState::Wrote | TripVisitState::Meant, true) if has_day(*person) => {
                        Some(TripStage::Visit { is_agreed: false })
                    }
                    (TripVisitState::Meant, _) => Some(TripStage::Write { day: *day }),
                    _ => None,
                };
                all.extend(stage.map(|stage| self.next(*person, stage)));
            }
        }
        all
    }
}
