//! Everything out, and into another vault.

use std::io::{self, Write};

use hearten_domain::{ErrorKind, Medium};
use hearten_testkit::both;
use hearten_verbs::{MeEdit, NewMoment, NewStory, PeopleFilter, Vault};
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
        assert!(first.starts_with("{\"format\":\"hearten\",\"version\":1}\n"));
        let other = Vault::open(&setup(&database, "2024-06-25T12:00:00Z"), "other").await.unwrap();
        other.run_due().await.unwrap();
        let count = other.import_lines(&mut first.as_bytes()).await.unwrap();
        assert_eq!(count, first.lines().count() as i64 - 1);
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
        let mut export = exported(&vault).await;
        export.push_str("{\"kind\":\"person\",\"record\":{\"id\":1}}\n");
        let other = Vault::open(&setup(&database, hearten_testkit::NOON), "other").await.unwrap();
        assert_error(other.import_lines(&mut export.as_bytes()).await, ErrorKind::Invalid, "line");
        assert_error(other.import_lines(&mut "not an export".as_bytes()).await, ErrorKind::Invalid, "no export");
        assert_eq!(exported(&other).await.lines().count(), 1);
        assert_eq!(other.people(&PeopleFilter::default()).await.unwrap().total, 0);
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
