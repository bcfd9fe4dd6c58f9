//! Gatherings, from the thought to what came of them.

use std::collections::BTreeSet;

use hearten_domain::{
    ConcernKind, ErrorKind, GatheringId, GatheringKind, GatheringState, GuestAnswer, GuestState, MembershipKind, PersonId, StandingKind,
};
use hearten_testkit::both;
use hearten_verbs::{MergeRequest, NewGathering, NewGuest, NewNote, Vault};
use jiff::civil::{date, time};

use crate::common::*;

fn evening(theme: &str, capacity: i64) -> NewGathering {
    NewGathering {
        kind: GatheringKind::Gathering,
        theme: theme.into(),
        on_day: Some(date(2024, 6, 20)),
        begins_at: Some(time(19, 0, 0, 0)),
        place: Some("Bergen".into()),
        capacity,
        guests: Vec::new(),
        on: TODAY,
    }
}

async fn planned(vault: &Vault, new: NewGathering) -> GatheringId {
    vault.plan_gathering(new).await.unwrap().id.parse().unwrap()
}

/// Somebody who cares for a topic and works somewhere.
async fn caring(vault: &Vault, name: &str, topic: &str, organization: &str) -> PersonId {
    let id = add(vault, name, &[&format!("{}@example.org", name.to_lowercase())]).await;
    vault.note(id, NewNote::Interest(topic.into())).await.unwrap();
    let member = NewNote::MemberOf { organization: organization.into(), kind: MembershipKind::Employer, role: None, from: None, to: None };
    vault.note(id, member).await.unwrap();
    id
}

async fn ideas(vault: &Vault, id: GatheringId) -> Vec<String> {
    vault.guest_ideas(id, 0).await.unwrap().into_iter().map(|idea| idea.person.name).collect()
}

fn guests(people: &[PersonId]) -> Vec<NewGuest> {
    people.iter().map(|person| NewGuest::of(*person)).collect()
}

both! {
    async fn a_list_fits_the_theme_mixes_worlds_and_leaves_out_whom_one_must_not_invite(database) {
        let vault = vault(&database).await;
        caring(&vault, "Ana", "bees on roofs", "Harbour Trust").await;
        caring(&vault, "Ben", "bees on roofs", "Harbour Trust").await;
        caring(&vault, "Cleo", "bees on roofs", "Free School").await;
        caring(&vault, "Dora", "chess", "Free School").await;
        let muted = caring(&vault, "Emil", "bees on roofs", "Mill").await;
        let grieving = caring(&vault, "Fritz", "bees on roofs", "Quarry").await;
        vault.mute(muted, StandingKind::Muted, TODAY, None).await.unwrap();
        let hard = NewNote::Concern { kind: ConcernKind::HardSeason, text: "His brother died".into(), since: None, until: None };
        vault.note(grieving, hard).await.unwrap();
        let id = planned(&vault, evening("Bees on roofs", 2)).await;
        let found = ideas(&vault, id).await;
        assert!(found.contains(&"Cleo".to_owned()) && found.len() == 2, "one of each world: {found:?}");
        let all = vault.guest_ideas(id, 9).await.unwrap();
        assert_eq!(all.iter().map(|idea| idea.person.name.as_str()).collect::<BTreeSet<_>>(), ["Ana", "Ben", "Cleo"].into());
        assert_eq!(all.iter().filter(|idea| idea.has_place).count(), 2);
        assert_eq!(all[0].reason, "You care for bees on roofs");
        assert_error(vault.add_guests(id, &guests(&[muted])).await, ErrorKind::Refused, "Emil");
    }

    async fn an_evening_goes_from_the_thought_to_what_came_of_it(database) {
        let vault = vault(&database).await;
        let ana = caring(&vault, "Ana", "bees on roofs", "Harbour Trust").await;
        let ben = caring(&vault, "Ben", "bees on roofs", "Mill").await;
        let id = planned(&vault, evening("Bees on roofs", 2)).await;
        let listed = vault.guest_ideas(id, 0).await.unwrap();
        let new: Vec<NewGuest> = listed.into_iter().map(|idea| NewGuest { person: idea.person.id, reason: Some(idea.reason) }).collect();
        vault.add_guests(id, &new).await.unwrap();
        let cleo = add(&vault, "Cleo", &["cleo@example.org"]).await;
        assert_error(vault.add_guests(id, &guests(&[cleo])).await, ErrorKind::Conflict, "all 2 places are taken");
        let view = vault.gathering(id).await.unwrap();
        let draft = view.guests[0].draft.as_deref().unwrap();
        assert!(draft.starts_with("Hi ") && draft.contains("on 20 June at 19:00, Bergen") && draft.contains("You care for bees on roofs."), "{draft}");
        let pairs = vault.pair_ideas(id).await.unwrap();
        assert_eq!((pairs.len(), pairs[0].reason.as_str()), (1, "Both care for bees on roofs"));
        vault.pair_guests(id, [ana, ben], &pairs[0].reason).await.unwrap();
        assert_eq!(vault.pair_ideas(id).await.unwrap(), []);
        vault.invite_guests(id, &[], TODAY).await.unwrap();
        assert_error(vault.invite_guests(id, &[], TODAY).await, ErrorKind::Conflict, "nobody is left");
        vault.answer_invitation(id, ben, GuestAnswer::No, TODAY).await.unwrap();
        vault.add_guests(id, &guests(&[cleo])).await.unwrap();
        assert_error(vault.answer_invitation(id, ben, GuestAnswer::Yes, TODAY).await, ErrorKind::Conflict, "places are taken");
        vault.drop_guest(id, cleo).await.unwrap();
        vault.answer_invitation(id, ben, GuestAnswer::Yes, TODAY).await.unwrap();
        vault.hold_gathering(id, &[ana, ben, cleo], TODAY).await.unwrap();
        let view = vault.gathering(id).await.unwrap();
        assert_eq!((view.state, view.guests.iter().filter(|guest| guest.state == GuestState::Came).count()), (GatheringState::Held, 3));
        assert_eq!(vault.person(cleo).await.unwrap().timeline.len(), 1, "a moment for each who came");
        vault.met_at_gathering(id, [ana, ben]).await.unwrap();
        assert_error(vault.met_at_gathering(id, [ben, ana]).await, ErrorKind::Conflict, "noted already");
        assert!(vault.held(ana).await.unwrap().groups.iter().any(|group| group.kind == "relation"), "they are known to know each other");
        vault.note_gathering(id, "A hive on the library").await.unwrap();
        vault.gathering_outcome(id, "Two hives", TODAY).await.unwrap();
        assert_eq!(vault.search("library", 5).await.unwrap()[0].kind, "gathering");
        let before = vault.clone().at(Some(date(2024, 6, 4)));
        assert_error(before.gathering(id).await, ErrorKind::Missing, "no gathering");
        assert_error(vault.call_gathering_off(id, TODAY).await, ErrorKind::Conflict, "this gathering was held on ");
    }

    async fn the_invitation_is_a_calendar_without_the_guests(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &["ana@example.org"]).await;
        let id = planned(&vault, NewGathering { guests: vec![ana], ..evening("Bees, and roofs", 4) }).await;
        let file = vault.invitation_file(id).await.unwrap();
        assert!(file.contains("SUMMARY:Bees\\, and roofs\r\n") && file.contains("LOCATION:Bergen\r\n") && file.contains("DTSTART:20240620T190000Z"));
        assert!(!file.contains("ana"));
        let open = planned(&vault, NewGathering { on_day: None, ..evening("Some day", 4) }).await;
        assert_error(vault.invitation_file(open).await, ErrorKind::Conflict, "no day yet");
    }

    async fn what_is_set_is_told_as_it_stands_and_what_is_over_says_what_can_be_done(database) {
        let vault = vault(&database).await;
        let id = planned(&vault, evening("Bees", 3)).await;
        let set = vault.place_gathering(id, Some(date(2024, 6, 27)), None, None).await.unwrap();
        assert_eq!(set.text, "Bees, from now on: 27 June 2024, 19:00, Bergen.");
        let bare = planned(&vault, NewGathering { on_day: None, begins_at: None, place: None, ..evening("Some day", 4) }).await;
        assert_eq!(vault.place_gathering(bare, None, None, None).await.unwrap().text, "Some day has no day, hour or place for now.");
        assert_error(vault.gathering_outcome(id, "Hives", TODAY).await, ErrorKind::Conflict, "not held yet");
        vault.call_gathering_off(id, TODAY).await.unwrap();
        assert_error(vault.note_gathering(id, "Nobody came").await, ErrorKind::Conflict, "this gathering was called off on ");
        let again = vault.call_gathering_off(id, TODAY).await.unwrap_err();
        assert!(again.remedy().unwrap().contains("plan it anew"), "{again}");
    }

    async fn what_is_not_said_of_day_hour_and_place_stays_and_hour_and_place_can_be_taken_away(database) {
        let vault = vault(&database).await;
        let id = planned(&vault, evening("Bees", 3)).await;
        vault.place_gathering(id, Some(date(2024, 6, 27)), None, None).await.unwrap();
        let stands = vault.gathering(id).await.unwrap().gathering;
        assert_eq!((stands.on_day, stands.begins_at), (Some(date(2024, 6, 27)), Some(time(19, 0, 0, 0))));
        assert_eq!(stands.place.as_deref(), Some("Bergen"));
        vault.place_gathering(id, None, Some(None), Some(" ".into())).await.unwrap();
        let stands = vault.gathering(id).await.unwrap().gathering;
        assert_eq!((stands.on_day, stands.begins_at, stands.place), (Some(date(2024, 6, 27)), None, None));
    }

    async fn every_step_of_an_evening_is_taken_back_by_undo(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &["ana@example.org"]).await, add(&vault, "Ben", &["ben@example.org"]).await);
        let start = kept(&vault).await;
        let id = planned(&vault, NewGathering { guests: vec![ana], ..evening("Bees", 3) }).await;
        vault.add_guests(id, &guests(&[ben])).await.unwrap();
        vault.pair_guests(id, [ana, ben], "Bees").await.unwrap();
        vault.invite_guests(id, &[ana], TODAY).await.unwrap();
        vault.hold_gathering(id, &[ana, ben], TODAY).await.unwrap();
        vault.met_at_gathering(id, [ana, ben]).await.unwrap();
        for _ in 0..6 {
            vault.undo(None).await.unwrap();
        }
        assert_eq!(kept(&vault).await, start);
    }

    async fn guests_go_over_with_a_merge_and_go_with_a_person(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana Silva", &["ana@example.org"]).await, add(&vault, "Ben Okafor", &["ben@example.org"]).await);
        let anita = add(&vault, "Anita Silva", &["anita@example.org"]).await;
        let id = planned(&vault, NewGathering { guests: vec![ana, ben, anita], ..evening("Bees", 3) }).await;
        vault.pair_guests(id, [ana, ben], "Ben Okafor keeps bees").await.unwrap();
        vault.merge(&MergeRequest { person: anita, other: ana, keep: Some(anita), anyway: true }).await.unwrap();
        let view = vault.gathering(id).await.unwrap();
        assert_eq!((view.guests.len(), view.pairings[0].people[0].id), (2, anita));
        vault.remove_person(ben).await.unwrap();
        let view = vault.gathering(id).await.unwrap();
        assert_eq!((view.guests.len(), view.pairings.len()), (1, 0));
        vault.undo(None).await.unwrap();
        assert_eq!(vault.gathering(id).await.unwrap().pairings.len(), 1);
        vault.forget_person(ben).await.unwrap();
        assert_eq!(vault.gathering(id).await.unwrap().guests.len(), 1);
        assert!(!exported(&vault).await.contains("Okafor"));
    }
}

/// Whatever is on the list and whoever is muted: no proposal goes beyond the places or names somebody who must not be invited, and nobody muted is seated.
#[tokio::test]
async fn a_proposal_keeps_its_capacity_and_never_seats_the_muted() {
    let database = hearten_testkit::TestDatabase::sqlite();
    let vault = vault(&database).await;
    let mut people = Vec::new();
    for (number, place) in ["Mill", "Quarry", "Mill", "School", "Harbour", "Mill", "School", "Ferry"].iter().enumerate() {
        people.push(caring(&vault, &format!("Guest{number}"), "bees on roofs", place).await);
    }
    for case in 0..30_usize {
        let (capacity, more) = (1 + case as i64 % 6, case % 5);
        let muted: BTreeSet<usize> = (0..people.len()).filter(|place| (case * 31 + place * 17) % 7 < 2).collect();
        let listed: Vec<PersonId> = people.iter().take(capacity as usize / 2).copied().collect();
        let id = planned(&vault, NewGathering { guests: listed.clone(), ..evening("Bees on roofs", capacity) }).await;
        for place in &muted {
            vault.mute(people[*place], StandingKind::Muted, TODAY, None).await.unwrap();
        }
        let found = vault.guest_ideas(id, more).await.unwrap();
        let with_place = found.iter().filter(|idea| idea.has_place).count();
        assert!(with_place + listed.len() <= capacity as usize);
        let closed: BTreeSet<PersonId> = muted.iter().map(|place| people[*place]).collect();
        assert!(found.iter().all(|idea| !closed.contains(&idea.person.id) && !listed.contains(&idea.person.id)));
        let seated = vault.seating(id, 3).await.unwrap();
        assert!(seated.iter().all(|table| table.len() <= 3 && table.iter().all(|person| !closed.contains(&person.id))));
        for _ in 0..=muted.len() {
            vault.undo(None).await.unwrap();
        }
    }
}
