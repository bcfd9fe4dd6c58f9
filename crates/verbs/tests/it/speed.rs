//! With tens of thousands of people; the bounds are wide, for machines that are busy with other things.

use std::time::Instant;

use hearten_testkit::TestDatabase;
use hearten_verbs::PeopleFilter;

use crate::common::*;

/// Run by hand: `cargo nextest run --release -p hearten-verbs --run-ignored only fifty_thousand`.
#[test]
#[ignore = "takes long in a debug build; prints how long each verb takes"]
fn fifty_thousand_people_are_listed_found_and_searched_quickly() {
    hearten_testkit::run(async {
        let database = TestDatabase::sqlite();
        let vault = vault(&database).await;
        vault.lab_fill(50_000, 200_000, 7).await.unwrap();
        let filter = PeopleFilter { limit: Some(50), ..PeopleFilter::default() };
        let name = vault.people(&filter).await.unwrap().people[7].name.clone();
        let mut took = Vec::new();
        for _ in 0..3 {
            let start = Instant::now();
            let page = vault.people(&filter).await.unwrap();
            took.push(("people", start.elapsed()));
            let start = Instant::now();
            let _found = vault.find_person(&name).await;
            took.push(("find_person", start.elapsed()));
            let start = Instant::now();
            vault.search(&name, 20).await.unwrap();
            took.push(("search", start.elapsed()));
            let start = Instant::now();
            vault.person(page.people[0].id).await.unwrap();
            took.push(("person", start.elapsed()));
            let start = Instant::now();
            vault.log(contact(page.people[0].id, hearten_domain::Medium::Call, TODAY)).await.unwrap();
            took.push(("log", start.elapsed()));
        }
        for (verb, time) in &took {
            println!("{verb:12} {time:?}");
        }
        assert!(took.iter().all(|(_, time)| time.as_millis() < 2_000), "{took:?}");
    });
}
