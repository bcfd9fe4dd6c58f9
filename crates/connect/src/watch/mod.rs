//! Folders that are watched for files to read.

mod still;

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use hearten_domain::Problem;
use notify::{
    EventKind, RecommendedWatcher, RecursiveMode, Watcher as _,
    event::{AccessKind, AccessMode},
};
use tokio::{
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
    time::{Instant, MissedTickBehavior, interval, sleep},
};

use self::still::{Facts, Pending};
use crate::{FoundAt, walk};

/// How patiently folders are watched.
#[derive(Debug, Clone, Copy)]
pub struct WatchPace {
    /// For how long a file must not have changed before it is read.
    pub still: Duration,
    /// How often folders are looked through where the system does not tell of changes.
    pub poll: Duration,
    /// How often they are looked through where it does: changes may be missed when there are very many.
    pub check: Duration,
}

impl Default for WatchPace {
    fn default() -> Self {
        Self { still: Duration::from_secs(2), poll: Duration::from_secs(30), check: Duration::from_mins(15) }
    }
}

/// Watches folders, and tells which files came or changed and have been still since.
#[derive(Debug)]
pub struct Watcher {
    folders: Vec<PathBuf>,
    pace: WatchPace,
    pending: Pending,
    events: UnboundedReceiver<notify::Result<notify::Event>>,
    /// Kept for as long as the folders are to be watched; none where the system cannot.
    system: Option<RecommendedWatcher>,
    next_look: Instant,
}

impl Watcher {
    /// Watches folders with all they hold. At first every file counts as new but for those of which `is_read` says that they were read as they
    /// stand, given their state ([`Watcher::state`]).
    pub fn begin(folders: &[PathBuf], pace: WatchPace, is_read: impl Fn(&Path, (i64, i64)) -> bool) -> Self {
        let (sender, events) = unbounded_channel();
        // The system's thread must not wait; the receiving side keeps no more than one entry for each file.
        let system = notify::recommended_watcher(move |event| drop(sender.send(event)));
        let system = system
            .and_then(|mut system| folders.iter().try_for_each(|folder| system.watch(folder, RecursiveMode::Recursive)).map(|()| system));
        let system =
            system.inspect_err(|error| tracing::info!("changes in folders are not told, so that they are looked for: {error}")).ok();
        let mut watcher = Self { folders: folders.to_vec(), pace, pending: Pending::default(), events, system, next_look: Instant::now() };
        for path in watcher.files() {
            if let Some(facts) = look(&path)
                && is_read(&path, state_of(facts))
            {
                watcher.pending.is_known(path, facts);
            }
        }
        watcher
    }

    /// Whether the system tells of changes; where it does not, folders are looked through again and again.
    pub fn is_told(&self) -> bool {
        self.system.is_some()
    }

    /// The state of a file, by which it is told whether it has changed: when it was written, in microseconds since 1970, and its size in bytes.
    /// None where it is gone.
    pub fn state(path: &Path) -> Option<(i64, i64)> {
        look(path).map(state_of)
    }

    /// Waits for files that came or changed and have been still since; at least one. Files that are still being written are waited for, those
    /// that vanish are forgotten.
    pub async fn next(&mut self) -> Vec<PathBuf> {
        let step = (self.pace.still / 4).max(Duration::from_millis(10));
        let mut ticks = interval(step);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            if Instant::now() >= self.next_look {
                self.look_through();
            }
            let is_waiting = !self.pending.is_empty();
            let until_look = self.next_look.saturating_duration_since(Instant::now());
            tokio::select! {
                event = self.events.recv(), if self.system.is_some() => match event {
                    Some(event) => self.take(event),
                    None => self.system = None,
                },
                _ = ticks.tick(), if is_waiting => {
                    let ready = self.pending.ready(Instant::now(), self.pace.still, look);
                    if !ready.is_empty() {
                        return ready;
                    }
                }
                () = sleep(until_look) => {}
            }
        }
    }

    fn look_through(&mut self) {
        let now = Instant::now();
        self.next_look = now + if self.system.is_some() { self.pace.check } else { self.pace.poll };
        self.files().into_iter().for_each(|path| self.pending.touch(path, now));
    }

    fn files(&self) -> Vec<PathBuf> {
        self.folders.iter().flat_map(|folder| files_in(folder)).collect()
    }

    fn take(&mut self, event: notify::Result<notify::Event>) {
        let Ok(event) = event else {
            self.next_look = Instant::now();
            return;
        };
        if event.need_rescan() {
            self.next_look = Instant::now();
        }
        // Reading a file is told too, and is no change.
        let is_change = match event.kind {
            EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
            EventKind::Remove(_) => false,
            _ => true,
        };
        let now = Instant::now();
        for path in event.paths.into_iter().filter(|_| is_change) {
            if path.is_dir() {
                for path in files_in(&path) {
                    self.pending.touch(path, now);
                }
            } else if !self.is_hidden(&path) {
                self.pending.touch(path, now);
            }
        }
    }

    /// Whether a file is one that a look through the folders would leave away.
    fn is_hidden(&self, path: &Path) -> bool {
        let inside = self.folders.iter().find_map(|folder| path.strip_prefix(folder).ok()).unwrap_or(path);
        let is_mail = walk::place(path) != crate::Place::File;
        let is_hidden = |part: &std::ffi::OsStr| part.to_string_lossy().starts_with('.');
        let in_tmp = path.parent().is_some_and(|folder| folder.ends_with("tmp") && folder.with_file_name("cur").is_dir());
        in_tmp || inside.file_name().is_some_and(is_hidden) || !is_mail && inside.iter().any(is_hidden)
    }
}

/// The files in a folder; what cannot be looked at is passed over.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut problems: Vec<Problem> = Vec::new();
    walk::walk(folder, &mut found, &mut problems);
    for problem in problems {
        tracing::info!("{}: {}", problem.source, problem.cause);
    }
    let paths = found.into_iter().filter_map(|found| match found.origin {
        FoundAt::Disk(path) => Some(path),
        FoundAt::StandardInput => None,
    });
    paths.collect()
}

fn look(path: &Path) -> Option<Facts> {
    let facts = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    let part = path.with_file_name(format!("{}.part", path.file_name()?.to_string_lossy()));
    // A browser's finished file stays empty until the partial one beside it is whole.
    let bytes = if part.exists() { 0 } else { facts.len() };
    Some(Facts { bytes, modified: facts.modified().unwrap_or(SystemTime::UNIX_EPOCH) })
}

fn state_of(facts: Facts) -> (i64, i64) {
    let modified = facts.modified.duration_since(UNIX_EPOCH).unwrap_or_default().as_micros();
    (i64::try_from(modified).unwrap_or(i64::MAX), i64::try_from(facts.bytes).unwrap_or(i64::MAX))
}
