//! What `serve` does with the sources that are kept: mailboxes are read when something comes, folders watched.

use std::{collections::BTreeMap, path::Path, sync::Arc, time::Duration};

use hearten_connect::imap::{News, Pace, wait_for_news};
use hearten_domain::{ErrorKind, Source, SourceId, SourceKind};
use tokio::{
    runtime::Handle,
    sync::oneshot,
    task::{JoinHandle, LocalSet, spawn_local},
    time::sleep,
};

use super::keep::is_paused;
use crate::{ImportOutcome, Result, Vault, VerbError, text::count};

/// How often it is looked which sources there are.
const LOOK: Duration = Duration::from_mins(1);

/// Letters often come in twos and threes: they become one import.
const GATHER: Duration = Duration::from_secs(10);

/// The first and the longest rest after something went wrong.
const SHORT_REST: Duration = Duration::from_mins(1);
const LONG_REST: Duration = Duration::from_hours(1);

/// Something that happened to a source.
#[derive(Debug, Clone)]
pub struct SourceNews {
    /// The mailbox's URL, or the folder's path.
    pub source: String,
    /// What happened, a sentence.
    pub text: String,
    /// Whether it is something that went wrong.
    pub is_failure: bool,
    /// What came in, where something did.
    pub outcome: Option<ImportOutcome>,
}

impl SourceNews {
    pub(crate) fn failed(source: &str, error: &VerbError) -> Self {
        let hint = error.remedy().map(|hint| format!(" ({hint})")).unwrap_or_default();
        Self { source: source.to_owned(), text: format!("{error}{hint}"), is_failure: true, outcome: None }
    }

    pub(crate) fn said(source: &str, text: String) -> Self {
        Self { source: source.to_owned(), text, is_failure: false, outcome: None }
    }

    pub(super) fn watching(source: &str, is_told: bool) -> Self {
        let how = if is_told { "" } else { " (looked through every 30 seconds: this system does not tell of changes there)" };
        Self { source: source.to_owned(), text: format!("watching{how}"), is_failure: false, outcome: None }
    }

    pub(super) fn came(source: &str, outcome: ImportOutcome) -> Self {
        let report = &outcome.report;
        let text = if outcome.import_id.is_none() {
            "nothing new".to_owned()
        } else {
            let people = || count(report.people.new as i64, "new person", "new people");
            let moments = || count(report.moments.new as i64, "new moment", "new moments");
            match (report.people.new, report.moments.new) {
                (1.., 0) => people(),
                (0, 1..) => moments(),
                _ => format!("{}, {}", people(), moments()),
            }
        };
        Self { source: source.to_owned(), text, is_failure: false, outcome: Some(outcome) }
    }
}

/// Who is told.
type Tell = Arc<dyn Fn(SourceNews) + Send + Sync>;

/// The following of sources; ends when this is dropped.
#[derive(Debug)]
pub struct Following {
    stop: oneshot::Sender<()>,
    ended: oneshot::Receiver<()>,
}

impl Following {
    /// Ends it, and waits until it has: work that outlived the runtime would break off with a panic.
    pub async fn end(self) {
        drop(self.stop);
        // What comes is that the other side is gone, by whichever way.
        let _ = self.ended.await;
    }
}

/// Work that ends when this is dropped.
struct Followed(JoinHandle<()>);

impl Drop for Followed {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Vault {
    /// Follows all sources that are kept, those that are added meanwhile too: mailboxes are read at once, when letters come and every quarter of
    /// an hour; folders are watched. `tell` gets what came and what went wrong. A source whose last import was taken back rests until somebody
    /// reads it again.
    ///
    /// An import holds its vault's transaction across all it does, on a thread of its own.
    ///
    /// # Errors
    /// `unavailable` where no thread is to be had.
    pub fn follow_sources(&self, tell: Tell) -> Result<Following> {
        let failed = |cause: String| VerbError::new(ErrorKind::Unavailable, format!("mailboxes and folders cannot be followed: {cause}"));
        let runtime = Handle::try_current().map_err(|error| failed(error.to_string()))?;
        let (stop, stopped) = oneshot::channel();
        let (alive, ended) = oneshot::channel::<()>();
        let vault = self.clone();
        let work = move || {
            let following = async {
                tokio::select! {
                    () = vault.follow_all(&tell) => {}
                    _ = stopped => {}
                }
            };
            runtime.block_on(LocalSet::new().run_until(following));
            drop(alive);
        };
        std::thread::Builder::new().name("sources".to_owned()).spawn(work).map_err(|error| failed(error.to_string()))?;
        Ok(Following { stop, ended })
    }

    async fn follow_all(&self, tell: &Tell) {
        let (vault, told) = (self.clone(), Arc::clone(tell));
        let _feeds = Followed(spawn_local(async move { vault.follow_feeds(&*told).await }));
        let mut followed: BTreeMap<SourceId, (Source, Followed)> = BTreeMap::new();
        loop {
            match self.kept_sources().await {
                Ok(sources) => {
                    followed.retain(|id, (was, work)| sources.iter().any(|now| now.id == *id && now == was) && !work.0.is_finished());
                    for source in sources {
                        let (vault, tell, own) = (self.clone(), Arc::clone(tell), source.clone());
                        followed
                            .entry(source.id)
                            .or_insert_with(|| (source, Followed(spawn_local(async move { vault.follow(&own, &tell).await }))));
                    }
                }
                Err(error) => tell(SourceNews::failed("sources", &error)),
            }
            sleep(LOOK).await;
        }
    }

    async fn follow(&self, source: &Source, tell: &Tell) {
        match source.kind {
            SourceKind::Folder => {
                while self.rests(source).await {
                    sleep(LOOK).await;
                }
                self.watch_folder(Path::new(&source.url), Some(source), &[], &|news| tell(news)).await;
            }
            SourceKind::Imap => self.follow_mailbox(source, tell).await,
        }
    }

    /// Whether what last came from a source was taken back.
    async fn rests(&self, source: &Source) -> bool {
        let Ok(mut tx) = self.read().await else { return true };
        is_paused(&mut tx, source).await.unwrap_or(true)
    }

    async fn follow_mailbox(&self, source: &Source, tell: &Tell) {
        let pace = Pace::default();
        let mut rest = SHORT_REST;
        loop {
            match self.follow_once(source, pace, tell).await {
                Ok(()) => rest = SHORT_REST,
                Err(error) => {
                    tell(SourceNews::failed(&source.url, &error));
                    if matches!(error.kind(), ErrorKind::Refused | ErrorKind::Invalid) {
                        // Another attempt with the same password could lock the account: wait until it is given anew, which ends this work.
                        std::future::pending::<()>().await;
                    }
                    sleep(rest).await;
                    rest = (rest * 2).min(LONG_REST);
                }
            }
        }
    }

    /// Reads what is new, and waits until there is something new again.
    async fn follow_once(&self, source: &Source, pace: Pace, tell: &Tell) -> Result<()> {
        if is_paused(&mut self.read().await?, source).await? {
            sleep(LOOK).await;
            return Ok(());
        }
        let outcome = self.sync_source(source, pace, &|_| {}).await?;
        if outcome.import.import_id.is_some() {
            tell(SourceNews::came(&source.url, outcome.import));
        }
        let (account, known) = self.account_of(source).await?;
        if wait_for_news(account, known, pace).await? == News::Letters {
            sleep(GATHER).await;
        }
        Ok(())
    }
}
