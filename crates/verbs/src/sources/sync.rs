//! A mailbox read as far as it was not read yet.

use std::sync::Arc;

use hearten_connect::{
    Progress,
    imap::{Account, MailboxUrl, Pace, Positions, ReadOptions, read_mailbox},
};
use hearten_domain::{Source, SourceKind};
use hearten_speech::say;
use tokio::sync::mpsc::channel;

use super::{
    Access, SyncOutcome, SyncRequest,
    access::{account, mailbox_url},
    keep::{Wishes, positions},
};
use crate::{ImportProgress, Result, Vault, VerbError, imports::Letters};

/// How many batches may wait between the line and the vault.
const WAITING: usize = 2;

/// A mailbox about to be read.
struct Task {
    source: Option<Source>,
    url: MailboxUrl,
    access: Access,
    known: Positions,
    me: Vec<String>,
    wishes: Wishes,
}

impl Vault {
    /// Whether a password must be given to read this mailbox: none is kept that can be opened.
    ///
    /// # Errors
    /// `invalid` where this is no address of a mailbox.
    pub async fn needs_password(&self, url: &str) -> Result<bool> {
        let url = mailbox_url(url, None)?;
        let mut tx = self.read().await?;
        let source = self.source_at(&mut tx, SourceKind::Imap, &url.to_string()).await?;
        Ok(!url.by_token && source.is_none_or(|source| source.ended_at.is_some() || self.unseal(&source, &url).is_err()))
    }

    /// Reads what is new in a mailbox, as one import that `undo` takes back. It only looks: nothing on the server is changed. `progress` counts
    /// letters.
    ///
    /// # Errors
    /// `invalid` for an address that is none, or where nobody can tell whose mail it is; `refused` where the server does not let one in;
    /// `unavailable` where it cannot be reached. What came until then stays, and the next time goes on from there.
    pub async fn sync(&self, request: &SyncRequest, progress: &(dyn Fn(ImportProgress) + Sync)) -> Result<SyncOutcome> {
        let url = mailbox_url(&request.url, request.access.as_ref())?;
        let mut tx = self.read().await?;
        let known = self.source_at(&mut tx, SourceKind::Imap, &url.to_string()).await?;
        drop(tx);
        let access = match (&request.access, &known) {
            (Some(access), _) => access.clone(),
            (None, Some(source)) => self.unseal(source, &url)?,
            (None, None) => {
                let unknown = say("source-password-unknown").with("url", url.to_string());
                return Err(VerbError::refused(unknown).hint(say("source-password-unknown-hint")));
            }
        };
        let known = known.filter(|source| source.ended_at.is_none());
        let before = match &known {
            Some(source) => Wishes::read(&mut self.read().await?, source.id).await?,
            None => Wishes::USUAL,
        };
        let wishes = Wishes { subjects: request.subjects.unwrap_or(before.subjects), text: request.text.unwrap_or(before.text) };
        // A mailbox is remembered once it let us in: a mistyped password is not kept.
        let source = known.filter(|_| request.keep);
        let known = match &source {
            Some(source) => positions(self.read().await?.source_folders(source.id).await?),
            None => Positions::new(),
        };
        let task = Task { source, url, access, known, me: request.me.clone(), wishes };
        self.read_letters(task, request.keep.then_some(request), Pace::default(), progress).await
    }

    /// Reads what is new in a mailbox that is kept.
    pub(super) async fn sync_source(&self, source: &Source, pace: Pace, progress: &(dyn Fn(ImportProgress) + Sync)) -> Result<SyncOutcome> {
        let url = mailbox_url(&source.url, None)?;
        let access = self.unseal(source, &url)?;
        let mut tx = self.read().await?;
        let wishes = Wishes::read(&mut tx, source.id).await?;
        let known = positions(tx.source_folders(source.id).await?);
        drop(tx);
        let task = Task { source: Some(source.clone()), url, access, known, me: Vec::new(), wishes };
        self.read_letters(task, None, pace, progress).await
    }

    async fn read_letters(
        &self,
        task: Task,
        keep: Option<&SyncRequest>,
        pace: Pace,
        progress: &(dyn Fn(ImportProgress) + Sync),
    ) -> Result<SyncOutcome> {
        let Task { mut source, url, access, known, mut me, wishes } = task;
        let account = account(&url, &access).await?;
        if let Some(request) = keep {
            hearten_connect::imap::knock(account.clone(), pace).await?;
            source = Some(self.keep_source(SourceKind::Imap, &url.to_string(), request.access.as_ref(), Some(wishes)).await?);
        }
        me.extend(url.address().map(str::to_owned));
        let known = match (&source, known.is_empty()) {
            // One that was given up goes on from where it was.
            (Some(source), true) => positions(self.read().await?.source_folders(source.id).await?),
            _ => known,
        };
        let (sender, batches) = channel(WAITING);
        let counter = Arc::new(Progress::default());
        let options = ReadOptions { text: wishes.text, pace };
        let label = url.to_string();
        let letters = Letters {
            label: label.clone(),
            source_id: source.as_ref().map(|source| source.id),
            batches,
            progress: Arc::clone(&counter),
            me,
            subjects: wishes.subjects,
            text: wishes.text,
        };
        let reading = read_mailbox(account, known, options, counter, sender);
        let (read, import) = tokio::join!(reading, self.import_letters(letters, progress));
        let import = import?;
        read?;
        Ok(SyncOutcome { source: label, kept: source.is_some(), import })
    }

    /// The account of a kept source, and how far it was read: what waiting for news needs.
    pub(super) async fn account_of(&self, source: &Source) -> Result<(Account, Positions)> {
        let url = mailbox_url(&source.url, None)?;
        let account = account(&url, &self.unseal(source, &url)?).await?;
        Ok((account, positions(self.read().await?.source_folders(source.id).await?)))
    }
}
