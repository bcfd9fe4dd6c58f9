//! Mailboxes, read from a server that does as it is told.

use std::sync::Arc;

use hearten_connect::{
    Progress,
    imap::{
        Account, Batch, Credential, ImapError, News, NotSafe, Position, Positions, ReadOptions, Secret, knock, read_mailbox, wait_for_news,
    },
};
use tokio::{sync::mpsc::channel, time::Instant};

use crate::fake_server::{FakeServer, folder, letter, quick};

async fn read(account: Account, known: &Positions) -> (Vec<Batch>, Result<(), ImapError>) {
    read_with(account, known, ReadOptions { text: false, pace: quick() }).await
}

async fn read_with(account: Account, known: &Positions, options: ReadOptions) -> (Vec<Batch>, Result<(), ImapError>) {
    let (sender, mut receiver) = channel(1);
    let reading = tokio::spawn(read_mailbox(account, known.clone(), options, Arc::new(Progress::default()), sender));
    let mut batches = Vec::new();
    while let Some(batch) = receiver.recv().await {
        batches.push(batch);
    }
    (batches, reading.await.unwrap())
}

fn uids(batches: &[Batch]) -> Vec<(String, Vec<u32>)> {
    batches.iter().map(|batch| (batch.shown.clone(), batch.messages.iter().map(|message| message.uid).collect())).collect()
}

fn reached(batches: &[Batch]) -> Positions {
    batches.iter().filter_map(|batch| Some((batch.folder.clone(), batch.reached?))).collect()
}

#[tokio::test]
async fn all_folders_that_hold_letters_are_read_and_nothing_is_changed() {
    let mut inbox = folder("INBOX", "", &[1, 2, 9]);
    inbox.letters.push(letter(11, "\\Seen \\Draft"));
    let server = FakeServer::with(vec![
        folder("Bin", "\\Trash", &[5]),
        folder("Entw&APw-rfe", "\\HasNoChildren", &[4]),
        inbox,
        folder("Old", "\\Noselect", &[]),
        folder("Locked", "", &[1]),
        folder("Sent", "\\Sent", &[3]),
    ])
    .await;
    let (batches, result) = read(server.account(""), &Positions::new()).await;
    result.unwrap();
    assert_eq!(
        uids(&batches),
        [
            ("INBOX".to_owned(), vec![1, 2, 9, 11]),
            ("Entwürfe".to_owned(), vec![4]),
            ("Locked".to_owned(), vec![]),
            ("Sent".to_owned(), vec![3])
        ]
    );
    assert!(batches[0].messages[0].bytes.starts_with(b"Message-ID: <1@x.example>") && batches[0].messages[3].is_draft);
    assert!(batches[2].problems[0].cause.contains("not yours") && batches[2].reached.is_none());
    for command in server.asked() {
        let reads = ["LOGIN", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH", "LOGOUT"];
        assert!(reads.iter().any(|word| command.starts_with(word)), "{command}");
        assert!(!command.starts_with("UID FETCH") || command.contains("BODY.PEEK[HEADER]<0.262144>") && !command.contains("TEXT"));
    }
}

#[tokio::test]
async fn what_was_read_is_not_asked_for_again_unless_the_folder_is_numbered_anew() {
    let server = FakeServer::with(vec![folder("INBOX", "", &[1, 2])]).await;
    let (batches, _) = read(server.account(""), &Positions::new()).await;
    let known = reached(&batches);
    assert_eq!(known["INBOX"], Position { uid_validity: 7, last_uid: 2 });
    server.asked();
    assert!(read(server.account(""), &known).await.0.is_empty());
    assert!(!server.asked().iter().any(|command| command.starts_with("UID FETCH")));
    server.deliver(6);
    assert_eq!(uids(&read(server.account(""), &known).await.0), [("INBOX".to_owned(), vec![6])]);
    server.state().folders[0].uid_validity = 8;
    let (batches, _) = read(server.account(""), &known).await;
    assert_eq!(uids(&batches), [("INBOX".to_owned(), vec![1, 2, 6])]);
    assert_eq!(reached(&batches)["INBOX"], Position { uid_validity: 8, last_uid: 6 });
}

#[tokio::test]
async fn a_line_that_breaks_is_taken_up_where_it_broke() {
    let all: Vec<u32> = (1..=1200).collect();
    let server = FakeServer::with(vec![folder("INBOX", "", &all)]).await;
    // In the second batch: between two answers, where a half batch looks like a whole one.
    server.state().breaks_after = Some(700);
    let (batches, result) = read(server.account(""), &Positions::new()).await;
    result.unwrap();
    assert_eq!(batches.iter().flat_map(|batch| batch.messages.iter().map(|message| message.uid)).collect::<Vec<_>>(), all);
    assert_eq!(server.asked().iter().filter(|command| command.starts_with("LOGIN")).count(), 2);
}

#[tokio::test]
async fn a_letter_that_cannot_be_understood_is_left_away_and_the_others_come() {
    let all: Vec<u32> = (1..=40).collect();
    let server = FakeServer::with(vec![folder("INBOX", "", &all)]).await;
    server.state().garbled = Some(17);
    let (batches, result) = read(server.account(""), &Positions::new()).await;
    result.unwrap();
    let mut read: Vec<u32> = batches.iter().flat_map(|batch| batch.messages.iter().map(|message| message.uid)).collect();
    read.sort_unstable();
    assert_eq!(read, all.into_iter().filter(|uid| *uid != 17).collect::<Vec<_>>());
    let problems: Vec<_> = batches.iter().flat_map(|batch| &batch.problems).collect();
    assert!(problems.len() == 1 && problems[0].cause.starts_with("letter 17 is left away"), "{problems:?}");
}

#[tokio::test]
async fn an_answer_without_end_is_stopped() {
    let server = FakeServer::with(vec![folder("INBOX", "", &[1])]).await;
    server.state().floods = true;
    let (batches, result) = read(server.account(""), &Positions::new()).await;
    result.unwrap();
    assert!(batches[0].problems[0].cause.contains("too large"), "{batches:?}");
}

#[tokio::test]
async fn text_comes_where_it_is_wanted() {
    let server = FakeServer::with(vec![folder("INBOX", "", &[1])]).await;
    let (batches, _) = read_with(server.account(""), &Positions::new(), ReadOptions { text: true, pace: quick() }).await;
    assert!(batches[0].messages[0].bytes.ends_with(b"\r\n\r\nHello!"));
}

#[tokio::test]
async fn one_folder_is_read_where_the_url_names_one() {
    let server = FakeServer::with(vec![folder("INBOX", "", &[1]), folder("Work", "\\Trash", &[2])]).await;
    assert_eq!(uids(&read(server.account("/Work"), &Positions::new()).await.0), [("Work".to_owned(), vec![2])]);
    let error = read(server.account("/Play"), &Positions::new()).await.1.unwrap_err();
    assert!(error.to_string().contains("no folder \"Play\""), "{error}");
}

#[tokio::test]
async fn a_wrong_password_is_told_without_being_repeated_and_tried_once() {
    let server = FakeServer::with(Vec::new()).await;
    let account = server.account_with("", Credential::Password(Secret::new("guessed-it")));
    let error = read(account, &Positions::new()).await.1.unwrap_err();
    assert!(matches!(error, ImapError::NotLetIn { .. }));
    assert!(error.to_string().contains("AUTHENTICATIONFAILED") && !format!("{error} {error:?}").contains("guessed-it"), "{error:?}");
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_token_is_given_as_xoauth2_and_an_unusual_password_as_plain() {
    let server = FakeServer::with(Vec::new()).await;
    knock(server.account_with("", Credential::Token(Secret::new("ya29"))), quick()).await.unwrap();
    // user=ana^Aauth=Bearer ya29^A^A
    assert_eq!(server.asked()[..2], ["AUTHENTICATE XOAUTH2", "dXNlcj1hbmEBYXV0aD1CZWFyZXIgeWEyOQEB"]);
    knock(server.account_with("", Credential::Password(Secret::new("grün"))), quick()).await.unwrap();
    assert_eq!(server.asked()[..2], ["AUTHENTICATE PLAIN", "AGFuYQBncsO8bg=="]);
}

#[tokio::test]
async fn nobody_is_written_to_in_the_clear_elsewhere() {
    let server = FakeServer::with(Vec::new()).await;
    let mut account = server.account("");
    // On Linux this reaches the same listener, but does not look like this machine.
    account.url.host = "0.0.0.0".to_owned();
    if cfg!(target_os = "linux") {
        let error = knock(account, quick()).await.unwrap_err();
        assert!(matches!(&error, ImapError::Insecure(NotSafe::NotOffered { .. })), "{error}");
        assert_eq!(server.asked(), ["STARTTLS"]);
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_after_some_attempts() {
    let server = FakeServer::with(Vec::new()).await;
    let mut account = server.account("");
    account.url.port = 1;
    let error = read(account, &Positions::new()).await.1.unwrap_err();
    assert!(error.to_string().contains("cannot be reached on port 1"), "{error}");
}

#[tokio::test]
async fn one_waits_until_letters_come() {
    let server = FakeServer::with(vec![folder("INBOX", "", &[1])]).await;
    let known = reached(&read(server.account(""), &Positions::new()).await.0);
    let mut pace = quick();
    pace.watch = std::time::Duration::from_secs(30);
    let waiting = tokio::spawn(wait_for_news(server.account(""), known.clone(), pace));
    while !server.asked().iter().any(|command| command == "IDLE") {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    server.deliver(2);
    assert_eq!(waiting.await.unwrap().unwrap(), News::Letters);
    // What came meanwhile is not waited for.
    assert_eq!(wait_for_news(server.account(""), known, pace).await.unwrap(), News::Letters);
}

#[tokio::test]
async fn waiting_ends_in_time_also_where_the_server_cannot_tell() {
    let server = FakeServer::with(vec![folder("INBOX", "", &[1])]).await;
    let known = reached(&read(server.account(""), &Positions::new()).await.0);
    for no_idle in [false, true] {
        server.state().no_idle = no_idle;
        let begun = Instant::now();
        assert_eq!(wait_for_news(server.account(""), known.clone(), quick()).await.unwrap(), News::Time);
        assert!(begun.elapsed() >= quick().watch);
        assert_eq!(server.asked().iter().any(|command| command == "IDLE"), !no_idle);
    }
}
