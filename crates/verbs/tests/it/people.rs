//! People added, changed, removed.

use hearten_domain::{ErrorKind, Medium, SenderClass, StandingKind};
use hearten_testkit::both;
use hearten_verbs::{MeEdit, NewNote, NewPerson, PICTURE_LIMIT, PeopleFilter, PersonEdit, Vault};
use jiff::civil::date;

use crate::common::*;

const ME: &str = "Ida <me@example.org>";

both! {
    async fn a_known_address_becomes_a_person_with_its_history(database) {
        let vault = vault(&database).await;
        import_mail(&vault, &database, &[("1", 2, "Nora Vik <nora@example.org>", ME, "The lease")]).await;
        let left_out = vault.left_out(10).await.unwrap();
        assert_eq!((left_out[0].address.as_str(), left_out[0].class, left_out[0].mails), ("nora@example.org", SenderClass::Person, 1));
        assert_error(vault.find_person("nora@example.org").await, ErrorKind::Missing, "not a person's yet");
        let nora = vault.add_person(NewPerson { emails: vec!["Nora@example.org".into()], ..NewPerson::default() }).await.unwrap();
        assert_eq!(nora.name, "Nora Vik");
        let row = &vault.people(&PeopleFilter::default()).await.unwrap().people[0];
        assert_eq!((row.id, row.moments, row.last_moment), (nora.id, 1, Some(date(2024, 5, 2))));
        assert!(vault.left_out(10).await.unwrap().is_empty());
        vault.undo(None).await.unwrap();
        assert_eq!(vault.left_out(10).await.unwrap().len(), 1);
    }

    async fn a_known_address_given_to_somebody_brings_its_moments_and_undo_takes_them_back(database) {
        let vault = vault(&database).await;
        import_mail(&vault, &database, &[("1", 2, "Nora <nora@example.org>", ME, "The lease")]).await;
        let nora = add(&vault, "Nora Vik", &["nora@work.example"]).await;
        let before = kept(&vault).await;
        vault.edit_person(nora, PersonEdit { add_emails: vec!["nora@example.org".into()], ..PersonEdit::default() }).await.unwrap();
        let page = vault.person(nora).await.unwrap();
        assert_eq!((page.moments, page.timeline[0].title.as_str()), (1, "The lease"));
        assert_eq!(page.emails, ["nora@example.org", "nora@work.example"]);
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, before);
        assert_eq!(vault.person(nora).await.unwrap().moments, 0);
    }

    async fn an_address_of_somebody_else_is_refused_and_names_them(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &["ana@example.org"]).await, add(&vault, "Ben", &[]).await);
        let edit = PersonEdit { add_emails: vec!["ana@example.org".into()], ..PersonEdit::default() };
        let error = vault.edit_person(ben, edit).await.unwrap_err();
        assert_eq!((error.kind(), error.candidates()[0].id), (ErrorKind::Conflict, ana));
        assert_error(vault.add_person(NewPerson { emails: vec!["ana@example.org".into()], ..NewPerson::default() }).await, ErrorKind::Conflict, "belongs to Ana");
        assert_error(vault.edit_me(MeEdit { add_addresses: vec!["ana@example.org".into()], ..MeEdit::default() }).await, ErrorKind::Conflict, "belongs to Ana");
        assert_error(vault.add_person(NewPerson::default()).await, ErrorKind::Invalid, "needs a name");
        assert_error(vault.add_person(NewPerson { name: "C".into(), emails: vec!["c".into()], ..NewPerson::default() }).await, ErrorKind::Invalid, "not a mail address");
    }

    async fn facts_are_changed_one_by_one_and_taken_back_together(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &["ana@example.org"]).await;
        vault.note(ana, NewNote::Interest("Bees".into())).await.unwrap();
        let before = kept(&vault).await;
        let interest = vault.person(ana).await.unwrap().interests[0].id;
        let edit = PersonEdit {
            name: Some("Ana López".into()),
            nickname: Some(Some("Nita".into())),
            layer: Some(Some(15)),
            kin: Some(true),
            birthday: Some(Some("--03-05".parse().unwrap())),
            remove_emails: vec!["ana@example.org".into()],
            add_phones: vec!["+47 22 00 00 00".into()],
            remove_interests: vec![interest],
            ..PersonEdit::default()
        };
        vault.edit_person(ana, edit).await.unwrap();
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.person.name.as_str(), page.person.layer, page.person.kin), ("Ana López", Some(15), true));
        assert!(page.emails.is_empty() && page.interests.is_empty());
        assert_eq!((page.contacts[0].value.as_str(), page.dates[0].date.to_string().as_str()), ("+47 22 00 00 00", "--03-05"));
        assert_eq!(vault.undo(None).await.unwrap().summary, "Changed Ana López.");
        assert_eq!(kept(&vault).await, before);
        assert_error(vault.edit_person(ana, PersonEdit { layer: Some(Some(7)), ..PersonEdit::default() }).await, ErrorKind::Invalid, "no layer 7");
    }

    async fn a_person_is_removed_with_what_hangs_on_them_and_comes_back_whole(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &["ana@example.org"]).await, add(&vault, "Ben", &[]).await);
        vault.log(contact(ana, Medium::Call, date(2024, 6, 1))).await.unwrap();
        let received = vault.receive(gift(ana, "A jar of honey")).await.unwrap();
        vault.give(hearten_verbs::NewGift { came_from: Some(received.id.parse().unwrap()), ..gift(ben, "Half a jar of honey") }).await.unwrap();
        vault.tell(hearten_verbs::NewStory { text: "The boat sank.".into(), people: vec![ana], ..Default::default() }).await.unwrap();
        vault.mute(ana, StandingKind::Muted, TODAY, None).await.unwrap();
        let (before, people) = (kept(&vault).await, vault.people(&PeopleFilter::default()).await.unwrap());
        vault.remove_person(ana).await.unwrap();
        assert_error(vault.person(ana).await, ErrorKind::Missing, "no person");
        let after = exported(&vault).await;
        assert!(!after.lines().any(|line| line.starts_with("{\"kind\":\"thanks\"") || line.starts_with("{\"kind\":\"story\"")));
        assert!(after.contains("{\"kind\":\"moment\"") && after.contains("ana@example.org"));
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, before);
        assert_eq!(vault.people(&PeopleFilter::default()).await.unwrap(), people);
        vault.remove_person(ana).await.unwrap();
        let again = add(&vault, "Ana", &["ana@example.org"]).await;
        assert_eq!((again, vault.person(again).await.unwrap().moments), (ana, 1));
    }

    async fn an_address_made_mine_turns_what_it_wrote_into_what_i_wrote(database) {
        let vault = vault(&database).await;
        let mails = [("1", 2, "Ida <ida@work.example>", "Nora <nora@example.org>, me@example.org", "Copy"), ("2", 3, "Nora <nora@example.org>", ME, "Re: Copy")];
        import_mail(&vault, &database, &mails).await;
        let nora = add(&vault, "Nora", &["nora@example.org"]).await;
        vault.edit_me(MeEdit { add_addresses: vec!["ida@work.example".into()], ..MeEdit::default() }).await.unwrap();
        let page = vault.person(nora).await.unwrap();
        assert_eq!(page.timeline.iter().map(|entry| entry.direction.clone().unwrap()).collect::<Vec<_>>(), ["received", "sent"]);
        assert_eq!(page.moments, 2);
        assert_eq!(vault.me().await.unwrap().addresses, ["ida@work.example", "me@example.org"]);
    }

    async fn my_facts_and_capacity_are_kept(database) {
        let vault = vault(&database).await;
        // What is shown is what Today goes by.
        let before = vault.me().await.unwrap();
        assert_eq!((before.name, before.capacity_hours, before.moves_a_day, before.is_pace_chosen), (None, 3.0, 5, false));
        let edit = MeEdit { name: Some("Ida Berg".into()), add_interests: vec!["Bees".into()], moves_a_day: Some(2), capacity_hours: Some(1.5), ..MeEdit::default() };
        vault.edit_me(edit).await.unwrap();
        let me = vault.me().await.unwrap();
        assert_eq!((me.name.as_deref(), me.interests, me.moves_a_day, me.capacity_hours), (Some("Ida Berg"), vec!["Bees".to_owned()], 2, 1.5));
        assert!(me.is_pace_chosen);
        assert_error(vault.edit_me(MeEdit { moves_a_day: Some(0), ..MeEdit::default() }).await, ErrorKind::Invalid, "0 moves");
    }

    async fn a_picture_is_kept_once_and_bounded(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        vault.set_photo(ana, picture(7, 1200, 600)).await.unwrap();
        let hash = vault.person(ana).await.unwrap().person.photo.unwrap();
        let kept = vault.photo(&hash).await.unwrap().unwrap();
        let shown = image::load_from_memory(&kept.bytes).unwrap();
        assert_eq!((kept.media_type.as_str(), shown.width(), shown.height()), ("image/jpeg", 800, 400));
        assert_error(vault.set_photo(ana, vec![0; PICTURE_LIMIT + 1]).await, ErrorKind::Invalid, "30 MB is the most");
        assert_error(vault.set_photo(ana, b"<svg/>".to_vec()).await, ErrorKind::Invalid, "not a picture");
    }

    async fn a_list_tells_what_another_program_wrote_since_it_was_read(database) {
        let (here, there) = (vault(&database).await, vault(&database).await);
        let ana = add(&here, "Ana", &[]).await;
        let moments = async |vault: &Vault| vault.people(&PeopleFilter::default()).await.unwrap().people[0].moments;
        assert_eq!(moments(&here).await, 0);
        let stamp = here.stamp().await.unwrap();
        assert_eq!(here.stamp().await.unwrap(), stamp, "nothing was written");
        there.log(contact(ana, Medium::Visit, date(2024, 6, 1))).await.unwrap();
        assert_eq!(moments(&here).await, 1);
        assert_ne!(here.stamp().await.unwrap(), stamp);
        there.undo(None).await.unwrap();
        assert_eq!(moments(&here).await, 0);
    }
}
