//! Looking at one file before deciding what to do with it.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::{Path, PathBuf},
};

/// Opens the file at `path` where it begins with `beginning`; none where it does not, or where the path is a folder or standard input.
///
/// # Errors
/// That of opening or reading the file.
pub fn open_if_begins_with(path: &Path, beginning: &[u8]) -> io::Result<Option<Box<dyn BufRead + Send>>> {
    if !path.is_file() {
        return Ok(None);
    }
    let mut reader = BufReader::new(File::open(path)?);
    let fits = reader.fill_buf()?.starts_with(beginning);
    Ok(fits.then(|| Box::new(reader) as Box<dyn BufRead + Send>))
}

/// The first bytes of a file, as many as a source shows; none where it cannot be read.
pub fn first_bytes(path: &Path) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    File::open(path).ok()?.take(crate::Source::HEAD_BYTES as u64).read_to_end(&mut head).ok()?;
    Some(head)
}

/// The whole path of something that is there, links followed.
///
/// # Errors
/// Where there is no such file or folder.
pub fn whole_path(path: &Path) -> io::Result<PathBuf> {
    path.canonicalize()
}

/// The first of these paths that is not there; `-`, standard input, always is.
pub fn first_missing<'a>(paths: impl IntoIterator<Item = &'a Path>) -> Option<&'a Path> {
    paths.into_iter().find(|path| path.as_os_str() != "-" && !path.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_with_the_wanted_beginning_is_opened() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        std::fs::write(&path, "{\"format\":1}\n").unwrap();
        assert!(open_if_begins_with(&path, b"{\"format\"").unwrap().is_some());
        assert!(open_if_begins_with(&path, b"BEGIN").unwrap().is_none());
        assert!(open_if_begins_with(folder.path(), b"").unwrap().is_none());
        let absent = folder.path().join("absent");
        assert_eq!(first_missing([path.as_path(), absent.as_path(), Path::new("-")]), Some(absent.as_path()));
    }
}
