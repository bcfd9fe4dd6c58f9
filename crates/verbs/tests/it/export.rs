//! Everything out, and into another vault.

use std::io::{self, Write};

use hearten_domain::{ErrorKind, Medium};
use hearten_testkit::both;
use hearten_verbs::{ImportRequest, MeEdit, NewMoment, NewStory, PeopleFilter, Vault};
use jiff::civil::date;

use crate::common::*;

/// A vault with something of most kinds in it.
async fn filled(database: &hearten_testkit::TestDatabase) -> Vault {
    let vault = vault(database).await;
    let mails = [
        ("1", 2, "Nora <nora@example.org>", "me@example.org", "The lease"),
        ("2", 3, "me@example.org", "Nora <nora@example.org>", "Re: The lease"),
    ];
    import_mail(&vault, database, &mails).await;
    let nora = vault.find_person("nora").await.unwrap().id;
    vault
        .edit_me(MeEdit { name: Some("Ida".into()), moves_a_day: Some(3), add_interests: vec!["bees".into()], ..MeEdit::default() })
        .await
        .unwrap();
    vault.receive(gift(nora, "Advice – «good» \u{1f41d}")).await.unwrap();
    vault.tell(NewStory { text: "Line one\nline two".into(), people: vec![nora], ..NewStory::default() }).await.unwrap();
    vault.log(NewMoment { subject: Some("Plan".into()), ..contact(nora, Medium::Visit, date(2024, 6, 20)) }).await.unwrap();
    vault.set_photo(nora, picture(7, 60, 40)).await.unwrap();
    vault.undo(None).await.unwrap();
    vault
}

both! {
    async fn an_export_read_into_an_empty_vault_exports_the_same_bytes(database) {
        let vault = filled(&database).await;
        let first = exported(&vault).await;
        assert!(first.starts_with("{\"format\":\"hearten\",\"version\":2}\n"));
        let other = Vault::open(&setup(&database, "2024-06-25T12:00:00Z"), "other").await.unwrap();
        other.run_due().await.unwrap();
        let count = other.import_lines(&mut first.as_bytes()).await.unwrap();
        assert_eq!(count, first.lines().count() as i64 - 2);
        assert_eq!(exported(&other).await, first);
        let later = vault_at(&database, "2024-06-25T12:00:00Z").await;
        let filter = PeopleFilter::default();
        assert_eq!(other.people(&filter).await.unwrap(), later.people(&filter).await.unwrap());
        let nora = other.find_person("nora").await.unwrap().id;
        assert_eq!(other.person(nora).await.unwrap().moments, 3);
        other.log(contact(nora, Medium::Call, date(2024, 6, 24))).await.unwrap();
        assert_eq!(other.person(nora).await.unwrap().moments, 4);
        assert_eq!(other.search("lease", 9).await.unwrap().len(), 2);
    }

    async fn an_export_is_not_read_into_a_vault_that_keeps_something(database) {
        let vault = vault(&database).await;
        add(&vault, "Ana", &[]).await;
        let export = exported(&vault).await;
        let error = vault.import_lines(&mut export.as_bytes()).await.unwrap_err();
        assert_eq!((error.kind(), error.remedy().is_some()), (ErrorKind::Conflict, true));
    }

    async fn a_broken_export_leaves_nothing_behind(database) {
        let vault = filled(&database).await;
        let whole = exported(&vault).await;
        let end = whole.trim_end().rfind('\n').unwrap() + 1;
        let export = format!("{}{{\"kind\":\"person\",\"record\":{{\"id\":1}}}}\n{}", &whole[..end], &whole[end..]);
        let other = Vault::open(&setup(&database, hearten_testkit::NOON), "other").await.unwrap();
        assert_error(other.import_lines(&mut export.as_bytes()).await, ErrorKind::Invalid, "line");
        assert_error(other.import_lines(&mut "not an export".as_bytes()).await, ErrorKind::Invalid, "no export");
        assert_eq!(exported(&other).await.lines().count(), 2);
        assert_eq!(other.people(&PeopleFilter::default()).await.unwrap().total, 0);
    }

    async fn an_export_that_was_cut_is_refused_whole_wherever_that_was(database) {
        let vault = filled(&database).await;
        let whole = exported(&vault).await;
        let other = Vault::open(&setup(&database, hearten_testkit::NOON), "other").await.unwrap();
        let ends: Vec<usize> = whole.match_indices('\n').map(|(at, _)| at + 1).collect();
        let lines = ends.len();
        let cuts = [(ends[0], 1), (ends[lines / 2], lines / 2 + 1), (ends[lines - 2], lines - 1), (ends[lines / 2] + 20, lines / 2 + 2)];
        for (at, line) in cuts {
            let error = other.import_lines(&mut &whole.as_bytes()[..at]).await.unwrap_err();
            assert_eq!(error.to_string(), format!("the export is cut short: it breaks off at line {line}"));
            assert!(error.kind() == ErrorKind::Invalid && error.remedy().unwrap().starts_with("nothing was imported"), "{error:?}");
        }
        let letter = whole.find('ó').or_else(|| whole.find('«')).unwrap() + 1;
        assert_error(other.import_lines(&mut &whole.as_bytes()[..letter]).await, ErrorKind::Invalid, "cut short");
        let amiss = format!("{}{}", &whole[..ends[0]], &whole[ends[1]..]);
        assert_error(other.import_lines(&mut amiss.as_bytes()).await, ErrorKind::Invalid, "is not whole");
        assert_eq!(exported(&other).await.lines().count(), 2, "nothing came in");
    }

    async fn an_export_of_the_first_version_has_no_end_and_is_still_read(database) {
        let vault = filled(&database).await;
        let whole = exported(&vault).await;
        let end = whole.trim_end().rfind('\n').unwrap() + 1;
        let older = whole[..end].replacen("\"version\":2", "\"version\":1", 1);
        let other = Vault::open(&setup(&database, hearten_testkit::NOON), "other").await.unwrap();
        other.import_lines(&mut older.as_bytes()).await.unwrap();
        assert_eq!(exported(&other).await, whole);
    }

    async fn an_older_export_of_which_a_part_is_missing_says_that_it_is_not_whole(database) {
        let vault = filled(&database).await;
        let whole = exported(&vault).await.replacen("\"version\":2", "\"version\":1", 1);
        let cut = whole.find("{\"kind\":\"person\"").unwrap();
        let other = Vault::open(&setup(&database, hearten_testkit::NOON), "other").await.unwrap();
        assert_error(other.import_lines(&mut &whole.as_bytes()[..cut]).await, ErrorKind::Invalid, "refers to what is not in it");
    }

    async fn an_export_beside_other_files_is_refused_before_anything_is_read(database) {
        let vault = filled(&database).await;
        let export = database.folder().join("all.jsonl");
        std::fs::write(&export, exported(&vault).await).unwrap();
        let card = database.folder().join("zed.vcf");
        std::fs::write(&card, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zed Young\r\nEND:VCARD\r\n").unwrap();
        let other = Vault::open(&setup(&database, hearten_testkit::NOON), "other").await.unwrap();
        let request = ImportRequest { inside: Some(database.folder().to_owned()), ..ImportRequest::of(vec![card, export.clone()]) };
        let error = other.import(&request, &|_| ()).await.unwrap_err();
        assert!(error.to_string().starts_with("all.jsonl is an export of Hearten") && error.remedy().is_some(), "{error:?}");
        assert_eq!(exported(&other).await.lines().count(), 2, "nothing came in");
        other.import(&ImportRequest::of(vec![export]), &|_| ()).await.unwrap();
        assert_eq!(exported(&other).await, exported(&vault).await);
    }

    async fn an_export_that_cannot_be_written_says_why(database) {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::Error::other("no room"))
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let vault = vault(&database).await;
        assert_error(vault.export(&mut Full).await, ErrorKind::Unavailable, "no room");
    }

    async fn undo_takes_the_last_import_back_as_a_whole(database) {
        let vault = vault(&database).await;
        let before = kept(&vault).await;
        let mails = [("1", 2, "Nora <nora@example.org>", "me@example.org", "The lease"), ("2", 3, "me@example.org", "Nora <nora@example.org>", "Re: The lease")];
        import_mail(&vault, &database, &mails).await;
        assert_eq!(vault.people(&PeopleFilter::default()).await.unwrap().total, 1);
        let changes = vault.changes(5).await.unwrap();
        assert_eq!((changes[0].verb.as_str(), changes[0].undone), ("import", false));
        vault.undo(Some(changes[0].id)).await.unwrap();
        assert_eq!(vault.people(&PeopleFilter::default()).await.unwrap().total, 0);
        assert!(vault.changes(5).await.unwrap()[0].undone);
        let after: Vec<String> = kept(&vault).await.into_iter().filter(|line| !line.contains("me@example.org") && !line.contains("\"is_me\":true")).collect();
        assert_eq!(after, before);
        assert_error(vault.undo(None).await, ErrorKind::Missing, "nothing to take back");
    }
}
