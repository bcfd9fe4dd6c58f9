//! Where records keep coming from: mailboxes that are synced, folders that are watched.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{SourceId, text_enum::text_enum};

text_enum! {
    /// What kind of source.
    SourceKind, "kind of source" {
        /// A mailbox on a server, by IMAP.
        Imap = "imap",
        /// A folder on disk.
        Folder = "folder",
    }
}

/// A mailbox that is synced or a folder that is watched.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Identity.
    pub id: SourceId,
    /// What it is.
    pub kind: SourceKind,
    /// The mailbox's URL without a password, or the folder's path.
    pub url: String,
    /// The command that prints the password, where the user gave one.
    pub password_command: Option<String>,
    /// The password, sealed under a key that is not in the database. Never shown, logged or exported.
    #[serde(skip)]
    pub secret: Option<Vec<u8>>,
    /// When it was added.
    pub added_at: Timestamp,
    /// When it was given up.
    pub ended_at: Option<Timestamp>,
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("url", &self.url)
            .field("secret", &self.secret.as_ref().map(|_| "(sealed)"))
            .finish_non_exhaustive()
    }
}
