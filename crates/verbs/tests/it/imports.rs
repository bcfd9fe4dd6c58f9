//! Importing invented mail, cards and calendars, through the public face, on both databases.

use std::path::PathBuf;

use hearten_domain::ErrorKind;
use hearten_testkit::{TestDatabase, both};
use hearten_verbs::{ImportOutcome, ImportRequest, PeopleFilter, Vault};

use crate::common::*;

/// Writes a file into the database's folder.
fn file(database: &TestDatabase, name: &str, text: &str) -> PathBuf {
    let path = database.folder().join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, text).unwrap();
    path
}

async fn import(vault: &Vault, paths: Vec<PathBuf>) -> ImportOutcome {
    let request = ImportRequest { me: vec!["me@example.org".into()], ..ImportRequest::of(paths) };
    vault.import(&request, &|_| ()).await.unwrap()
}

async fn names(vault: &Vault) -> Vec<(String, i64)> {
    let mut names: Vec<_> =
        vault.people(&PeopleFilter::default()).await.unwrap().people.into_iter().map(|person| (person.name, person.moments)).collect();
    names.sort();
    names
}

const NORA: &str = "Nora Lind <nora@example.org>";

both! {
    async fn mail_both_ways_makes_a_person_and_one_mail_from_a_stranger_does_not(database) {
        let vault = vault(&database).await;
        let mails = [
            ("1", 2, NORA, "me@example.org", "The lease"),
            ("2", 3, "me@example.org", NORA, "Re: The lease"),
            ("3", 4, "Stranger <stranger@example.com>", "me@example.org", "An offer"),
        ];
        let outcome = import_mail(&vault, &database, &mails).await;
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (1, 3));
        assert_eq!(names(&vault).await, [("Nora Lind".to_owned(), 2)]);
        let left_out = vault.left_out(9).await.unwrap();
        assert_eq!(left_out.iter().map(|it| it.address.as_str()).collect::<Vec<_>>(), ["stranger@example.com"]);
    }

    async fn a_third_personal_mail_makes_a_person_with_all_three_moments(database) {
        let vault = vault(&database).await;
        import_mail(&vault, &database, &[("1", 2, NORA, "me@example.org", "One"), ("2", 3, NORA, "me@example.org", "Two")]).await;
        assert_eq!(names(&vault).await, []);
        import_mail(&vault, &database, &[("3", 4, NORA, "me@example.org", "Three")]).await;
        assert_eq!(names(&vault).await, [("Nora Lind".to_owned(), 3)]);
    }

    async fn the_same_mail_again_under_another_name_adds_nothing(database) {
        let vault = vault(&database).await;
        let mails = [("1", 2, NORA, "me@example.org", "The lease"), ("2", 3, "me@example.org", NORA, "Re: The lease")];
        import_mail(&vault, &database, &mails).await;
        let before = kept(&vault).await;
        std::fs::rename(database.folder().join("inbox.mbox"), database.folder().join("renamed")).unwrap();
        let again = import(&vault, vec![database.folder().join("renamed")]).await;
        assert_eq!((again.report.people.new, again.report.moments.new, again.report.moments.known), (0, 0, 2));
        assert_eq!(kept(&vault).await, before);
    }

    async fn an_import_that_left_nothing_says_so_and_one_that_taught_something_does_not(database) {
        let vault = vault(&database).await;
        let card = |mail: &str| format!("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:nora-1\r\nFN:Nora Lind\r\nEMAIL:{mail}\r\nEND:VCARD\r\n");
        let path = file(&database, "nora.vcf", &card("nora@example.org"));
        assert!(!import(&vault, vec![path.clone()]).await.left_nothing);
        assert!(import(&vault, vec![path.clone()]).await.left_nothing);
        assert!(vault.undo(None).await.unwrap().left_nothing);
        file(&database, "nora.vcf", &card("nora@work.example"));
        let taught = import(&vault, vec![path]).await;
        assert_eq!((taught.report.people.new, taught.report.people.matched, taught.left_nothing), (0, 1, false));
        assert!(!vault.undo(None).await.unwrap().left_nothing);
    }

    async fn a_folder_without_files_is_said_to_be_empty(database) {
        let vault = vault(&database).await;
        let folder = database.folder().join("nothing");
        std::fs::create_dir_all(&folder).unwrap();
        let problems = import(&vault, vec![folder]).await.report.problems;
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].source.ends_with("nothing") && problems[0].cause.contains("no file in it"), "{problems:?}");
    }

    async fn an_event_that_stands_twice_in_a_calendar_and_is_left_out_is_nowhere_called_known(database) {
        let vault = vault(&database).await;
        let event = |start: &str| format!("BEGIN:VEVENT\r\nUID:alone\r\nDTSTART:{start}\r\nSUMMARY:Run\r\nEND:VEVENT\r\n");
        let ics = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//\r\n{}{}END:VCALENDAR\r\n", event("20240603T110000Z"), event("20240604T110000Z"));
        let report = import(&vault, vec![file(&database, "runs.ics", &ics)]).await.report;
        assert_eq!((report.moments.new, report.moments.known), (0, 0));
        assert_eq!(report.left_out.values().sum::<u64>(), 2);
    }

    async fn undoing_an_import_takes_back_all_of_it_and_nothing_else(database) {
        let vault = vault(&database).await;
        let mails = [("1", 2, NORA, "me@example.org", "One"), ("2", 3, "me@example.org", NORA, "Two")];
        let first = import_mail(&vault, &database, &mails).await.report;
        let before = kept(&vault).await;
        let brought = vault.brought_in().await.unwrap();
        assert_eq!((brought.people, brought.moments), (first.people.new, first.moments.new));
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nora Lind-Osei\r\nEMAIL:nora@example.org\r\nORG:Harbour Works\r\nEND:VCARD\r\n";
        let mail = "From x Wed May  8 09:00:00 2024\nMessage-ID: <9@example.org>\nDate: 8 May 2024 09:00:00 +0000\nFrom: me@example.org\n\
                    To: Tom <tom@example.org>, Nora <nora@example.org>\nSubject: Plans\n\nText.\n";
        let second = import(&vault, vec![file(&database, "a.vcf", card), file(&database, "b.mbox", mail)]).await.report;
        assert_eq!(names(&vault).await, [("Nora Lind-Osei".to_owned(), 3), ("Tom".to_owned(), 1)]);
        let all = vault.brought_in().await.unwrap();
        assert_eq!((all.people, all.moments), (first.people.new + second.people.new, first.moments.new + second.moments.new));
        assert_ne!(all.latest, brought.latest);
        vault.undo(None).await.unwrap();
        assert_eq!(names(&vault).await, [("Nora Lind".to_owned(), 2)]);
        assert_eq!(vault.brought_in().await.unwrap(), brought);
        assert_eq!(kept(&vault).await, before);
    }

    async fn somebody_to_whom_my_only_mail_came_back_is_no_person(database) {
        let vault = vault(&database).await;
        let mbox = "From x Wed May  1 09:00:00 2024\nMessage-ID: <1@example.org>\nDate: 1 May 2024 09:00:00 +0000\nFrom: me@example.org\n\
                    To: Old <old@example.com>, New <new@example.com>\nSubject: Hello\n\nText.\n\n\
                    From MAILER-DAEMON Wed May  1 09:01:00 2024\nMessage-ID: <2@example.org>\nDate: 1 May 2024 09:01:00 +0000\nReturn-Path: <>\n\
                    From: Mail Delivery System <mailer-daemon@example.org>\nTo: me@example.org\nX-Failed-Recipients: old@example.com\n\
                    Subject: Undelivered Mail Returned to Sender\n\nText.\n";
        import(&vault, vec![file(&database, "bounce.mbox", mbox)]).await;
        assert_eq!(names(&vault).await, [("New".to_owned(), 1)]);
    }

    async fn a_mail_to_several_is_one_moment_and_those_copied_in_beside_me_are_no_contacts(database) {
        let vault = vault(&database).await;
        let mails = [
            ("1", 2, "me@example.org", "Nora <nora@example.org>, Tom <tom@example.org>", "Plans"),
            ("2", 3, "Nora <nora@example.org>", "me@example.org, Tom <tom@example.org>", "Re: Plans"),
        ];
        let outcome = import_mail(&vault, &database, &mails).await;
        assert_eq!(outcome.report.moments.new, 2);
        assert_eq!(names(&vault).await, [("Nora".to_owned(), 2), ("Tom".to_owned(), 1)]);
    }

    async fn newsletters_lists_and_robots_leave_no_moment_and_no_person(database) {
        let vault = vault(&database).await;
        let mut mbox = String::new();
        for number in 0..5 {
            for (from, header) in [
                ("Shop News <news@shop.example>", "List-Unsubscribe: <https://shop.example/u>\nPrecedence: bulk"),
                ("Ravi <ravi@example.com>", "List-Id: <bees.lists.example>\nList-Post: <mailto:bees@lists.example>"),
                ("Builds <no-reply@ci.example>", "Auto-Submitted: auto-generated"),
            ] {
                mbox.push_str(&format!(
                    "From x Wed May  1 09:00:00 2024\nMessage-ID: <{number}.{}@example.org>\nDate: 1 May 2024 09:00:00 +0000\n{header}\n\
                     From: {from}\nTo: me@example.org\nSubject: Something\n\nText.\n\n",
                    from.len()
                ));
            }
        }
        let outcome = import(&vault, vec![file(&database, "bulk.mbox", &mbox)]).await;
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (0, 0));
        assert_eq!(outcome.report.left_out.values().sum::<u64>(), 15);
        let before = kept(&vault).await;
        import(&vault, vec![database.folder().join("bulk.mbox")]).await;
        assert_eq!(kept(&vault).await, before, "read again, left-out mail is not counted twice");
    }

    async fn an_address_that_proves_to_be_a_list_is_a_person_no_more(database) {
        let vault = vault(&database).await;
        import_mail(&vault, &database, &[("1", 2, "me@example.org", "bees@hives.example", "Hello all")]).await;
        assert_eq!(names(&vault).await.len(), 1, "nothing shows yet that it is a list");
        let list = "From x Wed May  8 09:00:00 2024\nMessage-ID: <l@example.org>\nDate: 8 May 2024 09:00:00 +0000\nList-Id: <bees.hives.example>\n\
                    List-Post: <mailto:bees@hives.example>\nFrom: Ravi <ravi@example.com>\nTo: bees@hives.example\nSubject: Swarm\n\nText.\n";
        import(&vault, vec![file(&database, "list.mbox", list)]).await;
        assert_eq!(names(&vault).await, []);
    }

    async fn a_card_takes_the_history_of_its_addresses_and_names_its_person(database) {
        let vault = vault(&database).await;
        let mails = [
            ("1", 2, "nora@example.org", "me@example.org", "One"),
            ("2", 3, "me@example.org", "nora@example.org", "Two"),
            ("3", 4, "nora@work.example", "me@example.org", "Three"),
        ];
        import_mail(&vault, &database, &mails).await;
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nora Lind\r\nEMAIL:nora@work.example\r\nEMAIL:nora@example.org\r\nBDAY:1980-03-05\r\nEND:VCARD\r\n";
        let outcome = import(&vault, vec![file(&database, "nora.vcf", card)]).await;
        assert_eq!((outcome.report.people.new, outcome.report.people.matched), (0, 1));
        assert_eq!(names(&vault).await, [("Nora Lind".to_owned(), 3)]);
        let nora = vault.find_person("nora@work.example").await.unwrap().id;
        let page = vault.person(nora).await.unwrap();
        assert_eq!(page.dates.len(), 1);
        assert_eq!(page.emails, ["nora@example.org", "nora@work.example"]);
    }

    async fn a_meeting_with_others_is_a_moment_and_one_to_come_is_a_plan(database) {
        let vault = vault(&database).await;
        let event = |uid: &str, start: &str| format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{start}\r\nDTEND:{start}\r\nSUMMARY:Lunch {uid}\r\nORGANIZER:mailto:me@example.org\r\n\
             ATTENDEE;CN=Tom Osei:mailto:tom@example.org\r\nATTENDEE:mailto:me@example.org\r\nEND:VEVENT\r\n"
        );
        let ics = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//\r\n{}{}END:VCALENDAR\r\n", event("a", "20240603T110000Z"), event("b", "20240607T110000Z"));
        let path = file(&database, "plans.ics", &ics);
        let outcome = import(&vault, vec![path.clone()]).await;
        assert_eq!((outcome.report.people.new, outcome.report.moments.new), (1, 2));
        assert_eq!(names(&vault).await, [("Tom Osei".to_owned(), 1)], "the plan is no contact yet");
        let coming = vault.today().await.unwrap().coming;
        assert_eq!(coming.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), ["Lunch b"]);
        let later = vault_at(&database, "2024-06-08T12:00:00Z").await;
        assert_eq!(names(&later).await, [("Tom Osei".to_owned(), 2)], "it became past without anybody writing");
        assert_eq!(import(&vault, vec![path]).await.report.moments.known, 2);
    }

    async fn a_calendar_read_before_i_was_known_comes_in_when_it_is_read_again(database) {
        let vault = vault(&database).await;
        let ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20240603T110000Z\r\nDTEND:20240603T120000Z\r\n\
             SUMMARY:Lunch\r\nORGANIZER;CN=Nora Lind:mailto:nora@example.org\r\nATTENDEE;CN=Tom Osei:mailto:tom@example.org\r\n\
             ATTENDEE:mailto:me@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let path = file(&database, "plans.ics", ics);
        let outcome = vault.import(&ImportRequest::of(vec![path.clone()]), &|_| ()).await.unwrap();
        assert_eq!((outcome.report.moments.new, outcome.report.left_out.values().sum::<u64>()), (0, 1));
        assert!(outcome.report.left_out.keys().all(|reason| reason.contains("import it again with --me")), "{:?}", outcome.report.left_out);
        assert_eq!(import(&vault, vec![path]).await.report.moments.new, 1);
        assert_eq!(names(&vault).await, [("Nora Lind".to_owned(), 1), ("Tom Osei".to_owned(), 1)]);
    }

    async fn bad_records_are_listed_with_file_and_line_and_the_rest_goes_in(database) {
        let vault = vault(&database).await;
        let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben\r\nEND:VCARD\r\n";
        let outcome = import(&vault, vec![file(&database, "c.vcf", cards), file(&database, "picture.bin", "\u{1}\u{2}\u{3}")]).await;
        assert_eq!(outcome.report.people.new, 2);
        let places: Vec<(bool, u64)> = outcome.report.problems.iter().map(|p| (p.source.ends_with("c.vcf"), p.line)).collect();
        assert_eq!(places, [(true, 5), (false, 0)]);
    }

    async fn whose_mail_it_is_is_told_from_the_mail_and_said(database) {
        let vault = vault(&database).await;
        let mut mbox = String::new();
        for number in 0..40 {
            let friend = format!("friend{}@example.com", number % 8);
            let (from, to) = if number % 2 == 0 { ("ida@example.org".to_owned(), friend) } else { (friend, "Ida Holm <ida@example.org>".to_owned()) };
            mbox.push_str(&format!(
                "From x Wed May  1 09:00:00 2024\nMessage-ID: <{number}@example.org>\nDate: 1 May 2024 09:00:00 +0000\nFrom: {from}\nTo: {to}\nSubject: Word {number}\n\nText.\n\n"
            ));
        }
        let path = file(&database, "all.mbox", &mbox);
        let outcome = vault.import(&ImportRequest::of(vec![path]), &|_| ()).await.unwrap();
        let me = outcome.me.unwrap();
        assert_eq!((me.addresses, me.inferred), (vec!["ida@example.org".to_owned()], true));
        assert_eq!(vault.me().await.unwrap().addresses, ["ida@example.org"]);
    }

    async fn unclear_owners_and_missing_paths_are_refused_with_a_remedy(database) {
        let vault = vault(&database).await;
        let mail = "From x Wed May  1 09:00:00 2024\nMessage-ID: <1@example.org>\nDate: 1 May 2024 09:00:00 +0000\nFrom: a@example.org\nTo: b@example.org\nSubject: Hm\n\nText.\n";
        let unclear = vault.import(&ImportRequest::of(vec![file(&database, "one.mbox", mail)]), &|_| ()).await;
        assert_error(unclear, ErrorKind::Invalid, "which address is yours");
        let missing = vault.import(&ImportRequest::of(vec![database.folder().join("absent")]), &|_| ()).await;
        assert_error(missing, ErrorKind::Missing, "absent");
        assert_error(vault.import(&ImportRequest::of(Vec::new()), &|_| ()).await, ErrorKind::Invalid, "nothing to import");
    }

    async fn subjects_are_left_out_and_texts_kept_only_as_asked(database) {
        let vault = vault(&database).await;
        let mail = |id: u8| format!("From x Wed May  1 09:00:00 2024\nMessage-ID: <{id}@example.org>\nDate: 1 May 2024 09:00:00 +0000\nFrom: me@example.org\nTo: Nora <nora@example.org>\nSubject: Secret{id}\n\nThe gardenparty{id}.\n");
        let plain = ImportRequest { me: vec!["me@example.org".into()], subjects: false, ..ImportRequest::of(vec![file(&database, "1", &mail(1))]) };
        vault.import(&plain, &|_| ()).await.unwrap();
        let whole = ImportRequest { me: Vec::new(), text: true, ..ImportRequest::of(vec![file(&database, "2", &mail(2))]) };
        vault.import(&whole, &|_| ()).await.unwrap();
        let mut found = Vec::new();
        for word in ["secret1", "gardenparty1", "secret2", "gardenparty2"] {
            found.push(vault.search(word, 9).await.unwrap().len());
        }
        assert_eq!(found, [0, 0, 1, 1]);
    }

    async fn stored_ties_equal_those_computed_from_scratch(database) {
        let vault = vault(&database).await;
        import_mail(&vault, &database, &[("1", 2, NORA, "me@example.org", "One"), ("2", 9, "me@example.org", NORA, "Two")]).await;
        let nora = vault.find_person("nora").await.unwrap().id;
        vault.log(contact(nora, hearten_domain::Medium::Call, jiff::civil::date(2024, 5, 5))).await.unwrap();
        vault.log(contact(nora, hearten_domain::Medium::Visit, jiff::civil::date(2024, 6, 4))).await.unwrap();
        let stored = vault.people(&PeopleFilter::default()).await.unwrap().people;
        let scratch = vault.clone().at(Some(TODAY)).people(&PeopleFilter::default()).await.unwrap().people;
        assert_eq!(stored.len(), 1);
        // The past view stands at the end of the day, twelve hours later, so closeness has faded by that much and no more.
        let (now, evening) = (stored[0].closeness, scratch[0].closeness);
        assert!(evening < now && now - evening < 0.05 * now, "{now} {evening}");
        assert_eq!((stored[0].moments, stored[0].last_moment), (scratch[0].moments, scratch[0].last_moment));
    }
}
