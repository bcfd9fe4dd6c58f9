//! Gifts, thanks, the shelf and promises.

use hearten_domain::{ErrorKind, GiftKind, ReasonKind, ThanksState};
use hearten_testkit::both;
use hearten_verbs::{NewFind, NewGift, NewNote, ThanksAnswer};
use jiff::civil::date;

use crate::common::*;

fn thanks(person: hearten_domain::PersonId) -> ThanksAnswer {
    ThanksAnswer { person, thanks: None, deed: None, led_to: None, shows: None, on: TODAY, told: false, outcome: None }
}

fn find(text: &str) -> NewFind {
    NewFind { kind: None, text_or_url: text.into(), title: None, on: TODAY }
}

both! {
    async fn what_is_received_makes_thanks_owed_in_the_same_change(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.receive(gift(ana, "Her advice on the lease")).await.unwrap();
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.gifts[0].kind, page.thanks[0].deed.as_str()), (GiftKind::Help, "Her advice on the lease"));
        assert_eq!((page.thanks[0].gift_id, page.thanks[0].state_on(TODAY)), (Some(page.gifts[0].id), Some(ThanksState::Owed)));
        assert_eq!(page.balance.sentence, "One gift from them.");
        vault.undo(None).await.unwrap();
        let page = vault.person(ana).await.unwrap();
        assert!(page.gifts.is_empty() && page.thanks.is_empty());
    }

    async fn thanks_go_from_owed_to_sent_to_told_and_never_back(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.receive(NewGift { on: date(2024, 5, 1), ..gift(ana, "The introduction to Ben") }).await.unwrap();
        let sent = ThanksAnswer { led_to: Some("A new job".into()), on: date(2024, 5, 3), ..thanks(ana) };
        assert_eq!(vault.thank(sent.clone()).await.unwrap().text, "Thanked Ana: The introduction to Ben.");
        assert_error(vault.thank(thanks(ana)).await, ErrorKind::Missing, "nothing of Ana waits");
        let learnt = ThanksAnswer { outcome: Some("I start in July".into()), on: date(2024, 5, 20), ..thanks(ana) };
        vault.thank(learnt).await.unwrap();
        let told = vault.thank(ThanksAnswer { told: true, ..thanks(ana) }).await.unwrap();
        assert_eq!(told.text, "Told Ana what came of it: The introduction to Ben.");
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.thanks[0].sent_on, page.thanks[0].told_on), (Some(date(2024, 5, 3)), Some(TODAY)));
        assert_eq!((page.thanks[0].outcome.as_deref(), page.thanks[0].led_to.as_deref()), (Some("I start in July"), Some("A new job")));
        let id = Some(page.thanks[0].id);
        assert_error(vault.thank(ThanksAnswer { thanks: id, ..thanks(ana) }).await, ErrorKind::Conflict, "already");
        let then = vault.clone().at(Some(date(2024, 5, 2))).person(ana).await.unwrap();
        assert_eq!(then.thanks[0].state_on(date(2024, 5, 2)), Some(ThanksState::Owed));
        assert_eq!(then.thanks[0].outcome, None);
    }

    async fn the_first_words_of_a_deed_mean_the_thanks_that_are_owed_for_it(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.receive(gift(ana, "Introduced me to the foundation")).await.unwrap();
        let said = ThanksAnswer { deed: Some("introduced me".into()), led_to: Some("a first talk".into()), ..thanks(ana) };
        assert_eq!(vault.thank(said).await.unwrap().text, "Thanked Ana: Introduced me to the foundation.");
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.thanks.len(), page.thanks[0].state_on(TODAY)), (1, Some(ThanksState::Sent)));
        vault.receive(gift(ana, "Lent me the van")).await.unwrap();
        vault.receive(gift(ana, "Lent me the trailer")).await.unwrap();
        let either = vault.thank(ThanksAnswer { deed: Some("Lent me".into()), ..thanks(ana) }).await.unwrap();
        assert_eq!(either.text, "Thanked Ana: Lent me.", "two could be meant: it is neither");
    }

    async fn thanks_can_be_said_for_what_was_never_written_down(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.thank(ThanksAnswer { deed: Some("Lent me the van".into()), ..thanks(ana) }).await.unwrap();
        assert_eq!(vault.person(ana).await.unwrap().thanks[0].state_on(TODAY), Some(ThanksState::Sent));
        let early = ThanksAnswer { deed: Some("Lent me the van".into()), told: true, on: date(2024, 6, 1), ..thanks(ana) };
        assert_error(vault.thank(early).await, ErrorKind::Invalid, "is before");
        let late = ThanksAnswer { deed: Some("Something".into()), on: date(2024, 7, 1), ..thanks(ana) };
        assert_error(vault.thank(late).await, ErrorKind::Invalid, "still to come");
    }

    async fn a_find_fits_those_who_care_for_it_and_leaves_the_shelf_when_given(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await);
        vault.note(ana, NewNote::Interest("keeping bees".into())).await.unwrap();
        vault.note(ben, NewNote::Interest("sailing".into())).await.unwrap();
        let kept = vault.shelf_add(find("How bees live through winter https://example.org/bees")).await.unwrap();
        vault.shelf_add(find("A rope knot for every need")).await.unwrap();
        assert_error(vault.shelf_add(find("https://example.org/bees")).await, ErrorKind::Conflict, "on the shelf already");
        let shelf = vault.shelf().await.unwrap();
        let bees = shelf.iter().find(|view| view.find.id.to_string() == kept.id).unwrap();
        assert_eq!(bees.fits.iter().map(|person| person.id).collect::<Vec<_>>(), [ana]);
        assert_eq!(bees.fits[0].why, "cares for keeping bees");
        let for_ana = vault.shelf_for(ana).await.unwrap();
        assert_eq!((for_ana.len(), for_ana[0].find.id), (1, bees.find.id));
        assert!(vault.shelf_for(ben).await.unwrap().is_empty());
        let given = NewGift { what: String::new(), find: Some(bees.find.id), ..gift(ana, "") };
        assert_eq!(vault.give(given.clone()).await.unwrap().text, "Gave Ana: How bees live through winter.");
        assert_error(vault.give(given).await, ErrorKind::Conflict, "already");
        let shelf = vault.shelf().await.unwrap();
        assert_eq!((shelf[1].given_to[0].id, shelf[1].fits.len()), (ana, 0));
        assert!(vault.shelf_for(ana).await.unwrap().is_empty(), "what she was given is not proposed again");
        assert_eq!(vault.person(ana).await.unwrap().gifts[0].kind, GiftKind::Article);
        vault.shelf_drop(shelf[0].find.id).await.unwrap();
        assert_error(vault.shelf_drop(shelf[0].find.id).await, ErrorKind::Conflict, "taken off");
        assert_eq!(vault.shelf().await.unwrap().len(), 1);
    }

    async fn what_few_others_care_for_says_more_for_a_find_on_the_page_of_a_person_too(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        for topic in ["sourdough", "bees"] {
            vault.note(ana, NewNote::Interest(topic.into())).await.unwrap();
        }
        for name in ["Ben", "Cleo", "Dan"] {
            let other = add(&vault, name, &[]).await;
            vault.note(other, NewNote::Interest("sourdough".into())).await.unwrap();
        }
        vault.shelf_add(find("A school of sourdough")).await.unwrap();
        vault.shelf_add(find("A school of bees")).await.unwrap();
        let found: Vec<String> = vault.shelf_for(ana).await.unwrap().into_iter().map(|it| it.why).collect();
        assert_eq!(found, ["cares for bees", "cares for sourdough"]);
    }

    async fn a_find_is_first_for_those_whose_mind_is_on_it_and_for_the_nearer_and_never_for_the_muted(database) {
        let vault = vault(&database).await;
        let (far, near, worried, muted) =
            (add(&vault, "Far", &[]).await, add(&vault, "Near", &[]).await, add(&vault, "Worried", &[]).await, add(&vault, "Muted", &[]).await);
        for person in [far, near, muted] {
            vault.note(person, NewNote::Interest("sourdough".into())).await.unwrap();
        }
        let concern = NewNote::Concern { text: "sourdough".into(), kind: hearten_domain::ConcernKind::Problem, since: None, until: None };
        vault.note(worried, concern).await.unwrap();
        vault.mute(muted, hearten_domain::StandingKind::Muted, TODAY, None).await.unwrap();
        vault.log(contact(far, hearten_domain::Medium::Mail, date(2019, 6, 1))).await.unwrap();
        vault.log(contact(near, hearten_domain::Medium::Visit, date(2024, 6, 1))).await.unwrap();
        let kept = vault.shelf_add(find("A school of sourdough")).await.unwrap();
        let view = vault.shelf_find(kept.id.parse().unwrap()).await.unwrap();
        assert_eq!(view.fits.iter().map(|it| it.id).collect::<Vec<_>>(), [worried, near, far]);
        assert_eq!(view.fits[0].why, "has on their mind: sourdough");
    }

    async fn a_move_of_a_find_is_for_whom_the_shelf_names_and_says_the_same_why(database) {
        let vault = vault(&database).await;
        let (cares, had, knives) = (add(&vault, "Cares", &[]).await, add(&vault, "Had", &[]).await, add(&vault, "Knives", &[]).await);
        vault.note(cares, NewNote::Interest("bees in winter".into())).await.unwrap();
        vault.note(knives, NewNote::Interest("winter walks along the old canal".into())).await.unwrap();
        let before = vault.shelf_add(find("Bees through the winter, a small book")).await.unwrap();
        vault.give(NewGift { find: Some(before.id.parse().unwrap()), on: date(2024, 1, 5), ..gift(had, "Bees through the winter") }).await.unwrap();
        let kept = vault.shelf_add(find("How bees live through winter https://example.org/bees")).await.unwrap();
        let view = vault.shelf_find(kept.id.parse().unwrap()).await.unwrap();
        let mut fits: Vec<_> = view.fits.iter().map(|it| (it.id, it.why.as_str())).collect();
        fits.sort_unstable();
        assert_eq!(fits, [(cares, "cares for bees in winter"), (had, "got “Bees through the winter, a small book” from you")]);
        for (person, words) in [
            (cares, "from your shelf fits what Cares cares for: bees in winter"),
            (had, "from your shelf is of a kind with “Bees through the winter, a small book”, which you gave Had"),
        ] {
            let moves = vault.today().await.unwrap().moves.into_iter().filter(|it| it.reason_kind == ReasonKind::Find);
            let mut told: Vec<_> = moves.filter(|it| it.people[0].id == person).collect();
            let told = told.pop().expect("a move for whom the shelf names");
            assert!(told.why.reason().contains(words), "{}", told.why.reason());
            assert!(told.why.evidence().iter().any(|it| it.kind == "find") && told.why.evidence().len() == 2);
            vault.mute(person, hearten_domain::StandingKind::Muted, TODAY, None).await.unwrap();
        }
        assert!(vault.today().await.unwrap().moves.iter().all(|it| it.reason_kind != ReasonKind::Find), "nobody else is named by the shelf");
    }

    async fn a_promise_is_kept_once_and_not_before_it_was_made(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        let made = vault.promise(ana, "Send the recipe", Some(date(2024, 6, 20)), date(2024, 6, 1)).await.unwrap();
        assert_eq!(made.text, "Promised Ana: Send the recipe, by 20 June 2024.");
        let id = made.id.parse().unwrap();
        assert_error(vault.keep_promise(id, date(2024, 5, 1)).await, ErrorKind::Invalid, "is before");
        vault.keep_promise(id, TODAY).await.unwrap();
        assert_error(vault.keep_promise(id, TODAY).await, ErrorKind::Conflict, "was kept on");
        assert_error(vault.promise(ana, " ", None, TODAY).await, ErrorKind::Invalid, "is empty");
        assert_error(vault.promise(ana, "Call", Some(date(2024, 5, 1)), TODAY).await, ErrorKind::Invalid, "is before");
        let then = vault.clone().at(Some(date(2024, 6, 2))).person(ana).await.unwrap();
        assert!(then.promises[0].is_open_on(date(2024, 6, 2)) && then.promises[0].kept_on.is_none());
    }

    async fn a_gift_of_a_day_to_come_is_refused(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        assert_error(vault.give(NewGift { on: date(2024, 6, 6), ..gift(ana, "A book") }).await, ErrorKind::Invalid, "still to come");
        assert_error(vault.receive(gift(ana, "")).await, ErrorKind::Invalid, "is empty");
        assert!(vault.changes(10).await.unwrap().iter().all(|change| change.verb == "add"));
    }
}
