//! What an import is asked for and what it answers.

use std::path::PathBuf;

use hearten_domain::{ImportId, ImportReport};
use serde::Serialize;

/// What to import, and how.
#[derive(Debug, Clone)]
pub struct ImportRequest {
    /// Files and folders, in any mix; `-` is standard input.
    pub paths: Vec<PathBuf>,
    /// My own addresses; with those the vault already knows. Where there is none they are told from the mail itself.
    pub me: Vec<String>,
    /// A name of mine, such as one chosen among those of [`crate::VerbError::who_i_may_be`]: it is taken as a name whatever letters it has.
    pub my_name: Option<String>,
    /// Whether I am none of the parties of conversations that do not tell who I am: I only read along. What they wrote counts as written to me.
    pub only_read: bool,
    /// A folder whose path is left out of what is shown and recorded, such as one that an upload was put into.
    pub inside: Option<PathBuf>,
    /// Whether subjects of mails are kept.
    pub subjects: bool,
    /// Whether the text of mails is kept.
    pub text: bool,
    /// What columns of tables hold, where it is not to be guessed: entries such as `name=Full Name`, `phone:work=3`, `-=Secret`. Each counts in
    /// every table that has such a column; one that no table has is an error.
    pub map: Vec<String>,
}

impl ImportRequest {
    /// An import of these paths that keeps subjects and no text.
    pub fn of(paths: Vec<PathBuf>) -> Self {
        Self { paths, me: Vec::new(), my_name: None, only_read: false, inside: None, subjects: true, text: false, map: Vec::new() }
    }
}

/// How far an import has come, in bytes as they lie on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportProgress {
    /// Bytes read.
    pub read: u64,
    /// Bytes in all.
    pub total: u64,
}

/// Which addresses the import took for the user's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeFound {
    /// My addresses.
    pub addresses: Vec<String>,
    /// Whether they were told from the mail rather than given.
    pub inferred: bool,
    /// How, in a sentence.
    pub sentence: String,
}

/// What an import did.
#[derive(Debug, Clone, Serialize)]
pub struct ImportOutcome {
    /// Which import; `undo` takes it back.
    pub import_id: Option<ImportId>,
    /// Counts, what was left out, and problems.
    pub report: ImportReport,
    /// Whose mail it was taken for; none where no mail or calendar was read.
    pub me: Option<MeFound>,
    /// Whether it left nothing at all in the vault; not even what was learnt of people who were there.
    #[serde(skip)]
    pub left_nothing: bool,
    /// Whether nobody and nothing of what it reads was in the vault before: what was there already was read twice within it.
    #[serde(skip)]
    pub had_nothing: bool,
}
