//! Files in folders, in a fixed order.

use std::{
    fs,
    io::{Error, ErrorKind},
    path::{Path, PathBuf},
};

use hearten_domain::{Problem, ProblemCause};

use crate::{Found, FoundAt, Place, Source};

/// Folders are not followed deeper than this.
const DEPTH: usize = 64;

/// Finds the files behind `path`, itself a file or a folder.
pub(crate) fn walk(path: &Path, found: &mut Vec<Found>, problems: &mut Vec<Problem>) {
    match fs::metadata(path) {
        Ok(facts) if facts.is_dir() => folder(path, 0, found, problems),
        Ok(facts) => found.push(file(path.to_owned(), facts.len(), place(path))),
        Err(error) => problems.push(problem(path, &error)),
    }
}

/// Where a file lies that is named by itself: it may be a message in a Maildir.
pub(crate) fn place(path: &Path) -> Place {
    let folder = path.parent().filter(|folder| folder.ends_with("cur") || folder.ends_with("new"));
    let is_maildir = folder.is_some_and(|folder| ["cur", "new"].iter().all(|part| folder.with_file_name(part).is_dir()));
    if is_maildir { maildir_place(&path.file_name().unwrap_or_default().to_string_lossy()) } else { Place::File }
}

fn folder(path: &Path, depth: usize, found: &mut Vec<Found>, problems: &mut Vec<Problem>) {
    let entries = match sorted(path) {
        Ok(entries) => entries,
        Err(error) => return problems.push(problem(path, &error)),
    };
    if depth > DEPTH {
        return problems.push(Problem { source: path.display().to_string(), line: 0, cause: ProblemCause::FoldersTooDeep.into() });
    }
    let is_maildir = ["cur", "new"].iter().all(|part| path.join(part).is_dir());
    for entry in entries {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // A folder behind a link is not followed: it may lead back here.
        let is_folder = fs::symlink_metadata(&entry).is_ok_and(|facts| facts.is_dir());
        match (is_maildir, is_folder) {
            (true, true) if matches!(name.as_str(), "cur" | "new") => messages(&entry, found, problems),
            (true, true) if name == "tmp" => {}
            (_, true) if name.starts_with('.') && !entry.join("cur").is_dir() => {}
            (_, true) => folder(&entry, depth + 1, found, problems),
            // Beside its folders a Maildir holds only what its server notes.
            (true, false) => {}
            (false, false) => add_file(&entry, Place::File, found, problems),
        }
    }
}

/// The messages in a Maildir's `cur` or `new`. The folder itself tells which of its entries are files: to ask for the size of each costs as much as reading it.
fn messages(path: &Path, found: &mut Vec<Found>, problems: &mut Vec<Problem>) {
    let mut entries = match fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, Error>>) {
        Ok(entries) => entries,
        Err(error) => return problems.push(problem(path, &error)),
    };
    entries.sort_by_cached_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        let (name, place) = (name.to_string_lossy(), maildir_place(&name.to_string_lossy()));
        match entry.file_type() {
            Ok(kind) if kind.is_file() && !name.starts_with('.') => found.push(file(entry.path(), Source::HEAD_BYTES as u64, place)),
            Ok(kind) if kind.is_file() || kind.is_dir() => {}
            _ => add_file(&entry.path(), place, found, problems),
        }
    }
}

/// Where a Maildir's file lies, by the flags in its name: `D` is a draft, `T` is thrown away.
pub(crate) fn maildir_place(name: &str) -> Place {
    let is_draft =
        name.rsplit_once([':', ';', '!']).and_then(|(_, info)| info.strip_prefix("2,")).is_some_and(|flags| flags.contains(['D', 'T']));
    if is_draft { Place::MaildirDraft } else { Place::Maildir }
}

fn add_file(path: &Path, place: Place, found: &mut Vec<Found>, problems: &mut Vec<Problem>) {
    let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    if is_hidden {
        return;
    }
    match fs::metadata(path) {
        Ok(facts) if facts.is_file() => found.push(file(path.to_owned(), facts.len(), place)),
        Ok(_) => {}
        Err(error) => problems.push(problem(path, &error)),
    }
}

fn file(path: PathBuf, bytes: u64, place: Place) -> Found {
    Found { origin: FoundAt::Disk(path), place, bytes }
}

fn sorted(path: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut entries = fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    entries.sort();
    Ok(entries)
}

/// What stands in the way of a path.
pub(crate) fn problem(path: &Path, error: &Error) -> Problem {
    let cause = match error.kind() {
        ErrorKind::NotFound => ProblemCause::NoSuchFile.into(),
        ErrorKind::PermissionDenied => ProblemCause::MayNotRead.into(),
        _ => ProblemCause::CannotOpen.with(&[("error", &error.to_string())]),
    };
    Problem { source: path.display().to_string(), line: 0, cause }
}
