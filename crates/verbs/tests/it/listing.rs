//! The list of people.

use hearten_domain::{CircleKind, ErrorKind, Medium, MembershipKind, StandingKind};
use hearten_testkit::{NOON, both};
use hearten_verbs::{ForMany, NewCircle, NewNote, NewPerson, PeopleFilter, PeopleSort, PersonEdit};
use jiff::civil::date;

use crate::common::*;

both! {
    async fn people_are_listed_closest_first_and_in_pages(database) {
        let vault = vault(&database).await;
        let (ana, ben, cleo) = (add(&vault, "Ana", &["z@example.org", "a@example.org"]).await, add(&vault, "Ben", &[]).await, add(&vault, "Cleo", &[]).await);
        vault.log(contact(ben, Medium::Visit, date(2024, 6, 1))).await.unwrap();
        vault.log(contact(ana, Medium::Mail, date(2024, 5, 1))).await.unwrap();
        let page = vault.people(&PeopleFilter { limit: Some(2), ..PeopleFilter::default() }).await.unwrap();
        assert_eq!(page.people.iter().map(|row| row.id).collect::<Vec<_>>(), [ben, ana]);
        assert_eq!((page.total, page.next), (3, Some(2)));
        let rest = vault.people(&PeopleFilter { limit: Some(2), offset: 2, ..PeopleFilter::default() }).await.unwrap();
        assert_eq!((rest.people[0].id, rest.next), (cleo, None));
        let row = serde_json::to_value(&page.people[1]).unwrap();
        assert_eq!(row["emails"], serde_json::json!(["a@example.org", "z@example.org"]));
        assert_eq!((&row["last_moment"], &row["moments"]), (&"2024-05-01".into(), &1.into()));
        let fields: Vec<&String> = row.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["closeness", "emails", "id", "last_moment", "moments", "name", "organizations"]);
    }

    async fn filters_narrow_the_list_down_together(database) {
        let vault = vault(&database).await;
        let organization = Some("Øresund Boats".to_owned());
        let ana = vault.add_person(NewPerson { name: "Ana López".into(), organization, layer: Some(15), ..NewPerson::default() }).await.unwrap().id;
        let ben = add(&vault, "Ben Olsen", &["ben@boats.example"]).await;
        vault.note(ben, NewNote::Interest("Wooden boats".into())).await.unwrap();
        vault.log(contact(ana, Medium::Call, date(2024, 1, 1))).await.unwrap();
        vault.log(contact(ben, Medium::Call, TODAY)).await.unwrap();
        let found = async |filter: PeopleFilter| vault.people(&filter).await.unwrap().people.into_iter().map(|row| row.id).collect::<Vec<_>>();
        assert_eq!(found(PeopleFilter { text: Some("lopez".into()), ..Default::default() }).await, [ana]);
        assert_eq!(found(PeopleFilter { text: Some("boats.example".into()), ..Default::default() }).await, [ben]);
        assert_eq!(found(PeopleFilter { organization: Some("oresund".into()), ..Default::default() }).await, [ana]);
        assert_eq!(found(PeopleFilter { interest: Some("boats".into()), ..Default::default() }).await, [ben]);
        assert_eq!(found(PeopleFilter { layer: Some(15), ..Default::default() }).await, [ana]);
        assert_eq!(found(PeopleFilter { silent_days: Some(90), ..Default::default() }).await, [ana]);
        assert_eq!(found(PeopleFilter { silent_days: Some(90), sort: PeopleSort::Name, ..Default::default() }).await, [ana]);
        assert!(found(PeopleFilter { silent_days: Some(90), interest: Some("boats".into()), ..Default::default() }).await.is_empty());
        assert_eq!(found(PeopleFilter { sort: PeopleSort::Name, ..Default::default() }).await, [ana, ben]);
        assert_eq!(found(PeopleFilter { sort: PeopleSort::Last, ..Default::default() }).await, [ben, ana]);
    }

    async fn whom_i_am_likely_to_write_to_next_is_who_is_reached_again_and_again_not_who_was_reached_last(database) {
        let vault = vault(&database).await;
        let (weekly, once) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await);
        for day in [date(2024, 4, 10), date(2024, 4, 24), date(2024, 5, 8), date(2024, 5, 22), date(2024, 6, 1)] {
            vault.log(contact(weekly, Medium::Call, day)).await.unwrap();
        }
        vault.log(contact(once, Medium::Call, date(2024, 6, 2))).await.unwrap();
        let filter = PeopleFilter { sort: PeopleSort::Next, ..PeopleFilter::default() };
        let found: Vec<_> = vault.people(&filter).await.unwrap().people.into_iter().map(|row| row.id).collect();
        assert_eq!(found, [weekly, once]);
    }

    async fn who_is_looked_for_again_is_found_in_memory_as_in_the_database_and_what_is_written_is_seen(database) {
        let vault = vault(&database).await;
        let organization = Some("Øresund Boats".to_owned());
        let ana = vault.add_person(NewPerson { name: "Ana López".into(), organization, ..NewPerson::default() }).await.unwrap().id;
        let ben = add(&vault, "Ben Olsen", &["ben@boats.example"]).await;
        vault.log(contact(ben, Medium::Call, TODAY)).await.unwrap();
        let found = async |text: &str| {
            let page = vault.people(&PeopleFilter { text: Some(text.to_owned()), limit: Some(9), ..PeopleFilter::default() }).await.unwrap();
            let people: Vec<_> = page.people.into_iter().map(|row| row.id).collect();
            assert_eq!(people.len() as i64, page.total, "{text}");
            people
        };
        // The first is asked of the database, each other one of what is then read.
        for _ in 0..3 {
            for (text, expected) in [
                ("LOPEZ", vec![ana]),
                ("oresund", vec![ana]),
                ("boats", vec![ben, ana]),
                ("ben example", vec![ben]),
                ("n", vec![ben, ana]),
                ("ana ben", vec![]),
                ("lopezoresund", vec![]),
            ] {
                assert_eq!(found(text).await, expected, "{text}");
            }
        }
        vault.edit_person(ana, PersonEdit { name: Some("Ana Boatswain".into()), ..PersonEdit::default() }).await.unwrap();
        let cleo = add(&vault, "Cleo López", &[]).await;
        for _ in 0..3 {
            assert_eq!(found("lopez").await, [cleo]);
            assert_eq!(found("boatswain").await, [ana]);
        }
    }

    async fn who_is_searched_for_again_comes_in_the_same_order_as_from_the_database(database) {
        let vault = vault(&database).await;
        for (name, address) in [("Zoe Ando", "zoe@harbour.example"), ("Banda Ito", "b@harbour.example"), ("Mia-Ana Roth", "mia@roth.example")] {
            add(&vault, name, &[address]).await;
        }
        add(&vault, "Andrea Berg", &["ana@berg.example"]).await;
        for text in ["an", "harbour", "ana", "an ro", "o"] {
            let asked = vault_at(&database, NOON).await.search(text, 9).await.unwrap();
            for _ in 0..3 {
                assert_eq!(vault.search(text, 9).await.unwrap(), asked, "{text}");
            }
            assert!(!asked.is_empty(), "{text}");
        }
    }

    async fn people_are_found_by_circle_place_and_layer(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await);
        for (person, town) in [(ana, "Rua Nova 3, Lisboa"), (ben, "Porto")] {
            vault.edit_person(person, PersonEdit { add_addresses: vec![town.into()], ..PersonEdit::default() }).await.unwrap();
        }
        let (name, kind, members) = ("The kitchen board".to_owned(), CircleKind::PeerBoard, vec![ben]);
        vault.circle_begin(NewCircle { name, kind, purpose: None, every_weeks: 2, members, on: TODAY }).await.unwrap();
        vault.say_of_many(&[ana], ForMany::Layer(Some(15))).await.unwrap();
        let found = async |filter: PeopleFilter| vault.people(&filter).await.unwrap().people.into_iter().map(|row| row.id).collect::<Vec<_>>();
        assert_eq!(found(PeopleFilter { place: Some("LISBOA".into()), ..PeopleFilter::default() }).await, [ana]);
        assert_eq!(found(PeopleFilter { circle: Some("kitchen".into()), ..PeopleFilter::default() }).await, [ben]);
        assert_eq!(found(PeopleFilter { layer: Some(15), ..PeopleFilter::default() }).await, [ana]);
        assert!(found(PeopleFilter { layer: Some(15), circle: Some("kitchen".into()), ..PeopleFilter::default() }).await.is_empty());
    }

    async fn the_same_is_said_of_several_people_and_taken_back_at_once(database) {
        let vault = vault(&database).await;
        let (ana, ben, cleo) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await, add(&vault, "Cleo", &[]).await);
        vault.note(ana, NewNote::Interest("Bees".into())).await.unwrap();
        let before = exported(&vault).await;
        let receipt = vault.say_of_many(&[ana, ben, cleo, ben], ForMany::Interest(" bees ".into())).await.unwrap();
        assert_eq!(receipt.text, "2 people care for bees.");
        let mut interested = Vec::new();
        for person in [ana, ben, cleo] {
            interested.push(vault.person(person).await.unwrap().interests.len());
        }
        assert_eq!(interested, [1, 1, 1]);
        assert_error(vault.say_of_many(&[ana, ben], ForMany::Interest("BEES".into())).await, ErrorKind::Conflict, "for all of them already");
        vault.undo(Some(receipt.change_id)).await.unwrap();
        let is_record = |line: &&str| !["{\"kind\":\"change", "{\"kind\":\"end\""].iter().any(|kind| line.starts_with(kind));
        let records = |lines: &str| lines.lines().filter(is_record).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(records(&exported(&vault).await), records(&before));
        assert_eq!(vault.say_of_many(&[ana, ben], ForMany::Mute(Some(date(2024, 7, 1)))).await.unwrap().text, "Nothing is suggested for 2 people until 1 July 2024.");
        assert_error(vault.say_of_many(&[cleo], ForMany::Mute(Some(TODAY))).await, ErrorKind::Invalid, "is not to come");
        assert_error(vault.say_of_many(&[cleo], ForMany::Layer(Some(7))).await, ErrorKind::Invalid, "7");
        assert_error(vault.say_of_many(&[], ForMany::Layer(None)).await, ErrorKind::Invalid, "nobody was named");
        vault.mute(cleo, StandingKind::DoNotNote, TODAY, None).await.unwrap();
        assert_error(vault.say_of_many(&[ben, cleo], ForMany::Interest("boats".into())).await, ErrorKind::Refused, "Cleo");
        assert!(vault.person(ben).await.unwrap().interests.is_empty(), "all or none");
    }

    async fn pages_never_overlap_whether_or_not_people_were_in_touch(database) {
        let vault = vault(&database).await;
        for number in 0..9 {
            let person = vault.add_person(NewPerson { name: format!("P{number}"), kin: number == 4, ..NewPerson::default() }).await.unwrap().id;
            if number < 5 {
                vault.log(contact(person, Medium::Call, date(2024, 5, 1))).await.unwrap();
            }
        }
        vault.edit_me(hearten_verbs::MeEdit { name: Some("Ida".into()), ..Default::default() }).await.unwrap();
        for sort in [PeopleSort::Closeness, PeopleSort::Name, PeopleSort::Last, PeopleSort::Moments, PeopleSort::Next] {
            let all = vault.people(&PeopleFilter { sort, ..PeopleFilter::default() }).await.unwrap();
            assert_eq!((all.total, all.people.len(), all.next), (9, 9, None));
            let (mut paged, mut offset) = (Vec::new(), Some(0));
            while let Some(from) = offset {
                let page = vault.people(&PeopleFilter { sort, limit: Some(2), offset: from, ..PeopleFilter::default() }).await.unwrap();
                assert_eq!(page.total, 9);
                paged.extend(page.people);
                offset = page.next;
            }
            assert_eq!(paged, all.people, "{sort:?}");
        }
        let closest = &vault.people(&PeopleFilter::default()).await.unwrap().people;
        assert_eq!(closest[0].name, "P4");
        assert_eq!(closest[5..].iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["P5", "P6", "P7", "P8"]);
    }

    async fn a_past_day_shows_the_list_as_it_was(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        for day in [date(2024, 5, 1), date(2024, 6, 1)] {
            vault.log(contact(ana, Medium::Call, day)).await.unwrap();
        }
        let then = vault.clone().at(Some(date(2024, 5, 15))).people(&PeopleFilter::default()).await.unwrap();
        assert_eq!((then.people[0].moments, then.people[0].last_moment), (1, Some(date(2024, 5, 1))));
        let before = vault.clone().at(Some(date(2024, 4, 1))).people(&PeopleFilter::default()).await.unwrap();
        assert_eq!((before.people[0].moments, before.people[0].closeness), (0, 0.0));
    }

    async fn organizations_that_were_left_are_not_shown(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana", &[]).await;
        for (name, to) in [("Old Mill", Some("2019")), ("New Mill", None)] {
            let to = to.map(|text| text.parse().unwrap());
            let note = NewNote::MemberOf { organization: name.into(), kind: MembershipKind::Employer, role: None, from: None, to };
            vault.note(ana, note).await.unwrap();
        }
        assert_eq!(vault.people(&PeopleFilter::default()).await.unwrap().people[0].organizations, ["New Mill"]);
    }
}
