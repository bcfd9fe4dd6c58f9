//! Thanks put into words, and chains of help.

use hearten_domain::{ChainId, ChainState, ErrorKind, PersonId, ReasonKind, StandingKind, ThanksState};
use hearten_testkit::both;
use hearten_verbs::{ChainView, MergeRequest, NewChain, NewGift, NewStep, ThanksAnswer, ThanksRequest, Vault};
use jiff::civil::date;

use crate::common::*;

fn step(person: PersonId, deed: &str) -> NewStep {
    NewStep { person, thanks: None, deed: Some(deed.into()), on: date(2024, 5, 20) }
}

fn words(person: PersonId, deed: &str) -> ThanksRequest {
    ThanksRequest { person, thanks: None, deed: Some(deed.into()), led_to: None, shows: None, on: None }
}

fn said(person: PersonId) -> ThanksAnswer {
    ThanksAnswer { person, thanks: None, deed: None, led_to: None, shows: None, on: TODAY, told: false, outcome: None }
}

/// Ana led to Ben, and Ben to the offer.
async fn offer(vault: &Vault) -> (PersonId, PersonId, ChainId) {
    let (ana, ben) = (add(vault, "Ana López", &[]).await, add(vault, "Ben Brook", &[]).await);
    let steps = vec![step(ana, "introduced me to Ben"), step(ben, "put in a word for me")];
    let begun = vault.begin_chain(NewChain { event: "the offer from Northwind".into(), steps }).await.unwrap();
    (ana, ben, begun.id.parse().unwrap())
}

fn deeds(view: &ChainView) -> Vec<(&str, ThanksState)> {
    view.steps.iter().map(|step| (step.deed.as_str(), step.thanks)).collect()
}

/// Who is proposed to be told of an outcome.
async fn to_be_told(vault: &Vault) -> Vec<String> {
    let moves = vault.today().await.unwrap().moves;
    let told = moves.into_iter().filter(|it| it.reason_kind == ReasonKind::Outcome);
    told.map(|it| it.why.reason().to_owned()).collect()
}

both! {
    async fn when_what_a_chain_leads_to_comes_everybody_in_it_gets_a_move_until_told(database) {
        let vault = vault(&database).await;
        let (ana, ben, id) = offer(&vault).await;
        assert_eq!(to_be_told(&vault).await, Vec::<String>::new());
        vault.thank(said(ana)).await.unwrap();
        let open = vault.chain(id).await.unwrap();
        assert_eq!(deeds(&open), [("introduced me to Ben", ThanksState::Sent), ("put in a word for me", ThanksState::Owed)]);
        assert_eq!(open.next, "1 word of thanks is to say while it is under way.");
        let came = vault.chain_came(id, "I begin in July", date(2024, 6, 4)).await.unwrap();
        assert_eq!(came.text, "It came: I begin in July. 2 people are to hear of it.");
        let told = to_be_told(&vault).await;
        assert!(told.iter().any(|it| it.starts_with("It began with Ana López (“introduced me to Ben”), and it led to the offer from Northwind.")), "{told:?}");
        let listed = vault.thanks_open().await.unwrap();
        assert_eq!(listed.to_tell.iter().map(|it| it.person.id).collect::<Vec<_>>().len(), 2);
        assert_eq!(listed.to_tell[0].chain.as_deref(), Some("the offer from Northwind"));
        for person in [ana, ben] {
            vault.thank(ThanksAnswer { told: true, ..said(person) }).await.unwrap();
        }
        assert_eq!(vault.chain(id).await.unwrap().next, "Everybody in it has heard what came.");
        assert_eq!(to_be_told(&vault).await, Vec::<String>::new());
        let then = vault.clone().at(Some(date(2024, 6, 3))).chain(id).await.unwrap();
        assert_eq!((then.state, then.chain.outcome), (ChainState::Open, None));
    }

    async fn who_was_told_of_something_earlier_is_to_hear_of_what_came_in_the_end(database) {
        let vault = vault(&database).await;
        let (ana, _, id) = offer(&vault).await;
        vault.thank(ThanksAnswer { told: true, outcome: Some("Ben will meet me".into()), ..said(ana) }).await.unwrap();
        vault.chain_came(id, "I begin in July", TODAY).await.unwrap();
        assert_eq!(deeds(&vault.chain(id).await.unwrap())[0], ("introduced me to Ben", ThanksState::Sent));
        let thanks = vault.person(ana).await.unwrap().thanks;
        assert_eq!(thanks.iter().filter(|it| it.outcome.as_deref() == Some("Ben will meet me")).count(), 1, "what was told stays as it was told");
        vault.undo(None).await.unwrap();
        assert_eq!(vault.person(ana).await.unwrap().thanks.len(), 1);
        assert_eq!(deeds(&vault.chain(id).await.unwrap())[0].1, ThanksState::Told);
    }

    async fn a_chain_takes_help_that_was_noted_before_and_refuses_it_twice(database) {
        let vault = vault(&database).await;
        let (ana, ben, id) = offer(&vault).await;
        let mia = add(&vault, "Mia", &[]).await;
        let nothing = NewStep { deed: None, ..step(mia, "") };
        assert_error(vault.add_to_chain(id, &nothing).await, ErrorKind::Missing, "no help of Mia");
        vault.receive(NewGift { on: date(2024, 5, 2), ..gift(mia, "read my letter") }).await.unwrap();
        vault.add_to_chain(id, &nothing).await.unwrap();
        let view = vault.chain(id).await.unwrap();
        assert_eq!((view.steps[2].deed.as_str(), view.steps[2].on), ("read my letter", date(2024, 5, 2)));
        assert_eq!(vault.person(mia).await.unwrap().gifts.len(), 1, "the help is not kept a second time");
        assert_error(vault.add_to_chain(id, &nothing).await, ErrorKind::Conflict, "in it already");
        assert_error(vault.add_to_chain(id, &step(ben, " ")).await, ErrorKind::Invalid, "is empty");
        vault.let_chain_be(id, TODAY).await.unwrap();
        assert_error(vault.add_to_chain(id, &step(ana, "called")).await, ErrorKind::Conflict, "let be");
        assert_error(vault.let_chain_be(id, TODAY).await, ErrorKind::Conflict, "let be");
        vault.chain_came(id, "After all", TODAY).await.unwrap();
        assert_error(vault.chain_came(id, "Again", TODAY).await, ErrorKind::Conflict, "noted already");
        assert_eq!(vault.chains().await.unwrap().len(), 1);
    }

    async fn a_chain_goes_with_undo_with_merges_and_with_those_who_are_removed_or_forgotten(database) {
        let vault = vault(&database).await;
        let (ana, ben, id) = offer(&vault).await;
        let hits = vault.search("Northwind", 10).await.unwrap();
        assert_eq!((hits[0].kind.as_str(), hits[0].person.as_ref().unwrap().id), ("chain", ana));
        let held = vault.held(ana).await.unwrap();
        assert!(held.groups.iter().any(|group| group.kind == "chain"));
        let twin = add(&vault, "Ana Lopez", &[]).await;
        vault.merge(&MergeRequest { person: ana, other: twin, keep: Some(twin), anyway: false }).await.unwrap();
        assert_eq!(vault.chain(id).await.unwrap().steps[0].person.id, twin);
        vault.undo(None).await.unwrap();
        assert_eq!(vault.chain(id).await.unwrap().steps[0].person.id, ana);
        vault.remove_person(ana).await.unwrap();
        assert_eq!(vault.chain(id).await.unwrap().steps.len(), 1);
        vault.undo(None).await.unwrap();
        vault.forget_person(ana).await.unwrap();
        assert_eq!(vault.chain(id).await.unwrap().steps[0].person.id, ben);
        vault.forget_person(ben).await.unwrap();
        assert_error(vault.chain(id).await, ErrorKind::Missing, "no chain");
        assert!(!exported(&vault).await.contains("Northwind"));
    }

    async fn thanks_find_their_words_their_medium_and_their_praise(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana López", &[]).await;
        let organization = hearten_verbs::NewNote::MemberOf {
            organization: "Harbour Trust".into(), kind: hearten_domain::MembershipKind::Employer, role: None, from: None, to: None,
        };
        vault.note(ana, organization).await.unwrap();
        let before = exported(&vault).await;
        let request = ThanksRequest {
            led_to: Some("we spoke, and I begin in July".into()),
            shows: Some("how you think of others unasked".into()),
            ..words(ana, "introduced me to Ben")
        };
        let draft = vault.thanks_draft(request).await.unwrap();
        assert_eq!(
            draft.suggested.draft,
            "Hi Ana,\n\nThank you: today you introduced me to Ben. It led to this: we spoke, and I begin in July.\n\nIt shows what I value in you: how you think of others unasked."
        );
        assert_eq!(draft.remarks, []);
        assert_eq!(draft.praise.hearers, ["whoever leads at Harbour Trust, and their colleagues there"]);
        assert!(draft.praise.text.starts_with("Ana López introduced me to Ben. It led to this: we spoke"), "{}", draft.praise.text);
        assert_eq!(exported(&vault).await, before, "words for thanks write nothing");
        assert_error(vault.thanks_draft(words(ana, " ")).await, ErrorKind::Invalid, "is empty");
        vault.mute(ana, StandingKind::DoNotContact, TODAY, None).await.unwrap();
        assert_error(vault.thanks_draft(words(ana, "called")).await, ErrorKind::Refused, "not be contacted");
    }
}
