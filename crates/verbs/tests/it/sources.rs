//! Mailboxes on a real server, and folders that are watched.

use std::{fs, sync::Mutex, time::Duration};

use hearten_domain::ErrorKind;
use hearten_testkit::both;
use hearten_verbs::{Access, MeEdit, SourceNews, SyncRequest, Vault, WatchRequest};

use crate::{common::*, dovecot::Dovecot};

const NORA: &str = "Nora Lind <nora@lind.example>";
const ME: &str = "me@example.org";

async fn came(vault: &Vault, request: &SyncRequest) -> (u64, u64) {
    let report = vault.sync(request, &|_| ()).await.unwrap().import.report;
    (report.people.new, report.moments.new)
}

/// A mailbox with three letters of Nora's, one to her, and junk.
async fn mailbox() -> Option<Dovecot> {
    let dovecot = Dovecot::start().await?;
    for number in 1..=3 {
        dovecot.deliver("", number, NORA, ME);
    }
    dovecot.deliver("Sent", 4, ME, NORA);
    dovecot.deliver("Junk", 5, "Prize <win@prize.example>", ME);
    Some(dovecot)
}

both! {
    async fn a_mailbox_is_read_once_and_then_what_is_new_in_it(database) {
        let Some(dovecot) = mailbox().await else { return };
        let vault = vault(&database).await;
        let outcome = vault.sync(&dovecot.request(), &|_| ()).await.unwrap();
        assert_eq!((outcome.import.report.people.new, outcome.import.report.moments.new), (1, 4));
        assert!(outcome.kept && outcome.import.import_id.is_some());
        assert_eq!(outcome.import.me.unwrap().addresses, [ME]);
        // The password is kept, sealed; what brings nothing leaves no import.
        let again = SyncRequest::of(dovecot.url());
        assert!(!vault.needs_password(&dovecot.url()).await.unwrap());
        let nothing = vault.sync(&again, &|_| ()).await.unwrap();
        assert_eq!((nothing.import.import_id, nothing.import.report.moments.known), (None, 0));
        dovecot.deliver("", 6, NORA, ME);
        assert_eq!(came(&vault, &again).await, (0, 1));
        // A server that numbers its letters anew is read again, and adds nothing.
        dovecot.renumber();
        let anew = vault.sync(&again, &|_| ()).await.unwrap();
        assert_eq!((anew.import.import_id, anew.import.report.moments.known), (None, 4));
        assert_eq!(vault.imports().await.unwrap().len(), 2);
        assert_eq!(vault.sources().await.unwrap()[0].held_up, None);
    }

    async fn what_came_from_a_mailbox_is_taken_back_and_can_come_again(database) {
        let Some(dovecot) = mailbox().await else { return };
        let vault = vault(&database).await;
        vault.sync(&dovecot.request(), &|_| ()).await.unwrap();
        vault.undo(None).await.unwrap();
        assert!(vault.sources().await.unwrap()[0].held_up.as_deref().unwrap().contains("taken back"));
        assert_eq!(came(&vault, &SyncRequest::of(dovecot.url())).await, (1, 4));
        assert_eq!(vault.sources().await.unwrap()[0].held_up, None);
    }

    async fn a_password_is_nowhere_in_the_clear_and_useless_without_its_key(database) {
        let Some(dovecot) = mailbox().await else { return };
        let vault = vault(&database).await;
        vault.sync(&dovecot.request(), &|_| ()).await.unwrap();
        let mut export = Vec::new();
        vault.export(&mut export).await.unwrap();
        let export = String::from_utf8(export).unwrap();
        assert!(export.contains("\"kind\":\"source\"") && export.contains("\"source_folder\"") && !export.contains("hunter2") && !export.contains("secret"));
        for entry in fs::read_dir(database.folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            let bytes = fs::read(&entry).unwrap();
            assert!(!bytes.windows(7).any(|part| part == b"hunter2"), "{}", entry.display());
        }
        fs::remove_file(database.folder().join("secret.key")).unwrap();
        let error = vault.sync(&SyncRequest::of(dovecot.url()), &|_| ()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("cannot be opened") && error.remedy().unwrap().contains("give it again"), "{error}");
        assert!(vault.needs_password(&dovecot.url()).await.unwrap());
        assert_eq!(came(&vault, &dovecot.request()).await, (0, 0));
    }

    async fn a_wrong_password_is_not_kept_and_a_command_is(database) {
        let Some(dovecot) = mailbox().await else { return };
        let vault = vault(&database).await;
        let wrong = SyncRequest { access: Some(Access::Password("guessed".into())), ..dovecot.request() };
        let error = vault.sync(&wrong, &|_| ()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("does not let me@example.org in") && !error.to_string().contains("guessed"), "{error}");
        assert!(vault.sources().await.unwrap().is_empty());
        let command = SyncRequest { access: Some(Access::PasswordCommand("echo hunter2".into())), ..dovecot.request() };
        assert_eq!(came(&vault, &command).await, (1, 4));
        assert_eq!(came(&vault, &SyncRequest::of(dovecot.url())).await, (0, 0));
        vault.forget_source(&dovecot.url()).await.unwrap();
        assert!(vault.sources().await.unwrap().is_empty() && vault.needs_password(&dovecot.url()).await.unwrap());
    }

    async fn nothing_is_remembered_where_that_is_not_wanted(database) {
        let Some(dovecot) = mailbox().await else { return };
        let vault = vault(&database).await;
        let request = SyncRequest { keep: false, text: Some(true), ..dovecot.request() };
        assert_eq!(came(&vault, &request).await, (1, 4));
        assert!(vault.sources().await.unwrap().is_empty() && !database.folder().join("secret.key").exists());
        assert_eq!(came(&vault, &request).await, (0, 0));
    }

    async fn a_folder_that_is_watched_brings_each_file_once(database) {
        let vault = vault(&database).await;
        let folder = tempfile::tempdir().unwrap();
        let card = |name: &str| format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n");
        fs::write(folder.path().join("ana.vcf"), card("Ana Ruiz")).unwrap();
        fs::write(folder.path().join("photo.jpg"), b"\xff\xd8\xff\xe0").unwrap();
        let told = Mutex::new(Vec::new());
        let request = WatchRequest { folders: vec![folder.path().to_owned()], keep: true, ..WatchRequest::default() };
        let tell = |news: SourceNews| told.lock().unwrap().push(news);
        let meanwhile = async {
            until(|| told.lock().unwrap().iter().any(|news| news.outcome.is_some())).await;
            fs::write(folder.path().join("ben.vcf"), card("Ben Roth")).unwrap();
            until(|| told.lock().unwrap().iter().filter(|news| news.outcome.is_some()).count() == 2).await;
        };
        tokio::select! {
            ended = vault.watch(&request, &tell) => panic!("{ended:?}"),
            () = meanwhile => {}
        }
        let news = std::mem::take(&mut *told.lock().unwrap());
        assert!(news.iter().all(|news| !news.is_failure), "{news:?}");
        let new: Vec<u64> = news.iter().filter_map(|news| Some(news.outcome.as_ref()?.report.people.new)).collect();
        assert_eq!(new, [1, 1]);
        assert_eq!(vault.sources().await.unwrap()[0].folders, 3);
        assert_eq!(vault.imports().await.unwrap().len(), 2);
        let missing = WatchRequest { folders: vec!["/nowhere/at/all".into()], ..WatchRequest::default() };
        assert_eq!(vault.watch(&missing, &|_| ()).await.unwrap_err().kind(), ErrorKind::Missing);
    }

    async fn what_comes_by_itself_is_written_in_the_language_of_the_pages_and_told_in_the_one_at_hand(database) {
        let vault = vault(&database).await;
        vault.edit_me(MeEdit { language: Some("de".into()), ..MeEdit::default() }).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Ruiz\r\nINTEREST:Segeln\r\nEND:VCARD\r\n";
        fs::write(folder.path().join("ana.vcf"), card).unwrap();
        let told = Mutex::new(Vec::new());
        let request = WatchRequest { folders: vec![folder.path().to_owned()], ..WatchRequest::default() };
        let tell = |news: SourceNews| told.lock().unwrap().push(news);
        tokio::select! {
            ended = vault.watch(&request, &tell) => panic!("{ended:?}"),
            () = until(|| told.lock().unwrap().iter().any(|news| news.outcome.is_some())) => {}
        }
        let ana = vault.person(vault.find_person("Ana Ruiz").await.unwrap().id).await.unwrap();
        assert_eq!(ana.interests[0].source.as_deref(), Some("die Kontaktkarte"));
        assert!(told.lock().unwrap().iter().any(|news| news.text == "1 new person"));
    }
}

async fn until(done: impl Fn() -> bool) {
    for _ in 0..600 {
        if done() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it does not happen");
}

#[tokio::test]
async fn a_server_reads_letters_as_they_come() {
    let Some(dovecot) = mailbox().await else { return };
    let database = hearten_testkit::TestDatabase::sqlite();
    let vault = vault(&database).await;
    vault.sync(&dovecot.request(), &|_| ()).await.unwrap();
    let (sender, mut news) = tokio::sync::mpsc::unbounded_channel();
    let following = vault.follow_sources(std::sync::Arc::new(move |news| drop(sender.send(news)))).unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    dovecot.deliver("", 7, NORA, ME);
    let came = tokio::time::timeout(Duration::from_secs(40), news.recv()).await.expect("a letter comes").unwrap();
    assert_eq!(came.outcome.unwrap().report.moments.new, 1);
    following.end().await;
}
