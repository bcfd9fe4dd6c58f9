//! Somebody of whom nothing is to be noted: what imports bring of them, and what was noted before.

use hearten_domain::{ConcernKind, ErrorKind, Medium, PersonId, StandingKind};
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{ImportOutcome, ImportRequest, NewMoment, NewNote, NewStory, Vault};
use jiff::civil::date;

use crate::common::*;

const CARD: &str = "BEGIN:VCARD\nVERSION:3.0\nUID:ana-1\nFN:Ana López\nEMAIL:ana@harbour.example\nTEL:+34 600 000 001\n\
                    NOTE:keeps seven\n  zebras\nX-RANK:captain\nEND:VCARD\n";
const NEWER: &str = "BEGIN:VCARD\nVERSION:3.0\nUID:ana-1\nFN:Ana López\nEMAIL:ana@harbour.example\nTEL:+34 600 000 001\n\
                     NOTE:keeps nine zebras\nINTEREST:zebras\nX-RANK:admiral\nREV:20240601T000000Z\nEND:VCARD\n";
/// Of the same woman, as the end of the import finds: another address book's, with another address.
const OTHER: &str = "BEGIN:VCARD\nVERSION:3.0\nUID:book-7\nFN:Ana López\nEMAIL:ana.lopez@quay.example\nTEL:+34 600 000 001\nBDAY:1985-04-12\n\
                     NOTE:the zebras are striped\nEND:VCARD\n";
const CALENDAR: &str = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\nBEGIN:VEVENT\nUID:quay\nDTSTAMP:20240501T090000Z\n\
    DTSTART:20240503T090000Z\nDTEND:20240503T100000Z\nSUMMARY:Quay\nDESCRIPTION:About her zebras\nATTENDEE:mailto:me@example.org\n\
    ATTENDEE:mailto:ana@harbour.example\nEND:VEVENT\nEND:VCALENDAR\n";

async fn import(vault: &Vault, database: &TestDatabase, name: &str, text: &str) -> ImportOutcome {
    let path = database.folder().join(name);
    std::fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    vault.import(&ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(vec![path]) }, &|_| ()).await.unwrap()
}

/// Whether bytes tell of zebras, in the clear or in hexadecimal.
fn tells(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    text.contains("zebra") || text.contains("7a65627261")
}

async fn unnoted(vault: &Vault) -> PersonId {
    let ana = vault.find_person("ana").await.unwrap().id;
    vault.mute(ana, StandingKind::DoNotNote, TODAY, None).await.unwrap();
    ana
}

both! {
    async fn of_whom_nothing_is_to_be_noted_an_import_keeps_no_note_neither_on_the_card_as_it_came(database) {
        let vault = vault(&database).await;
        add(&vault, "Ana López", &["ana@harbour.example"]).await;
        let ana = unnoted(&vault).await;
        for (name, text) in [("first.vcf", CARD), ("newer.vcf", NEWER), ("other.vcf", OTHER), ("plans.ics", CALENDAR)] {
            let report = import(&vault, &database, name, text).await.report;
            let left_out: u64 = report.left_out.iter().filter(|(reason, _)| reason.contains("nothing is to be noted")).map(|(_, count)| count).sum();
            assert_eq!(left_out, u64::from(name != "plans.ics"), "{name}: {report:?}");
        }
        assert!(!tells(exported(&vault).await.as_bytes()));
        assert!(!tells(&database.everything()));
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.person.note.as_deref(), page.interests.len(), page.emails.len(), page.moments), (None, 0, 2, 1));
        let mut card = Vec::new();
        vault.export_cards(Some(ana), &mut card).await.unwrap();
        assert!(String::from_utf8(card).unwrap().contains("X-RANK:admiral"), "all else of the card is kept as it came");
        // The same again is known, for the hash is that of what came.
        let again = import(&vault, &database, "again.vcf", NEWER).await.report;
        assert_eq!((again.people.matched, again.people.new, again.left_out.len()), (1, 0, 0));
    }

    async fn what_was_noted_before_is_told_and_erased_for_good_and_what_passed_stays(database) {
        let vault = vault(&database).await;
        import(&vault, &database, "first.vcf", CARD).await;
        import(&vault, &database, "plans.ics", CALENDAR).await;
        let ben = add(&vault, "Ben", &[]).await;
        let ana = vault.find_person("ana").await.unwrap().id;
        for note in [
            NewNote::Text("Feeds zebras at noon.".into()),
            NewNote::Passing { text: "Away with the zebras".into(), until: date(2024, 7, 1), erase: false },
            NewNote::Interest("Zebras".into()),
            NewNote::Concern { text: "A lame zebra".into(), kind: ConcernKind::Problem, since: None, until: None },
        ] {
            vault.note(ana, note).await.unwrap();
        }
        vault.undo(Some(vault.changes(9).await.unwrap()[1].id)).await.unwrap();
        let call = NewMoment { text: Some("Of zebras.".into()), subject: Some("The quay".into()), ..contact(ana, Medium::Call, date(2024, 6, 1)) };
        vault.log(call).await.unwrap();
        vault.tell(NewStory { text: "The zebra in the hall.".into(), people: vec![ana], ..NewStory::default() }).await.unwrap();
        vault.tell(NewStory { text: "The boat sank.".into(), people: vec![ana, ben], ..NewStory::default() }).await.unwrap();
        vault.promise(ana, "Send the map", None, TODAY).await.unwrap();
        assert_error(vault.erase_noted(ana).await, ErrorKind::Refused, "may be written about");
        unnoted(&vault).await;
        let noted = vault.noted_about(ana).await.unwrap();
        let kinds = ["2 notes", "1 thing on their mind", "1 story of them alone", "1 text of a moment", "2 cards or entries with words on them"];
        assert_eq!((noted.kinds.iter().map(String::as_str).collect::<Vec<_>>(), noted.shared_stories), (kinds.to_vec(), 1));
        let receipt = vault.erase_noted(ana).await.unwrap();
        assert_eq!((&receipt.erased, receipt.is_rewritten), (&noted, true));
        assert!(!tells(exported(&vault).await.as_bytes()), "{}", exported(&vault).await);
        assert!(!tells(&database.everything()));
        let page = vault.person(ana).await.unwrap();
        assert_eq!((page.moments, page.stories.len(), page.promises.len(), page.emails.len()), (2, 1, 1, 1));
        assert_error(vault.undo(None).await, ErrorKind::Refused, "what was erased cannot be brought back");
        assert_error(vault.erase_noted(ana).await, ErrorKind::Conflict, "nothing is noted about Ana");
        let first = exported(&vault).await;
        let other = Vault::open(&setup(&database, "2024-06-25T12:00:00Z"), "other").await.unwrap();
        other.import_lines(&mut first.as_bytes()).await.unwrap();
        assert_eq!(exported(&other).await, first);
        let promise = vault.changes(9).await.unwrap().into_iter().find(|change| change.verb == "promise").unwrap();
        vault.undo(Some(promise.id)).await.unwrap();
        assert_eq!(vault.person(ana).await.unwrap().promises.len(), 0, "what came before can still be taken back");
    }

    async fn nothing_more_is_noted_and_what_was_is_erased_in_one_step_or_neither(database) {
        let vault = vault(&database).await;
        let (ana, ben) = (add(&vault, "Ana", &[]).await, add(&vault, "Ben", &[]).await);
        vault.note(ana, NewNote::Text("Feeds zebras at noon.".into())).await.unwrap();
        assert_error(vault.note_no_more(ben, TODAY).await, ErrorKind::Conflict, "nothing is noted about Ben");
        assert_error(vault.note_no_more(ana, TODAY.tomorrow().unwrap()).await, ErrorKind::Invalid, "on the day from which");
        assert!(vault.person(ben).await.unwrap().standings.is_empty());
        assert_eq!(vault.note_no_more(ana, TODAY).await.unwrap().erased.kinds, ["1 note"]);
        assert_eq!(vault.person(ana).await.unwrap().standings[0].kind, StandingKind::DoNotNote);
        assert!(!tells(&database.everything()));
    }
}
