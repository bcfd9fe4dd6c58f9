use hearten_domain::*;
use hearten_store::{PersonEntry, Tx};
use hearten_testkit::{at, both};
use jiff::civil::date;

use crate::common::*;

fn names(found: &[PersonEntry]) -> Vec<&str> {
    found.iter().map(|entry| entry.name.as_str()).collect()
}

async fn village(tx: &mut Tx) {
    tx.insert_all(&[
        person(1, "Ana López"),
        Person { nickname: Some("Robbie".into()), ..person(2, "Robert Ängström") },
        person(3, "Juliana Stone"),
        Person { is_me: true, ..person(4, "Ana Me") },
        person(5, "100%_Real"),
    ])
    .await
    .unwrap();
    tx.insert_all(&[address(1, "stone@quarry.example", 3), address(2, "a.lopez@baker.example", 1), address(3, "x@y.example", 77)])
        .await
        .unwrap();
    tx.insert_all(&[organization(1, "Baker & Sons")]).await.unwrap();
    tx.insert_all(&[membership(1, 2, 1), Membership { to: Some("2020".parse().unwrap()), ..membership(2, 3, 1) }]).await.unwrap();
}

both! {
    async fn what_many_care_for_and_where_many_belong_is_counted_where_it_lies(database) {
        let mut tx = begin(&database).await;
        village(&mut tx).await;
        let later = Interest { learnt_on: Some(date(2024, 6, 2)), ..interest(4, 3, "bees") };
        tx.insert_all(&[interest(1, 1, "bees"), Interest { learnt_on: None, ..interest(2, 2, "bees") }, interest(3, 2, "tides"), later]).await.unwrap();
        let mut topics = tx.topics(date(2024, 6, 1)).await.unwrap();
        topics.sort();
        assert_eq!(topics, [("bees".to_owned(), 2), ("tides".to_owned(), 1)], "one of them was not known yet");
        let of = |found: Vec<Interest>| found.into_iter().map(|interest| interest.person_id).collect::<Vec<PersonId>>();
        assert_eq!(of(tx.interests_in(&["bees".into()]).await.unwrap()), [id(1), id(2), id(3)]);
        assert_eq!(of(tx.interests_in(&[]).await.unwrap()), []);
        tx.insert_all(&[membership(3, 1, 1), Membership { role: None, ..membership(4, 5, 1) }]).await.unwrap();
        let mut alike = tx.alike_memberships().await.unwrap();
        alike.sort_by_key(|it| (it.role.clone(), it.to));
        let told: Vec<_> = alike.iter().map(|it| (it.role.as_deref(), it.to.is_some(), it.count)).collect();
        assert_eq!(told, [(None, false, 1), (Some("Baker"), false, 2), (Some("Baker"), true, 1)]);
    }

    async fn who_met_in_company_is_known_to_have_met_and_who_met_me_alone_is_not(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana"), person(2, "Bo"), person(3, "Cy"), person(4, "Di")]).await.unwrap();
        let both = Moment { others: 2, ..moment(1, "2024-06-01T00:00:00Z", "To two") };
        let crowd = Moment { others: 3, ..moment(2, "2024-06-01T00:00:00Z", "To three") };
        let alone = moment(3, "2024-06-01T00:00:00Z", "To one");
        tx.insert_all(&[both.clone(), crowd.clone(), alone.clone()]).await.unwrap();
        let copied = |moment: &Moment, number| Participant { role: Role::Cc, ..participant(moment, number) };
        let parts = [participant(&both, 1), copied(&both, 2), participant(&crowd, 3), copied(&crowd, 1), copied(&crowd, 4), participant(&alone, 1)];
        tx.insert_participants(&parts).await.unwrap();
        assert_eq!(tx.met_with(id(1), noon(), 12).await.unwrap(), [id(2), id(3), id(4)], "also where one was only copied in");
        assert_eq!(tx.met_with(id(1), noon(), 2).await.unwrap(), [id(2)], "the others were too many");
        assert_eq!(tx.met_with(id(4), noon(), 12).await.unwrap(), [id(1), id(3)]);
    }

    async fn people_are_found_by_the_words_of_their_names_and_what_hangs_on_them(database) {
        let mut tx = begin(&database).await;
        village(&mut tx).await;
        for (sought, expected) in [
            ("ana", vec!["Ana López", "Juliana Stone"]),
            ("ANA L", vec!["Ana López", "Juliana Stone"]),
            ("lopez ana", vec!["Ana López"]),
            ("angst", vec!["Robert Ängström"]),
            ("robbie", vec!["Robert Ängström"]),
            ("quarry", vec!["Juliana Stone"]),
            ("baker", vec!["Ana López", "Juliana Stone", "Robert Ängström"]),
            ("baker robert", vec!["Robert Ängström"]),
            ("%", vec!["100%_Real"]),
            ("0%_r", vec!["100%_Real"]),
            ("!", vec![]),
            ("  ", vec![]),
            ("nobody", vec![]),
        ] {
            assert_eq!(names(&tx.search_people(sought, 10).await.unwrap()), expected, "{sought}");
        }
        assert_eq!(tx.search_people("ana", 1).await.unwrap().len(), 1);
    }

    async fn what_people_are_found_by_beside_their_names_is_told(database) {
        let mut tx = begin(&database).await;
        village(&mut tx).await;
        let mut found = tx.people_found_by().await.unwrap();
        found.sort();
        let text = |number: u128, text: &str| (id(number), text.to_owned());
        let expected = [
            text(1, "a.lopez@baker.example"),
            text(2, "baker & sons"),
            text(3, "baker & sons"),
            text(3, "stone@quarry.example"),
            text(77, "x@y.example"),
        ];
        assert_eq!(found, expected);
    }

    async fn the_index_lists_everybody_but_me_by_name(database) {
        let mut tx = begin(&database).await;
        village(&mut tx).await;
        assert_eq!(names(&tx.people_index().await.unwrap()), ["100%_Real", "Ana López", "Juliana Stone", "Robert Ängström"]);
        let details = tx.people_details(&[id(3), id(2), id(99)]).await.unwrap();
        assert_eq!(details.len(), 2);
        assert_eq!((details[0].person.id, details[0].addresses[0].value.as_str()), (id(3), "stone@quarry.example"));
        assert_eq!(details[0].organizations_on(date(2020, 5, 1)), ["Baker & Sons"]);
        assert!(details[0].organizations_on(date(2021, 5, 1)).is_empty());
        assert_eq!(details[1].organizations_on(date(2021, 5, 1)), ["Baker & Sons"]);
        assert!(details[1].organizations_on(date(2018, 5, 1)).is_empty());
        assert_eq!(tx.memberships_in(&[id(4_001)]).await.unwrap().len(), 2);
    }

    async fn addresses_of_nobody_are_paged_with_their_tallies(database) {
        let mut tx = begin(&database).await;
        village(&mut tx).await;
        tx.insert_all(&[address(4, "b@y.example", 78)]).await.unwrap();
        tx.add_tallies(id(8_001), &[(id(1_003), AddressTally { received: 2, ..AddressTally::default() })]).await.unwrap();
        tx.add_tallies(id(8_002), &[(id(1_003), AddressTally { received: 3, as_list: 1, ..AddressTally::default() })]).await.unwrap();
        let first = tx.known_addresses(None, 1).await.unwrap();
        assert_eq!((first[0].address.value.as_str(), first[0].tally), ("b@y.example", AddressTally::default()));
        let second = tx.known_addresses(Some("b@y.example"), 9).await.unwrap();
        assert_eq!(second.len(), 1);
        assert_eq!(second[0].tally, AddressTally { received: 5, as_list: 1, ..AddressTally::default() });
        assert_eq!(tx.count_known_addresses().await.unwrap(), 2);
    }

    async fn a_timeline_is_paged_newest_first(database) {
        let mut tx = begin(&database).await;
        tx.insert_all(&[person(1, "Ana")]).await.unwrap();
        let moments: Vec<_> = (0..7).map(|number| moment(number, "2024-06-01T00:00:00Z", "same time")).collect();
        let plan = moment(9, "2024-07-01T00:00:00Z", "a plan");
        tx.insert_all(&moments).await.unwrap();
        tx.insert_all(&[plan.clone(), moment(10, "2024-06-01T00:00:00Z", "of others")]).await.unwrap();
        tx.insert_participants(&moments.iter().chain([&plan]).map(|moment| participant(moment, 1)).collect::<Vec<_>>()).await.unwrap();
        let (mut pages, mut before) = (Vec::new(), None);
        loop {
            let page = tx.timeline(id(1), before, 3).await.unwrap();
            let Some(last) = page.last() else { break };
            before = Some((last.at, last.id));
            pages.extend(page);
        }
        let expected: Vec<_> = std::iter::once(plan).chain(moments.into_iter().rev()).collect();
        assert_eq!(pages, expected);
        assert_eq!(tx.moments_between(at("2024-06-01T00:00:00Z"), at("2024-07-01T00:00:00Z")).await.unwrap().len(), 1);
        assert_eq!(tx.participants_of(&[expected[0].id]).await.unwrap().len(), 1);
    }

    async fn standings_hold_on_their_days(database) {
        let mut tx = begin(&database).await;
        everything(&mut tx, "here").await.unwrap();
        let kinds = [StandingKind::Muted, StandingKind::DoNotContact];
        for (day, count) in [(date(2023, 12, 31), 0), (date(2024, 1, 1), 1), (date(2024, 1, 31), 1), (date(2024, 2, 1), 0)] {
            assert_eq!(tx.people_standing(&kinds, day).await.unwrap().len(), count, "{day}");
        }
    }
}
