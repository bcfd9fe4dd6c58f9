//! A trip with everything that belongs to it, as it stands on a day.

use std::collections::{BTreeMap, BTreeSet};

use hearten_domain::{Person, PersonId, Trip, TripState, TripVisit, TripVisitState};
use hearten_store::Tx;
use jiff::civil::Date;

use super::{
    days::{MOST_A_DAY, days_for},
    near::{Everybody, NearPerson},
};
use crate::{Result, Vault, moves::all_on_day};

/// The plan proposes so many at most whom I did not say that I mean to see.
const MOST_PROPOSED: usize = 6;

/// A trip as it stands.
pub(super) struct SeenTrip {
    pub(super) trip: Trip,
    pub(super) state: TripState,
    /// Whom I mean to see, with the people themselves.
    pub(super) visits: Vec<(TripVisit, Person)>,
    /// Everybody who lives near, whether on the list or not.
    pub(super) near: Vec<NearPerson>,
    /// When I last saw those on the list.
    pub(super) seen: BTreeMap<PersonId, Date>,
    /// Which day for whom, of the days that are left.
    pub(super) plan: BTreeMap<Date, Vec<PersonId>>,
}

impl SeenTrip {
    pub(super) async fn read(vault: &Vault, tx: &mut Tx, everybody: &Everybody, trip: Trip) -> Result<Self> {
        let today = vault.today_date();
        let state = trip.state(today);
        let visits = all_on_day(tx.visits_of_trip(trip.id).await?, today);
        let ids: Vec<PersonId> = visits.iter().map(|visit| visit.person_id).collect();
        let people: BTreeMap<PersonId, Person> = tx.get_many::<Person>(&ids).await?.into_iter().map(|it| (it.id, it)).collect();
        let visits: Vec<_> =
            visits.into_iter().filter_map(|visit| people.get(&visit.person_id).cloned().map(|person| (visit, person))).collect();
        let near = if state.is_over() { Vec::new() } else { everybody.near(tx, &trip).await? };
        let seen = everybody.seen(tx, &ids).await?;
        let mut seen_trip = Self { trip, state, visits, near, seen, plan: BTreeMap::new() };
        if !state.is_over() {
            seen_trip.plan = seen_trip.planned(today, &everybody.closed);
        }
        Ok(seen_trip)
    }

    /// Those on the list first, then those near whom the plan proposes; each in the order of how sorry I would be to miss them.
    fn planned(&self, today: Date, closed: &BTreeSet<PersonId>) -> BTreeMap<Date, Vec<PersonId>> {
        let first = self.trip.from_day.max(today);
        let days: Vec<Date> = first.series(jiff::Span::new().days(1)).take_while(|day| *day <= self.trip.until_day).collect();
        let open = || self.visits.iter().map(|(visit, _)| visit).filter(|it| it.state().is_open() && !closed.contains(&it.person_id));
        let fixed: Vec<(PersonId, Date)> = open().filter_map(|visit| Some((visit.person_id, visit.on_day?))).collect();
        let place = |person: &PersonId| self.near.iter().position(|it| it.person.id == *person).unwrap_or(usize::MAX);
        let mut wanted: Vec<PersonId> = open().filter(|visit| visit.on_day.is_none()).map(|visit| visit.person_id).collect();
        wanted.sort_by_key(|person| (place(person), *person));
        let room = (MOST_A_DAY * days.len()).saturating_sub(fixed.len() + wanted.len()).min(MOST_PROPOSED);
        let listed = |person: &PersonId| self.visits.iter().any(|(visit, _)| visit.person_id == *person);
        let proposed = self.near.iter().filter(|it| it.is_more_than_an_address() && !listed(&it.person.id));
        wanted.extend(proposed.map(|it| it.person.id).take(room));
        days_for(&days, &fixed, &wanted)
    }

    /// The day that the plan has for somebody.
    pub(super) fn day_of(&self, person: PersonId) -> Option<Date> {
        self.plan.iter().find(|(_, visits)| visits.contains(&person)).map(|(day, _)| *day)
    }

    /// How near somebody lives.
    pub(super) fn near_of(&self, person: PersonId) -> Option<&NearPerson> {
        self.near.iter().find(|it| it.person.id == person)
    }

    /// The visits that were missed and whose people have not spoken with me since.
    pub(super) fn calls_due<'a>(&'a self, everybody: &'a Everybody, today: Date) -> impl Iterator<Item = &'a (TripVisit, Person)> {
        self.visits.iter().filter(move |(visit, _)| {
            visit.state_on(&self.trip, today) == TripVisitState::Missed
                && !everybody.closed.contains(&visit.person_id)
                && !everybody.has_spoken_since(visit.person_id, self.trip.from_day)
        })
    }
}
