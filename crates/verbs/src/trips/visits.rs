//! Whom I mean to see on a trip, and how far that is.

use hearten_boxed::boxed;
use hearten_domain::{Direction, Medium, Person, PersonId, StandingKind, Trip, TripId, TripState, TripVisit, TripVisitState};
use hearten_speech::{say, worded};
use hearten_store::{Change, Tx};
use jiff::civil::Date;

use super::plan::trip_in;
use crate::{
    NewMoment, Receipt, Result, Vault, VerbError,
    dates::full_day,
    text::not_to_come,
    writing::{people_in, person_in, receipt, refuse_uncontacted, refuse_unnoted},
};

/// Of whom no visit is planned.
const CLOSED: [StandingKind; 3] = [StandingKind::Dead, StandingKind::DoNotContact, StandingKind::Muted];

/// What became of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitStep {
    /// I wrote to them.
    Wrote,
    /// We agreed on a day of the trip.
    Agreed(Date),
    /// We met.
    Met,
    /// I did not get to see them.
    Missed,
    /// I called instead.
    Called,
}

impl VisitStep {
    fn state(self) -> TripVisitState {
        match self {
            Self::Wrote => TripVisitState::Wrote,
            Self::Agreed(_) => TripVisitState::Agreed,
            Self::Met => TripVisitState::Met,
            Self::Missed => TripVisitState::Missed,
            Self::Called => TripVisitState::Called,
        }
    }

    fn applied(self, visit: TripVisit, on: Date) -> TripVisit {
        match self {
            Self::Wrote => TripVisit { wrote_on: Some(on), ..visit },
            Self::Agreed(day) => TripVisit { agreed_on: Some(on), on_day: Some(day), ..visit },
            Self::Met => TripVisit { met_on: Some(on), ..visit },
            Self::Missed => TripVisit { missed_on: Some(on), ..visit },
            Self::Called => TripVisit { missed_on: visit.missed_on.or(Some(on)), called_on: Some(on), ..visit },
        }
    }
}

#[boxed]
impl Vault {
    /// Puts people on the list of those whom I mean to see on a trip, perhaps on a day of it.
    ///
    /// # Errors
    /// `missing` where the trip or somebody is not there; `conflict` where it is over or somebody is on its list already; `refused` for one who is dead, muted, or
    /// not to be contacted or noted; `invalid` without people, for me, or for a day that is not one of the trip.
    pub async fn trip_see(&self, id: TripId, people: &[PersonId], day: Option<Date>) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let trip = self.open_trip(&mut tx, id).await?;
        if let Some(day) = day {
            within(&trip, day)?;
        }
        if people.is_empty() {
            return Err(VerbError::invalid(say("verb-nobody-named")).hint(say("verb-trip-nobody-hint")));
        }
        let names = people_in(&mut tx, people).await?;
        let names = crate::text::joined(names.iter().map(|person| person.name.as_str()));
        let said = say("verb-trip-see").with("names", names).with("town", trip.town());
        let change = self.change(&mut tx, "trip", said).await?;
        self.list_visits(&mut tx, &change, &trip, people).await?;
        if let Some(day) = day {
            for visit in tx.visits_of_trip(id).await?.into_iter().filter(|visit| people.contains(&visit.person_id)) {
                tx.update(&change, &TripVisit { on_day: Some(day), ..visit }).await?;
            }
        }
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    pub(super) async fn list_visits(&self, tx: &mut Tx, change: &Change, trip: &Trip, people: &[PersonId]) -> Result<()> {
        for person in people_in(tx, people).await? {
            self.may_be_seen(tx, &person).await?;
            if tx.visits_of_trip(trip.id).await?.iter().any(|visit| visit.person_id == person.id) {
                return Err(VerbError::conflict(say("verb-trip-listed").with("name", &person.name)));
            }
            let visit = self.new_visit(trip, person.id, self.today_date());
            tx.create(change, &visit).await?;
        }
        Ok(())
    }

    pub(super) fn new_visit(&self, trip: &Trip, person_id: PersonId, listed_on: Date) -> TripVisit {
        TripVisit {
            id: self.ids.next().into(),
            trip_id: trip.id,
            person_id,
            on_day: None,
            listed_on,
            wrote_on: None,
            agreed_on: None,
            met_on: None,
            missed_on: None,
            called_on: None,
            import_id: None,
        }
    }

    async fn may_be_seen(&self, tx: &mut Tx, person: &Person) -> Result<()> {
        if person.is_me {
            return Err(VerbError::invalid(say("verb-trip-you")).hint(say("verb-trip-you-hint")));
        }
        refuse_unnoted(tx, person, self.today_date()).await?;
        refuse_uncontacted(tx, person, &CLOSED, self.today_date()).await
    }

    /// Notes what became of a visit; somebody who was not on the list is put there by it. That we met makes a moment, a visit on that day.
    ///
    /// # Errors
    /// `missing` where the trip or the person is not there; `conflict` where that does not fit how it stands; `refused` as in [`Vault::trip_see`], but for those
    /// whom I met; `invalid` for a day to come, or a day of meeting that is not one of the trip.
    pub async fn trip_visit(&self, id: TripId, person: PersonId, step: VisitStep, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let trip = trip_in(&mut tx, id).await?;
        let person = person_in(&mut tx, person).await?;
        not_to_come(on, self.today_date(), say("verb-later-that-was-so"))?;
        if !matches!(step, VisitStep::Met | VisitStep::Missed) {
            self.may_be_seen(&mut tx, &person).await?;
        }
        match step {
            VisitStep::Agreed(day) => within(&trip, day)?,
            VisitStep::Met => within(&trip, on)?,
            VisitStep::Wrote | VisitStep::Missed | VisitStep::Called => {}
        }
        let said = match step {
            VisitStep::Wrote => say("verb-trip-wrote"),
            VisitStep::Agreed(day) => say("verb-trip-agreed").with("day", full_day(day)),
            VisitStep::Met => say("verb-trip-met"),
            VisitStep::Missed => say("verb-trip-missed"),
            VisitStep::Called => say("verb-trip-called"),
        };
        let summary = said.with("name", &person.name).with("town", trip.town());
        let change = self.change(&mut tx, "trip", summary).await?;
        self.note_visit(&mut tx, &change, &trip, &person, step, on).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// Writes a step of a visit down.
    ///
    /// # Errors
    /// `conflict` where it does not fit how the visit stands.
    pub(super) async fn note_visit(
        &self,
        tx: &mut Tx,
        change: &Change,
        trip: &Trip,
        person: &Person,
        step: VisitStep,
        on: Date,
    ) -> Result<()> {
        let known = visit_of(tx, trip, person.id).await?;
        if let Some(why) = self.why_not(trip, known.as_ref(), step) {
            let refused = VerbError::conflict(say("verb-trip-why-not").with("name", &person.name).with("why", why));
            return Err(refused.hint(say("verb-trip-show-hint")));
        }
        match known {
            Some(visit) => tx.update(change, &step.applied(visit, on)).await?,
            None => tx.create(change, &step.applied(self.new_visit(trip, person.id, on), on)).await?,
        }
        if step == VisitStep::Met {
            self.note_meeting(tx, change, trip, person, on).await?;
        }
        Ok(())
    }

    /// Whether a step fits how it stands with somebody.
    pub(super) async fn visit_fits(&self, tx: &mut Tx, trip: &Trip, person: PersonId, step: VisitStep) -> Result<bool> {
        let known = visit_of(tx, trip, person).await?;
        Ok(self.why_not(trip, known.as_ref(), step).is_none())
    }

    /// Why a step does not fit how it stands; none where it does. Nobody was missed who was never to be seen, and whoever was missed may have been called at once.
    fn why_not(&self, trip: &Trip, known: Option<&TripVisit>, step: VisitStep) -> Option<String> {
        let today = self.today_date();
        if trip.state(today) == TripState::LetGo {
            return Some(say("verb-trip-not-let-go").into());
        }
        let Some(visit) = known else {
            return matches!(step, VisitStep::Missed | VisitStep::Called).then(|| say("verb-trip-not-listed").into());
        };
        let state = visit.state_on(trip, today);
        let fits = state.may_become(step.state()) || (step == VisitStep::Called && state.is_open());
        // That they were missed may be said once more where only the calendar has said so.
        let is_said_by_the_calendar = step == VisitStep::Missed && visit.state().is_open();
        (!fits && !is_said_by_the_calendar).then(|| worded("verb-trip-stands", state.as_str()).into())
    }

    async fn note_meeting(&self, tx: &mut Tx, change: &Change, trip: &Trip, person: &Person, on: Date) -> Result<()> {
        let new = NewMoment {
            people: vec![person.id],
            medium: Medium::Visit,
            direction: Direction::Mutual,
            on,
            minutes: None,
            subject: Some(say("verb-trip-subject").with("town", trip.town()).into()),
            text: None,
            brought: None,
        };
        let (moment, participants) = self.moment(self.ids.next().into(), &new, std::slice::from_ref(person))?;
        tx.create(change, &moment).await?;
        tx.set_participants(change, moment.id, &participants).await?;
        crate::ties::moment_added(self, tx, &moment, &participants).await
    }

    /// Takes somebody off the list of those whom I mean to see.
    ///
    /// # Errors
    /// `missing` where they are not on it; `conflict` where I met them.
    pub async fn trip_drop(&self, id: TripId, person: PersonId) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let trip = trip_in(&mut tx, id).await?;
        let person = person_in(&mut tx, person).await?;
        let known = visit_of(&mut tx, &trip, person.id).await?;
        let missing = || VerbError::missing(say("verb-trip-unlisted").with("name", &person.name)).hint(say("verb-trip-unlisted-hint"));
        let visit = known.ok_or_else(missing)?;
        if visit.state() == TripVisitState::Met {
            return Err(VerbError::conflict(say("verb-trip-met-there").with("name", &person.name)).hint(say("verb-trip-undo-hint")));
        }
        let said = say("verb-trip-dropped").with("name", &person.name).with("town", trip.town());
        let change = self.change(&mut tx, "trip", said).await?;
        tx.remove::<TripVisit>(&change, visit.id).await?;
        tx.commit().await?;
        Ok(receipt(id, &change))
    }

    /// The trip, where it is to come or under way.
    async fn open_trip(&self, tx: &mut Tx, id: TripId) -> Result<Trip> {
        let trip = trip_in(tx, id).await?;
        match trip.state(self.today_date()) {
            TripState::Planned | TripState::UnderWay => Ok(trip),
            state => {
                let closed = worded("verb-trip-closed", state.as_str()).with("town", trip.town());
                Err(VerbError::conflict(closed).hint(say("verb-undo-hint")))
            }
        }
    }
}

async fn visit_of(tx: &mut Tx, trip: &Trip, person: PersonId) -> Result<Option<TripVisit>> {
    Ok(tx.visits_of_trip(trip.id).await?.into_iter().find(|visit| visit.person_id == person))
}

/// Whether a day is one of the trip.
fn within(trip: &Trip, day: Date) -> Result<()> {
    if (trip.from_day..=trip.until_day).contains(&day) {
        return Ok(());
    }
    let hint = say("verb-trip-no-day-hint").with("first", full_day(trip.from_day)).with("last", full_day(trip.until_day));
    Err(VerbError::invalid(say("verb-trip-no-day").with("day", full_day(day)).with("town", trip.town())).hint(hint))
}
