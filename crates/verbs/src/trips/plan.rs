//! The beginning of a trip, and what changes it as a whole.

use hearten_boxed::boxed;
use hearten_domain::{PersonId, Trip, TripId, TripState};
use hearten_places::{Place, find};
use hearten_speech::{say, worded};
use hearten_store::Tx;
use jiff::civil::Date;

use crate::{
    Receipt, Result, Vault, VerbError,
    dates::{full_day, spoken_day},
    text::{not_to_come, optional, required_line},
    writing::receipt,
};

/// Whoever lives within so many kilometres is near, where nothing else is said.
const NEAR_KM: i64 = 50;
const MOST_KM: i64 = 500;
/// The longest trip, in days.
const LONGEST: i32 = 366;

/// A trip to write down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTrip {
    /// Where: a town, with its region or country where it needs one (`Berlin`, `Paris, TX`).
    pub place: String,
    /// The region or the country of that place, where another of its name is meant than the likeliest.
    pub region: Option<String>,
    /// The first day there.
    pub from: Date,
    /// The last day there.
    pub until: Date,
    /// Whoever lives within so many kilometres is near: 1 to 500, 50 where nothing is said.
    pub within_km: Option<i64>,
    /// What it is for, or what to think of.
    pub note: Option<String>,
    /// Whom I mean to see from the first.
    pub people: Vec<PersonId>,
}

/// What changes about a trip; what is none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TripEdit {
    /// Where.
    pub place: Option<String>,
    /// The region or the country of that place, or of the one it has.
    pub region: Option<String>,
    /// The first day there.
    pub from: Option<Date>,
    /// The last day there.
    pub until: Option<Date>,
    /// The kilometres within which people are near.
    pub within_km: Option<i64>,
    /// What it is for.
    pub note: Option<String>,
}

/// The places that a text may mean, the likeliest first, each as a line that tells it from the others.
pub fn places_called(text: &str) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for place in find(text) {
        let label = place.label();
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels
}

#[boxed]
impl Vault {
    /// Writes a trip down, with whom I mean to see on it. Nobody is written to by that. A place that the gazetteer does not have is kept as it was written:
    /// then people are found by the name of their town alone.
    ///
    /// # Errors
    /// `invalid` for an empty place, a region that has no such place, days in the wrong order, a trip that is over already or longer than a year, or kilometres
    /// out of 1 to 500; and what [`Vault::trip_see`] refuses.
    pub async fn plan_trip(&self, new: NewTrip) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let today = self.today_date();
        let (place, at) = resolved(&new.place, new.region.as_deref())?;
        let trip = Trip {
            id: self.ids.next().into(),
            place,
            lat: at.map(|at| at.at.lat),
            lon: at.map(|at| at.at.lon),
            from_day: new.from,
            until_day: new.until,
            within_km: new.within_km.unwrap_or(NEAR_KM),
            note: optional(new.note),
            planned_on: today,
            ended_on: None,
            let_go_on: None,
            import_id: None,
        };
        check(&trip)?;
        if trip.until_day < today {
            let past = VerbError::invalid(say("verb-trip-past").with("day", full_day(trip.until_day)));
            return Err(past.hint(say("verb-trip-past-hint")));
        }
        let summary = say("verb-trip-planned").with("place", &trip.place).with("days", stay(&trip, today));
        let change = self.change(&mut tx, "trip", summary).await?;
        tx.create(&change, &trip).await?;
        self.list_visits(&mut tx, &change, &trip, &new.people).await?;
        tx.commit().await?;
        Ok(receipt(trip.id, &change))
    }

    /// Changes the place, the days, the radius or the note of a trip.
    ///
    /// # Errors
    /// `missing` where there is no such trip; `conflict` where it was let go; `invalid` as in [`Vault::plan_trip`].
    pub async fn change_trip(&self, id: TripId, edit: TripEdit) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let trip = trip_in(&mut tx, id).await?;
        if trip.state(self.today_date()) == TripState::LetGo {
            return Err(VerbError::conflict(say("verb-trip-was-let-go")).hint(say("verb-trip-was-let-go-hint")));
        }
        let mut after = Trip {
            from_day: edit.from.unwrap_or(trip.from_day),
            until_day: edit.until.unwrap_or(trip.until_day),
            within_km: edit.within_km.unwrap_or(trip.within_km),
            note: optional(edit.note).or(trip.note.clone()),
            ..trip.clone()
        };
        if edit.place.is_some() || edit.region.is_some() {
            let text = edit.place.unwrap_or_else(|| trip.town().to_owned());
            let (place, at) = resolved(&text, edit.region.as_deref())?;
            after = Trip { place, lat: at.map(|at| at.at.lat), lon: at.map(|at| at.at.lon), ..after };
        }
        check(&after)?;
        let summary = say("verb-trip-changed").with("place", &after.place).with("days", stay(&after, self.today_date()));
        self.store_trip(tx, &after, summary.into()).await
    }

    /// Notes that a trip came to its end before its last day.
    ///
    /// # Errors
    /// `missing` where there is no such trip; `conflict` where it is not under way; `invalid` for a day to come.
    pub async fn end_trip(&self, id: TripId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let trip = self.trip_becoming(&mut tx, id, TripState::Ended, on).await?;
        let after = Trip { ended_on: Some(on), ..trip };
        let summary = say("verb-trip-ended").with("town", after.town());
        self.store_trip(tx, &after, summary.into()).await
    }

    /// Lets a trip go: it does not take place.
    ///
    /// # Errors
    /// `missing` where there is no such trip; `conflict` where it is over or was let go; `invalid` for a day to come.
    pub async fn let_go_trip(&self, id: TripId, on: Date) -> Result<Receipt> {
        let mut tx = self.write().await?;
        let trip = self.trip_becoming(&mut tx, id, TripState::LetGo, on).await?;
        let after = Trip { let_go_on: Some(on), ..trip };
        let summary = say("verb-trip-let-go").with("town", after.town());
        self.store_trip(tx, &after, summary.into()).await
    }

    async fn store_trip(&self, mut tx: Tx, after: &Trip, summary: String) -> Result<Receipt> {
        let change = self.change(&mut tx, "trip", summary).await?;
        tx.update(&change, after).await?;
        tx.commit().await?;
        Ok(receipt(after.id, &change))
    }

    /// The trip, where I may make it one in the state `next` on a day.
    async fn trip_becoming(&self, tx: &mut Tx, id: TripId, next: TripState, on: Date) -> Result<Trip> {
        let trip = trip_in(tx, id).await?;
        not_to_come(on, self.today_date(), say("verb-later-that-was-so"))?;
        let state = trip.state(on);
        if state.may_become(next) {
            return Ok(trip);
        }
        let refused = VerbError::conflict(worded("verb-trip-is", state.as_str()).with("town", trip.town()));
        Err(refused.hint(say("verb-trip-show-hint")))
    }
}

/// The days of a trip in words: `5 to 9 June`, `29 June to 3 July 2025`.
pub(super) fn stay(trip: &Trip, today: Date) -> String {
    let (from, until) = (trip.from_day, trip.until_day);
    let last = spoken_day(until, today);
    if from == until {
        last
    } else if (from.year(), from.month()) == (until.year(), until.month()) {
        say("verb-trip-days-of-month").with("first", from.day().to_string()).with("last", last).into()
    } else {
        // The year stands at the last day where both have the same.
        let first = spoken_day(from, if from.year() == until.year() { until } else { today });
        say("verb-trip-days").with("first", first).with("last", last).into()
    }
}

fn check(trip: &Trip) -> Result<()> {
    if trip.until_day < trip.from_day {
        let said = say("verb-trip-backwards").with("last", full_day(trip.until_day)).with("first", full_day(trip.from_day));
        return Err(VerbError::invalid(said).hint(say("verb-trip-backwards-hint")));
    }
    if (trip.until_day - trip.from_day).get_days() >= LONGEST {
        return Err(VerbError::invalid(say("verb-trip-long")).hint(say("verb-trip-long-hint")));
    }
    if !(1..=MOST_KM).contains(&trip.within_km) {
        let said = say("verb-trip-radius").with("km", trip.within_km.to_string());
        return Err(VerbError::invalid(said).hint(say("verb-trip-radius-hint").with("most", MOST_KM)));
    }
    Ok(())
}

/// The place that a text means, and where it is, where the gazetteer knows that.
fn resolved(text: &str, region: Option<&str>) -> Result<(String, Option<Place>)> {
    let text = required_line(text, say("verb-what-the-place"))?;
    let region = region.map(str::trim).filter(|region| !region.is_empty());
    let whole = region.map_or_else(|| text.clone(), |region| format!("{text}, {region}"));
    match (find(&whole).into_iter().next(), region) {
        (Some(place), _) => Ok((place.label(), Some(place))),
        (None, None) => Ok((text, None)),
        (None, Some(region)) => {
            let others = places_called(&text);
            let hint = match others.as_slice() {
                [] => say("verb-trip-no-place"),
                others => say("verb-trip-places").with("places", others.iter().take(5).cloned().collect::<Vec<_>>().join("; ")),
            };
            Err(VerbError::invalid(say("verb-trip-not-in-region").with("place", text).with("region", region)).hint(hint))
        }
    }
}

pub(super) async fn trip_in(tx: &mut Tx, id: TripId) -> Result<Trip> {
    let found: Option<Trip> = tx.get(id).await?;
    found.ok_or_else(|| no_such_trip(id))
}

pub(super) fn no_such_trip(id: TripId) -> VerbError {
    VerbError::missing(say("verb-trip-none").with("id", id.to_string())).hint(say("verb-trip-none-hint"))
}
