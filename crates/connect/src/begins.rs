//! Looking at one file before deciding what to do with it.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Cursor, Read},
    path::{Path, PathBuf},
};

use flate2::bufread::MultiGzDecoder;

/// How what gzip packed begins.
const GZIP: &[u8] = &[0x1f, 0x8b, 8];

/// Opens the file at `path` where it begins with `beginning`, as it is or unpacked by gzip; none where it does not, where it does not unpack, or
/// where the path is a folder or standard input.
///
/// # Errors
/// That of opening or reading the file.
pub fn open_if_begins_with(path: &Path, beginning: &[u8]) -> io::Result<Option<Box<dyn BufRead + Send>>> {
    if !path.is_file() {
        return Ok(None);
    }
    let mut reader = BufReader::new(File::open(path)?);
    if reader.fill_buf()?.starts_with(GZIP) {
        // What does not unpack is told where it is read as any other file.
        return Ok(if_begins_with(BufReader::new(MultiGzDecoder::new(reader)), beginning).unwrap_or_default());
    }
    if_begins_with(reader, beginning)
}

fn if_begins_with(mut reader: impl BufRead + Send + 'static, beginning: &[u8]) -> io::Result<Option<Box<dyn BufRead + Send>>> {
    let mut head = Vec::new();
    reader.by_ref().take(beginning.len() as u64).read_to_end(&mut head)?;
    let fits = head == beginning;
    Ok(fits.then(|| Box::new(Cursor::new(head).chain(reader)) as Box<dyn BufRead + Send>))
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
    use std::io::Write;

    use super::*;

    #[test]
    fn only_a_file_with_the_wanted_beginning_is_opened_packed_or_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        std::fs::write(&path, "{\"format\":1}\n").unwrap();
        assert!(open_if_begins_with(&path, b"{\"format\"").unwrap().is_some());
        assert!(open_if_begins_with(&path, b"BEGIN").unwrap().is_none());
        assert!(open_if_begins_with(folder.path(), b"").unwrap().is_none());
        let packed = folder.path().join("a.jsonl.gz");
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gzip.write_all(b"{\"format\":1}\n").unwrap();
        let whole = gzip.finish().unwrap();
        std::fs::write(&packed, &whole).unwrap();
        let mut text = String::new();
        open_if_begins_with(&packed, b"{\"format\"").unwrap().unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "{\"format\":1}\n");
        assert!(open_if_begins_with(&packed, b"BEGIN").unwrap().is_none());
        std::fs::write(&packed, &whole[..4]).unwrap();
        assert!(open_if_begins_with(&packed, b"{\"format\"").unwrap().is_none());
        let absent = folder.path().join("absent");
        assert_eq!(first_missing([path.as_path(), absent.as_path(), Path::new("-")]), Some(absent.as_path()));
    }
}
