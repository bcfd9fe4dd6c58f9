//! Small asks, what comes out of a meeting, and notes that pass.

use hearten_domain::{AskId, AskKind, AskState, ConcernKind, ErrorKind, GiftKind, PersonId, StandingKind, ThanksState};
use hearten_testkit::both;
use hearten_verbs::{AfterMoment, Answer, AskAnswer, AskRequest, CameOfIt, NewAsk, NewMoment, NewNote, PersonEdit, Vault};
use jiff::civil::date;

use crate::common::*;

fn request(person: PersonId, kind: AskKind, text: &str) -> AskRequest {
    AskRequest { person, kind, text: text.into() }
}

async fn asked(vault: &Vault, person: PersonId) -> AskId {
    let new = NewAsk { person, kind: AskKind::Opinion, text: "the first chapter".into(), on: date(2024, 6, 1) };
    vault.ask(new).await.unwrap().id.parse().unwrap()
}

fn answer(ask: AskId, state: AskState) -> AskAnswer {
    AskAnswer { ask, state, answer: None, on: TODAY }
}

both! {
    async fn an_ask_is_put_into_words_that_honour_and_are_easy_to_refuse(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana López", &[]).await;
        vault.note(ana, NewNote::Interest("handbooks for craftspeople".into())).await.unwrap();
        let before = exported(&vault).await;
        for kind in AskKind::ALL {
            let draft = vault.ask_draft(request(ana, *kind, "the handbook on boats?")).await.unwrap();
            assert!(draft.suggested.draft.starts_with("Hi Ana,\n\nYou care for handbooks for craftspeople, so you came to mind first."), "{}", draft.suggested.draft);
            assert!(draft.suggested.draft.ends_with("A no is quite all right; nothing hangs on it."));
            assert_eq!(draft.remarks, [], "{}", draft.suggested.draft);
            assert!(draft.before.give_first.as_deref().unwrap().starts_with("Nothing from you to Ana López is noted yet."));
            assert_eq!(draft.before.doors, ["Invite them to speak or to judge where you host, or know the host: on handbooks for craftspeople."]);
        }
        assert_eq!(exported(&vault).await, before, "words for an ask write nothing");
        vault.give(gift(ana, "a map of the quays")).await.unwrap();
        let later = vault.ask_draft(request(ana, AskKind::Name, "boats")).await.unwrap();
        assert_eq!((later.before.give_first, later.before.given.len()), (None, 1));
        assert_error(vault.ask_draft(request(ana, AskKind::Name, " ")).await, ErrorKind::Invalid, "is empty");
    }

    async fn a_whole_question_stands_as_a_question(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana López", &[]).await;
        vault.note(ana, NewNote::Interest("handbooks for craftspeople".into())).await.unwrap();
        for kind in AskKind::ALL {
            let draft = vault.ask_draft(request(ana, *kind, "which handbook would you read first?")).await.unwrap();
            assert!(draft.suggested.draft.contains(" Which handbook would you read first? "), "{}", draft.suggested.draft);
            assert_eq!(draft.suggested.draft.matches('?').count(), 1, "{}", draft.suggested.draft);
            assert_eq!(draft.remarks, [], "{}", draft.suggested.draft);
            let why = draft.suggested.why.reason().to_owned();
            assert!(why.starts_with("Ana López is the one to ask about “Which handbook would you read first?”: "), "{why}");
        }
    }

    async fn nothing_is_asked_in_a_hard_season_or_of_those_who_are_left_in_peace(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await);
        let grief = NewNote::Concern { text: "her mother's death".into(), kind: ConcernKind::HardSeason, since: None, until: None };
        vault.note(ana, grief).await.unwrap();
        vault.mute(ben, StandingKind::Muted, TODAY, None).await.unwrap();
        assert_error(vault.ask_draft(request(ana, AskKind::Opinion, "boats")).await, ErrorKind::Refused, "in a hard season");
        assert_error(vault.before_ask(ben).await, ErrorKind::Refused, "rest for now");
        let new = NewAsk { person: ana, kind: AskKind::Opinion, text: "boats".into(), on: TODAY };
        assert_error(vault.ask(new).await, ErrorKind::Refused, "in a hard season");
    }

    async fn an_answer_is_help_received_with_thanks_owed_and_a_no_is_a_no(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await);
        let (one, other) = (asked(&vault, ana).await, asked(&vault, ben).await);
        let again = NewAsk { person: ana, kind: AskKind::Opinion, text: "the first chapter".into(), on: TODAY };
        assert_error(vault.ask(again).await, ErrorKind::Conflict, "already");
        vault.settle_ask(AskAnswer { answer: Some("begin with the boat".into()), ..answer(one, AskState::Answered) }).await.unwrap();
        vault.settle_ask(answer(other, AskState::NoAnswer)).await.unwrap();
        vault.settle_ask(answer(other, AskState::Declined)).await.unwrap();
        assert_error(vault.settle_ask(answer(one, AskState::Declined)).await, ErrorKind::Conflict, "settled already");
        let early = AskAnswer { on: date(2024, 5, 1), ..answer(other, AskState::Answered) };
        assert_error(vault.settle_ask(early).await, ErrorKind::Invalid, "is before");
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.gifts[0].kind, page.gifts[0].meaning.as_deref()), (GiftKind::Advice, Some("begin with the boat")));
        assert_eq!((page.thanks[0].deed.as_str(), page.thanks[0].state_on(TODAY)), ("gave me an opinion of the first chapter", Some(ThanksState::Owed)));
        assert!(vault.person(ben).await.unwrap().gifts.is_empty());
        let then = vault.clone().at(Some(date(2024, 6, 2))).asks(Some(ana)).await.unwrap();
        assert_eq!((then[0].state, then[0].ask.answer.as_deref()), (AskState::Asked, None));
        assert_eq!(vault.search("boat", 5).await.unwrap()[0].person.as_ref().unwrap().id, ana);
        vault.undo(None).await.unwrap();
        assert_eq!(vault.asks(Some(ben)).await.unwrap()[0].state, AskState::NoAnswer);
    }

    async fn what_came_out_of_a_meeting_is_kept_with_it_and_taken_back_with_it(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let before = vault.person(ana).await.unwrap();
        let met = NewMoment { brought: Some("the map".into()), ..contact(ana, hearten_domain::Medium::Visit, date(2024, 6, 4)) };
        let after = AfterMoment {
            concern: Some("the move to Bergen".into()),
            promise: Some("send the tide tables".into()),
            promise_due: Some(date(2024, 6, 7)),
            thanks: Some("read my letter".into()),
            find: Some("https://tides.example/tables".into()),
        };
        vault.log_with(met.clone(), after.clone()).await.unwrap();
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.concerns[0].text.as_str(), page.concerns[0].since), ("the move to Bergen", date(2024, 6, 4)));
        assert_eq!((page.promises[0].text.as_str(), page.promises[0].due_on), ("send the tide tables", Some(date(2024, 6, 7))));
        assert_eq!((page.thanks[0].deed.as_str(), page.gifts.len()), ("read my letter", 1));
        assert_eq!(vault.shelf().await.unwrap().len(), 1);
        vault.undo(None).await.unwrap();
        let back = vault.person(ana).await.unwrap();
        assert_eq!((back.moments, back.concerns, back.promises, back.thanks), (before.moments, vec![], vec![], vec![]));
        assert!(vault.shelf().await.unwrap().is_empty());
        let plan = NewMoment { on: date(2024, 6, 9), ..met.clone() };
        assert_error(vault.log_with(plan, after.clone()).await, ErrorKind::Invalid, "still to come");
        vault.mute(ana, StandingKind::DoNotNote, TODAY, None).await.unwrap();
        assert_error(vault.log_with(met.clone(), after).await, ErrorKind::Refused, "nothing be noted");
        assert_error(vault.log(NewMoment { text: Some("She said".into()), ..met.clone() }).await, ErrorKind::Refused, "nothing be noted");
        let edit = PersonEdit { note: Some(Some("likes tea".into())), ..PersonEdit::default() };
        assert_error(vault.edit_person(ana, edit).await, ErrorKind::Refused, "nothing be noted");
        vault.log(met).await.unwrap();
    }

    async fn a_note_passes_on_its_day_and_is_erased_in_the_morning_where_that_was_asked(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let note = |text: &str, erase| NewNote::Passing { text: text.into(), until: date(2024, 6, 6), erase };
        vault.run_due().await.unwrap();
        vault.note(ana, note("on leave in Lisbon", false)).await.unwrap();
        vault.note(ana, note("waits for the doctor", true)).await.unwrap();
        let over = NewNote::Passing { text: "late".into(), until: date(2024, 6, 1), erase: false };
        assert_error(vault.note(ana, over).await, ErrorKind::Invalid, "is over");
        assert_eq!(vault.person(ana).await.unwrap().passing_notes.len(), 2);
        assert_eq!(vault.search("doctor", 5).await.unwrap().len(), 1);
        let minded = vault.brief_before(ana).await.unwrap().people[0].concerns.clone();
        assert_eq!(minded.len(), 2);
        assert!(minded.contains(&"on leave in Lisbon (until 6 June 2024)".to_owned()), "{minded:?}");
        let later = vault_at(&database, "2024-06-07T12:00:00Z").await;
        assert!(later.person(ana).await.unwrap().passing_notes.is_empty());
        assert!(later.search("Lisbon", 5).await.unwrap().is_empty(), "what has passed is not found");
        let ran = later.run_due().await.unwrap();
        assert!(ran[0].text.ends_with("Erased 1 note that had passed."), "{}", ran[0].text);
        let kept = exported(&later).await;
        assert!(kept.contains("on leave in Lisbon") && !kept.contains("doctor"), "what was to be erased is gone from the log too");
    }

    async fn the_question_how_it_went_is_answered_in_a_word_or_put_off(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.receive(hearten_verbs::NewGift { on: date(2024, 6, 4), ..gift(ana, "lent me her ladder") }).await.unwrap();
        let id = vault.today().await.unwrap().moves[0].id.0.clone();
        assert_error(vault.answer_move(&id, Answer::NothingYet(date(2024, 6, 20))).await, ErrorKind::Conflict, "does not take");
        vault.answer_move(&id, Answer::Done).await.unwrap();
        assert_error(vault.answer_move(&id, Answer::Done).await, ErrorKind::Conflict, "done already");
        let later = vault_at(&database, "2024-06-09T12:00:00Z").await;
        assert_eq!(later.today().await.unwrap().questions.len(), 1);
        later.answer_move(&id, Answer::NothingYet(date(2024, 6, 16))).await.unwrap();
        assert!(later.today().await.unwrap().questions.is_empty());
        let much_later = vault_at(&database, "2024-06-16T12:00:00Z").await;
        assert_eq!(much_later.today().await.unwrap().questions.len(), 1, "it is asked again on the day that was named");
        much_later.answer_move(&id, Answer::Outcome(CameOfIt::Nothing.words().into())).await.unwrap();
        assert!(much_later.today().await.unwrap().questions.is_empty());
    }

    async fn words_of_ones_own_are_looked_over_as_a_draft_is(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.receive(gift(ana, "lent me her ladder")).await.unwrap();
        let id = vault.today().await.unwrap().moves[0].id.0.clone();
        let own = vault.check_draft(&id, None).await.unwrap();
        assert_eq!((own.remarks.len(), own.text == own.suggested.draft), (0, true));
        let thin = vault.check_draft(&id, Some("Hello! I hope this finds you well. Could you call? Could you write?".into())).await.unwrap();
        let kinds: Vec<_> = thin.remarks.iter().map(|remark| remark.kind).collect();
        assert!(kinds.contains(&hearten_verbs::RemarkKind::WornPhrase) && kinds.contains(&hearten_verbs::RemarkKind::ManyAsks), "{kinds:?}");
        assert_error(vault.check_draft("ffff", None).await, ErrorKind::Missing, "no move");
    }
}
