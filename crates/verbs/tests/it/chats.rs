//! Importing conversations, text messages and calls, on both databases.

use std::{io::Write as _, path::PathBuf};

use hearten_domain::Medium;
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{ImportOutcome, ImportRequest, PersonPage, Vault, VerbError};

use crate::common::*;

fn fixture(path: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures")).join(path)
}

fn file(database: &TestDatabase, name: &str, text: &str) -> PathBuf {
    let path = database.folder().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// A zip as LinkedIn sends it, of all the tables there are.
fn linkedin_zip(database: &TestDatabase) -> PathBuf {
    let path = database.folder().join("Basic_LinkedInDataExport.zip");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let mut tables: Vec<PathBuf> = std::fs::read_dir(fixture("linkedin")).unwrap().map(|entry| entry.unwrap().path()).collect();
    tables.retain(|table| !table.ends_with("messages-old.csv"));
    tables.sort();
    for table in tables {
        let name = table.file_name().unwrap().to_string_lossy().into_owned();
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&std::fs::read(&table).unwrap()).unwrap();
    }
    zip.finish().unwrap();
    path
}

async fn import_as(vault: &Vault, me: &[&str], paths: Vec<PathBuf>) -> ImportOutcome {
    let me = me.iter().map(|name| (*name).to_owned()).collect();
    vault.import(&ImportRequest { me, ..ImportRequest::of(paths) }, &|_| ()).await.unwrap()
}

/// Why an import of this alone is refused.
async fn refusal(vault: &Vault, me: &[&str], path: &std::path::Path) -> VerbError {
    let me = me.iter().map(|name| (*name).to_owned()).collect();
    vault.import(&ImportRequest { me, ..ImportRequest::of(vec![path.to_owned()]) }, &|_| ()).await.unwrap_err()
}

async fn page(vault: &Vault, name: &str) -> PersonPage {
    vault.person(vault.find_person(name).await.unwrap().id).await.unwrap()
}

const ANDROID: &str = "18/03/2022, 14:56 - Messages and calls are end-to-end encrypted.\n\
    18/03/2022, 14:56 - Ida Marlow: Are you coming?\n18/03/2022, 14:57 - Sol Vega: Yes\n18/03/2022, 14:57 - Sol Vega: Yes\n";
const IPHONE: &str = "[18/03/2022, 14:56:30] Ida Marlow: Are you coming?\n[18/03/2022, 14:57:02] Sol Vega: Yes\n[18/03/2022, 14:57:40] Sol Vega: Yes\n\
    [27/03/2022, 09:00:00] Ida Marlow: Thank you for Sunday\n";

both! {
    async fn a_chat_makes_a_person_and_a_moment_for_each_message(database) {
        let vault = vault(&database).await;
        let outcome = import_as(&vault, &[], vec![file(&database, "WhatsApp Chat with Ida Marlow.txt", ANDROID)]).await;
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (1, 3), "{:?}", outcome.report);
        assert_eq!(vault.me().await.unwrap().name.as_deref(), Some("Sol Vega"), "who answered is who made the export");
        let ida = page(&vault, "Ida Marlow").await;
        assert_eq!((ida.accounts.as_slice(), ida.emails.len(), ida.moments), (&["Ida Marlow (WhatsApp)".to_owned()][..], 0, 3));
        let shown: Vec<_> = ida.timeline.iter().map(|entry| (entry.title.as_str(), entry.medium)).collect();
        assert_eq!(shown, [("3 messages", Some(Medium::Message))], "the messages of a day are one line");
        vault.undo(None).await.unwrap();
        assert!(vault.find_person("Ida Marlow").await.is_err(), "undo takes the person with the messages");
    }

    async fn the_same_chat_from_another_phone_and_another_file_adds_only_what_is_new(database) {
        let vault = vault(&database).await;
        import_as(&vault, &[], vec![file(&database, "WhatsApp Chat with Ida Marlow.txt", ANDROID)]).await;
        let outcome = import_as(&vault, &[], vec![file(&database, "_chat.txt", IPHONE)]).await;
        assert_eq!((outcome.report.people.new, outcome.report.moments.new, outcome.report.moments.known), (0, 1, 3), "{:?}", outcome.report);
    }

    async fn who_i_am_is_asked_where_nothing_tells_it_and_nothing_is_taken_in_before(database) {
        let vault = vault(&database).await;
        let chat = file(&database, "talk.txt", IPHONE);
        let error = refusal(&vault, &[], &chat).await;
        assert!(error.asks_who_i_am() && error.to_string().contains("Ida Marlow, Sol Vega"), "{error}");
        assert_eq!(error.who_i_may_be(), ["Ida Marlow", "Sol Vega"]);
        let remedy = "say it with --me, for example --me \"Ida Marlow\"; if you are none of them and only read along, with --only-read";
        assert_eq!(error.remedy(), Some(remedy));
        assert!(vault.imports().await.unwrap().is_empty(), "an import that only asks leaves no trace");
        assert!(refusal(&vault, &["Somebody Else"], &chat).await.asks_who_i_am());
        assert_eq!(vault.me().await.unwrap().name, None, "a name that is not there makes nobody me");
        let outcome = import_as(&vault, &["sol vega"], vec![chat]).await;
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (1, 4));
        assert!(vault.find_person("Ida Marlow").await.is_ok());
    }

    async fn the_name_that_was_chosen_among_the_parties_is_mine_whatever_letters_it_has(database) {
        let vault = vault(&database).await;
        let chat = file(&database, "talk.txt", &IPHONE.replace("Sol Vega", "🌻"));
        assert_eq!(refusal(&vault, &[], &chat).await.who_i_may_be(), ["Ida Marlow", "🌻"]);
        let request = ImportRequest { my_name: Some("🌻".to_owned()), ..ImportRequest::of(vec![chat]) };
        let outcome = vault.import(&request, &|_| ()).await.unwrap();
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (1, 4), "{:?}", outcome.report);
        assert_eq!(vault.me().await.unwrap().name.as_deref(), Some("🌻"));
    }

    async fn where_i_am_none_of_the_parties_it_is_not_asked_again_and_all_of_them_are_others(database) {
        let vault = vault(&database).await;
        // Who writes three times is kept.
        let further = |name: &str| format!("[28/03/2022, 10:00:00] {name}: Come again\n[28/03/2022, 10:01:00] Sol Vega: Gladly\n");
        let chat = |name: &str| format!("{}{}", IPHONE.replace("Ida Marlow", name), further(name));
        let chats = vec![file(&database, "one.txt", &chat("Ida Marlow")), file(&database, "two.txt", &chat("Ben Ode"))];
        let request = ImportRequest { only_read: true, ..ImportRequest::of(chats) };
        let outcome = vault.import(&request, &|_| ()).await.unwrap();
        assert_eq!((outcome.report.people.new, outcome.report.problems.len()), (3, 0), "{:?}", outcome.report);
        assert_eq!(vault.me().await.unwrap().name, None, "not even who is in both of them is me");
        assert!(page(&vault, "Sol Vega").await.moments > 0 && page(&vault, "Ida Marlow").await.moments > 0);
    }

    async fn a_conversation_that_does_not_tell_who_i_am_is_a_problem_where_other_files_bring_something(database) {
        let vault = vault(&database).await;
        let card = file(&database, "ana.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Quint\r\nEND:VCARD\r\n");
        let files = vec![file(&database, "talk.txt", IPHONE), card];
        for people in [(1, 0), (0, 1)] {
            let outcome = import_as(&vault, &[], files.clone()).await;
            assert_eq!((outcome.report.people.new, outcome.report.people.matched), people, "what is known already has come too");
            assert_eq!((outcome.report.moments.new, outcome.report.problems.len()), (0, 1));
            let cause = &outcome.report.problems[0].cause;
            assert!(cause.contains("Ida Marlow, Sol Vega") && cause.contains("--me"), "{cause}");
        }
    }

    async fn of_several_conversations_whoever_is_in_most_is_offered_first(database) {
        let vault = vault(&database).await;
        let other = IPHONE.replace("Ida Marlow", "Ben Ode");
        let third = other.replace("Sol Vega", "Ida Marlow");
        let folder = database.folder().join("talks");
        std::fs::create_dir(&folder).unwrap();
        let fourth = other.replace("Sol Vega", "Cleo Berg");
        for (name, text) in [("one.txt", IPHONE), ("two.txt", other.as_str()), ("three.txt", third.as_str()), ("four.txt", fourth.as_str())] {
            std::fs::write(folder.join(name), text).unwrap();
        }
        let error = refusal(&vault, &[], &folder).await;
        assert_eq!(error.who_i_may_be().first().map(String::as_str), Some("Ben Ode"), "{:?}", error.who_i_may_be());
        assert_eq!(error.who_i_may_be().len(), 4);
    }

    async fn who_takes_part_in_all_conversations_is_me(database) {
        let vault = vault(&database).await;
        let other = IPHONE.replace("Ida Marlow", "Ben Ode");
        let outcome = import_as(&vault, &[], vec![file(&database, "one.txt", IPHONE), file(&database, "two.txt", &other)]).await;
        assert_eq!((outcome.report.people.new, outcome.report.problems.len()), (2, 0), "{:?}", outcome.report.problems);
    }

    async fn texts_and_calls_go_to_whose_card_has_the_number(database) {
        let vault = vault(&database).await;
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Quint\r\nTEL;TYPE=CELL:+44 7700 900102\r\nEND:VCARD\r\n";
        let sms = [fixture("sms/sms-20240310.xml"), fixture("sms/calls-20240310.xml"), file(&database, "ana.vcf", card)];
        let outcome = import_as(&vault, &[], sms.to_vec()).await;
        let ana = page(&vault, "Ana Quint").await;
        assert_eq!((ana.contacts.len(), ana.numbers.len()), (1, 0), "the number is that of her card");
        assert!(ana.timeline.iter().any(|entry| entry.medium == Some(Medium::Call)), "{:?}", ana.timeline);
        assert!(outcome.report.left_out["call that nobody answered"] > 0, "{:?}", outcome.report.left_out);
        let left_out = vault.left_out(10).await.unwrap();
        let robots: Vec<_> = left_out.iter().map(|it| it.address.as_str()).collect();
        assert!(robots.contains(&"DHL (text message)") && robots.contains(&"22000 (text message)"), "{robots:?}");
        let again = import_as(&vault, &[], sms.to_vec()).await;
        assert_eq!((again.report.people.new, again.report.moments.new), (0, 0));
    }

    async fn a_crowd_makes_no_people(database) {
        let vault = vault(&database).await;
        let mut chat = String::from("01/03/2024, 10:00 - You created group \"Choir\"\n");
        for (minute, name) in ["Ana", "Ben", "Cleo", "Dev", "Eva", "Finn", "Gia", "Sol Vega"].iter().enumerate() {
            chat.push_str(&format!("01/03/2024, 10:{minute:02} - {name} Berg: I am coming\n").replace("Sol Vega Berg", "Sol Vega"));
        }
        let outcome = import_as(&vault, &["Sol Vega"], vec![file(&database, "WhatsApp Chat with Choir.txt", &chat)]).await;
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (0, 8), "{:?}", outcome.report);
        assert_eq!(vault.left_out(20).await.unwrap().len(), 7, "they are known, and may be added");
    }

    async fn the_export_of_linkedin_is_read_whole(database) {
        let vault = vault_at(&database, "2026-11-01T12:00:00Z").await;
        let zip = linkedin_zip(&database);
        let outcome = import_as(&vault, &[], vec![zip.clone()]).await;
        let me = vault.me().await.unwrap();
        assert_eq!((me.name.as_deref(), me.addresses.as_slice()), (Some("Kim Moreau"), &["kim@moreau.example".to_owned()][..]));
        assert!(!me.memberships.is_empty(), "positions wait until it is known whose they are");
        let ida = page(&vault, "Ida Marlow").await;
        assert_eq!((ida.moments, ida.gifts.len()), (2, 3), "two messages; a recommendation and good words: {:?}", ida.gifts);
        let ben = page(&vault, "Ben Ode").await;
        assert_eq!(ben.moments, 1, "an invitation with words is a message");
        assert!(vault.find_person("Harbour Software").await.is_err(), "what is sponsored is nobody's");
        let again = import_as(&vault, &[], vec![zip]).await;
        assert_eq!((again.report.people.new, again.report.moments.new), (0, 0));
        assert_eq!(page(&vault, "Ida Marlow").await.gifts.len(), 3, "{:?}", outcome.report);
    }
}
