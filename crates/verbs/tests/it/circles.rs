//! Circles: who is in them, when they meet, what is asked, offered and done there.

use hearten_domain::{CircleAskKind, CircleId, CircleKind, ErrorKind, GiftDirection, PersonId, ReasonKind, StandingKind};
use hearten_testkit::both;
use hearten_verbs::{MeEdit, MergeRequest, NewCircle, NewCircleAsk, NewCircleMeeting, NewCommitment, NewFind, NewNote, Vault};
use jiff::{ToSpan, civil::time};

use crate::common::*;

/// A vault that knows who I am.
async fn known(database: &hearten_testkit::TestDatabase) -> (Vault, PersonId) {
    let vault = vault(database).await;
    vault.edit_me(MeEdit { name: Some("Ida".into()), ..MeEdit::default() }).await.unwrap();
    let me = vault.my_id().await.unwrap().expect("the vault knows me");
    (vault, me)
}

async fn begun(vault: &Vault, members: &[PersonId]) -> CircleId {
    let new = NewCircle {
        name: "The bridge".into(),
        kind: CircleKind::JobClub,
        purpose: Some("The next post, together".into()),
        every_weeks: 2,
        members: members.to_vec(),
        on: TODAY,
    };
    vault.circle_begin(new).await.unwrap().id.parse().unwrap()
}

async fn said(vault: &Vault, circle: CircleId, person: PersonId, kind: CircleAskKind, text: &str) -> hearten_domain::CircleAskId {
    let new = NewCircleAsk { circle, person, kind, text: text.into(), on: TODAY };
    vault.circle_say(new).await.unwrap().id.parse().unwrap()
}

fn meeting(circle: CircleId, days: i64) -> NewCircleMeeting {
    let on_day = TODAY.checked_add(days.days()).unwrap();
    NewCircleMeeting { circle, on_day, begins_at: Some(time(18, 0, 0, 0)), place: Some("Library".into()), agenda: None }
}

both! {
    async fn a_circle_meets_helps_and_keeps_its_word_and_each_change_is_taken_back(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &["ana@example.org"]).await;
        let ben = add(&vault, "Ben", &[]).await;
        let mia = add(&vault, "Mia", &["mia@example.org"]).await;
        let id = begun(&vault, &[ana, ben]).await;
        vault.circle_join(id, &[mia], TODAY).await.unwrap();
        assert_eq!(vault.circle_join(id, &[mia], TODAY).await.unwrap_err().kind(), ErrorKind::Conflict);
        let view = vault.circle(id).await.unwrap();
        assert!(view.next_text.starts_with("Name the day"), "{}", view.next_text);
        vault.circle_meet(meeting(id, 0)).await.unwrap();
        let agenda = NewCircleMeeting { agenda: Some("One round".into()), begins_at: None, place: None, ..meeting(id, 0) };
        vault.circle_meet(agenda).await.unwrap();
        let next = vault.circle(id).await.unwrap().next_meeting.expect("one meeting, said twice");
        assert_eq!((next.place.as_deref(), next.agenda.as_deref()), (Some("Library"), Some("One round")));
        let ask = said(&vault, id, ana, CircleAskKind::Ask, "A word with somebody in shipping").await;
        let helped = vault.circle_helped(ask, ben, Some("A call with the harbour master".into()), TODAY).await.unwrap();
        assert_eq!(vault.circle_helped(ask, ben, None, TODAY).await.unwrap_err().kind(), ErrorKind::Conflict);
        let relations = [vault.person(ana).await.unwrap().relations, vault.person(ben).await.unwrap().relations].concat();
        assert!(relations.iter().any(|it| it.kind == "acquaintance"), "that one helped the other is seen between the two");
        let new = NewCommitment { circle: id, person: ben, text: "Three letters".into(), due: None, on: TODAY };
        let commitment = vault.circle_commit(new).await.unwrap().id.parse().unwrap();
        vault.circle_kept(commitment, TODAY).await.unwrap();
        vault.circle_hold(next.id, &[], TODAY, Some("The library wants us back".into())).await.unwrap();
        vault.circle_minutes(next.id, "In spring").await.unwrap();
        let view = vault.circle(id).await.unwrap();
        assert_eq!(view.meetings[0].meeting.minutes.as_deref(), Some("The library wants us back\nIn spring"));
        assert_eq!(view.suggested_day, TODAY.checked_add(2.weeks()).ok(), "the cadence names the next day");
        for (word, kind) in [("bridge", "circle"), ("shipping", "circle_ask"), ("letters", "commitment"), ("spring", "circle_meeting")] {
            assert!(vault.search(word, 5).await.unwrap().iter().any(|hit| hit.kind == kind), "{word}");
        }
        vault.undo(Some(helped.change_id)).await.unwrap();
        assert_eq!(vault.circle(id).await.unwrap().open(CircleAskKind::Ask).count(), 1);
    }

    async fn help_for_me_is_owed_thanks_and_help_of_mine_is_a_gift(database) {
        let (vault, me) = known(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let id = begun(&vault, &[ana]).await;
        let mine = said(&vault, id, me, CircleAskKind::Ask, "A reader for one page").await;
        vault.circle_helped(mine, ana, Some("read it twice".into()), TODAY).await.unwrap();
        let owed = vault.thanks_open().await.unwrap().owed;
        assert!(owed.iter().any(|it| it.thanks.person_id == ana && it.thanks.deed == "read it twice"));
        let offer = said(&vault, id, me, CircleAskKind::Offer, "An hour on spreadsheets").await;
        assert_eq!(vault.circle_helped(offer, me, None, TODAY).await.unwrap_err().kind(), ErrorKind::Invalid);
        vault.circle_helped(offer, ana, None, TODAY).await.unwrap();
        let gifts = vault.person(ana).await.unwrap().gifts;
        assert!(gifts.iter().any(|it| it.direction == GiftDirection::Given && it.what == "An hour on spreadsheets"));
    }

    async fn the_round_turns_to_offers_and_interests_and_else_to_the_next(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let ben = add(&vault, "Ben", &[]).await;
        let id = begun(&vault, &[ana, ben]).await;
        vault.note(ben, NewNote::Interest("container shipping".into())).await.unwrap();
        said(&vault, id, ana, CircleAskKind::Ask, "A word about container shipping").await;
        said(&vault, id, ben, CircleAskKind::Ask, "Somebody who tunes harpsichords").await;
        let round = vault.circle_round(id).await.unwrap();
        let seat = |name: &str| round.iter().find(|seat| seat.person.name == name).unwrap();
        assert_eq!(seat("Ana").turn_to[0].person.id, ben);
        assert_eq!(seat("Ana").turn_to[0].why, "cares for container shipping");
        assert!(seat("Ben").turn_to.is_empty() && seat("Ben").listens.is_some());
    }

    async fn a_circle_gives_moves_with_a_why_and_none_to_the_muted(database) {
        let (vault, me) = known(&database).await;
        let ana = add(&vault, "Ana Lund", &["ana@example.org"]).await;
        let ben = add(&vault, "Ben Okoro", &["ben@example.org"]).await;
        let mia = add(&vault, "Mia Sand", &["mia@example.org"]).await;
        let id = begun(&vault, &[mia, ana, ben]).await;
        let new = NewFind { kind: None, text_or_url: "Forty pages".into(), title: Some("A guide to container shipping".into()), on: TODAY };
        vault.shelf_add(new).await.unwrap();
        said(&vault, id, ana, CircleAskKind::Ask, "A guide to container shipping").await;
        for (person, text) in [(me, "Write to a harbour"), (ben, "Three letters")] {
            let due = TODAY.checked_add(2.days()).ok();
            let new = NewCommitment { circle: id, person, text: text.into(), due, on: TODAY };
            let commitment = vault.circle_commit(new).await.unwrap().id.parse().unwrap();
            if person == ben {
                vault.circle_kept(commitment, TODAY).await.unwrap();
            }
        }
        let moves = vault.today().await.unwrap().moves;
        let of = |kind: ReasonKind| moves.iter().find(|it| it.reason_kind == kind).unwrap_or_else(|| panic!("{kind} in {moves:?}"));
        let asked = of(ReasonKind::CircleAsk);
        assert_eq!(asked.people[0].id, ana);
        assert!(asked.why.reason().contains("on your shelf"), "{}", asked.why.reason());
        let word = of(ReasonKind::CircleCommitment);
        assert_eq!(word.people[0].id, mia);
        assert!(word.why.reason().contains("Write to a harbour"), "{}", word.why.reason());
        assert_eq!(of(ReasonKind::CircleStep).people[0].id, ben);
        vault.mute(ben, StandingKind::Muted, TODAY, None).await.unwrap();
        let left = vault.today().await.unwrap().moves;
        assert!(left.iter().all(|it| it.people.iter().all(|person| person.id != ben)), "{left:?}");
        vault.circle_end(id, TODAY).await.unwrap();
        let left = vault.today().await.unwrap().moves;
        assert!(left.iter().all(|it| !it.reason_kind.as_str().contains("circle")), "{left:?}");
    }

    async fn a_meeting_that_is_near_is_a_move(database) {
        let (vault, _) = known(&database).await;
        let ana = add(&vault, "Ana Lund", &["ana@example.org"]).await;
        let id = begun(&vault, &[ana]).await;
        vault.circle_meet(meeting(id, 3)).await.unwrap();
        let moves = vault.today().await.unwrap().moves;
        let meets = moves.iter().find(|it| it.reason_kind == ReasonKind::CircleMeeting).expect("a move before the meeting");
        assert!(meets.why.reason().starts_with("The bridge meets on Saturday"), "{}", meets.why.reason());
        vault.circle_call_off(vault.circle_meeting_now(id, false).await.unwrap(), TODAY).await.unwrap();
        assert!(vault.today().await.unwrap().moves.iter().all(|it| it.reason_kind != ReasonKind::CircleMeeting));
        let suggested = vault.circle(id).await.unwrap().suggested_day;
        assert_eq!(suggested, TODAY.checked_add(17.days()).ok(), "a round on from the day that was called off");
    }

    async fn buddies_turn_and_the_pairs_before_end(database) {
        let (vault, _) = known(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let ben = add(&vault, "Ben", &[]).await;
        let mia = add(&vault, "Mia", &[]).await;
        let id = begun(&vault, &[ana, ben, mia]).await;
        let mut seen = Vec::new();
        for day in ["2024-06-06", "2024-06-20", "2024-07-04"] {
            let vault = vault_at(&database, &format!("{day}T12:00:00Z")).await;
            vault.circle_buddies(id).await.unwrap();
            assert_error(vault.circle_buddies(id).await, ErrorKind::Conflict, "today");
            let pairs = vault.circle(id).await.unwrap().buddies;
            assert_eq!(pairs.len(), 2);
            for [one, other] in pairs {
                let pair = [one.id.min(other.id), one.id.max(other.id)];
                assert!(!seen.contains(&pair), "{} and {} again", one.name, other.name);
                seen.push(pair);
            }
        }
        assert_eq!(seen.len(), 6, "everybody had everybody");
    }

    async fn one_mail_is_for_all_and_names_who_has_no_address(database) {
        let (vault, me) = known(&database).await;
        let ana = add(&vault, "Ana", &["ana@example.org"]).await;
        let ben = add(&vault, "Ben", &[]).await;
        let id = begun(&vault, &[ana, ben]).await;
        assert_error(vault.circle_file(id).await, ErrorKind::Conflict, "no meeting");
        vault.circle_meet(meeting(id, 9)).await.unwrap();
        said(&vault, id, me, CircleAskKind::Ask, "A reader for one page").await;
        let letter = vault.circle_letter(id).await.unwrap();
        assert_eq!((letter.to.as_slice(), letter.without_address[0].id), (["ana@example.org".to_owned()].as_slice(), ben));
        assert!(letter.text.contains("- I: A reader for one page") && letter.text.contains("at 18:00, Library"), "{}", letter.text);
        assert!(vault.circle_file(id).await.unwrap().contains("SUMMARY:The bridge"));
    }

    async fn a_circle_travels_whole_and_a_merge_and_a_forgetting_leave_it_sound(database) {
        let (vault, _) = known(&database).await;
        let ana = add(&vault, "Ana Lund", &["ana@example.org"]).await;
        let ben = add(&vault, "Ben Okoro", &["ben@example.org"]).await;
        let twin = add(&vault, "Ana L.", &["lund@example.org"]).await;
        let id = begun(&vault, &[ana, ben, twin]).await;
        let ask = said(&vault, id, ana, CircleAskKind::Ask, "A reader for one page").await;
        vault.circle_helped(ask, ben, Some("Ben Okoro read it".into()), TODAY).await.unwrap();
        vault.circle_meet(meeting(id, 3)).await.unwrap();
        vault.circle_buddies(id).await.unwrap();
        let text = exported(&vault).await;
        let copy = Vault::open(&setup(&database, hearten_testkit::NOON), "copy").await.unwrap();
        copy.import_lines(&mut text.as_bytes()).await.unwrap();
        assert_eq!(exported(&copy).await, text, "byte for byte");
        let request = MergeRequest { person: ana, other: twin, keep: Some(ana), anyway: false };
        vault.merge(&request).await.unwrap();
        assert_eq!(vault.circle(id).await.unwrap().members.len(), 3, "me, Ana and Ben");
        vault.forget_person(ben).await.unwrap();
        let view = vault.circle(id).await.unwrap();
        assert_eq!((view.members.len(), view.asks[0].other.is_none()), (2, true));
        assert!(!view.asks[0].ask.outcome.as_deref().unwrap_or_default().contains("Okoro"));
    }
}
