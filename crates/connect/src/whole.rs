//! Files that are read at once.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

/// Why a file was not read at once.
#[derive(Debug, thiserror::Error)]
pub enum WholeFileError {
    /// It cannot be opened or read.
    #[error(transparent)]
    Unread(#[from] io::Error),
    /// It holds more than so many bytes.
    #[error("it holds more than {0} bytes")]
    TooLarge(u64),
}

/// All bytes of a file that holds at most `most`.
///
/// # Errors
/// That of opening or reading the file; where it holds more.
pub fn whole_file(path: &Path, most: u64) -> Result<Vec<u8>, WholeFileError> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(WholeFileError::TooLarge(most));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole_where_it_is_not_too_large() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, "abc").unwrap();
        assert_eq!(whole_file(&path, 3).unwrap(), b"abc");
        assert!(whole_file(&path, 2).unwrap_err().to_string().contains("more than 2 bytes"));
        let missing = whole_file(&folder.path().join("b"), 3).unwrap_err();
        assert!(matches!(missing, WholeFileError::Unread(error) if error.kind() == io::ErrorKind::NotFound));
    }
}
