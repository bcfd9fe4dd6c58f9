//! From elsewhere: local files, folders, archives, mailboxes and documents of the web as bytes; and messages on their way out.
//!
//! This crate finds files, opens archives as folders and gives each file's bytes as a stream, in a fixed order and within limits; it reads
//! mailboxes on servers ([`imap`]), tells which files in a folder are new ([`Watcher`]), fetches one document where the user asks for it,
//! hands messages to servers that the user named, and keeps the key under which passwords are sealed ([`KeyFile`]). It must not know what
//! the bytes mean.
//!
//! ```no_run
//! use std::{io::Read, ops::ControlFlow};
//! let files = hearten_connect::Files::find(&["Mail".into(), "export.zip".into()]);
//! let problems = files.visit(|source| {
//!     let mut bytes = Vec::new();
//!     if source.reader.read_to_end(&mut bytes).is_ok() { println!("{}: {} bytes", source.name, bytes.len()); }
//!     ControlFlow::Continue(())
//! });
//! assert!(problems.is_empty());
//! ```

mod archive;
mod begins;
mod bounds;
mod command;
mod deliver;
mod fetch;
pub mod imap;
mod sealing;
mod send_mail;
mod walk;
mod watch;
mod web_cause;
mod whole;

use std::{
    io::{self, BufRead, Read},
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

pub use begins::{first_bytes, first_missing, is_read_once, open_if_begins_with, whole_path};
pub use command::{CommandCause, CommandError, secret_of_command};
pub use deliver::{DeliverCause, DeliverError, Post, PostBody, post};
pub use fetch::{FetchCause, FetchError, Fetched, fetch};
use hearten_domain::Problem;
pub use sealing::{KeyFile, SealError, is_same_secret, random_word};
pub use send_mail::{MailServer, NoMailServer, PlainMail, send_mail};
pub use watch::{WatchPace, Watcher};
pub use web_cause::WebCause;
pub use whole::{WholeFileError, whole_file};

/// What bounds the opening of archives, so that a small file cannot become a huge one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many archives may lie inside one another; `.tar.gz` counts as two.
    pub nesting: usize,
    /// How many files one archive on disk may hold, those of inner archives counted.
    pub entries: u64,
    /// How many bytes may come out of one archive on disk.
    pub unpacked_bytes: u64,
    /// How many times larger than packed the unpacked bytes may be, once they pass [`Limits::ratio_free_bytes`].
    pub ratio: u64,
    /// So many unpacked bytes are allowed whatever the ratio.
    pub ratio_free_bytes: u64,
    /// The largest zip inside another archive, which must be held in memory.
    pub inner_zip_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            nesting: 4,
            entries: 2_000_000,
            unpacked_bytes: 256 << 30,
            ratio: 250,
            ratio_free_bytes: 256 << 20,
            inner_zip_bytes: 256 << 20,
        }
    }
}

/// How many bytes have been read of how many, as they lie on disk; shared with whoever draws the progress bar. Of a mailbox on a server it is how
/// many letters, and a message in a Maildir counts as [`Source::HEAD_BYTES`] whatever its size.
#[derive(Debug, Default)]
pub struct Progress {
    read: AtomicU64,
    total: AtomicU64,
}

impl Progress {
    /// Bytes read so far.
    pub fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    /// Bytes in all files; standard input counts as nothing.
    pub fn total(&self) -> u64 {
        self.total.load(Ordering::Relaxed)
    }
}

/// Where a source lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A file, on disk, in an archive or standard input.
    File,
    /// A message in a Maildir.
    Maildir,
    /// A message in a Maildir that its owner marked as a draft or as thrown away.
    MaildirDraft,
}

/// One file's bytes.
pub struct Source<'a> {
    /// The path to show, `archive.zip!inner/file` inside an archive, `-` for standard input.
    pub name: String,
    /// Where it lies.
    pub place: Place,
    /// Its first bytes, at most [`Source::HEAD_BYTES`]; the reader gives them again.
    pub head: Vec<u8>,
    /// All its bytes, the head included. An error it gives is also among the problems that [`Files::visit`] returns: callers only stop reading.
    pub reader: &'a mut dyn BufRead,
}

impl Source<'_> {
    /// The most bytes that [`Source::head`] holds.
    pub const HEAD_BYTES: usize = 4096;
}

/// The files behind some paths, found but not yet read.
pub struct Files {
    found: Vec<Found>,
    problems: Vec<Problem>,
    limits: Limits,
    progress: Arc<Progress>,
    input: Option<Box<dyn Read + Send>>,
}

/// A file that was found. There may be a great many, so that each holds its path once.
struct Found {
    origin: FoundAt,
    place: Place,
    /// Its size for the progress; of a message in a Maildir what is mostly read of it, so that its size need not be asked for.
    bytes: u64,
}

/// Where a found file's bytes are.
enum FoundAt {
    Disk(PathBuf),
    StandardInput,
}

impl Files {
    /// Finds the files: folders are walked in the order of their names, hidden files left away but for Maildir folders; `-` is standard input.
    pub fn find(paths: &[PathBuf]) -> Self {
        let mut files = Self { found: Vec::new(), problems: Vec::new(), limits: Limits::default(), progress: Arc::default(), input: None };
        for path in paths {
            if path == Path::new("-") {
                files.found.push(Found { origin: FoundAt::StandardInput, place: Place::File, bytes: 0 });
            } else {
                walk::walk(path, &mut files.found, &mut files.problems);
            }
        }
        files.progress.total.store(files.found.iter().map(|found| found.bytes).sum(), Ordering::Relaxed);
        files
    }

    /// With at most so many messages of Maildirs, taken evenly from all of them: enough for a look at whose mail it is.
    #[must_use]
    pub fn thinned(mut self, most: usize) -> Self {
        let letters = self.found.iter().filter(|found| found.place != Place::File).count();
        let step = letters.div_ceil(most.max(1)).max(1);
        let mut number = 0;
        self.found.retain(|found| {
            number += usize::from(found.place != Place::File);
            found.place == Place::File || number % step == 0
        });
        self
    }

    /// How many files were found.
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// With other limits.
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// With something else in place of standard input.
    pub fn with_standard_input(mut self, input: Box<dyn Read + Send>) -> Self {
        self.input = Some(input);
        self
    }

    /// The progress of the visit.
    pub fn progress(&self) -> Arc<Progress> {
        Arc::clone(&self.progress)
    }

    /// Opens one source after the other and shows it; a visitor that breaks ends the visit. Gives what could not be found, opened or read.
    pub fn visit(mut self, mut visitor: impl FnMut(&mut Source<'_>) -> ControlFlow<()>) -> Vec<Problem> {
        let mut input = self.input.take().unwrap_or_else(|| Box::new(io::stdin()));
        let mut visit = archive::Visit { visitor: &mut visitor, problems: self.problems, limits: self.limits, progress: &self.progress };
        let mut done = 0;
        for found in &self.found {
            let flow = match &found.origin {
                FoundAt::Disk(path) => visit.disk(&path.display().to_string(), path, found.place),
                FoundAt::StandardInput => visit.input(&mut input),
            };
            done += found.bytes;
            self.progress.read.store(done, Ordering::Relaxed);
            if flow.is_break() {
                break;
            }
        }
        visit.problems
    }
}
