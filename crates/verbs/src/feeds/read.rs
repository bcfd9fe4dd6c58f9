//! Reading feeds: what is new in them.

use std::collections::HashSet;

use hearten_boxed::boxed;
use hearten_connect::fetch;
use hearten_domain::{ChangeId, ErrorKind, Feed, Find, FindKind, News, NewsKind, PersonId, StandingKind};
use hearten_formats::feed::{FeedEntry, ReadFeed, read_feed};
use hearten_speech::{say, with_language};
use hearten_store::{Change, Tx, fold};
use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use crate::{Result, Vault, VerbError, elsewhere::no_feed, me::written_language, shelf::Whom, text::first_words};

/// What was published so many days before the feed was subscribed to is still news.
const BEFORE: i32 = 30;
/// So many of the newest entries of a feed are looked at.
const NEWEST: usize = 20;
/// Of these at most so many become finds or news at one reading.
const TAKEN: usize = 5;
/// The longest text of an entry that a find keeps, in letters.
const TEXT: usize = 600;

/// What a reading of the feeds brought.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FeedsRead {
    /// How many feeds were read.
    pub feeds: usize,
    /// How many news of people came.
    pub news: usize,
    /// How many finds came onto the shelf.
    pub finds: usize,
    /// How many entries would serve nobody whom the vault knows something of.
    pub passed_over: usize,
    /// The feeds that could not be read.
    pub failures: Vec<FeedFailure>,
    /// The change that `undo` takes back, where something came.
    pub change_id: Option<ChangeId>,
}

/// A feed that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FeedFailure {
    /// What it is called.
    pub title: String,
    /// Why, in words.
    pub cause: String,
}

/// Reads the feed at an address.
///
/// # Errors
/// As for fetching, and `invalid` where there is no feed.
pub(super) async fn load(url: &str) -> Result<ReadFeed> {
    let asked = url.to_owned();
    let fetched = tokio::task::spawn_blocking(move || fetch(&asked)).await;
    let fetched = fetched.map_err(|error| VerbError::new(ErrorKind::Internal, error.to_string()))?;
    read_feed(&fetched?.bytes).map_err(|cause| no_feed(url, &cause))
}

#[boxed]
impl Vault {
    /// Reads all feeds anew. Entries of a person's feed become news of them; those of other feeds become finds where they would serve somebody.
    /// What is there already comes no second time, also where it was taken off the shelf. A feed that cannot be read does not hold up the others.
    pub async fn read_feeds(&self) -> Result<FeedsRead> {
        let today = self.today_date();
        let mut feeds: Vec<Feed> = self.read().await?.all().await?;
        feeds.retain(|feed| feed.is_read_on(today));
        let mut failures = Vec::new();
        let mut loaded = Vec::new();
        for feed in feeds {
            match load(&feed.url).await {
                Ok(read) => loaded.push((feed, read)),
                Err(error) => failures.push(FeedFailure { title: feed.title, cause: error.to_string() }),
            }
        }
        let mut tx = self.write().await?;
        let language = written_language(&mut tx).await?;
        let summary = with_language(language, || say("verb-feeds-read-change").to_string());
        let change = self.change(&mut tx, "feed read", summary).await?;
        let mut outcome = self.take_in(&mut tx, &change, &loaded).await?;
        if outcome.news + outcome.finds > 0 {
            tx.commit().await?;
            outcome.change_id = Some(change.id);
        }
        outcome.failures = failures;
        Ok(outcome)
    }

    /// Takes in what is new in these feeds.
    pub(super) async fn take_in(&self, tx: &mut Tx, change: &Change, read: &[(Feed, ReadFeed)]) -> Result<FeedsRead> {
        let mut outcome = FeedsRead { feeds: read.len(), ..FeedsRead::default() };
        let mut shelf = Shelf::default();
        for (feed, read) in read {
            let entries = self.fresh(feed, read);
            match feed.person_id {
                Some(person) => outcome.news += self.tell_news(tx, change, person, &entries).await?,
                None if !entries.is_empty() => {
                    shelf.open(self, tx).await?;
                    let (taken, passed_over) = shelf.keep(self, tx, change, &entries).await?;
                    outcome.finds += taken;
                    outcome.passed_over += passed_over;
                }
                None => {}
            }
        }
        Ok(outcome)
    }

    /// The entries that are of now, each with its day; one without a day counts as of today.
    fn fresh<'e>(&self, feed: &Feed, read: &'e ReadFeed) -> Vec<(Date, &'e FeedEntry)> {
        let today = self.today_date();
        let since = feed.since.checked_sub(BEFORE.days()).unwrap_or(feed.since);
        let day = |entry: &FeedEntry| entry.at.map_or(today, |at| at.to_zoned(self.zone()).date());
        let newest = read.entries.iter().map(|entry| (day(entry), entry)).filter(|(day, _)| (since..=today).contains(day));
        newest.take(NEWEST).collect()
    }

    /// Writes what somebody published down as news of them.
    async fn tell_news(&self, tx: &mut Tx, change: &Change, person: PersonId, entries: &[(Date, &FeedEntry)]) -> Result<usize> {
        if !tx.people_standing(&[StandingKind::DoNotNote, StandingKind::Dead], self.today_date()).await?.iter().all(|it| *it != person) {
            return Ok(0);
        }
        let known: Vec<News> = tx.of_person(person).await?;
        let posts: Vec<&News> = known.iter().filter(|news| news.kind == NewsKind::Post).collect();
        let is_known = |entry: &FeedEntry| {
            posts.iter().any(|news| {
                let same_place = entry.url.is_some() && news.source == entry.url;
                same_place || news.after.as_deref().map(fold) == Some(fold(&entry.title))
            })
        };
        let mut told = 0;
        for (on_day, entry) in entries.iter().filter(|(_, entry)| !is_known(entry)).take(TAKEN) {
            let news = News {
                id: self.ids.next().into(),
                person_id: person,
                kind: NewsKind::Post,
                before: None,
                after: Some(entry.title.clone()),
                on_day: *on_day,
                source: entry.url.clone(),
                import_id: None,
            };
            tx.create(change, &news).await?;
            told += 1;
        }
        Ok(told)
    }
}

/// The shelf as entries of feeds come onto it; read when the first comes.
#[derive(Default)]
struct Shelf {
    whom: Option<Whom>,
    urls: HashSet<String>,
    titles: HashSet<String>,
}

impl Shelf {
    async fn open(&mut self, vault: &Vault, tx: &mut Tx) -> Result<()> {
        if self.whom.is_none() {
            let ties = crate::ties::ties_now(vault, tx).await?;
            self.whom = Some(Whom::by_words(vault, tx, &ties).await?);
            let finds: Vec<Find> = tx.all().await?;
            self.titles = finds.iter().map(|find| fold(&find.title)).collect();
            self.urls = finds.into_iter().filter_map(|find| find.url).collect();
        }
        Ok(())
    }

    /// Keeps the entries that would serve somebody. Tells how many it kept, and how many would serve nobody.
    async fn keep(&mut self, vault: &Vault, tx: &mut Tx, change: &Change, entries: &[(Date, &FeedEntry)]) -> Result<(usize, usize)> {
        let Some(whom) = &self.whom else { return Ok((0, 0)) };
        let (mut taken, mut passed_over) = (0, 0);
        for (day, entry) in entries {
            if entry.url.as_ref().is_some_and(|url| self.urls.contains(url)) || self.titles.contains(&fold(&entry.title)) {
                continue;
            }
            let find = Find {
                id: vault.ids.next().into(),
                kind: if entry.url.is_some() { FindKind::Link } else { FindKind::Idea },
                title: entry.title.clone(),
                url: entry.url.clone(),
                text: entry.text.as_deref().map(|text| first_words(text, TEXT)),
                kept_on: *day,
                dropped_on: None,
                import_id: None,
            };
            if whom.served_by(&find, 1).is_empty() {
                passed_over += 1;
            } else if taken < TAKEN {
                tx.create(change, &find).await?;
                self.titles.insert(fold(&find.title));
                self.urls.extend(find.url);
                taken += 1;
            }
        }
        Ok((taken, passed_over))
    }
}

impl FeedsRead {
    /// What it brought, in a sentence.
    pub fn sentence(&self) -> String {
        let read = say("verb-feeds-read").with("feeds", self.feeds).with("news", self.news).with("finds", self.finds);
        match self.passed_over {
            0 => read.into(),
            over => format!("{read} {}", say("verb-feeds-passed-over").with("count", over)),
        }
    }
}
