//! Trips and visits, by what is written down.

use jiff::civil::date;
use uuid::Uuid;

use super::TripState::{Ended, LetGo, Planned, UnderWay};
use super::TripVisitState::{Agreed, Called, Meant, Met, Missed, Wrote};
use super::*;

fn trip() -> Trip {
    Trip {
        id: TripId(Uuid::nil()),
        place: "Paris, Texas, United States".into(),
        lat: Some(33.6609),
        lon: Some(-95.5555),
        from_day: date(2024, 6, 10),
        until_day: date(2024, 6, 14),
        within_km: 50,
        note: None,
        planned_on: date(2024, 5, 1),
        ended_on: None,
        let_go_on: None,
        import_id: None,
    }
}

fn visit() -> TripVisit {
    TripVisit {
        id: TripVisitId(Uuid::nil()),
        trip_id: TripId(Uuid::nil()),
        person_id: PersonId(Uuid::nil()),
        on_day: None,
        listed_on: date(2024, 5, 2),
        wrote_on: None,
        agreed_on: None,
        met_on: None,
        missed_on: None,
        called_on: None,
        import_id: None,
    }
}

#[test]
fn a_trip_goes_under_way_and_ends_by_its_dates() {
    let states = [date(2024, 6, 9), date(2024, 6, 10), date(2024, 6, 14), date(2024, 6, 15)].map(|day| trip().state(day));
    assert_eq!(states, [Planned, UnderWay, UnderWay, Ended]);
    assert_eq!(Trip { let_go_on: Some(date(2024, 6, 1)), ..trip() }.state(date(2024, 6, 12)), LetGo);
    let short = Trip { ended_on: Some(date(2024, 6, 12)), ..trip() };
    assert_eq!((short.state(date(2024, 6, 12)), short.last_day()), (Ended, date(2024, 6, 12)));
    assert_eq!((trip().town(), trip().last_day()), ("Paris", date(2024, 6, 14)));
}

#[test]
fn what_came_later_is_not_known_on_an_earlier_day() {
    assert_eq!(trip().on_day(date(2024, 4, 30)), None);
    let ended = Trip { ended_on: Some(date(2024, 6, 12)), ..trip() };
    assert_eq!(ended.on_day(date(2024, 6, 11)), Some(trip()));
    assert_eq!(visit().by_day(date(2024, 5, 1)), None);
    let met = TripVisit { wrote_on: Some(date(2024, 5, 3)), met_on: Some(date(2024, 6, 11)), ..visit() };
    assert_eq!(met.clone().by_day(date(2024, 6, 10)).map(|it| it.state()), Some(Wrote));
    assert_eq!(met.by_day(date(2024, 6, 11)).map(|it| it.state()), Some(Met));
}

#[test]
fn the_tables_of_states_are_the_documented_ones() {
    let table: Vec<_> = TripState::ALL
        .iter()
        .map(|from| (*from, TripState::ALL.iter().copied().filter(|to| from.may_become(*to)).collect::<Vec<_>>()))
        .collect();
    assert_eq!(table, [(Planned, vec![UnderWay, LetGo]), (UnderWay, vec![Ended, LetGo]), (Ended, vec![]), (LetGo, vec![])]);
    let table: Vec<_> = TripVisitState::ALL
        .iter()
        .map(|from| (*from, TripVisitState::ALL.iter().copied().filter(|to| from.may_become(*to)).collect::<Vec<_>>()))
        .collect();
    assert_eq!(
        table,
        [
            (Meant, vec![Wrote, Agreed, Met, Missed]),
            (Wrote, vec![Agreed, Met, Missed]),
            (Agreed, vec![Agreed, Met, Missed]),
            (Met, vec![]),
            (Missed, vec![Met, Called]),
            (Called, vec![]),
        ]
    );
}

#[test]
fn a_visit_that_was_missed_and_came_about_all_the_same_is_met() {
    let day = Some(date(2024, 6, 15));
    assert_eq!(TripVisit { missed_on: day, ..visit() }.state(), Missed);
    assert_eq!(TripVisit { missed_on: day, called_on: day, ..visit() }.state(), Called);
    assert_eq!(TripVisit { missed_on: day, met_on: day, ..visit() }.state(), Met);
    assert_eq!(TripVisit { agreed_on: day, ..visit() }.state(), Agreed);
    assert_eq!(visit().state_on(&trip(), date(2024, 6, 14)), Meant);
    assert_eq!(visit().state_on(&trip(), date(2024, 6, 15)), Missed);
    assert!(Agreed.is_open() && !Missed.is_open());
}
