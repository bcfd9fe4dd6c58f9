//! The moves of the day, the answers to them, and what is noticed afterwards.

use hearten_domain::{ErrorKind, GiftKind, Medium, MoveState, ReasonKind};
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{Answer, NewGift, NewNote, Vault};
use jiff::civil::date;

use crate::common::*;

/// A vault in which thanks are owed to Nora, who helped yesterday.
async fn owing(database: &TestDatabase) -> Vault {
    let vault = vault(database).await;
    let nora = add(&vault, "Nora Lind", &["nora@example.org"]).await;
    let help = NewGift { kind: Some(GiftKind::Help), on: date(2024, 6, 4), ..gift(nora, "read my draft of the lease") };
    vault.receive(help).await.unwrap();
    vault
}

/// The id of the move for the thanks that are owed.
async fn thanks_move(vault: &Vault) -> Option<String> {
    let today = vault.today().await.unwrap();
    today.moves.into_iter().find(|it| it.reason_kind == ReasonKind::ThanksOwed).map(|it| it.id.0)
}

both! {
    async fn thanks_owed_become_a_move_with_the_gift_as_evidence(database) {
        let vault = owing(&database).await;
        let today = vault.today().await.unwrap();
        let suggested = today.moves.iter().find(|it| it.reason_kind == ReasonKind::ThanksOwed).unwrap();
        assert_eq!(suggested.people[0].name, "Nora Lind");
        assert!(suggested.why.evidence().iter().any(|evidence| evidence.text.contains("read my draft of the lease")));
        assert!(suggested.draft.contains("Nora"));
        assert!(today.ranking.contains_key(&suggested.id));
        assert_eq!(thanks_move(&vault).await.unwrap(), suggested.id.0, "the same on every call");
    }

    async fn looking_writes_nothing(database) {
        let vault = owing(&database).await;
        let before = exported(&vault).await;
        vault.today().await.unwrap();
        vault.clone().at(Some(date(2024, 6, 4))).today().await.unwrap();
        assert_eq!(exported(&vault).await, before);
    }

    async fn an_answered_move_is_offered_no_more_until_undone(database) {
        let vault = owing(&database).await;
        let id = thanks_move(&vault).await.unwrap();
        let receipt = vault.answer_move(&id[..6], Answer::NotThis).await.unwrap();
        assert_eq!((receipt.state, receipt.move_id.0), (MoveState::Dismissed, id.clone()));
        assert_eq!(thanks_move(&vault).await, None);
        let summary = vault.undo(None).await.unwrap().summary;
        assert!(summary.starts_with("Not this: ") && summary.ends_with(" Nora Lind."), "{summary}");
        assert_eq!(thanks_move(&vault).await, Some(id));
    }

    async fn a_move_that_was_taken_on_stays_in_sight_until_it_is_answered_or_asked_about(database) {
        let vault = owing(&database).await;
        let id = thanks_move(&vault).await.unwrap();
        assert_eq!(vault.today().await.unwrap().taken, []);
        vault.answer_move(&id, Answer::Take).await.unwrap();
        let taken = vault.today().await.unwrap().taken;
        assert_eq!((taken.len(), taken[0].move_id.0.as_str(), taken[0].people[0].name.as_str()), (1, id.as_str(), "Nora Lind"));
        assert!(taken[0].on == TODAY && taken[0].draft.as_ref().is_some_and(|draft| draft.contains("Nora")), "{taken:?}");
        let asked = vault_at(&database, "2024-06-09T12:00:00Z").await.today().await.unwrap();
        assert_eq!((asked.taken.len(), asked.questions.len()), (0, 1), "not listed and asked about at once");
        vault.answer_move(&id, Answer::NotThis).await.unwrap();
        assert_eq!(vault.today().await.unwrap().taken, [], "it was let go");
        vault.undo(None).await.unwrap();
        assert_eq!(vault.today().await.unwrap().taken.len(), 1);
        let nora = vault.find_person("nora").await.unwrap().id;
        vault.mute(nora, hearten_domain::StandingKind::Muted, TODAY, None).await.unwrap();
        assert_eq!(vault.today().await.unwrap().taken, [], "nothing is said of her for now");
    }

    async fn where_nobody_is_known_the_addresses_left_out_are_counted(database) {
        let vault = vault(&database).await;
        assert_eq!(vault.today().await.unwrap().left_out, 0);
        import_mail(&vault, &database, &[("1", 2, "Nora Vik <nora@example.org>", "Ida <me@example.org>", "The lease")]).await;
        let today = vault.today().await.unwrap();
        assert_eq!((today.people, today.left_out), (0, 1));
        add(&vault, "Ben Okafor", &["ben@example.org"]).await;
        assert_eq!(vault.today().await.unwrap().left_out, 0, "asked for no more");
    }

    async fn where_only_names_are_known_a_few_are_asked_about_others_every_day(database) {
        let vault = vault(&database).await;
        for name in ["Ana Lund", "Ben Okafor", "Cleo Marsh", "Dev Rao"] {
            add(&vault, name, &[]).await;
        }
        let asked = vault.today().await.unwrap().to_tell_of;
        assert_eq!(asked.len(), 3);
        assert_ne!(vault_at(&database, "2024-06-06T12:00:00Z").await.today().await.unwrap().to_tell_of, asked);
        vault.mute(asked[0].id, hearten_domain::StandingKind::Muted, TODAY, None).await.unwrap();
        vault.log(contact(asked[1].id, Medium::Call, date(2024, 6, 1))).await.unwrap();
        let then = vault.today().await.unwrap().to_tell_of;
        assert!(then.iter().all(|it| it.id != asked[0].id && it.id != asked[1].id), "{then:?}");
    }

    async fn a_move_put_off_comes_back_on_its_day(database) {
        let vault = owing(&database).await;
        let id = thanks_move(&vault).await.unwrap();
        assert_error(vault.answer_move(&id, Answer::Later(TODAY)).await, ErrorKind::Invalid, "not after today");
        vault.answer_move(&id, Answer::Later(date(2024, 6, 10))).await.unwrap();
        assert_eq!(thanks_move(&vault).await, None);
        assert_eq!(thanks_move(&vault_at(&database, "2024-06-09T12:00:00Z").await).await, None);
        assert_eq!(thanks_move(&vault_at(&database, "2024-06-10T12:00:00Z").await).await, Some(id));
    }

    async fn a_later_mail_is_noticed_as_the_outcome_and_silence_is_asked_about_once(database) {
        let vault = owing(&database).await;
        let id = thanks_move(&vault).await.unwrap();
        vault.answer_move(&id, Answer::Done).await.unwrap();
        assert_eq!(vault.today().await.unwrap().questions, [], "not on the same day");
        let later = vault_at(&database, "2024-06-09T12:00:00Z").await;
        let asked = later.today().await.unwrap().questions;
        assert_eq!((asked.len(), asked[0].noticed.is_none()), (1, true));
        let nora = later.find_person("nora").await.unwrap().id;
        later.log(contact(nora, Medium::Call, date(2024, 6, 8))).await.unwrap();
        let noticed = later.today().await.unwrap().questions;
        assert_eq!(noticed[0].noticed.as_ref().map(|evidence| evidence.at), Some(date(2024, 6, 8)));
        later.answer_move(&id, Answer::Outcome("She will read the next draft too".into())).await.unwrap();
        assert_eq!(later.today().await.unwrap().questions, []);
    }

    async fn a_state_that_does_not_follow_is_a_conflict_and_an_unknown_move_is_missing(database) {
        let vault = owing(&database).await;
        let id = thanks_move(&vault).await.unwrap();
        assert_error(vault.answer_move("ffffffffffffffff", Answer::Take).await, ErrorKind::Missing, "no move");
        assert_error(vault.answer_move(&id, Answer::Outcome("  ".into())).await, ErrorKind::Invalid, "few words");
        vault.answer_move(&id, Answer::Done).await.unwrap();
        assert_error(vault.answer_move(&id, Answer::Take).await, ErrorKind::Conflict, "done");
    }

    async fn the_past_is_shown_as_it_was_and_cannot_be_written(database) {
        let vault = owing(&database).await;
        let nora = vault.find_person("nora").await.unwrap().id;
        let concern = NewNote::Concern { text: "finding a tenant".into(), kind: hearten_domain::ConcernKind::Problem, since: Some(date(2024, 6, 4)), until: Some(date(2024, 6, 12)) };
        vault.note(nora, concern).await.unwrap();
        let before = vault.clone().at(Some(date(2024, 6, 3)));
        let today = before.today().await.unwrap();
        assert!(today.moves.iter().all(|it| it.reason_kind != ReasonKind::ThanksOwed && it.reason_kind != ReasonKind::Concern), "{:?}", today.moves);
        assert!(today.coming.is_empty());
        assert_error(before.answer_move("00", Answer::Take).await, ErrorKind::Refused, "past");
        assert_eq!(vault.today().await.unwrap().coming.len(), 1);
    }

    async fn the_muted_and_the_dead_are_proposed_for_nothing(database) {
        for kind in [hearten_domain::StandingKind::Muted, hearten_domain::StandingKind::Dead, hearten_domain::StandingKind::DoNotContact] {
            let vault = owing(&database).await;
            let nora = vault.find_person("nora").await.unwrap().id;
            vault.mute(nora, kind, TODAY, None).await.unwrap();
            assert_eq!(vault.today().await.unwrap().moves, [], "{kind}");
            vault.remove_person(nora).await.unwrap();
        }
    }
}
