//! Somebody forgotten for good.

use hearten_domain::{ConcernKind, ErrorKind, Medium};
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{Held, ImportOutcome, ImportRequest, MergeRequest, NewGift, NewNote, NewPerson, NewStory, PeopleFilter, Vault};
use jiff::civil::date;

use crate::common::*;

const ME: &str = "Ida <me@example.org>";
const ANA: &str = "Ana López <ana@harbour.example>";

const CARDS: &str = "BEGIN:VCARD\nVERSION:3.0\nUID:ana-1\nN:López;Ana;;;\nFN:Ana López\nORG:López Archives\nEMAIL:ana@harbour.example\n\
                     TEL;TYPE=CELL:+34 600 000 001\nNOTE:met on the quay\nBDAY:1985-04-12\nEND:VCARD\n\
                     BEGIN:VCARD\nVERSION:3.0\nUID:ben-1\nFN:Ben Sand\nEMAIL:ben@example.org\nNOTE:Found by Ana López\nRELATED;TYPE=friend;VALUE=text:Ana López\nEND:VCARD\n";

const CALENDAR: &str = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n\
    BEGIN:VEVENT\nUID:alone\nDTSTAMP:20240501T090000Z\nDTSTART:20240503T090000Z\nDTEND:20240503T100000Z\nSUMMARY:Quay\n\
    ATTENDEE:mailto:me@example.org\nATTENDEE:mailto:ana@harbour.example\nEND:VEVENT\n\
    BEGIN:VEVENT\nUID:both\nDTSTAMP:20240501T090000Z\nDTSTART:20240504T090000Z\nDTEND:20240504T100000Z\nSUMMARY:With Ana López and Ben\n\
    ATTENDEE:mailto:me@example.org\nATTENDEE;CN=Ana\n  López:mailto:ana@harb\n our.example\nATTENDEE:mailto:ben@example.org\nEND:VEVENT\nEND:VCALENDAR\n";

/// What may be found nowhere afterwards, in lower case; texts in the index of words are without accents.
const TRACES: &[&str] = &["ana lópez", "ana lopez", "lópez;ana", "ana@harbour.example", "ana@quay.example", "600000001", "600 000 001"];

async fn import(vault: &Vault, database: &TestDatabase, name: &str, text: &str) -> ImportOutcome {
    let path = database.folder().join(name);
    std::fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    vault.import(&ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(vec![path]) }, &|_| ()).await.unwrap()
}

/// Everything that can be kept about somebody, and something about somebody else beside it.
async fn fill(vault: &Vault, database: &TestDatabase) {
    import(vault, database, "cards.vcf", CARDS).await;
    let to_both = format!("{ANA}, Ben Sand <ben@example.org>");
    import_mail(vault, database, &[("1", 2, ANA, ME, "The tide tables"), ("2", 3, ME, &to_both, "Plans of Ana López and Ben")]).await;
    import(vault, database, "calendar.ics", CALENDAR).await;
    let (ana, ben) = (vault.find_person("ana").await.unwrap().id, vault.find_person("ben").await.unwrap().id);
    vault.log(contact(ana, Medium::Call, date(2024, 6, 1))).await.unwrap();
    vault.note(ana, NewNote::Interest("Tides".into())).await.unwrap();
    let concern = NewNote::Concern { kind: ConcernKind::Problem, text: "Ben lends ANA LOPEZ his boat".into(), since: None, until: None };
    vault.note(ben, concern).await.unwrap();
    let received = vault.receive(gift(ana, "A jar of honey")).await.unwrap();
    vault.give(NewGift { came_from: Some(received.id.parse().unwrap()), ..gift(ben, "Half a jar of Ana López's honey") }).await.unwrap();
    vault.promise(ana, "Send the map", None, TODAY).await.unwrap();
    vault
        .tell(NewStory { text: "The boat of ana@harbour.example sank.".into(), people: vec![ana, ben], ..NewStory::default() })
        .await
        .unwrap();
    vault.tell(NewStory { text: "Only of us two.".into(), people: vec![ana], ..NewStory::default() }).await.unwrap();
    for (person, title) in [(ana, "For Ana López"), (ben, "For Ben, from Ana López's friend")] {
        let form = hearten_domain::KeepsakeForm::Card;
        let piece = hearten_verbs::KeepsakePiece {
            kind: hearten_domain::KeepsakeItemKind::Words,
            record: None,
            date: None,
            title: Some("Of Ana López".into()),
            text: "Ask ana@harbour.example.".into(),
        };
        let (title, pieces) = (title.to_owned(), vec![piece]);
        let words = hearten_verbs::KeepsakeWords { person, form, title, opening: None, letter: None, with_photo: true, pieces, make: true };
        vault.keepsake_save(None, words).await.unwrap();
    }
    let other =
        vault.add_person(NewPerson { name: "Ana López".into(), emails: vec!["ana@quay.example".into()], ..NewPerson::default() }).await;
    let merge = MergeRequest { person: ana, other: other.unwrap().id, keep: Some(ana), anyway: true };
    vault.merge(&merge).await.unwrap();
}

/// Which traces are there.
fn found(bytes: &[u8]) -> Vec<&'static str> {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    let hex = |trace: &str| {
        trace.bytes().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|digit| char::from_digit(digit.into(), 16)).collect::<String>()
    };
    TRACES.iter().copied().filter(|trace| text.contains(trace) || text.contains(&hex(trace))).collect()
}

fn count(held: &Held, kind: &str) -> usize {
    held.groups.iter().find(|group| group.kind == kind).map_or(0, |group| group.count)
}

both! {
    async fn nothing_is_found_of_somebody_forgotten_in_any_column_or_file(database) {
        let vault = vault(&database).await;
        fill(&vault, &database).await;
        assert_eq!(found(exported(&vault).await.as_bytes()).len(), TRACES.len() - 1, "the traces are there before");
        let (ana, ben) = (vault.find_person("ana").await.unwrap().id, vault.find_person("ben").await.unwrap().id);
        let held = vault.held(ana).await.unwrap();
        let receipt = vault.forget_person(ana).await.unwrap();
        assert_eq!(found(exported(&vault).await.as_bytes()), [""; 0]);
        assert_eq!(found(&database.everything()), [""; 0]);
        assert_error(vault.person(ana).await, ErrorKind::Missing, "no person");
        let erased = |kind: &str| receipt.erased.iter().find(|(word, _)| word == kind).map_or(0, |(_, count)| *count as usize);
        assert_eq!((erased("gift"), erased("promise"), erased("story"), erased("interest")), (1, 1, 1, 1));
        assert_eq!((count(&held, "gift"), count(&held, "promise"), count(&held, "interest"), count(&held, "address")), (1, 1, 1, erased("addresses")));
        // Those with others are held too, and stay without them.
        assert_eq!(count(&held, "moment") + count(&held, "story"), erased("moments") + erased("story") + receipt.without_them as usize);
        assert!(receipt.blotted >= 4 && receipt.left_out_by >= 4 && receipt.is_rewritten, "{receipt:?}");
        let page = vault.person(ben).await.unwrap();
        assert_eq!((page.moments, page.stories[0].text.as_str()), (2, "The boat of [forgotten] sank."));
        assert_eq!(page.person.note.as_deref(), Some("Found by [forgotten]"));
        assert_eq!((page.gifts[0].came_from, page.gifts[0].what.as_str()), (None, "Half a jar of [forgotten]'s honey"));
    }

    async fn an_import_leaves_out_who_was_forgotten_and_says_so(database) {
        let vault = vault(&database).await;
        fill(&vault, &database).await;
        let ana = vault.find_person("ana").await.unwrap().id;
        vault.forget_person(ana).await.unwrap();
        let before = vault.people(&PeopleFilter::default()).await.unwrap().people.len();
        let reason = "from or about somebody you asked to forget";
        let cards = import(&vault, &database, "again.vcf", CARDS).await;
        assert_eq!((cards.report.left_out.get(reason), cards.report.people.new), (Some(&1), 0));
        let changed = import(&vault, &database, "new.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:A. L.\nEMAIL:Ana@Harbour.example\nEND:VCARD\n").await;
        assert_eq!(changed.report.left_out.get(reason), Some(&1));
        let mails = import_mail(&vault, &database, &[("1", 2, ANA, ME, "The tide tables"), ("3", 4, ME, ANA, "New")]).await;
        assert_eq!((mails.report.left_out.get(reason), mails.report.moments.new), (Some(&2), 0));
        let calendar = import(&vault, &database, "again.ics", CALENDAR).await;
        assert_eq!((calendar.report.left_out.get(reason), calendar.report.moments.new), (Some(&1), 0));
        assert_eq!(vault.people(&PeopleFilter::default()).await.unwrap().people.len(), before);
        assert_eq!(found(&database.everything()), [""; 0]);
    }

    async fn forgetting_is_not_undone_and_adding_them_anew_lets_their_mail_in(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana López", &["ana@harbour.example"]).await;
        vault.forget_person(ana).await.unwrap();
        assert_error(vault.undo(None).await, ErrorKind::Refused, "cannot be brought back");
        assert!(vault.changes(9).await.unwrap().iter().all(|change| !change.summary.contains("Ana")));
        let marked = exported(&vault).await;
        assert_eq!(marked.matches("{\"kind\":\"forgotten\"").count(), 1);
        add(&vault, "Ana López", &["ana@harbour.example"]).await;
        let mails = import_mail(&vault, &database, &[("1", 2, ANA, ME, "Here I am again")]).await;
        assert_eq!(mails.report.moments.new, 1);
    }

    async fn a_namesake_keeps_their_name_and_what_is_written_of_them(database) {
        let vault = vault(&database).await;
        let (one, other) = (add(&vault, "Ana López", &["one@example.org"]).await, add(&vault, "Ana López", &["other@example.org"]).await);
        vault.note(other, NewNote::Interest("The letters of Ana López".into())).await.unwrap();
        assert!(vault.held(one).await.unwrap().has_namesake);
        vault.forget_person(one).await.unwrap();
        let page = vault.person(other).await.unwrap();
        assert_eq!((page.person.name.as_str(), page.interests[0].topic.as_str()), ("Ana López", "The letters of Ana López"));
    }

    async fn i_cannot_forget_myself(database) {
        let vault = vault(&database).await;
        vault.edit_me(hearten_verbs::MeEdit { name: Some("Ida".into()), ..Default::default() }).await.unwrap();
        let out = exported(&vault).await;
        let line = out.lines().find(|line| line.contains("\"is_me\":true")).unwrap();
        let me: serde_json::Value = serde_json::from_str(line).unwrap();
        let me = me["record"]["id"].as_str().unwrap().parse().unwrap();
        assert_error(vault.forget_person(me).await, ErrorKind::Refused, "that is you");
    }
}
