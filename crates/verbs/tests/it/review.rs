//! Looking at the whole: what came of moves, what the ranking learns from it, and who would stand by me.

use std::collections::BTreeSet;

use hearten_domain::{ErrorKind, GiftKind, Medium, MembershipKind, PersonId};
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{Answer, CameOfIt, FadingKind, MeEdit, NewGift, NewMembership, NewNote, NewPerson, PersonEdit, Support, Vault};
use jiff::{ToSpan, civil::date};

use crate::common::*;

/// The id of the only move of today.
async fn only_move(vault: &Vault) -> String {
    vault.today().await.unwrap().moves.first().unwrap().id.0.clone()
}

/// A vault in which a move of thanks to Nora was done at noon of the day on which tests play.
async fn thanked(database: &TestDatabase) -> (Vault, PersonId, String) {
    let vault = vault(database).await;
    let nora = add(&vault, "Nora Lind", &["nora@example.org"]).await;
    vault.receive(NewGift { kind: Some(GiftKind::Help), on: date(2024, 6, 4), ..gift(nora, "read my draft of the lease") }).await.unwrap();
    let id = only_move(&vault).await;
    vault.answer_move(&id, Answer::Done).await.unwrap();
    (vault, nora, id)
}

/// Somebody of an organization and a town with whom there was a call on each of the last days.
async fn friend(vault: &Vault, name: &str, organization: &str, calls: i64) -> PersonId {
    let new = NewPerson { name: name.into(), organization: Some(organization.into()), ..NewPerson::default() };
    let id = vault.add_person(new).await.unwrap().id;
    for day in 0..calls {
        vault.log(contact(id, Medium::Call, TODAY.checked_sub((1 + 3 * day).days()).unwrap())).await.unwrap();
    }
    id
}

fn names(support: &Support, facet: &str) -> Vec<(String, usize)> {
    let spread = support.spread.iter().find(|spread| spread.facet == facet).unwrap();
    spread.shares.iter().map(|share| (share.name.clone(), share.people.len())).collect()
}

both! {
    async fn what_came_of_a_move_is_told_once_it_is_old_enough(database) {
        let (vault, nora, _) = thanked(&database).await;
        let early = vault.review(None).await.unwrap().moves;
        assert_eq!((early.taken, early.done, early.too_early, early.answered), (1, 1, 1, 0));
        let silent = vault_at(&database, "2024-07-20T12:00:00Z").await;
        let found = silent.review(None).await.unwrap();
        assert_eq!((found.moves.too_early, found.moves.answered), (0, 0));
        assert_eq!(found.rates[0].rows[0].text, "0 of 1, about 4 in 10 expected");
        silent.log(contact(nora, Medium::Call, date(2024, 6, 20))).await.unwrap();
        let found = silent.review(None).await.unwrap();
        assert_eq!((found.moves.answered, found.moves.met), (1, 1));
        let rows: Vec<_> = found.rates.iter().map(|group| (group.by, group.rows[0].name.as_str(), group.rows[0].good, group.rows[0].of)).collect();
        assert_eq!(rows, [("reason", "thanks owed", 1, 1), ("medium", found.rates[1].rows[0].name.as_str(), 1, 1), ("gap", "nothing before", 1, 1)]);
        assert!(found.moves.sentence.contains("These are few"), "{}", found.moves.sentence);
        let before = silent.clone().at(Some(date(2024, 6, 10))).review(None).await.unwrap();
        assert_eq!((before.moves.too_early, before.moves.answered), (1, 0), "what came later is not known then");
    }

    async fn a_meeting_that_was_told_counts_as_one_where_no_moment_shows_it(database) {
        let (vault, _, id) = thanked(&database).await;
        vault.answer_move(&id, Answer::Outcome(CameOfIt::Met.words().into())).await.unwrap();
        let moves = vault.review(None).await.unwrap().moves;
        assert_eq!((moves.answered, moves.met, moves.too_early), (1, 1, 0));
        assert!(moves.sentence.contains("after 1 of them you spoke or met"), "{}", moves.sentence);
    }

    async fn the_months_count_people_and_the_share_of_voice(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana López", &[]).await, add(&vault, "Ben Olsen", &[]).await);
        for (person, medium, day) in
            [(ana, Medium::Call, date(2024, 4, 30)), (ana, Medium::Mail, date(2024, 5, 1)), (ben, Medium::Mail, date(2024, 5, 31)), (ben, Medium::Visit, date(2024, 5, 2))]
        {
            vault.log(contact(person, medium, day)).await.unwrap();
        }
        let months = vault.review(None).await.unwrap().stretches;
        let seen: Vec<_> = months.iter().map(|it| (it.from, it.people, it.people_by_voice, it.moments, it.voice_share)).collect();
        let third = Some(1.0 / 3.0);
        assert_eq!(seen, [(date(2024, 4, 1), 1, 1, 1, Some(1.0)), (date(2024, 5, 1), 2, 1, 3, third), (date(2024, 6, 1), 0, 0, 0, None)]);
        let years = vault.review(Some(date(2019, 1, 1))).await.unwrap().stretches;
        assert_eq!(years.iter().map(|it| (it.from, it.is_year, it.moments)).collect::<Vec<_>>(), [(date(2024, 1, 1), true, 4)]);
        assert_error(vault.review(Some(date(2024, 6, 6))).await, ErrorKind::Invalid, "still to come");
    }

    async fn the_ranking_learns_from_answers_and_forgets_when_told(database) {
        let (vault, ..) = thanked(&database).await;
        let learnt = vault.learning().await.unwrap();
        assert_eq!((learnt.answers, learnt.since), (1, None));
        assert_eq!(learnt.lessons[0].text, "taken up 1 of 1");
        assert!(learnt.lessons.iter().all(|lesson| lesson.term.abs() < 0.03), "one answer changes little: {learnt:?}");
        let later = vault_at(&database, "2024-06-06T12:00:00Z").await;
        let forgotten = later.forget_learning().await.unwrap();
        assert_eq!((forgotten.answers, forgotten.since), (0, Some(date(2024, 6, 6))));
        assert_eq!(later.review(None).await.unwrap().moves.done, 1, "the review still knows");
        let before = later.clone().at(Some(TODAY)).learning().await.unwrap();
        assert_eq!(before.answers, 1, "on an earlier day nothing was forgotten yet");
        assert_eq!(later.learn_from_all().await.unwrap().answers, 1);
        assert_error(later.at(Some(TODAY)).forget_learning().await, ErrorKind::Refused, "past");
    }

    async fn who_is_left_when_an_employer_falls_away_is_told_by_layer(database) {
        let vault = vault(&database).await;
        let mine = NewMembership { organization: "Harbour Trust".into(), kind: MembershipKind::Employer, role: None, from: None, to: None };
        vault.edit_me(MeEdit { name: Some("Kim".into()), add_memberships: vec![mine], ..MeEdit::default() }).await.unwrap();
        let ana = friend(&vault, "Ana López", "Harbour Trust", 6).await;
        let ben = friend(&vault, "Ben Olsen", "Harbour Trust", 5).await;
        friend(&vault, "Cleo Brook", "First Bank", 4).await;
        vault.receive(NewGift { kind: Some(GiftKind::Help), ..gift(ben, "carried the piano") }).await.unwrap();
        vault.give(gift(ben, "a jar of honey")).await.unwrap();
        let whole = vault.support(None).await.unwrap();
        assert_eq!(names(&whole, "employer"), [("Harbour Trust".to_owned(), 2), ("First Bank".to_owned(), 1)]);
        assert_eq!(names(&whole, "industry"), [("finance".to_owned(), 1)]);
        assert_eq!(whole.measure.in_touch, 3);
        assert_eq!(whole.what_if.iter().map(|it| (it.what.as_str(), it.touched, it.loosened)).collect::<Vec<_>>(), [("Harbour Trust", 2, 1)]);
        let left = vault.support(Some("harbour")).await.unwrap().without.unwrap();
        assert_eq!((left.what.as_str(), left.facet, left.layers[0].now, left.layers[0].left), ("Harbour Trust", "employer", 3, 2));
        assert_eq!(left.layers[0].loosened.iter().map(|it| it.id).collect::<Vec<_>>(), [ana]);
        assert_eq!(left.layers[0].held.iter().map(|it| (it.person.id, it.by.as_str())).collect::<Vec<_>>(), [(ben, "gifts both ways")]);
        assert_eq!(left.help[0].person.id, ben, "who helped before comes first");
        let person = vault.support(Some("Ana López")).await.unwrap().without.unwrap();
        assert_eq!((person.facet, person.layers[0].left), ("person", 2));
        assert_error(vault.support(Some("Nowhere")).await, ErrorKind::Missing, "Nowhere");
    }

    async fn a_shared_employer_holds_no_tie_when_its_line_of_work_falls_away(database) {
        let vault = vault(&database).await;
        let mine = NewMembership { organization: "First Bank".into(), kind: MembershipKind::Employer, role: None, from: None, to: None };
        vault.edit_me(MeEdit { name: Some("Kim".into()), add_memberships: vec![mine], ..MeEdit::default() }).await.unwrap();
        let ana = friend(&vault, "Ana López", "First Bank", 6).await;
        let left = vault.support(Some("finance")).await.unwrap().without.unwrap();
        assert_eq!(left.facet, "industry");
        assert_eq!(left.layers[0].loosened.iter().map(|it| it.id).collect::<Vec<_>>(), [ana]);
    }

    async fn a_country_takes_all_its_towns_away(database) {
        let vault = vault(&database).await;
        for (name, address) in [("Ana López", "Bergen"), ("Ben Olsen", "Storgata 1, 0155 Oslo, Norway"), ("Cleo Brook", "Lyon")] {
            let id = friend(&vault, name, &format!("Firm of {name}"), 4).await;
            let edit = PersonEdit { add_addresses: vec![address.into()], ..PersonEdit::default() };
            vault.edit_person(id, edit).await.unwrap();
        }
        let left = vault.support(Some("norway")).await.unwrap().without.unwrap();
        assert_eq!((left.what.as_str(), left.facet, left.layers[0].now, left.layers[0].left), ("Norway", "country", 3, 1));
        assert_eq!(left.layers[0].loosened.iter().map(|it| it.name.as_str()).collect::<BTreeSet<_>>(), BTreeSet::from(["Ana López", "Ben Olsen"]));
        assert_eq!(vault.support(Some("Bergen")).await.unwrap().without.unwrap().layers[0].left, 2);
        let nobody = vault.support(Some("Japan")).await.unwrap().without.unwrap();
        assert_eq!(nobody.sentence, "None of your close ties hang on Japan.");
        friend(&vault, "Chad Brook", "Mill", 1).await;
        assert_eq!(vault.support(Some("chad")).await.unwrap().without.unwrap().facet, "person", "a name before a country where nobody lives");
    }

    async fn what_falls_away_is_named_from_the_beginning_of_a_word(database) {
        let vault = vault(&database).await;
        for number in 0..10 {
            friend(&vault, &format!("Person {number}"), &format!("Harbour Trust {number}"), 2).await;
        }
        assert_eq!(vault.support(Some("trust 7")).await.unwrap().without.unwrap().what, "Harbour Trust 7");
        assert_error(vault.support(Some("arbour")).await, ErrorKind::Missing, "arbour");
        assert_error(vault.support(Some("harbour")).await, ErrorKind::Conflict, "Harbour Trust 7 or 2 others");
    }

    async fn what_close_ties_hang_on_is_told_in_the_order_of_how_many_belong_to_it(database) {
        let vault = vault(&database).await;
        let of = |number: usize| format!("Person {number}");
        for number in 0..5 {
            let id = friend(&vault, &of(number), "Harbour Trust", 9).await;
            // Three are in two choirs and count half for each of them; two row and count whole.
            let circles: &[&str] = if number < 3 { &["Choir", "Old choir"] } else { &["Rowing"] };
            for name in circles {
                let member = NewNote::MemberOf { organization: (*name).into(), kind: MembershipKind::Club, role: None, from: None, to: None };
                vault.note(id, member).await.unwrap();
            }
        }
        let support = vault.support(None).await.unwrap();
        assert_eq!(names(&support, "circle"), [("Choir".to_owned(), 3), ("Old choir".to_owned(), 3), ("Rowing".to_owned(), 2)]);
    }

    async fn the_muted_and_the_dead_stand_by_nobody_and_quiet_ties_are_named(database) {
        let vault = vault(&database).await;
        let ana = friend(&vault, "Ana López", "Mill", 8).await;
        let dora = friend(&vault, "Dora Castro", "Mill", 8).await;
        vault.mute(dora, hearten_domain::StandingKind::Muted, TODAY, None).await.unwrap();
        let near = vault.support(None).await.unwrap();
        assert_eq!(near.stand_by.iter().map(|it| it.person.id).collect::<Vec<_>>(), [ana]);
        assert!(near.fading.is_empty());
        let later = vault_at(&database, "2024-07-20T12:00:00Z").await.support(None).await.unwrap();
        let quiet: Vec<_> = later.fading.iter().map(|it| (it.person.id, it.kind)).collect();
        assert_eq!(quiet, [(ana, FadingKind::Quiet)]);
        assert!(later.fading[0].sentence.contains("more than twice the longest of the 7 gaps"), "{}", later.fading[0].sentence);
    }

    async fn looking_back_writes_nothing(database) {
        let (vault, ..) = thanked(&database).await;
        let before = exported(&vault).await;
        vault.review(None).await.unwrap();
        vault.support(None).await.unwrap();
        vault.learning().await.unwrap();
        assert_eq!(exported(&vault).await, before);
    }
}
