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
/// where the path is a folder. Of standard input, `-`, what is there by now is looked at; whoever reads it next reads that again.
///
/// # Errors
/// That of opening or reading the file.
pub fn open_if_begins_with(path: &Path, beginning: &[u8]) -> io::Result<Option<Box<dyn BufRead + Send>>> {
    if path.as_os_str() == "-" {
        return input_if_begins_with(beginning);
    }
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

/// What is looked at stays in the buffer that standard input has for the whole program.
fn input_if_begins_with(beginning: &[u8]) -> io::Result<Option<Box<dyn BufRead + Send>>> {
    let head = io::stdin().lock().fill_buf()?.to_vec();
    let input = BufReader::new(io::stdin());
    if head.starts_with(GZIP) {
        let unpacks_to_it = if_begins_with(BufReader::new(MultiGzDecoder::new(Cursor::new(head))), beginning).unwrap_or_default();
        return Ok(unpacks_to_it.map(|_| Box::new(BufReader::new(MultiGzDecoder::new(input))) as Box<dyn BufRead + Send>));
    }
    Ok(head.starts_with(beginning).then(|| Box::new(input) as Box<dyn BufRead + Send>))
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

/// Whether what is at `path` can be read but once: standard input (`-`), a pipe, or what a shell puts in place of a command.
pub fn is_read_once(path: &Path) -> bool {
    path.as_os_str() == "-" || std::fs::metadata(path).is_ok_and(|facts| !facts.is_file() && !facts.is_dir())
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
    fn standard_input_and_what_is_neither_file_nor_folder_is_read_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        std::fs::write(&path, "a").unwrap();
        assert!(is_read_once(Path::new("-")) && is_read_once(Path::new("/dev/null")));
        assert!(![path.as_path(), folder.path(), Path::new("/absent")].into_iter().any(is_read_once));
    }

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
