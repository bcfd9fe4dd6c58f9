//! Sources that are remembered.

use std::collections::BTreeMap;

use hearten_connect::imap::{Position, Positions};
use hearten_domain::{Import, Source, SourceId, SourceKind};
use hearten_store::{SourceFolder, Tx};

use super::Access;
use crate::{Result, Vault};

/// What is remembered of a mailbox beside its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wishes {
    /// Whether subjects are kept.
    pub(super) subjects: bool,
    /// Whether texts are kept.
    pub(super) text: bool,
}

impl Wishes {
    /// What is usual.
    pub(super) const USUAL: Self = Self { subjects: true, text: false };

    fn name(id: SourceId) -> String {
        format!("source.{id}")
    }

    pub(super) async fn read(tx: &mut Tx, id: SourceId) -> Result<Self> {
        let words = tx.setting(&Self::name(id)).await?.unwrap_or_default();
        let has = |word: &str| words.split(' ').any(|it| it == word);
        Ok(Self { subjects: !has("no-subjects"), text: has("text") })
    }

    async fn write(self, tx: &mut Tx, id: SourceId) -> Result<()> {
        let words: Vec<&str> =
            [(!self.subjects, "no-subjects"), (self.text, "text")].into_iter().filter(|(so, _)| *so).map(|(_, word)| word).collect();
        Ok(tx.set_setting(&Self::name(id), &words.join(" ")).await?)
    }
}

impl Vault {
    /// The source with this URL or path, also one that was given up.
    pub(super) async fn source_at(&self, tx: &mut Tx, kind: SourceKind, url: &str) -> Result<Option<Source>> {
        Ok(tx.all::<Source>().await?.into_iter().find(|source| source.kind == kind && source.url == url))
    }

    /// The sources that are read again and again.
    pub(super) async fn kept_sources(&self) -> Result<Vec<Source>> {
        let sources = self.read().await?.all::<Source>().await?;
        Ok(sources.into_iter().filter(|source| source.ended_at.is_none()).collect())
    }

    /// Remembers a source, or one again that was given up. No change is logged: what is taken back is what it brought; it is given up with its own
    /// command.
    pub(super) async fn keep_source(&self, kind: SourceKind, url: &str, access: Option<&Access>, wishes: Option<Wishes>) -> Result<Source> {
        let mut tx = self.write().await?;
        let known = self.source_at(&mut tx, kind, url).await?;
        let is_known = known.is_some();
        let mut source = known.unwrap_or_else(|| Source {
            id: self.ids.next().into(),
            kind,
            url: url.to_owned(),
            password_command: None,
            secret: None,
            added_at: self.clock.now(),
            ended_at: None,
        });
        source.ended_at = None;
        if let Some(access) = access {
            source.secret = Some(self.seal(source.id, access)?);
            source.password_command = match access {
                Access::Password(_) => None,
                Access::PasswordCommand(command) | Access::TokenCommand(command) => Some(command.clone()),
            };
        }
        if is_known {
            tx.put_source(&source).await?;
        } else {
            tx.insert_all(std::slice::from_ref(&source)).await?;
        }
        if let Some(wishes) = wishes {
            wishes.write(&mut tx, source.id).await?;
        }
        tx.commit().await?;
        Ok(source)
    }
}

/// How far the folders of a mailbox were read.
pub(super) fn positions(folders: BTreeMap<String, SourceFolder>) -> Positions {
    let position = |folder: SourceFolder| {
        let reached = Position { uid_validity: u32::try_from(folder.uid_validity).ok()?, last_uid: u32::try_from(folder.last_uid).ok()? };
        Some((folder.folder, reached))
    };
    folders.into_values().filter_map(position).collect()
}

/// After an import was taken back: what it brought can come again, as its sources are read from their beginning.
pub(crate) async fn read_anew(tx: &mut Tx, import: &Import) -> Result<()> {
    for source in tx.all::<Source>().await? {
        if import.sources.lines().any(|line| line == source.url) {
            tx.clear_source_folders(source.id).await?;
        }
    }
    Ok(())
}

/// Whether the last import of a source was taken back: then it is not read by itself until somebody reads it again.
pub(super) async fn is_paused(tx: &mut Tx, source: &Source) -> Result<bool> {
    let imports = tx.all::<Import>().await?;
    let of_source = imports.iter().filter(|import| import.sources.lines().any(|line| line == source.url));
    Ok(of_source.max_by_key(|import| (import.at, import.id)).is_some_and(|import| import.undone_at.is_some()))
}
