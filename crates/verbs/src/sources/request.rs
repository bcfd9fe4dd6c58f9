//! What a sync is asked for and what it answers.

use std::{fmt, path::PathBuf};

use serde::Serialize;

use crate::ImportOutcome;

/// What lets one into a mailbox.
#[derive(Clone, PartialEq, Eq)]
pub enum Access {
    /// A password.
    Password(String),
    /// A command whose first line is the password.
    PasswordCommand(String),
    /// A command whose first line is an OAuth 2 access token.
    TokenCommand(String),
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Password(_) => "Password((secret))",
            Self::PasswordCommand(_) => "PasswordCommand",
            Self::TokenCommand(_) => "TokenCommand",
        })
    }
}

/// Which mailbox to read, and how.
#[derive(Debug, Clone)]
pub struct SyncRequest {
    /// `imaps://user@host[:port][/folder]`.
    pub url: String,
    /// What lets one in; none is what was kept for this mailbox.
    pub access: Option<Access>,
    /// My own addresses; besides those the vault knows and the mailbox's user.
    pub me: Vec<String>,
    /// Whether subjects are kept; none is as before, and at first yes.
    pub subjects: Option<bool>,
    /// Whether texts are kept; none is as before, and at first no.
    pub text: Option<bool>,
    /// Whether the mailbox is remembered: how far it was read, and, sealed, what lets one in.
    pub keep: bool,
}

impl SyncRequest {
    /// A sync of this mailbox as before, or as is usual, that remembers it.
    pub fn of(url: impl Into<String>) -> Self {
        Self { url: url.into(), access: None, me: Vec::new(), subjects: None, text: None, keep: true }
    }
}

/// What a sync did.
#[derive(Debug, Clone, Serialize)]
pub struct SyncOutcome {
    /// The mailbox.
    pub source: String,
    /// Whether it is remembered.
    pub kept: bool,
    /// What came in.
    #[serde(flatten)]
    pub import: ImportOutcome,
}

/// Which folders to watch.
#[derive(Debug, Clone, Default)]
pub struct WatchRequest {
    /// The folders.
    pub folders: Vec<PathBuf>,
    /// My own addresses; besides those the vault knows.
    pub me: Vec<String>,
    /// Whether `serve` watches them too from now on.
    pub keep: bool,
}
