//! Nudges: the moves of the day go out once a day at most, and never with more than names and reasons.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use hearten_domain::{ErrorKind, NudgeKind};
use hearten_testkit::both;
use hearten_verbs::{NewNudge, NudgeWay, Vault};
use jiff::civil::{date, time};

use crate::common::*;

/// A server that takes what is posted to it, or answers with an error.
struct Server {
    address: String,
    heard: Arc<Mutex<Vec<String>>>,
    answer: Arc<Mutex<&'static str>>,
}

impl Server {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (heard, answer) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new("200 OK")));
        let (hears, answers) = (Arc::clone(&heard), Arc::clone(&answer));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let mut head = String::new();
                while !head.ends_with("\r\n\r\n") {
                    reader.read_line(&mut head).unwrap();
                }
                let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned));
                let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
                reader.read_exact(&mut body).unwrap();
                hears.lock().unwrap().push(format!("{head}{}", String::from_utf8(body).unwrap()));
                write!(stream, "HTTP/1.1 {}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", *answers.lock().unwrap()).unwrap();
            }
        });
        Self { address, heard, answer }
    }

    fn heard(&self) -> Vec<String> {
        std::mem::take(&mut self.heard.lock().unwrap())
    }

    fn answers(&self, answer: &'static str) {
        *self.answer.lock().unwrap() = answer;
    }
}

fn topic(server: &Server) -> NewNudge {
    NewNudge { way: NudgeWay::Ntfy { topic: format!("{}/hush", server.address), token: Some("tk".into()) }, at: time(7, 30, 0, 0) }
}

/// A promise that is due, so that there is something to be said.
async fn promise(vault: &Vault) {
    let ana = add(vault, "Ana Lopez", &[]).await;
    vault.promise(ana, "send the photos", Some(date(2024, 6, 6)), vault.today_date()).await.unwrap();
}

both! {
    async fn the_moves_of_a_day_go_out_once_and_what_was_missed_is_not_made_up_for(database) {
        let first = vault(&database).await;
        promise(&first).await;
        let server = Server::new();
        first.nudge_add(topic(&server)).await.unwrap();
        let early = vault_at(&database, "2024-06-06T07:29:00Z").await;
        assert!(early.send_due_nudges().await.unwrap().is_empty());
        let later = vault_at(&database, "2024-06-09T09:00:00Z").await;
        assert_eq!(later.send_due_nudges().await.unwrap().len(), 1);
        assert!(later.send_due_nudges().await.unwrap().is_empty());
        let heard = server.heard();
        let [message] = heard.as_slice() else { panic!("{heard:?}") };
        assert!(message.starts_with("POST / HTTP/1.1\r\n") && message.to_lowercase().contains("authorization: bearer tk"), "{message}");
        let body: serde_json::Value = serde_json::from_str(message.split("\r\n\r\n").nth(1).unwrap()).unwrap();
        assert_eq!((body["topic"].as_str(), body["title"].as_str()), (Some("hush"), Some("Today: Ana Lopez")));
        assert!(body["message"].as_str().unwrap().contains("send the photos"), "{body}");
        assert_eq!(later.nudges().await.unwrap()[0].sent_on, Some(date(2024, 6, 9)));
    }

    async fn two_processes_send_one_message(database) {
        let first = vault(&database).await;
        promise(&first).await;
        let server = Server::new();
        first.nudge_add(topic(&server)).await.unwrap();
        let (one, two) = (vault_at(&database, "2024-06-06T08:00:00Z").await, vault_at(&database, "2024-06-06T08:00:00Z").await);
        let (here, there) = tokio::join!(one.send_due_nudges(), two.send_due_nudges());
        assert_eq!((here.unwrap().len() + there.unwrap().len(), server.heard().len()), (1, 1));
    }

    async fn a_day_without_moves_says_nothing(database) {
        let vault = vault(&database).await;
        let server = Server::new();
        vault.nudge_add(topic(&server)).await.unwrap();
        assert!(vault.send_due_nudges().await.unwrap().is_empty());
        assert!(server.heard().is_empty());
    }

    async fn quiet_hours_are_kept(database) {
        let first = vault(&database).await;
        promise(&first).await;
        let server = Server::new();
        first.nudge_add(topic(&server)).await.unwrap();
        first.set_quiet_hours("21:00-9:00").await.unwrap();
        assert_eq!(first.set_quiet_hours("soon").await.unwrap_err().kind(), ErrorKind::Invalid);
        assert!(vault_at(&database, "2024-06-06T08:59:00Z").await.send_due_nudges().await.unwrap().is_empty());
        assert_eq!(vault_at(&database, "2024-06-06T09:00:00Z").await.send_due_nudges().await.unwrap().len(), 1);
        first.set_quiet_hours("").await.unwrap();
        assert_eq!(first.quiet_hours().await.unwrap(), None);
    }

    async fn what_could_not_be_delivered_is_tried_twice_more_and_told(database) {
        let first = vault(&database).await;
        promise(&first).await;
        let server = Server::new();
        server.answers("500 Broken");
        first.nudge_add(topic(&server)).await.unwrap();
        let mut tried = 0;
        for minute in ["08:00", "08:29", "08:30", "09:00", "09:30", "12:00"] {
            let vault = vault_at(&database, &format!("2024-06-06T{minute}:00Z")).await;
            tried += vault.send_due_nudges().await.unwrap().iter().filter(|sent| sent.trouble.is_some()).count();
        }
        assert_eq!((tried, server.heard().len()), (3, 3));
        let told = &first.nudges().await.unwrap()[0];
        assert_eq!((told.sent_on, told.trouble.as_deref().map(|it| it.contains("500"))), (None, Some(true)));
        server.answers("200 OK");
        let next = vault_at(&database, "2024-06-07T08:00:00Z").await;
        assert_eq!(next.send_due_nudges().await.unwrap()[0].trouble, None);
        assert_eq!(next.nudges().await.unwrap()[0].trouble, None);
    }

    async fn no_secret_is_shown_or_exported_and_one_that_was_given_up_is_gone(database) {
        let vault = vault(&database).await;
        let server = Server::new();
        let added = vault.nudge_add(topic(&server)).await.unwrap();
        assert_eq!(vault.nudge_add(topic(&server)).await.unwrap_err().kind(), ErrorKind::Conflict);
        let told = format!("{added:?} {:?} {}", vault.nudges().await.unwrap(), exported(&vault).await);
        assert!(!told.contains("hush") && !told.contains("tk\""), "{told}");
        let id = vault.nudges().await.unwrap()[0].nudge.id;
        vault.nudge_end(id).await.unwrap();
        assert!(vault.nudges().await.unwrap().is_empty() && vault.send_due_nudges().await.unwrap().is_empty());
        assert_eq!(vault.nudge_end(id).await.unwrap_err().kind(), ErrorKind::Conflict);
        vault.undo(None).await.unwrap();
        let back = &vault.nudges().await.unwrap()[0];
        assert!(back.trouble.as_deref().is_some_and(|it| it.contains("not kept here")), "its secret was thrown away: {back:?}");
        vault.undo(None).await.unwrap();
        assert!(vault.nudges().await.unwrap().is_empty());
    }

    async fn each_way_gets_what_it_reads(database) {
        let vault = vault(&database).await;
        promise(&vault).await;
        let server = Server::new();
        let at = time(7, 30, 0, 0);
        vault.nudge_add(NewNudge { way: NudgeWay::Gotify { server: format!("{}/", server.address), token: "tk".into() }, at }).await.unwrap();
        vault.nudge_add(NewNudge { way: NudgeWay::Webhook { url: format!("{}/hook", server.address) }, at }).await.unwrap();
        for nudge in vault.nudges().await.unwrap() {
            vault.try_nudge(nudge.nudge.id).await.unwrap();
        }
        let heard = server.heard();
        assert!(heard[0].starts_with("POST /message ") && heard[0].to_lowercase().contains("x-gotify-key: tk"), "{heard:?}");
        assert!(heard[1].starts_with("POST /hook ") && heard[1].contains("\"moves\":[\"Ana Lopez"), "{heard:?}");
        assert_eq!(vault.nudges().await.unwrap()[0].sent_on, None, "a trial does not count as the message of the day");
    }

    async fn a_calendar_is_served_only_under_its_secret(database) {
        let vault = vault(&database).await;
        promise(&vault).await;
        let added = vault.nudge_add(NewNudge { way: NudgeWay::Calendar, at: time(0, 0, 0, 0) }).await.unwrap();
        let path = added.calendar_path.unwrap();
        let secret = path.strip_prefix("/calendar/").unwrap().strip_suffix(".ics").unwrap();
        let calendar = vault.nudge_calendar(secret).await.unwrap().unwrap();
        assert!(calendar.contains("SUMMARY:Today: Ana Lopez") && calendar.contains("SUMMARY:Ana Lopez: promised: send the photos"), "{calendar}");
        assert_eq!(vault.nudge_calendar("").await.unwrap(), None);
        let nudge = &vault.nudges().await.unwrap()[0];
        assert_eq!((nudge.nudge.kind, nudge.calendar_path.as_ref()), (NudgeKind::Calendar, Some(&path)));
        assert!(vault.try_nudge(nudge.nudge.id).await.is_err() && vault.send_due_nudges().await.unwrap().is_empty());
        vault.nudge_end(nudge.nudge.id).await.unwrap();
        assert_eq!(vault.nudge_calendar(secret).await.unwrap(), None);
    }
}
