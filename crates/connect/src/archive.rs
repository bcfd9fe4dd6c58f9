//! Archives opened as folders, one source after the other.

use std::{
    fs::File,
    io::{self, BufReader, Cursor, Read, Seek},
    ops::ControlFlow,
    path::Path,
};

use flate2::bufread::MultiGzDecoder;
use hearten_domain::{Cause, Problem, ProblemCause};
use zip::result::ZipError;

use crate::{
    Limits, Place, Progress, Source,
    bounds::{self, Bounded, Budget, Counted, Watched},
    walk,
};

/// How many bytes are read at once.
const BUFFER_BYTES: usize = 64 * 1024;

/// A visit under way.
pub(crate) struct Visit<'v> {
    pub(crate) visitor: &'v mut dyn FnMut(&mut Source<'_>) -> ControlFlow<()>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) limits: Limits,
    pub(crate) progress: &'v Progress,
}

/// What a file turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Gzip,
    Zip,
    Tar,
    Plain,
}

/// A stream with its name, and how many archives it lies in.
struct Stream<'s> {
    name: &'s str,
    place: Place,
    reader: &'s mut dyn Read,
    nesting: usize,
}

impl Visit<'_> {
    /// Shows a file on disk, or what is in it.
    pub(crate) fn disk(&mut self, name: &str, path: &Path, place: Place) -> ControlFlow<()> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) => {
                self.problems.push(walk::problem(path, &error));
                return ControlFlow::Continue(());
            }
        };
        let budget = Budget::new(self.limits);
        let mut counted = Counted { inner: file, budget: &budget, progress: self.progress };
        let head = match head_of(&mut counted) {
            Ok(head) => head,
            Err(error) => return self.note(name, bounds::cause_of(&error)),
        };
        if packing(&head) == Packing::Zip {
            return self.zip(name, counted, 1, &budget);
        }
        self.packed(Stream { name, place, reader: &mut counted, nesting: 0 }, head, &budget)
    }

    /// Shows standard input.
    pub(crate) fn input(&mut self, input: &mut dyn Read) -> ControlFlow<()> {
        let budget = Budget::new(self.limits);
        let mut counted = Counted { inner: input, budget: &budget, progress: self.progress };
        self.stream(Stream { name: "-", place: Place::File, reader: &mut counted, nesting: 0 }, &budget)
    }

    fn stream(&mut self, stream: Stream<'_>, budget: &Budget) -> ControlFlow<()> {
        match head_of(stream.reader) {
            Ok(head) => self.packed(stream, head, budget),
            Err(error) => self.note(stream.name, bounds::cause_of(&error)),
        }
    }

    /// Opens a stream of which the head is already read.
    fn packed(&mut self, stream: Stream<'_>, head: Vec<u8>, budget: &Budget) -> ControlFlow<()> {
        let packing = packing(&head);
        if packing == Packing::Plain {
            return self.show(stream, head);
        }
        let nesting = stream.nesting + 1;
        if nesting > budget.limits().nesting {
            return self.note(stream.name, ProblemCause::ArchivesTooDeep);
        }
        let mut whole = Cursor::new(head).chain(stream.reader);
        match packing {
            Packing::Gzip => {
                let mut unpacked = Bounded { inner: MultiGzDecoder::new(BufReader::with_capacity(BUFFER_BYTES, whole)), budget };
                self.stream(Stream { reader: &mut unpacked, nesting, ..stream }, budget)
            }
            Packing::Zip => {
                let mut bytes = Vec::new();
                let limit = budget.limits().inner_zip_bytes;
                match whole.take(limit + 1).read_to_end(&mut bytes) {
                    Ok(_) if bytes.len() as u64 > limit => self.note(stream.name, ProblemCause::InnerZipTooLarge),
                    Ok(_) => self.zip(stream.name, Cursor::new(bytes), nesting, budget),
                    Err(error) => self.note(stream.name, bounds::cause_of(&error)),
                }
            }
            Packing::Tar | Packing::Plain => self.tar(stream.name, &mut whole, nesting, budget),
        }
    }

    /// Shows a file that is no archive.
    fn show(&mut self, stream: Stream<'_>, head: Vec<u8>) -> ControlFlow<()> {
        let capacity = if head.len() < Source::HEAD_BYTES { Source::HEAD_BYTES } else { BUFFER_BYTES };
        let mut chained = Cursor::new(head.clone()).chain(stream.reader);
        let mut reader = BufReader::with_capacity(capacity, Watched { inner: &mut chained, error: None });
        let flow = (self.visitor)(&mut Source { name: stream.name.to_owned(), place: stream.place, head, reader: &mut reader });
        if let Some(cause) = reader.into_inner().error {
            let _ = self.note(stream.name, ProblemCause::ReadingStopped.with(&[("error", &cause)]));
        }
        flow
    }

    fn tar(&mut self, name: &str, reader: &mut dyn Read, nesting: usize, budget: &Budget) -> ControlFlow<()> {
        let mut archive = tar::Archive::new(reader);
        let entries = match archive.entries() {
            Ok(entries) => entries,
            Err(error) => return self.note(name, bounds::cause_of(&error)),
        };
        for entry in entries {
            let mut entry = match entry.and_then(|entry| budget.enter().map(|()| entry)) {
                Ok(entry) => entry,
                Err(error) => return self.note(name, bounds::cause_of(&error)),
            };
            let inner = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            if !entry.header().entry_type().is_file() || is_hidden(&inner) {
                continue;
            }
            let shown = format!("{name}!{}", inner.trim_start_matches("./"));
            self.stream(Stream { name: &shown, place: inner_place(&inner), reader: &mut entry, nesting }, budget)?;
            if budget.is_spent() {
                break;
            }
        }
        ControlFlow::Continue(())
    }

    fn zip(&mut self, name: &str, reader: impl Read + Seek, nesting: usize, budget: &Budget) -> ControlFlow<()> {
        let mut archive = match zip::ZipArchive::new(reader) {
            Ok(archive) => archive,
            Err(error) => return self.note(name, zip_cause(&error)),
        };
        if ["[Content_Types].xml", "META-INF/manifest.xml"].iter().any(|part| archive.index_for_name(part).is_some()) {
            return self.note(name, ProblemCause::OfficeDocument);
        }
        for index in 0..archive.len() {
            if let Err(error) = budget.enter() {
                return self.note(name, bounds::cause_of(&error));
            }
            let entry = match archive.by_index(index) {
                Ok(entry) => entry,
                Err(error) => {
                    let (number, error) = ((index + 1).to_string(), error.to_string());
                    let _ = self.note(name, ProblemCause::ZipFileUnopened.with(&[("number", &number), ("error", &error)]));
                    continue;
                }
            };
            let inner = entry
                .name()
                .map_or_else(|_| String::from_utf8_lossy(entry.name_raw()).into_owned(), std::borrow::Cow::into_owned)
                .replace('\\', "/");
            if !entry.is_file() || is_hidden(&inner) {
                continue;
            }
            let mut bounded = Bounded { inner: entry, budget };
            let shown = format!("{name}!{inner}");
            self.stream(Stream { name: &shown, place: inner_place(&inner), reader: &mut bounded, nesting }, budget)?;
            if budget.is_spent() {
                break;
            }
        }
        ControlFlow::Continue(())
    }

    fn note(&mut self, name: &str, cause: impl Into<Cause>) -> ControlFlow<()> {
        self.problems.push(Problem { source: name.to_owned(), line: 0, cause: cause.into() });
        ControlFlow::Continue(())
    }
}

/// Why a zip does not open. One whose end is missing or senseless was most often cut short on its way, which the library's words do not tell.
fn zip_cause(error: &ZipError) -> Cause {
    match error {
        ZipError::InvalidArchive(_) => ProblemCause::PackedDamaged.into(),
        ZipError::Io(error) => bounds::cause_of(error),
        _ => ProblemCause::ZipUnopened.with(&[("error", &error.to_string())]),
    }
}

/// The first bytes of a reader, as many as a source shows.
fn head_of(reader: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(Source::HEAD_BYTES);
    reader.take(Source::HEAD_BYTES as u64).read_to_end(&mut head)?;
    Ok(head)
}

fn packing(head: &[u8]) -> Packing {
    if head.starts_with(&[0x1f, 0x8b, 8]) {
        Packing::Gzip
    } else if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        Packing::Zip
    } else if is_tar(head) {
        Packing::Tar
    } else {
        Packing::Plain
    }
}

/// Whether a file begins with a tar header: its checksum, the sum of its bytes with the checksum's own as blanks, is right.
fn is_tar(head: &[u8]) -> bool {
    let (Some(header), Some(written)) = (head.get(..512), head.get(148..156)) else { return false };
    let digits: String = written.iter().map(|byte| char::from(*byte)).filter(|c| c.is_digit(8)).collect();
    let sum: u64 = header.iter().enumerate().map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u64::from(*byte) }).sum();
    header.first() != Some(&0) && u64::from_str_radix(&digits, 8).is_ok_and(|checksum| checksum == sum)
}

/// Whether a path in an archive is hidden; a Maildir's folders begin with a dot and are not.
fn is_hidden(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or_default();
    let is_mail = matches!(inner_place(path), Place::Maildir | Place::MaildirDraft);
    let folder_hidden = path.split('/').any(|part| part.starts_with('.') && part.len() > 1 && part != "..") && !is_mail;
    file.starts_with('.') || folder_hidden || path.starts_with("__MACOSX/")
}

fn inner_place(path: &str) -> Place {
    let mut parts = path.rsplit('/');
    let file = parts.next().unwrap_or_default();
    if matches!(parts.next(), Some("cur" | "new")) { walk::maildir_place(file) } else { Place::File }
}
