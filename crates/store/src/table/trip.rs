//! Trips, and whom I mean to see on them.

use hearten_boxed::boxed;
use hearten_domain::{PersonId, Trip, TripId, TripVisit, TripVisitId};

use crate::{
    StoreError, Tx,
    kept::{OfPerson, Words, columns, kept, read},
    value::values,
};

kept!(Trip as "trip" by id: TripId { place, lat, lon, from_day, until_day, within_km, note, planned_on, ended_on, let_go_on, import_id }
    const HAS_WORDS: bool = true;

    fn words(&self) -> Option<Words> {
        Words::of(Some(self.from_day), [Some(self.place.as_str()), self.note.as_deref()])
    }
);

kept!(TripVisit as "trip_visit" by id: TripVisitId {
        trip_id, person_id, on_day, listed_on, wrote_on, agreed_on, met_on, missed_on, called_on, import_id
    }
    fn people(&self) -> Vec<PersonId> {
        vec![self.person_id]
    }
    fn people_mut(&mut self) -> Vec<&mut PersonId> {
        vec![&mut self.person_id]
    }
);
impl OfPerson for TripVisit {}

#[boxed]
impl Tx {
    /// Whom I mean to see on a trip, in the order in which they were put on its list.
    pub async fn visits_of_trip(&mut self, trip: TripId) -> Result<Vec<TripVisit>, StoreError> {
        let sql = format!("SELECT {} FROM trip_visit WHERE vault_id = $1 AND trip_id = $2 ORDER BY id", columns::<TripVisit>(""));
        self.rows(sql, values![trip]).await?.iter().map(read).collect()
    }
}
