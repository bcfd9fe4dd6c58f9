//! Keepsakes, from the first proposal to the gift.

use hearten_domain::{ErrorKind, GiftDirection, KeepsakeForm, KeepsakeId, KeepsakeItemKind, KeepsakeState, PersonId};
use hearten_testkit::both;
use hearten_verbs::{KeepsakeWords, MergeRequest, NewGift, NewStory, Vault};
use jiff::civil::date;

use crate::common::*;

async fn ana(vault: &Vault) -> PersonId {
    let ana = add(vault, "Ana", &[]).await;
    vault.receive(NewGift { meaning: Some("at midnight".into()), on: date(2024, 2, 1), ..gift(ana, "help with the roof") }).await.unwrap();
    let story =
        NewStory { title: Some("The night train".into()), text: "We missed it twice.".into(), people: vec![ana], ..NewStory::default() };
    vault.tell(story).await.unwrap();
    ana
}

/// The keepsake as it is proposed.
async fn as_proposed(vault: &Vault, person: PersonId, make: bool) -> KeepsakeWords {
    let proposal = vault.keepsake_proposal(person, KeepsakeForm::Page).await.unwrap();
    KeepsakeWords {
        person,
        form: KeepsakeForm::Page,
        title: proposal.title,
        opening: Some(proposal.opening),
        letter: Some(proposal.letter),
        with_photo: false,
        pieces: proposal.pieces.into_iter().filter(|it| it.chosen).map(|it| it.piece).collect(),
        make,
    }
}

both! {
    async fn a_keepsake_is_proposed_from_what_is_shared(database) {
        let vault = vault(&database).await;
        let ana = ana(&vault).await;
        let before = kept(&vault).await;
        let proposal = vault.keepsake_proposal(ana, KeepsakeForm::Page).await.unwrap();
        let chosen: Vec<_> = proposal.pieces.iter().filter(|it| it.chosen).map(|it| (it.piece.kind, it.piece.text.as_str())).collect();
        let gift = (KeepsakeItemKind::Gift, "I think of this: help with the roof. At midnight.");
        assert_eq!(chosen, [gift, (KeepsakeItemKind::Story, "We missed it twice.")]);
        assert!(proposal.letter.starts_with("Dear Ana,") && proposal.title == "For Ana");
        assert_eq!(kept(&vault).await, before, "looking writes nothing");
    }

    async fn a_keepsake_goes_from_draft_to_made_to_given_and_becomes_a_gift(database) {
        let vault = vault(&database).await;
        let ana = ana(&vault).await;
        let draft = vault.keepsake_save(None, as_proposed(&vault, ana, false).await).await.unwrap();
        let id: KeepsakeId = draft.id.parse().unwrap();
        assert_error(vault.keepsake_given(id, TODAY).await, ErrorKind::Conflict, "not made yet");
        vault.keepsake_save(Some(id), KeepsakeWords { title: "For you, Ana".into(), ..as_proposed(&vault, ana, true).await }).await.unwrap();
        assert_eq!(vault.keepsake(id).await.unwrap().state, KeepsakeState::Made);
        vault.keepsake_given(id, TODAY).await.unwrap();
        let gifts = vault.person(ana).await.unwrap().gifts;
        let given = gifts.iter().find(|gift| gift.direction == GiftDirection::Given).unwrap();
        assert_eq!((given.what.as_str(), Some(given.id)), ("a keepsake, \u{201c}For you, Ana\u{201d}", vault.keepsake(id).await.unwrap().keepsake.gift_id));
        assert_error(vault.keepsake_save(Some(id), as_proposed(&vault, ana, true).await).await, ErrorKind::Conflict, "is given");
        assert_error(vault.keepsake_given(id, TODAY).await, ErrorKind::Conflict, "given already");
        vault.undo(None).await.unwrap();
        let view = vault.keepsake(id).await.unwrap();
        assert_eq!((view.state, view.keepsake.gift_id), (KeepsakeState::Made, None));
        assert_eq!(vault.person(ana).await.unwrap().gifts.len(), 1);
    }

    async fn its_words_are_its_own(database) {
        let vault = vault(&database).await;
        let ana = ana(&vault).await;
        let mut words = as_proposed(&vault, ana, true).await;
        words.pieces[1].text = "We missed it twice, and laughed.".into();
        let id: KeepsakeId = vault.keepsake_save(None, words).await.unwrap().id.parse().unwrap();
        let story = vault.stories().await.unwrap()[0].id;
        vault.story_remove(story).await.unwrap();
        assert_eq!(vault.keepsake(id).await.unwrap().pieces[1].text, "We missed it twice, and laughed.");
        let empty = KeepsakeWords { letter: None, pieces: vec![], ..as_proposed(&vault, ana, true).await };
        assert_error(vault.keepsake_save(None, empty).await, ErrorKind::Invalid, "nothing on it");
        let before = kept(&vault).await;
        vault.keepsake_remove(id).await.unwrap();
        assert_error(vault.keepsake(id).await, ErrorKind::Missing, "no keepsake");
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, before);
    }

    async fn a_keepsake_survives_export_and_goes_with_a_merge_and_a_removal(database) {
        let vault = vault(&database).await;
        let ana = ana(&vault).await;
        let id: KeepsakeId = vault.keepsake_save(None, as_proposed(&vault, ana, true).await).await.unwrap().id.parse().unwrap();
        let other = add(&vault, "Ana Luisa", &[]).await;
        vault.merge(&MergeRequest { person: ana, other, keep: Some(other), anyway: true }).await.unwrap();
        let view = vault.keepsake(id).await.unwrap();
        assert_eq!((view.person.id, view.pieces[0].person_id), (other, other));
        assert_eq!(vault.search("forgotten", 9).await.unwrap()[0].kind, "keepsake");
        let first = exported(&vault).await;
        let copy = Vault::open(&setup(&database, "2024-06-25T12:00:00Z"), "other").await.unwrap();
        copy.import_lines(&mut first.as_bytes()).await.unwrap();
        assert_eq!(exported(&copy).await, first);
        assert!(vault.held(other).await.unwrap().groups.iter().any(|group| group.kind == "keepsake"));
        vault.remove_person(other).await.unwrap();
        assert_error(vault.keepsake(id).await, ErrorKind::Missing, "no keepsake");
    }
}
