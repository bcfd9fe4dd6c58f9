//! Feeds: what people publish becomes news, what is published on a topic a find where it would serve somebody.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use hearten_domain::{ErrorKind, News};
use hearten_testkit::both;
use hearten_verbs::{NewFeed, NewFind, NewNote, Vault};

use crate::common::{add, vault_at};

/// A server that answers with what it holds at the time.
struct Site {
    address: String,
    holds: Arc<Mutex<String>>,
}

impl Site {
    fn with(text: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let holds = Arc::new(Mutex::new(text.to_owned()));
        let held = Arc::clone(&holds);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
                let body = held.lock().unwrap().clone();
                let kind = if body.starts_with("<html") { "text/html" } else { "application/xml" };
                write!(
                    stream,
                    "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                    body.len()
                )
                .unwrap();
            }
        });
        Self { address, holds }
    }

    fn now_holds(&self, text: &str) {
        text.clone_into(&mut self.holds.lock().unwrap());
    }
}

fn rss(items: &[(&str, &str)]) -> String {
    let item = |(title, day): &(&str, &str)| {
        format!("<item><title>{title}</title><link>https://a.example/{title}</link><pubDate>{day} 08:00:00 +0000</pubDate></item>")
    };
    let items: String = items.iter().map(item).collect();
    format!("<rss version=\"2.0\"><channel><title>A site</title><link>https://a.example</link>{items}</channel></rss>")
}

async fn news(vault: &Vault, person: hearten_domain::PersonId) -> Vec<String> {
    let held = vault.held(person).await.unwrap();
    let group = held.groups.into_iter().find(|group| group.kind == "news");
    let records = group.map(|group| group.records).unwrap_or_default();
    records.into_iter().map(|record| serde_json::from_value::<News>(record.record).unwrap().after.unwrap()).collect()
}

both! {
    async fn what_somebody_publishes_becomes_news_of_them_once(database) {
        let vault = vault_at(&database, "2024-03-05T12:00:00Z").await;
        let ana = add(&vault, "Ana Lopez", &[]).await;
        let site = Site::with(&rss(&[("Nets", "Sun, 03 Mar 2024"), ("Old", "Mon, 02 Jan 2023")]));
        let feed = NewFeed { url: site.address.clone(), person: Some(ana), title: None };
        vault.feed_add(feed.clone()).await.unwrap();
        assert_eq!(news(&vault, ana).await, ["Nets"], "what is of long before is no news");
        assert_eq!(vault.feeds().await.unwrap()[0].feed.title, "A site");
        assert_eq!(vault.feed_add(feed).await.unwrap_err().kind(), ErrorKind::Conflict);
        let again = vault.read_feeds().await.unwrap();
        assert_eq!((again.news, again.change_id), (0, None));
        site.now_holds(&rss(&[("Knots", "Mon, 04 Mar 2024"), ("Nets", "Sun, 03 Mar 2024")]));
        let read = vault.read_feeds().await.unwrap();
        assert_eq!((read.news, news(&vault, ana).await), (1, vec!["Nets".to_owned(), "Knots".to_owned()]));
        vault.undo(None).await.unwrap();
        assert_eq!(news(&vault, ana).await, ["Nets"]);
    }

    async fn what_is_published_on_a_topic_comes_onto_the_shelf_where_it_serves_somebody(database) {
        let vault = vault_at(&database, "2024-03-05T12:00:00Z").await;
        let ana = add(&vault, "Ana Lopez", &[]).await;
        vault.note(ana, NewNote::Interest("beekeeping".into())).await.unwrap();
        let site = Site::with(&rss(&[("Beekeeping", "Sun, 03 Mar 2024"), ("Stocks", "Sun, 03 Mar 2024")]));
        vault.feed_add(NewFeed { url: site.address.clone(), person: None, title: Some("Hives".into()) }).await.unwrap();
        let shelf = vault.shelf().await.unwrap();
        assert_eq!(shelf.iter().map(|view| view.find.title.as_str()).collect::<Vec<_>>(), ["Beekeeping"]);
        vault.shelf_drop(shelf[0].find.id).await.unwrap();
        let read = vault.read_feeds().await.unwrap();
        assert_eq!((read.finds, read.passed_over), (0, 1), "what was taken off the shelf comes no second time");
        let feed = vault.feeds().await.unwrap()[0].feed.id;
        vault.feed_end(feed).await.unwrap();
        assert!(vault.feeds().await.unwrap().is_empty());
        assert_eq!(vault.read_feeds().await.unwrap().feeds, 0);
    }

    async fn what_is_no_feed_is_refused_and_one_that_fails_does_not_hold_up_others(database) {
        let vault = vault_at(&database, "2024-03-05T12:00:00Z").await;
        let ana = add(&vault, "Ana Lopez", &[]).await;
        let page = Site::with("<html><body>words</body></html>");
        let of = |site: &Site| NewFeed { url: site.address.clone(), person: Some(ana), title: None };
        assert_eq!(vault.feed_add(of(&page)).await.unwrap_err().kind(), ErrorKind::Invalid);
        let (one, other) = (Site::with(&rss(&[])), Site::with(&rss(&[])));
        vault.feed_add(of(&one)).await.unwrap();
        vault.feed_add(of(&other)).await.unwrap();
        one.now_holds("broken");
        other.now_holds(&rss(&[("Nets", "Sun, 03 Mar 2024")]));
        let read = vault.read_feeds().await.unwrap();
        assert_eq!((read.failures.len(), read.news), (1, 1));
    }

    async fn a_page_comes_onto_the_shelf_with_its_own_title_and_text(database) {
        let vault = vault_at(&database, "2024-03-05T12:00:00Z").await;
        let words = "<p>The tables of the tide were printed each year, and the fishermen of the harbour knew them by heart, all of them.</p>".repeat(8);
        let site = Site::with(&format!("<html><head><title>Tide tables</title></head><body><article>{words}</article></body></html>"));
        let new = NewFind { kind: None, text_or_url: site.address.clone(), title: None, on: vault.today_date() };
        vault.shelf_add_page(new).await.unwrap();
        let shelf = vault.shelf().await.unwrap();
        let find = &shelf[0].find;
        assert_eq!((find.title.as_str(), find.url.as_deref()), ("Tide tables", Some(site.address.as_str())));
        assert!(find.text.as_deref().unwrap().contains("fishermen"));
    }

    async fn saved_mails_come_onto_the_shelf_once(database) {
        let vault = vault_at(&database, "2024-03-05T12:00:00Z").await;
        let folder = tempfile::tempdir().unwrap();
        let mail = "From: a@b.example\r\nTo: me@c.example\r\nSubject: Fwd: Tide tables\r\nDate: Sun, 3 Mar 2024 08:00:00 +0000\r\nMessage-ID: <1@b>\r\n\r\nSee <https://tides.example/tables>, it is good.\r\n";
        std::fs::write(folder.path().join("one.eml"), mail).unwrap();
        let paths = vec![folder.path().to_owned()];
        let shelved = vault.shelf_add_mails(paths.clone()).await.unwrap();
        assert_eq!((shelved.finds, shelved.known), (1, 0));
        let again = vault.shelf_add_mails(paths).await.unwrap();
        assert_eq!((again.finds, again.known, again.change_id), (0, 1, None));
        let find = vault.shelf().await.unwrap().remove(0).find;
        assert_eq!((find.title.as_str(), find.url.as_deref()), ("Tide tables", Some("https://tides.example/tables")));
    }
}
