//! A trip to come: three days across the water, near a friend and family.

use hearten_domain::{Trip, TripId, TripVisit};
use hearten_places::locate;

use super::vault::Draft;

/// Puts the trip on the sheet.
pub(super) fn put_trip(draft: &mut Draft) {
    let place = locate("Copenhagen");
    let trip = Trip {
        id: TripId(draft.id()),
        place: place.map_or_else(|| "Copenhagen".to_owned(), |place| place.label()),
        lat: place.map(|place| place.at.lat),
        lon: place.map(|place| place.at.lon),
        from_day: draft.ahead(15),
        until_day: draft.ahead(17),
        within_km: 50,
        note: Some("The cold chain days, and time to spare".to_owned()),
        planned_on: draft.before(6),
        ended_on: None,
        let_go_on: None,
        import_id: Some(draft.import),
    };
    if let Some(person_id) = draft.who("signe") {
        draft.made.trip_visits.push(TripVisit {
            id: draft.id().into(),
            trip_id: trip.id,
            person_id,
            on_day: Some(draft.ahead(15)),
            listed_on: draft.before(6),
            wrote_on: Some(draft.before(5)),
            agreed_on: Some(draft.before(4)),
            met_on: None,
            missed_on: None,
            called_on: None,
            import_id: Some(draft.import),
        });
    }
    draft.made.trips.push(trip);
}
