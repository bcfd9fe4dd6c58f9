//! Feeds: RSS 0.9 to 2.0 and Atom (RFC 4287).

use std::fmt;

use feed_rs::model::{Entry, Text};
use jiff::Timestamp;

/// The most entries that are read of one feed.
const MOST: usize = 200;
/// The longest title and text of an entry, in letters.
const TITLE: usize = 200;
const TEXT: usize = 2_000;

/// A feed as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFeed {
    /// What it calls itself.
    pub title: Option<String>,
    /// Its entries, newest first as far as they have a day.
    pub entries: Vec<FeedEntry>,
}

/// One entry of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedEntry {
    /// Its title, else the first words of its text.
    pub title: String,
    /// Where it stands.
    pub url: Option<String>,
    /// When it was published, else changed.
    pub at: Option<Timestamp>,
    /// Its text without markup, cut.
    pub text: Option<String>,
}

/// Bytes that are no feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoFeed {
    /// Why, in the English words of the library that reads feeds.
    pub words: String,
}

impl fmt::Display for NoFeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this is no RSS or Atom feed ({})", self.words)
    }
}

impl std::error::Error for NoFeed {}

/// Reads a feed. Entries without title and text are left out.
///
/// # Errors
/// Where the bytes are no feed.
pub fn read_feed(bytes: &[u8]) -> Result<ReadFeed, NoFeed> {
    let feed = feed_rs::parser::parse(bytes).map_err(|error| NoFeed { words: error.to_string() })?;
    let mut entries: Vec<FeedEntry> = feed.entries.into_iter().take(MOST).filter_map(entry).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    Ok(ReadFeed { title: feed.title.as_ref().and_then(|title| plain(title, TITLE)), entries })
}

fn entry(entry: Entry) -> Option<FeedEntry> {
    let summary = entry.summary.as_ref().and_then(|text| plain(text, TEXT));
    let body = || entry.content.as_ref().and_then(|content| content.body.as_deref()).and_then(|body| words(body, TEXT));
    let text = summary.or_else(body);
    let title = entry.title.as_ref().and_then(|title| plain(title, TITLE)).or_else(|| text.as_deref().and_then(|text| words(text, 80)))?;
    let alternate = entry.links.iter().find(|link| link.rel.as_deref().is_none_or(|rel| rel == "alternate"));
    let url = alternate.or(entry.links.first()).map(|link| link.href.clone()).filter(|url| is_of_the_web(url));
    let at = entry.published.or(entry.updated).and_then(|at| Timestamp::from_second(at.timestamp()).ok());
    Some(FeedEntry { title, url, at, text })
}

fn is_of_the_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn plain(text: &Text, most: usize) -> Option<String> {
    words(&text.content, most)
}

/// The words of a text that may hold markup, on one line, cut at a word.
fn words(text: &str, most: usize) -> Option<String> {
    let bare = if text.contains('<') || text.contains('&') { super::page::words_of(text) } else { text.to_owned() };
    let mut line = String::new();
    for word in bare.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > most {
            line.push('…');
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().take(most));
    }
    (!line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RSS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Tide &amp; time</title><link>https://tide.example</link>
        <item><title>Old tides</title><link>https://tide.example/old</link><pubDate>Mon, 05 Jan 2026 08:00:00 +0100</pubDate></item>
        <item><title>New &lt;b&gt;tides&lt;/b&gt; &amp;amp; moons</title><link>https://tide.example/new</link><pubDate>Tue, 03 Feb 2026 08:00:00 +0100</pubDate>
        <description>&lt;p&gt;All about &lt;em&gt;water&lt;/em&gt;.&lt;/p&gt;</description></item>
        <item><link>https://tide.example/nothing</link></item></channel></rss>"#;

    #[test]
    fn an_rss_feed_is_read_newest_first_and_without_markup() {
        let feed = read_feed(RSS.as_bytes()).unwrap();
        assert_eq!(feed.title.as_deref(), Some("Tide & time"));
        let titles: Vec<_> = feed.entries.iter().map(|entry| entry.title.as_str()).collect();
        assert_eq!(titles, ["New tides & moons", "Old tides"]);
        let newest = &feed.entries[0];
        assert_eq!(newest.text.as_deref(), Some("All about water."));
        assert_eq!(newest.url.as_deref(), Some("https://tide.example/new"));
        assert_eq!(newest.at, Some("2026-02-03T07:00:00Z".parse().unwrap()));
    }

    #[test]
    fn an_atom_feed_is_read_by_its_alternate_links() {
        let text = r#"<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Nets &lt;i&gt;and&lt;/i&gt; knots</title><id>urn:x</id><updated>2026-01-02T03:04:05Z</updated>
            <entry><id>urn:1</id><title>Splices</title><updated>2026-01-02T03:04:05Z</updated><link rel="self" href="https://knots.example/1.atom"/>
            <link rel="alternate" href="https://knots.example/1"/><content type="html">&lt;p&gt;Rope&lt;/p&gt;</content></entry>
            <entry><id>urn:2</id><title>Odd</title><updated>2026-01-01T03:04:05Z</updated><link href="javascript:alert(1)"/></entry></feed>"#;
        let feed = read_feed(text.as_bytes()).unwrap();
        assert_eq!(feed.title.as_deref(), Some("Nets and knots"));
        assert_eq!(feed.entries[0].url.as_deref(), Some("https://knots.example/1"));
        assert_eq!(feed.entries[0].text.as_deref(), Some("Rope"));
        assert_eq!(feed.entries[1].url, None, "only addresses of the web");
    }

    #[test]
    fn what_is_no_feed_is_told_so() {
        assert!(read_feed(b"<html><body>no feed</body></html>").unwrap_err().to_string().contains("no RSS or Atom feed"));
        assert!(read_feed(b"").is_err());
    }
}
