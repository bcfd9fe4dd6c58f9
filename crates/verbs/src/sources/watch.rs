//! Folders whose new and changed files come in by themselves.

use std::path::{Path, PathBuf};

use hearten_connect::{WatchPace, Watcher};
use hearten_domain::{Source, SourceId, SourceKind};
use hearten_speech::say;
use hearten_store::SourceFolder;

use super::{SourceNews, WatchRequest};
use crate::{Result, Vault, VerbError};

impl Vault {
    /// Watches folders until it is dropped: what is in them comes in first, then every file that is new or changed once it has been still for two
    /// seconds. Each time is an import of its own; one that brings nothing leaves no trace. `tell` gets what came and what went wrong.
    ///
    /// # Errors
    /// `missing` where a folder is not there; `invalid` for a file. What goes wrong later is told and does not end it.
    pub async fn watch(&self, request: &WatchRequest, tell: &(dyn Fn(SourceNews) + Sync)) -> Result<()> {
        let folders = request.folders.iter().map(|path| folder(path)).collect::<Result<Vec<_>>>()?;
        if folders.is_empty() {
            return Err(VerbError::invalid(say("source-no-folder")).hint("hearten watch ~/Downloads"));
        }
        // The past cannot be changed: say so before anything is read.
        drop(self.write().await?);
        let mut sources = Vec::new();
        for folder in &folders {
            let url = folder.display().to_string();
            sources.push(if request.keep { Some(self.keep_source(SourceKind::Folder, &url, None, None).await?) } else { None });
        }
        let watching = folders.iter().zip(&sources).map(|(folder, source)| self.watch_folder(folder, source.as_ref(), &request.me, tell));
        all(watching.collect()).await;
        Ok(())
    }

    /// Watches one folder for ever.
    pub(super) async fn watch_folder(&self, folder: &Path, source: Option<&Source>, me: &[String], tell: &(dyn Fn(SourceNews) + Sync)) {
        let label = folder.display().to_string();
        let known = match self.read_states(source).await {
            Ok(known) => known,
            Err(error) => return tell(SourceNews::failed(&label, &error)),
        };
        let is_read = |path: &Path, state: (i64, i64)| {
            known.get(&path.display().to_string()).is_some_and(|read| (read.uid_validity, read.last_uid) == state)
        };
        let mut watcher = Watcher::begin(&[folder.to_owned()], WatchPace::default(), is_read);
        tell(SourceNews::watching(&label, watcher.is_told()));
        loop {
            let paths = watcher.next().await;
            let states = source.map(|source| states(source.id, &paths)).unwrap_or_default();
            let result = self.import_watched(paths, &label, me, &states).await;
            match result {
                Ok(outcome) => tell(SourceNews::came(&label, outcome)),
                Err(error) => tell(SourceNews::failed(&label, &error)),
            }
        }
    }

    async fn read_states(&self, source: Option<&Source>) -> Result<std::collections::BTreeMap<String, SourceFolder>> {
        let Some(source) = source else { return Ok(std::collections::BTreeMap::new()) };
        Ok(self.read().await?.source_folders(source.id).await?)
    }
}

/// How files stand now; those that are gone already are left away.
fn states(source_id: SourceId, paths: &[PathBuf]) -> Vec<SourceFolder> {
    let state = |path: &PathBuf| {
        let (written, bytes) = Watcher::state(path)?;
        Some(SourceFolder { source_id, folder: path.display().to_string(), uid_validity: written, last_uid: bytes })
    };
    paths.iter().filter_map(state).collect()
}

/// The whole path of a folder that is there.
fn folder(path: &Path) -> Result<PathBuf> {
    let missing = |_| {
        let missing = say("source-folder-missing").with("path", path.display().to_string());
        VerbError::missing(missing).hint(say("source-path-hint"))
    };
    let whole = hearten_connect::whole_path(path).map_err(missing)?;
    if whole.is_dir() {
        Ok(whole)
    } else {
        let file = say("source-is-a-file").with("path", path.display().to_string());
        Err(VerbError::invalid(file).hint(say("source-is-a-file-hint")))
    }
}

/// Waits for all of them at once.
async fn all<F: Future<Output = ()>>(futures: Vec<F>) {
    let mut futures: Vec<_> = futures.into_iter().map(Box::pin).collect();
    std::future::poll_fn(|context| {
        futures.retain_mut(|future| future.as_mut().poll(context).is_pending());
        if futures.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}
