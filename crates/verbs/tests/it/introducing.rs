//! An introduction, step by step.

use hearten_domain::{ErrorKind, GiftKind, IntroductionId, IntroductionState, IntroductionStep, PersonId, ReasonKind, Side, StandingKind};
use hearten_testkit::both;
use hearten_verbs::{MergeRequest, NewIntroduction, NewNote, Vault};
use jiff::civil::{Date, date};

use crate::common::*;

async fn ana_and_ben(vault: &Vault) -> [PersonId; 2] {
    [add(vault, "Ana Silva", &["ana@example.org"]).await, add(vault, "Ben Okafor", &["ben@example.org"]).await]
}

fn new(people: [PersonId; 2], on: Date) -> NewIntroduction {
    NewIntroduction { people, reasons: ["Ben keeps bees on a roof".into(), "Ana knows the roof gardens".into()], on }
}

async fn begun(vault: &Vault, people: [PersonId; 2], on: Date) -> IntroductionId {
    vault.begin_introduction(new(people, on)).await.unwrap().id.parse().unwrap()
}

async fn steps(vault: &Vault, id: IntroductionId, steps: &[(IntroductionStep, Date)]) {
    for (step, on) in steps {
        vault.step_introduction(id, step.clone(), *on).await.unwrap();
    }
}

/// Both asked and agreed in March.
fn agreed() -> [(IntroductionStep, Date); 4] {
    [
        (IntroductionStep::Ask(Side::First), date(2024, 3, 2)),
        (IntroductionStep::Yes(Side::First), date(2024, 3, 3)),
        (IntroductionStep::Ask(Side::Second), date(2024, 3, 3)),
        (IntroductionStep::Yes(Side::Second), date(2024, 3, 4)),
    ]
}

/// The moves that come from introductions under way: to whom, and the draft.
async fn moves(vault: &Vault) -> Vec<(String, String)> {
    let today = vault.today().await.unwrap();
    let moves = today.moves.into_iter().filter(|it| it.reason_kind == ReasonKind::Introducing);
    moves.map(|it| (it.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join(" and "), it.draft)).collect()
}

both! {
    async fn an_introduction_goes_from_the_thought_to_what_came_of_it(database) {
        let vault = vault(&database).await;
        let people = ana_and_ben(&vault).await;
        let id = begun(&vault, people, date(2024, 3, 1)).await;
        let view = vault.introduction(id).await.unwrap();
        assert_eq!((view.state, view.next_text.as_str()), (IntroductionState::Idea, "Ask Ana Silva first; Ben Okafor is asked only after a yes."));
        let draft = view.draft.unwrap();
        assert_eq!(draft.to.len(), 1);
        assert!(draft.text.starts_with("Hi Ana,") && draft.text.contains("Ben keeps bees on a roof.") && !draft.text.contains("roof gardens"));
        assert_error(vault.step_introduction(id, IntroductionStep::Make, TODAY).await, ErrorKind::Refused, "both have to say yes");
        steps(&vault, id, &agreed()).await;
        let view = vault.introduction(id).await.unwrap();
        assert_eq!(view.state, IntroductionState::Agreed);
        let draft = view.draft.unwrap();
        assert_eq!(draft.to.len(), 2);
        assert!(draft.text.contains("bees on a roof") && draft.text.contains("roof gardens"));
        steps(&vault, id, &[(IntroductionStep::Make, date(2024, 3, 5)), (IntroductionStep::Met, date(2024, 3, 20))]).await;
        let given = vault.person(people[1]).await.unwrap().gifts;
        assert_eq!(given.iter().map(|gift| (gift.kind, gift.what.as_str())).collect::<Vec<_>>(), [(GiftKind::Introduction, "an introduction to Ana Silva")]);
        steps(&vault, id, &[(IntroductionStep::Outcome("A hive on the library".into()), date(2024, 5, 1))]).await;
        let view = vault.introduction(id).await.unwrap();
        assert_eq!((view.state, view.next, view.history.len()), (IntroductionState::Outcome, None, 8));
        let past = vault.clone().at(Some(date(2024, 3, 3))).introduction(id).await.unwrap();
        assert_eq!(past.state, IntroductionState::AskedBoth);
        let found = vault.search("library", 10).await.unwrap();
        assert_eq!((found[0].kind.as_str(), found[0].person.as_ref().unwrap().name.as_str()), ("introduction", "Ana Silva"));
    }

    async fn every_step_is_taken_back_by_undo(database) {
        let vault = vault(&database).await;
        let people = ana_and_ben(&vault).await;
        let id = begun(&vault, people, date(2024, 3, 1)).await;
        let mut before = Vec::new();
        let made = [(IntroductionStep::Make, date(2024, 3, 5))];
        for step in agreed().iter().chain(&made) {
            before.push(kept(&vault).await);
            steps(&vault, id, std::slice::from_ref(step)).await;
        }
        while let Some(before) = before.pop() {
            vault.undo(None).await.unwrap();
            assert_eq!(kept(&vault).await, before);
        }
    }

    async fn open_steps_become_moves_with_words_for_the_one_they_go_to(database) {
        let vault = vault(&database).await;
        let people = ana_and_ben(&vault).await;
        let id = begun(&vault, people, date(2024, 6, 1)).await;
        let asked = moves(&vault).await;
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].0, "Ana Silva");
        assert!(asked[0].1.contains("Would you like to meet?"), "{}", asked[0].1);
        let yes = [(IntroductionStep::Ask(Side::First), date(2024, 6, 2)), (IntroductionStep::Yes(Side::First), date(2024, 6, 3))];
        steps(&vault, id, &yes).await;
        assert_eq!(moves(&vault).await.iter().map(|one| one.0.as_str()).collect::<Vec<_>>(), ["Ben Okafor"]);
        steps(&vault, id, &[(IntroductionStep::Ask(Side::Second), date(2024, 6, 3))]).await;
        assert_eq!(moves(&vault).await, []);
        steps(&vault, id, &[(IntroductionStep::No(Side::Second), date(2024, 6, 4))]).await;
        let kind = moves(&vault).await;
        assert_eq!(kind[0].0, "Ana Silva");
        assert!(kind[0].1.contains("nothing to do with you") && !kind[0].1.contains("declined"), "{}", kind[0].1);
    }

    async fn two_weeks_and_three_months_after_it_was_made_one_hears_how_it_went(database) {
        let vault = vault(&database).await;
        let people = ana_and_ben(&vault).await;
        let id = begun(&vault, people, date(2024, 3, 1)).await;
        steps(&vault, id, &agreed()).await;
        steps(&vault, id, &[(IntroductionStep::Make, date(2024, 3, 5))]).await;
        let on = |day: Date| vault.clone().at(Some(day));
        assert_eq!(moves(&on(date(2024, 3, 18))).await, []);
        let early = moves(&on(date(2024, 3, 19))).await;
        assert!(early[0].0 == "Ana Silva" && early[0].1.contains("Have you and Ben found each other?"), "{early:?}");
        assert_eq!(moves(&on(date(2024, 5, 20))).await, []);
        let late = moves(&on(date(2024, 6, 5))).await;
        assert!(late[0].0 == "Ben Okafor" && late[0].1.contains("grown out of your talks"), "{late:?}");
        steps(&vault, id, &[(IntroductionStep::Outcome("Friends".into()), TODAY)]).await;
        assert_eq!(moves(&vault).await, []);
    }

    async fn two_who_would_rather_not_are_not_offered_again(database) {
        let vault = vault(&database).await;
        let people = ana_and_ben(&vault).await;
        import_mail(&vault, &database, &[("1", 20, "Me <me@example.org>", "ana@example.org, ben@example.org", "The bridge")]).await;
        assert_eq!(vault.introduction_ideas(10).await.unwrap().len(), 1);
        let id = begun(&vault, people, TODAY).await;
        assert_eq!(vault.introduction_ideas(10).await.unwrap(), []);
        assert_error(vault.begin_introduction(new(people, TODAY)).await, ErrorKind::Conflict, "is there already");
        steps(&vault, id, &[(IntroductionStep::No(Side::Second), TODAY)]).await;
        assert_eq!(vault.introduction_ideas(10).await.unwrap(), []);
        assert_error(vault.begin_introduction(new(people, TODAY)).await, ErrorKind::Conflict, "not wished");
    }

    async fn nobody_is_introduced_who_is_not_to_be_contacted(database) {
        let vault = vault(&database).await;
        let people = ana_and_ben(&vault).await;
        let id = begun(&vault, people, TODAY).await;
        vault.mute(people[1], StandingKind::DoNotContact, TODAY, None).await.unwrap();
        assert_error(vault.step_introduction(id, IntroductionStep::Ask(Side::First), TODAY).await, ErrorKind::Refused, "Ben Okafor");
        let cleo = add(&vault, "Cleo Haas", &["cleo@example.org"]).await;
        assert_error(vault.begin_introduction(new([cleo, people[1]], TODAY)).await, ErrorKind::Refused, "Ben Okafor");
        assert_error(vault.begin_introduction(new([cleo, cleo], TODAY)).await, ErrorKind::Invalid, "two people");
        let blank = NewIntroduction { reasons: ["Bees".into(), " ".into()], ..new([cleo, people[0]], TODAY) };
        assert_error(vault.begin_introduction(blank).await, ErrorKind::Invalid, "the reason for Ana Silva");
    }

    async fn an_introduction_goes_over_with_a_merge_and_goes_with_a_person(database) {
        let vault = vault(&database).await;
        let [ana, ben] = ana_and_ben(&vault).await;
        let id = begun(&vault, [ana, ben], TODAY).await;
        let anita = add(&vault, "Anita Silva", &["anita@example.org"]).await;
        vault.merge(&MergeRequest { person: anita, other: ana, keep: Some(anita), anyway: true }).await.unwrap();
        assert_eq!(vault.introduction(id).await.unwrap().people[0].id, anita);
        assert!(vault.held(ben).await.unwrap().groups.iter().any(|group| group.kind == "introduction"));
        vault.remove_person(ben).await.unwrap();
        assert_error(vault.introduction(id).await, ErrorKind::Missing, "no introduction");
        vault.undo(None).await.unwrap();
        vault.forget_person(ben).await.unwrap();
        assert_error(vault.introduction(id).await, ErrorKind::Missing, "no introduction");
        assert!(!exported(&vault).await.contains("roof gardens"));
    }

    async fn what_two_share_begins_their_reasons(database) {
        let vault = vault(&database).await;
        let people = ana_and_ben(&vault).await;
        for person in people {
            vault.note(person, NewNote::Interest("bees on roofs".into())).await.unwrap();
        }
        let known = vault.reasons_to_meet(people).await.unwrap();
        assert_eq!(known.reasons, ["You both care for bees on roofs", "You both care for bees on roofs"]);
    }
}
