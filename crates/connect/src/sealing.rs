//! Passwords that must be kept, sealed under a key that lies beside the database and not in it.

use std::{
    fmt::Write as _,
    fs::{self, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
};
use uuid::Uuid;

/// The length of a key, in bytes.
const KEY_BYTES: usize = 32;

/// The first byte of everything sealed: which way of sealing.
const VERSION: u8 = 1;

/// Why something cannot be sealed or opened.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The key file cannot be read or made.
    #[error("{path} cannot be used: {cause}")]
    File {
        /// The key file.
        path: PathBuf,
        /// What stands in the way.
        cause: io::Error,
    },
    /// There is no key here: the database comes from elsewhere, or the key file is lost.
    #[error("there is no key {0} for what is sealed in the database")]
    NoKey(PathBuf),
    /// It was sealed under another key or for another record, or was changed.
    #[error("what is sealed in the database cannot be opened with the key {0}")]
    WrongKey(PathBuf),
    /// The machine gives no random bytes.
    #[error("the machine gives no random bytes")]
    NoRandomness,
}

/// A word that nobody guesses: 24 random bytes in hexadecimal digits.
///
/// # Errors
/// [`SealError::NoRandomness`].
pub fn random_word() -> Result<String, SealError> {
    let mut bytes = [0_u8; 24];
    SystemRandom::new().fill(&mut bytes).map_err(|_| SealError::NoRandomness)?;
    let mut word = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(word, "{byte:02x}");
    }
    Ok(word)
}

/// Whether two secrets are the same; the time it takes tells nothing of how far they agree.
pub fn is_same_secret(one: &str, other: &str) -> bool {
    let hash = |text: &str| digest(&SHA256, text.as_bytes());
    hash(one).as_ref() == hash(other).as_ref()
}

/// The file `secret.key`: 32 random bytes that only its owner may read, made on first need. Sealing is ChaCha20-Poly1305 (RFC 8439) with a random
/// nonce; the record's identity is authenticated with it, so that nothing sealed can be put into another record's place.
#[derive(Debug, Clone)]
pub struct KeyFile {
    path: PathBuf,
}

impl KeyFile {
    /// The key file in a folder; it need not be there yet.
    pub fn in_folder(folder: &Path) -> Self {
        Self { path: folder.join("secret.key") }
    }

    /// Seals `plain` for the record `id`.
    ///
    /// # Errors
    /// Where the key can neither be read nor made, or the machine gives no random bytes.
    pub fn seal(&self, id: Uuid, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let key = match self.key() {
            Err(SealError::NoKey(_)) => self.make()?,
            key => key?,
        };
        let mut nonce = [0; NONCE_LEN];
        SystemRandom::new().fill(&mut nonce).map_err(|_| SealError::NoRandomness)?;
        let mut bytes = plain.to_vec();
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), about(id), &mut bytes).map_err(|_| self.wrong())?;
        Ok([&[VERSION], nonce.as_slice(), &bytes].concat())
    }

    /// Opens what was sealed for the record `id`.
    ///
    /// # Errors
    /// [`SealError::NoKey`] where the key file is not here; [`SealError::WrongKey`] where it was not sealed under this key for this record.
    pub fn open(&self, id: Uuid, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let key = self.key()?;
        let (version, rest) = sealed.split_first().ok_or_else(|| self.wrong())?;
        let (nonce, bytes) = rest.split_at_checked(NONCE_LEN).filter(|_| *version == VERSION).ok_or_else(|| self.wrong())?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| self.wrong())?;
        let mut bytes = bytes.to_vec();
        let plain = key.open_in_place(nonce, about(id), &mut bytes).map_err(|_| self.wrong())?;
        Ok(plain.to_vec())
    }

    fn wrong(&self) -> SealError {
        SealError::WrongKey(self.path.clone())
    }

    fn file(&self) -> impl Fn(io::Error) -> SealError + '_ {
        |cause| SealError::File { path: self.path.clone(), cause }
    }

    fn key(&self) -> Result<LessSafeKey, SealError> {
        let mut bytes = Vec::new();
        match fs::File::open(&self.path) {
            Ok(file) => file.take(KEY_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(self.file())?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(SealError::NoKey(self.path.clone())),
            Err(error) => return Err(self.file()(error)),
        };
        self.key_of(&bytes)
    }

    fn key_of(&self, bytes: &[u8]) -> Result<LessSafeKey, SealError> {
        UnboundKey::new(&CHACHA20_POLY1305, bytes).map(LessSafeKey::new).map_err(|_| self.wrong())
    }

    /// Makes the key; where another process was faster, its key.
    fn make(&self) -> Result<LessSafeKey, SealError> {
        let mut bytes = [0; KEY_BYTES];
        SystemRandom::new().fill(&mut bytes).map_err(|_| SealError::NoRandomness)?;
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(self.file())?;
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&self.path) {
            Ok(mut file) => file.write_all(&bytes).and_then(|()| file.sync_all()).map_err(self.file())?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return self.key(),
            Err(error) => return Err(self.file()(error)),
        }
        self.key_of(&bytes)
    }
}

/// What is authenticated beside the sealed bytes.
fn about(id: Uuid) -> Aad<Vec<u8>> {
    Aad::from([b"hearten source ", id.as_bytes().as_slice()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_words_differ_and_are_told_apart() {
        let (one, other) = (random_word().unwrap(), random_word().unwrap());
        assert_eq!(one.len(), 48);
        assert!(!is_same_secret(&one, &other) && is_same_secret(&one, &one.clone()));
    }

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    #[test]
    fn what_is_sealed_opens_with_the_same_key_for_the_same_record() {
        let folder = tempfile::tempdir().unwrap();
        let key = KeyFile::in_folder(&folder.path().join("new"));
        let sealed = key.seal(id(1), b"hunter2").unwrap();
        assert!(!sealed.windows(7).any(|part| part == b"hunter2"));
        assert_ne!(sealed, key.seal(id(1), b"hunter2").unwrap());
        assert_eq!(key.open(id(1), &sealed).unwrap(), b"hunter2");
        assert!(matches!(key.open(id(2), &sealed), Err(SealError::WrongKey(_))));
    }

    #[test]
    fn what_was_changed_or_sealed_elsewhere_does_not_open() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let key = KeyFile::in_folder(here.path());
        let sealed = key.seal(id(1), b"hunter2").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(matches!(key.open(id(1), &changed), Err(SealError::WrongKey(_))), "byte {at}");
            assert!(key.open(id(1), &sealed[..at]).is_err());
        }
        let other = KeyFile::in_folder(there.path());
        assert!(matches!(other.open(id(1), &sealed), Err(SealError::NoKey(_))));
        other.seal(id(1), b"x").unwrap();
        assert!(matches!(other.open(id(1), &sealed), Err(SealError::WrongKey(_))));
    }

    #[test]
    #[cfg(unix)]
    fn only_its_owner_may_read_the_key() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let key = KeyFile::in_folder(folder.path());
        key.seal(id(1), b"x").unwrap();
        let facts = fs::metadata(folder.path().join("secret.key")).unwrap();
        assert_eq!((facts.permissions().mode() & 0o777, facts.len()), (0o600, 32));
        fs::write(folder.path().join("secret.key"), b"short").unwrap();
        assert!(matches!(key.seal(id(1), b"x"), Err(SealError::WrongKey(_))));
    }
}
