//! Trips, from the thought to the calls afterwards.

use hearten_domain::{ErrorKind, Medium, MoveState, PersonId, ReasonKind, StandingKind, TripId, TripState, TripVisitState};
use hearten_testkit::both;
use hearten_verbs::{Answer, MergeRequest, NewTrip, PersonEdit, TripEdit, Vault, VisitStep};
use jiff::civil::{Date, date};

use crate::common::*;

/// Five days in the week after the one in which tests play.
fn to(place: &str) -> NewTrip {
    NewTrip {
        place: place.into(),
        region: None,
        from: date(2024, 6, 12),
        until: date(2024, 6, 16),
        within_km: None,
        note: None,
        people: Vec::new(),
    }
}

async fn planned(vault: &Vault, new: NewTrip) -> TripId {
    vault.plan_trip(new).await.unwrap().id.parse().unwrap()
}

/// Somebody who lives somewhere and was visited on a day.
async fn living(vault: &Vault, name: &str, address: &str, seen: Option<Date>) -> PersonId {
    let mail = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
    let id = add(vault, name, &[&mail]).await;
    vault.edit_person(id, PersonEdit { add_addresses: vec![address.into()], ..PersonEdit::default() }).await.unwrap();
    if let Some(day) = seen {
        vault.log(contact(id, Medium::Visit, day)).await.unwrap();
    }
    id
}

async fn near(vault: &Vault, id: TripId) -> Vec<(String, Option<i64>)> {
    vault.trip(id).await.unwrap().near.into_iter().map(|it| (it.person.name, it.km)).collect()
}

/// The reasons of today's moves that come of trips.
async fn reasons(vault: &Vault) -> Vec<(PersonId, String)> {
    let moves = vault.today().await.unwrap().moves;
    let of_trips = moves.into_iter().filter(|it| it.reason_kind == ReasonKind::Trip);
    of_trips.map(|it| (it.people[0].id, it.why.reason().to_owned())).collect()
}

both! {
    async fn who_lives_near_is_found_by_the_gazetteer_and_never_the_dead_the_muted_or_whom_one_must_not_contact(database) {
        let vault = vault(&database).await;
        living(&vault, "Ana Silva", "3 rue des Ponts, 78000 Versailles, France", None).await;
        let ben = living(&vault, "Ben Okafor", "Paris", Some(date(2022, 5, 1))).await;
        living(&vault, "Cleo Dahl", "Lyon", None).await;
        living(&vault, "Dora Wild", "Paris, TX", None).await;
        for (name, kind) in [("Emil Rue", StandingKind::Muted), ("Fritz Roth", StandingKind::Dead), ("Gro Lie", StandingKind::DoNotContact)] {
            let closed = living(&vault, name, "Paris", Some(date(2023, 5, 1))).await;
            vault.mute(closed, kind, TODAY, None).await.unwrap();
        }
        let id = planned(&vault, to("paris")).await;
        let view = vault.trip(id).await.unwrap();
        assert_eq!((view.trip.place.as_str(), view.days.as_str(), view.state), ("Paris, Ile-de-France, France", "12 to 16 June", TripState::Planned));
        assert!(view.others.contains(&"Paris, Texas, United States".to_owned()), "{:?}", view.others);
        assert_eq!(near(&vault, id).await, [("Ben Okafor".to_owned(), Some(0)), ("Ana Silva".to_owned(), Some(17))]);
        assert_eq!(view.near[0].seen_on, Some(date(2022, 5, 1)));
        vault.change_trip(id, TripEdit { within_km: Some(5), ..TripEdit::default() }).await.unwrap();
        assert_eq!(near(&vault, id).await, [("Ben Okafor".to_owned(), Some(0))]);
        vault.change_trip(id, TripEdit { region: Some("TX".into()), ..TripEdit::default() }).await.unwrap();
        assert_eq!(near(&vault, id).await, [("Dora Wild".to_owned(), Some(0))]);
        let muted = vault.find_person("emil").await.unwrap().id;
        assert_error(vault.trip_see(id, &[muted], None).await, ErrorKind::Refused, "rest");
        vault.mute(ben, StandingKind::Dead, TODAY, None).await.unwrap();
        assert_error(vault.trip_visit(id, ben, VisitStep::Wrote, TODAY).await, ErrorKind::Refused, "has died");
    }

    async fn a_town_that_nobody_mapped_is_told_by_its_name(database) {
        let vault = vault(&database).await;
        living(&vault, "Ana Silva", "Mill Lane 3, Quiet Hollow-under-Nowhere", None).await;
        living(&vault, "Ben Okafor", "Loud Hollow-under-Nowhere", None).await;
        let id = planned(&vault, to("quiet hollow under nowhere")).await;
        let view = vault.trip(id).await.unwrap();
        assert!(!view.is_mapped && view.trip.place == "quiet hollow under nowhere");
        assert_eq!(near(&vault, id).await, [("Ana Silva".to_owned(), None)]);
        assert_error(vault.plan_trip(NewTrip { region: Some("Norway".into()), ..to("Paris") }).await, ErrorKind::Invalid, "no place called Paris is known in Norway");
    }

    async fn partners_come_first_then_the_layers_then_those_one_would_be_sorriest_to_miss_and_the_plan_follows(database) {
        let vault = vault(&database).await;
        let long_ago = living(&vault, "Long Ago", "Oslo", Some(date(2020, 1, 1))).await;
        let lately = living(&vault, "Seen Lately", "Oslo", Some(date(2024, 6, 1))).await;
        let chosen = living(&vault, "Chosen Layer", "Oslo", None).await;
        vault.edit_person(chosen, PersonEdit { layer: Some(Some(15)), ..PersonEdit::default() }).await.unwrap();
        let partner = living(&vault, "Partner Far", "Drammen, Norway", None).await;
        vault.partner_add(partner).await.unwrap();
        living(&vault, "Only Address", "Oslo", None).await;
        let id = planned(&vault, NewTrip { until: date(2024, 6, 13), ..to("Oslo") }).await;
        let names: Vec<String> = near(&vault, id).await.into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["Partner Far", "Chosen Layer", "Long Ago", "Seen Lately", "Only Address"]);
        vault.trip_see(id, &[lately], None).await.unwrap();
        vault.trip_visit(id, long_ago, VisitStep::Agreed(date(2024, 6, 13)), TODAY).await.unwrap();
        let plan = vault.trip(id).await.unwrap().plan;
        let planned: Vec<Vec<(String, bool)>> =
            plan.into_iter().map(|day| day.visits.into_iter().map(|it| (it.person.name, it.is_meant)).collect()).collect();
        let name = |name: &str, is_meant| (name.to_owned(), is_meant);
        assert_eq!(planned, [
            vec![name("Seen Lately", true), name("Partner Far", false)],
            vec![name("Long Ago", true), name("Chosen Layer", false)],
        ]);
    }

    async fn a_visit_goes_from_the_wish_to_the_meeting_and_whoever_was_missed_is_called(database) {
        let vault = vault(&database).await;
        let ana = living(&vault, "Ana Silva", "Bergen", Some(date(2022, 5, 1))).await;
        let ben = living(&vault, "Ben Okafor", "Bergen", Some(date(2023, 5, 1))).await;
        let id = planned(&vault, NewTrip { people: vec![ana, ben], ..to("Bergen") }).await;
        let draft = vault.trip(id).await.unwrap().visits[0].draft.clone().unwrap();
        assert!(draft.starts_with("Hi Ana,") && draft.contains("in Bergen (12 to 16 June)") && draft.contains("Wednesday, 12 June"), "{draft}");
        assert_error(vault.trip_see(id, &[ana], None).await, ErrorKind::Conflict, "on the list already");
        vault.trip_visit(id, ana, VisitStep::Wrote, TODAY).await.unwrap();
        assert_error(vault.trip_visit(id, ana, VisitStep::Agreed(date(2024, 6, 20)), TODAY).await, ErrorKind::Invalid, "not a day of the trip");
        vault.trip_visit(id, ana, VisitStep::Agreed(date(2024, 6, 14)), TODAY).await.unwrap();
        assert_error(vault.trip_visit(id, ana, VisitStep::Met, TODAY).await, ErrorKind::Invalid, "not a day of the trip");
        assert_error(vault.end_trip(id, TODAY).await, ErrorKind::Conflict, "is planned");
        let there = vault_at(&database, "2024-06-14T12:00:00Z").await;
        let view = there.trip(id).await.unwrap();
        assert_eq!((view.state, view.next_text.as_str()), (TripState::UnderWay, "Today: Ana Silva."));
        let others: Vec<_> = view.plan.iter().map(|day| (day.day, day.visits[0].person.id)).collect();
        assert_eq!(others, [(date(2024, 6, 14), ana), (date(2024, 6, 15), ben)]);
        there.trip_visit(id, ana, VisitStep::Met, date(2024, 6, 14)).await.unwrap();
        assert_eq!(there.person(ana).await.unwrap().timeline.len(), 2, "a visit was written down by it");
        let back = vault_at(&database, "2024-06-18T12:00:00Z").await;
        let view = back.trip(id).await.unwrap();
        let missed = view.visits.iter().find(|visit| visit.person.id == ben).unwrap();
        assert_eq!((view.state, missed.state, missed.call_due), (TripState::Ended, TripVisitState::Missed, true));
        assert!(missed.draft.as_deref().unwrap().contains("did not get to meet while I was in Bergen"));
        assert_error(back.trip_visit(id, ben, VisitStep::Wrote, date(2024, 6, 18)).await, ErrorKind::Conflict, "you did not get to see them");
        back.log(contact(ben, Medium::Call, date(2024, 6, 17))).await.unwrap();
        assert!(!back.trip(id).await.unwrap().visits.iter().any(|visit| visit.call_due), "a call that was logged is a call");
        back.trip_visit(id, ben, VisitStep::Called, date(2024, 6, 18)).await.unwrap();
        let before = back.at(Some(date(2024, 6, 13)));
        assert_eq!(before.trip(id).await.unwrap().visits.iter().find(|it| it.person.id == ana).unwrap().state, TripVisitState::Agreed);
    }

    async fn a_trip_is_a_reason_to_write_before_to_visit_on_the_day_and_to_call_afterwards(database) {
        let vault = vault(&database).await;
        let ana = living(&vault, "Ana Silva", "Bergen", Some(date(2022, 5, 1))).await;
        let ben = living(&vault, "Ben Okafor", "Bergen", Some(date(2022, 6, 1))).await;
        let muted = living(&vault, "Emil Rue", "Bergen", Some(date(2022, 6, 1))).await;
        vault.mute(muted, StandingKind::Muted, TODAY, None).await.unwrap();
        let id = planned(&vault, NewTrip { people: vec![ana], ..to("Bergen") }).await;
        let before = reasons(&vault).await;
        assert_eq!(before.len(), 2, "{before:?}");
        let (_, reason) = before.iter().find(|(person, _)| *person == ana).unwrap();
        assert!(reason.starts_with("You will be in Bergen (12 to 16 June). Ana Silva lives in the town itself, and you last saw each other in May 2022."), "{reason}");
        let moves = vault.today().await.unwrap().moves;
        let write = |person: PersonId| moves.iter().find(|it| it.people[0].id == person && it.reason_kind == ReasonKind::Trip).unwrap().id.0.clone();
        for person in [ana, ben] {
            assert_eq!(vault.answer_move(&write(person), Answer::Done).await.unwrap().state, MoveState::Done);
        }
        let states: Vec<_> = vault.trip(id).await.unwrap().visits.into_iter().map(|visit| (visit.person.id, visit.state)).collect();
        assert_eq!(states.len(), 2);
        assert!(states.iter().all(|(_, state)| *state == TripVisitState::Wrote), "what was answered went back to the visits");
        vault.trip_visit(id, ana, VisitStep::Agreed(date(2024, 6, 14)), TODAY).await.unwrap();
        let coming = vault.today().await.unwrap().coming;
        assert!(coming.iter().any(|it| it.day == date(2024, 6, 14) && it.text == "a visit in Bergen"), "{coming:?}");
        let day = vault_at(&database, "2024-06-14T12:00:00Z").await;
        let today = reasons(&day).await;
        assert_eq!(today.iter().map(|(person, _)| *person).collect::<Vec<_>>(), [ana], "{today:?}");
        assert!(today[0].1.starts_with("Today you see Ana Silva in Bergen"));
        let visit = day.today().await.unwrap().moves.into_iter().find(|it| it.reason_kind == ReasonKind::Trip).unwrap();
        day.answer_move(&visit.id.0, Answer::Done).await.unwrap();
        assert_eq!(day.person(ana).await.unwrap().timeline.len(), 2);
        let back = vault_at(&database, "2024-06-19T12:00:00Z").await;
        let after = reasons(&back).await;
        assert!(matches!(after.as_slice(), [(person, reason)] if *person == ben && reason.contains("did not get to see Ben Okafor in Bergen")), "{after:?}");
        let call = back.today().await.unwrap().moves.into_iter().find(|it| it.reason_kind == ReasonKind::Trip).unwrap();
        assert_eq!(call.medium, Medium::Call);
        back.answer_move(&call.id.0, Answer::Done).await.unwrap();
        assert_eq!(back.trip(id).await.unwrap().visits.iter().find(|it| it.person.id == ben).unwrap().state, TripVisitState::Called);
        back.undo(None).await.unwrap();
        assert_eq!(back.trip(id).await.unwrap().visits.iter().find(|it| it.person.id == ben).unwrap().state, TripVisitState::Missed);
    }

    async fn every_step_of_a_trip_is_taken_back_by_undo_and_an_export_holds_it(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &["ana@example.org"]).await, add(&vault, "Ben", &["ben@example.org"]).await);
        let start = kept(&vault).await;
        let id = planned(&vault, NewTrip { from: TODAY, people: vec![ana], note: Some("The tide museum".into()), ..to("Bergen") }).await;
        vault.trip_see(id, &[ben], Some(date(2024, 6, 14))).await.unwrap();
        vault.trip_visit(id, ana, VisitStep::Agreed(TODAY), TODAY).await.unwrap();
        vault.trip_visit(id, ana, VisitStep::Met, TODAY).await.unwrap();
        vault.trip_drop(id, ben).await.unwrap();
        vault.end_trip(id, TODAY).await.unwrap();
        assert_eq!(vault.search("tide museum", 5).await.unwrap()[0].kind, "trip");
        assert_eq!(kept(&vault).await.iter().filter(|line| line.contains("\"kind\":\"trip")).count(), 2);
        for _ in 0..6 {
            vault.undo(None).await.unwrap();
        }
        assert_eq!(kept(&vault).await, start);
    }

    async fn visits_go_over_with_a_merge_and_go_with_a_person(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana Silva", &["ana@example.org"]).await, add(&vault, "Ben Okafor", &["ben@example.org"]).await);
        let anita = add(&vault, "Anita Silva", &["anita@example.org"]).await;
        let id = planned(&vault, NewTrip { people: vec![ana, ben, anita], ..to("Bergen") }).await;
        vault.trip_visit(id, ana, VisitStep::Wrote, TODAY).await.unwrap();
        vault.merge(&MergeRequest { person: anita, other: ana, keep: Some(anita), anyway: true }).await.unwrap();
        let visits = vault.trip(id).await.unwrap().visits;
        let mut states: Vec<_> = visits.iter().map(|it| (it.person.id, it.state)).collect();
        states.sort_by_key(|(person, _)| *person != anita);
        assert_eq!(states, [(anita, TripVisitState::Wrote), (ben, TripVisitState::Meant)], "two of one person are one");
        assert!(vault.held(anita).await.unwrap().groups.iter().any(|group| group.kind == "trip_visit"));
        vault.remove_person(ben).await.unwrap();
        assert_eq!(vault.trip(id).await.unwrap().visits.len(), 1);
        vault.undo(None).await.unwrap();
        vault.forget_person(ben).await.unwrap();
        assert_eq!(vault.trip(id).await.unwrap().visits.len(), 1);
    }

    async fn what_cannot_be_a_trip_is_refused_with_its_remedy(database) {
        let vault = vault(&database).await;
        let refused = |new: NewTrip| { let vault = vault.clone(); async move { vault.plan_trip(new).await } };
        assert_error(refused(to(" ")).await, ErrorKind::Invalid, "the place is empty");
        assert_error(refused(NewTrip { until: date(2024, 6, 11), ..to("Oslo") }).await, ErrorKind::Invalid, "is before");
        assert_error(refused(NewTrip { from: date(2024, 6, 1), until: date(2024, 6, 4), ..to("Oslo") }).await, ErrorKind::Invalid, "is past");
        assert_error(refused(NewTrip { until: date(2025, 6, 20), ..to("Oslo") }).await, ErrorKind::Invalid, "longer than a year");
        assert_error(refused(NewTrip { within_km: Some(501), ..to("Oslo") }).await, ErrorKind::Invalid, "501 km");
        let id = planned(&vault, to("Oslo")).await;
        vault.let_go_trip(id, TODAY).await.unwrap();
        assert_error(vault.let_go_trip(id, TODAY).await, ErrorKind::Conflict, "let go");
        assert_error(vault.change_trip(id, TripEdit::default()).await, ErrorKind::Conflict, "let go");
        let ana = add(&vault, "Ana", &["ana@example.org"]).await;
        assert_error(vault.trip_see(id, &[ana], None).await, ErrorKind::Conflict, "let go");
        assert_error(vault.trip_visit(id, ana, VisitStep::Wrote, TODAY).await, ErrorKind::Conflict, "let go");
        assert_eq!(vault.trips().await.unwrap()[0].state, TripState::LetGo);
    }
}
