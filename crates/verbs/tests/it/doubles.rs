//! Two people who are one, and one who are two.

use hearten_domain::{ErrorKind, Medium, PersonId, StandingKind};
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{ImportRequest, MergeRequest, NewNote, NewPerson, NewStory, PeopleFilter, PersonEdit, Vault};
use jiff::civil::date;

use crate::common::*;

const ME: &str = "Ida <me@example.org>";

fn both_are(person: PersonId, other: PersonId) -> MergeRequest {
    MergeRequest { person, other, keep: None, anyway: false }
}

/// A card file of the test.
async fn import_file(vault: &Vault, database: &TestDatabase, name: &str, text: &str) -> hearten_verbs::ImportOutcome {
    let path = database.folder().join(name);
    std::fs::write(&path, text).unwrap();
    vault.import(&ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(vec![path]) }, &|_| ()).await.unwrap()
}

/// Ana by an address book, and Ana by mail: with facts of every kind, some of them the same, and moments with either and both.
async fn two_anas(vault: &Vault, database: &TestDatabase) -> (PersonId, PersonId) {
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:ana-1\r\nFN:Ana Lopez\r\nEMAIL:ana@home.example\r\nTEL:+47 22 00 00 01\r\n\
                ORG:Harbour Trust\r\nTITLE:archivist\r\nBDAY:1980-03-05\r\nNOTE:likes tea\r\nEND:VCARD\r\n";
    import_file(vault, database, "ana.vcf", card).await;
    let mails = [
        ("1", 2, "Ana María López <ana@work.example>", ME, "One"),
        ("2", 3, ME, "Ana María López <ana@work.example>", "Two"),
        ("3", 4, "ana@home.example", ME, "Three"),
        ("4", 5, ME, "ana@work.example, ana@home.example, Ben <ben@example.org>", "Four"),
        ("5", 6, "ana@work.example", "me@example.org, ana@home.example", "Five"),
        ("6", 7, "Ben <ben@example.org>", ME, "Six"),
    ];
    import_mail(vault, database, &mails).await;
    let (home, work) = (vault.find_person("ana@home.example").await.unwrap().id, vault.find_person("ana@work.example").await.unwrap().id);
    let ben = vault.find_person("ben@example.org").await.unwrap().id;
    vault.edit_person(work, PersonEdit { add_phones: vec!["0047 2200 0001".into(), "+47 33".into()], ..Default::default() }).await.unwrap();
    vault.note(work, NewNote::Text("met in Lyon".into())).await.unwrap();
    vault.note(work, NewNote::Interest("Bees".into())).await.unwrap();
    vault.note(home, NewNote::Interest("bees".into())).await.unwrap();
    vault.receive(gift(work, "A jar of honey")).await.unwrap();
    vault.promise(work, "the map", None, TODAY).await.unwrap();
    vault.tell(NewStory { text: "The boat sank.".into(), people: vec![home, work], ..Default::default() }).await.unwrap();
    vault.mute(work, StandingKind::DoNotContact, TODAY, None).await.unwrap();
    vault.log(contact(work, Medium::Call, date(2024, 6, 1))).await.unwrap();
    vault.log(hearten_verbs::NewMoment { people: vec![home, work, ben], ..contact(work, Medium::Visit, date(2024, 6, 2)) }).await.unwrap();
    vault.keep_apart(work, ben).await.unwrap();
    (home, work)
}

both! {
    async fn everything_of_both_is_the_one_s_and_undo_brings_every_byte_back(database) {
        let vault = vault(&database).await;
        let (home, work) = two_anas(&vault, &database).await;
        let (before, people) = (kept(&vault).await, vault.people(&PeopleFilter::default()).await.unwrap());
        let receipt = vault.merge(&both_are(work, home)).await.unwrap();
        assert_eq!(receipt.id, home.to_string(), "whom an address book named stays");
        assert_error(vault.person(work).await, ErrorKind::Missing, "no person");
        let page = vault.person(home).await.unwrap();
        assert_eq!(page.person.name, "Ana María López");
        assert_eq!(page.person.note.as_deref(), Some("likes tea\n\nmet in Lyon"));
        assert_eq!(page.emails.iter().filter(|value| value.contains('@')).collect::<Vec<_>>(), ["ana@home.example", "ana@work.example"]);
        assert_eq!(page.contacts.iter().map(|it| it.value.as_str()).collect::<Vec<_>>(), ["+47 22 00 00 01", "+47 33"], "twins are one");
        assert_eq!((page.interests.len(), page.gifts.len(), page.promises.len(), page.stories.len()), (1, 1, 1, 1));
        assert_eq!((page.standings.len(), page.memberships.len(), page.dates.len()), (1, 1, 1));
        // Mails one to five, the call and the visit: what both were in counts once.
        assert_eq!((page.moments, page.timeline.iter().filter(|entry| entry.kind == "moment").count()), (7, 7));
        let scratch = vault.clone().at(Some(TODAY)).people(&PeopleFilter::default()).await.unwrap().people;
        let stored = vault.people(&PeopleFilter::default()).await.unwrap().people;
        let counts = |rows: &[hearten_verbs::PersonRow]| rows.iter().map(|row| (row.id, row.moments)).collect::<Vec<_>>();
        assert_eq!(counts(&stored), counts(&scratch));
        assert_eq!(vault.undo(None).await.unwrap().summary, receipt.text);
        assert_eq!(kept(&vault).await, before);
        assert_eq!(vault.people(&PeopleFilter::default()).await.unwrap(), people);
    }

    async fn an_import_that_is_taken_back_hides_nothing_in_somebody_who_was_merged_by_hand(database) {
        let vault = vault(&database).await;
        let card = |name: &str, rest: &str| format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\n{rest}\r\nEND:VCARD\r\n");
        import_file(&vault, &database, "home.vcf", &card("Ana Lopez", "EMAIL:ana@home.example\r\nNOTE:likes tea")).await;
        let before = kept(&vault).await;
        let work = card("A. L. Garcia", "EMAIL:ana@work.example\r\nTEL:+4722222222\r\nORG:Harbour Works\r\nNOTE:met in Lyon");
        import_file(&vault, &database, "work.vcf", &work).await;
        let latest = vault.brought_in().await.unwrap().latest.unwrap();
        let id = async |address: &str| vault.find_person(address).await.unwrap().id;
        vault.merge(&both_are(id("ana@home.example").await, id("ana@work.example").await)).await.unwrap();
        let undone = vault.undo(Some(hearten_domain::ChangeId(latest.0))).await.unwrap();
        assert_eq!(undone.parted, ["Ana Lopez and A. L. Garcia"]);
        assert_eq!(kept(&vault).await, before);
    }

    async fn a_pair_of_one_import_that_was_merged_by_hand_goes_with_it_unless_more_was_written(database) {
        let vault = vault(&database).await;
        // The first import makes me known, and that stays.
        import_file(&vault, &database, "ben.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben Berg\r\nEND:VCARD\r\n").await;
        let before = kept(&vault).await;
        let (one, other) = ("FN:Ana Lopez\r\nEMAIL:ana@home.example", "FN:A. L. Garcia\r\nEMAIL:ana@work.example");
        let cards = [one, other].map(|it| format!("BEGIN:VCARD\r\nVERSION:3.0\r\n{it}\r\nEND:VCARD\r\n")).concat();
        for is_edited in [false, true] {
            import_file(&vault, &database, "both.vcf", &cards).await;
            let latest = vault.brought_in().await.unwrap().latest.unwrap();
            let id = async |address: &str| vault.find_person(address).await.unwrap().id;
            let merge = both_are(id("ana@home.example").await, id("ana@work.example").await);
            let merged: PersonId = vault.merge(&merge).await.unwrap().id.parse().unwrap();
            if is_edited {
                // The merge has moved one of them.
                let both = vec!["ana@home.example".into(), "ana@work.example".into()];
                vault.edit_person(merged, PersonEdit { remove_emails: both, ..Default::default() }).await.unwrap();
            }
            let undone = vault.undo(Some(hearten_domain::ChangeId(latest.0))).await.unwrap();
            assert_eq!((undone.parted.len(), undone.still_one.len()), if is_edited { (0, 1) } else { (1, 0) });
            if is_edited {
                assert!(vault.person(merged).await.is_ok());
            } else {
                assert_eq!(kept(&vault).await, before);
            }
        }
    }

    async fn the_one_named_stays_and_impossible_merges_are_refused_with_a_remedy(database) {
        let vault = vault(&database).await;
        let (home, work) = two_anas(&vault, &database).await;
        let ben = vault.find_person("ben@example.org").await.unwrap().id;
        assert_error(vault.merge(&both_are(work, work)).await, ErrorKind::Invalid, "one person already");
        assert_error(vault.merge(&MergeRequest { keep: Some(ben), ..both_are(work, home) }).await, ErrorKind::Invalid, "neither");
        let refused = vault.merge(&both_are(work, ben)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Refused);
        assert!(refused.remedy().unwrap().contains("--anyway"));
        assert_error(vault.keep_apart(ben, work).await, ErrorKind::Conflict, "noted already");
        let before = kept(&vault).await;
        let receipt = vault.merge(&MergeRequest { anyway: true, keep: Some(work), ..both_are(ben, work) }).await.unwrap();
        assert_eq!(receipt.id, work.to_string());
        assert!(!exported(&vault).await.contains("{\"kind\":\"kept_apart\""), "what stood between them is gone");
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, before);
    }

    async fn a_chain_of_merges_is_taken_back_one_by_one_in_order(database) {
        let vault = vault(&database).await;
        let (home, work) = two_anas(&vault, &database).await;
        let third = add(&vault, "Ana L.", &["ana@third.example"]).await;
        let first = kept(&vault).await;
        let one = vault.merge(&both_are(work, home)).await.unwrap();
        let second = kept(&vault).await;
        vault.merge(&MergeRequest { keep: Some(third), ..both_are(home, third) }).await.unwrap();
        assert_error(vault.undo(Some(one.change_id)).await, ErrorKind::Conflict, "take that back first");
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, second);
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, first);
    }

    async fn what_was_merged_is_parted_later_with_what_came_since(database) {
        let vault = vault(&database).await;
        let (home, work) = two_anas(&vault, &database).await;
        let (ana, other) = (vault.person(home).await.unwrap(), vault.person(work).await.unwrap());
        vault.merge(&both_are(work, home)).await.unwrap();
        vault.edit_person(home, PersonEdit { nickname: Some(Some("Nita".into())), ..Default::default() }).await.unwrap();
        let mails = [("7", 8, "ana@work.example", ME, "Seven"), ("8", 9, "ana@home.example", ME, "Eight")];
        import_mail(&vault, &database, &mails).await;
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Lopez\r\nEMAIL:ana@work.example\r\nTEL:+47 44 00 00 44\r\nORG:Quay Works\r\nEND:VCARD\r\n";
        import_file(&vault, &database, "work.vcf", card).await;
        assert_eq!(vault.person(home).await.unwrap().moments, 9);
        let whole = kept(&vault).await;
        assert_eq!(vault.merges_of(home).await.unwrap().len(), 1);
        let receipt = vault.unmerge(home, None).await.unwrap();
        assert_eq!(receipt.id, work.to_string());
        let (one, two) = (vault.person(home).await.unwrap(), vault.person(work).await.unwrap());
        assert_eq!((one.moments, two.moments), (ana.moments + 1, other.moments + 1));
        assert_eq!((one.person.name.as_str(), one.person.nickname.as_deref()), ("Ana Lopez", Some("Nita")));
        assert_eq!(one.person.note.as_deref(), Some("likes tea"));
        assert_eq!(two.person, other.person);
        assert_eq!((&two.gifts, &two.promises, &two.standings), (&other.gifts, &other.promises, &other.standings));
        let values = |page: &hearten_verbs::PersonPage| {
            let mut values: Vec<String> = page.contacts.iter().map(|it| it.value.clone()).chain(page.memberships.iter().map(|it| it.organization.clone())).collect();
            values.sort();
            values
        };
        assert_eq!(values(&one), ["+47 22 00 00 01", "Harbour Trust"]);
        assert_eq!(values(&two), ["+47 33", "+47 44 00 00 44", "0047 2200 0001", "Quay Works"]);
        assert_error(vault.merge(&both_are(home, work)).await, ErrorKind::Refused, "two people");
        assert_error(vault.unmerge(home, None).await, ErrorKind::Missing, "nobody was merged");
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, whole, "parting is one change");
    }

    async fn one_of_several_merges_is_parted_by_name(database) {
        let vault = vault(&database).await;
        let ana = vault.add_person(NewPerson { name: "Ana".into(), phones: vec!["+47 1111".into()], ..Default::default() }).await.unwrap().id;
        let two = vault.add_person(NewPerson { name: "Ana Two".into(), phones: vec!["+47 2222".into()], note: Some("two".into()), ..Default::default() }).await.unwrap().id;
        let three = vault.add_person(NewPerson { name: "Ana Three".into(), phones: vec!["+47 3333".into()], note: Some("three".into()), ..Default::default() }).await.unwrap().id;
        vault.merge(&MergeRequest { keep: Some(ana), ..both_are(ana, two) }).await.unwrap();
        vault.merge(&MergeRequest { keep: Some(ana), ..both_are(ana, three) }).await.unwrap();
        assert_error(vault.unmerge(ana, Some(ana)).await, ErrorKind::Missing, "was not merged");
        vault.unmerge(ana, Some(two)).await.unwrap();
        let page = vault.person(ana).await.unwrap();
        assert_eq!(page.contacts.iter().map(|it| it.value.as_str()).collect::<Vec<_>>(), ["+47 1111", "+47 3333"]);
        assert_eq!(page.person.note.as_deref(), Some("three"));
        assert_eq!(vault.person(two).await.unwrap().person.note.as_deref(), Some("two"));
        assert_eq!(vault.merges_of(ana).await.unwrap().len(), 1);
    }
}

/// Imports a file with the card `name` of the text.
fn card(uid: &str, lines: &[&str]) -> String {
    format!("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\n{}\r\nEND:VCARD\r\n", lines.join("\r\n"))
}

both! {
    async fn an_import_joins_who_is_surely_one_and_offers_the_doubtful(database) {
        let vault = vault(&database).await;
        let phone = [
            card("p1", &["N:López;Ana;;;", "FN:Ana López", "EMAIL:ana.lopez@home.example", "TEL:+47 22 00 00 01", "BDAY:1980-03-05"]),
            card("p2", &["N:Osei;Tom;;;", "FN:Tom Osei", "TEL:+47 22 00 00 02", "BDAY:1975-11-30"]),
        ];
        import_file(&vault, &database, "phone.vcf", &phone.concat()).await;
        let before = kept(&vault).await;
        let work = [
            card("w1", &["N:López;Ana;;;", "FN:Ana López", "EMAIL:ana.lopez@work.example", "TEL:+47 22 00 00 01", "BDAY:1980-03-05", "ORG:Harbour Trust"]),
            card("w2", &["N:Osei;Thomas;;;", "FN:Thomas Osei", "EMAIL:osei@firm.example"]),
        ];
        let outcome = import_file(&vault, &database, "work.vcf", &work.concat()).await;
        let ana = vault.find_person("ana").await.unwrap().id;
        let page = vault.person(ana).await.unwrap();
        assert_eq!(page.emails.iter().filter(|it| it.contains('@')).count(), 2);
        assert_eq!((outcome.report.people.new, outcome.report.people.matched), (1, 1));
        let doubles = vault.duplicates(10).await.unwrap();
        assert!(doubles.total <= 1, "{doubles:?}");
        vault.undo(None).await.unwrap();
        assert_eq!(kept(&vault).await, before, "undo of the import parts what it joined");
    }
}
