//! Reading what is new in a mailbox, batch by batch, over as many connections as it takes.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, atomic::Ordering},
};

use hearten_domain::{Cause, Problem, ProblemCause};
use tokio::{sync::mpsc::Sender, time::sleep};

use super::{
    Account, ImapError, Pace,
    folders::{Listed, chosen},
    line::Line,
    utf7,
};
use crate::Progress;

/// How many letters are asked for at once.
const BATCH: usize = 500;

/// The same where their text is wanted too.
const BATCH_WITH_TEXT: usize = 100;

/// How far a folder was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Numbers mean the same letters as long as this stays (UIDVALIDITY).
    pub uid_validity: u32,
    /// The highest number (UID) that was read.
    pub last_uid: u32,
}

/// How far each folder was read, by its name as the server writes it.
pub type Positions = BTreeMap<String, Position>;

/// What to read, and how.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReadOptions {
    /// Whether the text of letters is wanted, up to 256 KiB each.
    pub text: bool,
    /// How long things may take.
    pub pace: Pace,
}

/// A letter's bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailMessage {
    /// Its number in the folder.
    pub uid: u32,
    /// Its headers, at most 256 KiB, and its text where wanted.
    pub bytes: Vec<u8>,
    /// Whether its owner marked it as a draft or as thrown away.
    pub is_draft: bool,
    /// Whether something of it is left away because it was too long.
    pub is_cut: bool,
}

/// Some letters of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// The folder's name as the server writes it.
    pub folder: String,
    /// The folder's name as people read it.
    pub shown: String,
    /// How far the folder is read with this batch; none where it could not be opened.
    pub reached: Option<Position>,
    /// The letters, by their numbers.
    pub messages: Vec<MailMessage>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Reads what came after `known` in all folders that hold letters, or in the one that the URL names, oldest first, and sends it. Drafts, junk and
/// thrown away letters stay where they are; a folder that the server numbers anew is read from its beginning. Ends early and without an error
/// where nobody listens any more. `progress` counts letters; its total grows from folder to folder.
///
/// # Errors
/// Where the server cannot be reached after some attempts, does not let one in, or has no such folder. What was sent until then is good.
pub async fn read_mailbox(
    account: Account,
    known: Positions,
    options: ReadOptions,
    progress: Arc<Progress>,
    sender: Sender<Batch>,
) -> Result<(), ImapError> {
    let full = if options.text { BATCH_WITH_TEXT } else { BATCH };
    let mut reader =
        Reader { account, options, progress, sender, positions: known, finished: BTreeSet::new(), full, size: full, failures: 0 };
    loop {
        match reader.pass().await {
            Ok(Pass::Done) => return Ok(()),
            Ok(Pass::Again) => {}
            Err(error) if error.may_pass() && reader.failures + 1 < options.pace.attempts => {
                tracing::info!("{}: {error}; trying again", reader.account.url.host);
                sleep(options.pace.again * 4_u32.saturating_pow(reader.failures)).await;
                reader.failures += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

/// How a pass over the folders ended.
enum Pass {
    Done,
    Again,
}

struct Reader {
    account: Account,
    options: ReadOptions,
    progress: Arc<Progress>,
    sender: Sender<Batch>,
    positions: Positions,
    /// Folders that need not be looked at again after a broken line.
    finished: BTreeSet<String>,
    full: usize,
    /// How many letters are asked for now: fewer where an answer could not be read, down to the one that is to blame.
    size: usize,
    /// Attempts since something was read.
    failures: u32,
}

impl Reader {
    /// One connection's worth of reading.
    async fn pass(&mut self) -> Result<Pass, ImapError> {
        let mut line = Line::open(&self.account, self.options.pace).await?;
        let wanted = self.account.url.folder.clone();
        let wanted = wanted.as_deref();
        let folders = chosen(line.folders().await?, wanted);
        if let (Some(wanted), true) = (wanted, folders.is_empty()) {
            return Err(ImapError::NoFolder(wanted.to_owned()));
        }
        for folder in folders {
            if self.finished.contains(&folder.name) {
                continue;
            }
            match self.read_folder(&mut line, &folder).await? {
                Folder::Read => drop(self.finished.insert(folder.name)),
                Folder::Broken => return Ok(Pass::Again),
                Folder::Unwanted => break,
            }
        }
        line.close().await;
        Ok(Pass::Done)
    }

    async fn read_folder(&mut self, line: &mut Line, folder: &Listed) -> Result<Folder, ImapError> {
        let standing = match line.examine(&folder.name).await {
            Ok(standing) => standing,
            Err(ImapError::Refused { words, .. }) => return Ok(self.unopened(folder, &words).await),
            Err(ImapError::FolderName) => return Ok(self.unopened(folder, ProblemCause::FolderNameUnsaid.template()).await),
            Err(error) => return Err(error),
        };
        let known = self.positions.get(&folder.name).filter(|known| known.uid_validity == standing.uid_validity);
        let new = line.new_uids(known.map_or(0, |known| known.last_uid)).await?;
        let read = self.progress.read();
        self.progress.total.store(read + new.len() as u64, Ordering::Relaxed);
        let mut rest = new.as_slice();
        while let Some((uids, more)) = rest.split_at_checked(self.size.min(rest.len())).filter(|(uids, _)| !uids.is_empty()) {
            let Some(last_uid) = uids.last().copied() else { break };
            let reached = Some(super::Position { uid_validity: standing.uid_validity, last_uid });
            let fetched = line.fetch(uids, self.options.text).await;
            let is_broken = fetched.is_err();
            let batch = match fetched {
                Ok(messages) => batch(folder, reached, messages, Vec::new()),
                Err(ImapError::Unreadable(cause)) if uids.len() == 1 => {
                    let cause =
                        ProblemCause::LetterLeftAway.with(&[("number", &last_uid.to_string()), ("error", cause.problem().template())]);
                    let problem = problem(folder, cause);
                    batch(folder, reached, Vec::new(), vec![problem])
                }
                Err(ImapError::Unreadable(_)) => {
                    // Each further one halves it, so that this ends.
                    self.size = uids.len() / 2;
                    return Ok(Folder::Broken);
                }
                Err(error) => return Err(error),
            };
            if self.sender.send(batch).await.is_err() {
                return Ok(Folder::Unwanted);
            }
            self.moved_on(folder, reached, uids.len());
            if is_broken {
                return Ok(Folder::Broken);
            }
            rest = more;
        }
        Ok(Folder::Read)
    }

    /// Tells that a folder cannot be opened; the others are read all the same.
    async fn unopened(&self, folder: &Listed, error: &str) -> Folder {
        let cause = ProblemCause::FolderUnopened.with(&[("error", error)]);
        let batch = batch(folder, None, Vec::new(), vec![problem(folder, cause)]);
        if self.sender.send(batch).await.is_ok() { Folder::Read } else { Folder::Unwanted }
    }

    fn moved_on(&mut self, folder: &Listed, reached: Option<Position>, count: usize) {
        self.failures = 0;
        self.size = (self.size * 2).min(self.full);
        if let Some(reached) = reached {
            self.positions.insert(folder.name.clone(), reached);
        }
        self.progress.read.fetch_add(count as u64, Ordering::Relaxed);
    }
}

fn batch(folder: &Listed, reached: Option<Position>, messages: Vec<MailMessage>, problems: Vec<Problem>) -> Batch {
    Batch { folder: folder.name.clone(), shown: utf7::shown(&folder.name), reached, messages, problems }
}

fn problem(folder: &Listed, cause: Cause) -> Problem {
    Problem { source: utf7::shown(&folder.name), line: 0, cause }
}

/// What became of a folder.
enum Folder {
    /// It is read.
    Read,
    /// The line is of no more use; another one goes on.
    Broken,
    /// Nobody listens any more.
    Unwanted,
}
