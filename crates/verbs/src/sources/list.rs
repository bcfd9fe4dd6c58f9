//! The sources that are read again and again.

use hearten_boxed::boxed;
use hearten_domain::{SourceId, SourceKind};
use hearten_speech::say;
use jiff::Timestamp;
use serde::Serialize;

use super::{access::mailbox_url, keep::is_paused};
use crate::{Result, Vault};

/// A mailbox or folder that is read again and again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceView {
    /// Identity.
    pub id: SourceId,
    /// What it is.
    pub kind: SourceKind,
    /// The mailbox's URL, or the folder's path.
    pub url: String,
    /// Since when.
    pub added_at: Timestamp,
    /// When something last came from it.
    pub last_import_at: Option<Timestamp>,
    /// How many folders of the mailbox, or files of the folder, were read.
    pub folders: usize,
    /// Why it is not read by itself now, a sentence; none where it is.
    pub held_up: Option<String>,
}

#[boxed]
impl Vault {
    /// The mailboxes and folders that are read again and again, in the order in which they were added.
    pub async fn sources(&self) -> Result<Vec<SourceView>> {
        let imports = self.imports().await?;
        let mut views = Vec::new();
        let mut sources = self.kept_sources().await?;
        sources.sort_by_key(|source| (source.added_at, source.id));
        let mut tx = self.read().await?;
        for source in sources {
            let of_source = |it: &&hearten_domain::Import| it.undone_at.is_none() && it.sources.lines().any(|line| line == source.url);
            let held_up = if is_paused(&mut tx, &source).await? {
                Some(say("source-taken-back").into())
            } else if source.kind == SourceKind::Imap {
                mailbox_url(&source.url, None).and_then(|url| self.unseal(&source, &url)).err().map(|error| error.to_string())
            } else {
                None
            };
            views.push(SourceView {
                id: source.id,
                kind: source.kind,
                last_import_at: imports.iter().filter(of_source).map(|import| import.at).max(),
                folders: tx.source_folders(source.id).await?.len(),
                url: source.url,
                added_at: source.added_at,
                held_up,
            });
        }
        Ok(views)
    }
}
