//! Secrets that cannot be sealed or opened.

use hearten_connect::SealError;
use hearten_domain::ErrorKind;
use hearten_speech::{Said, say};

use crate::VerbError;

impl From<SealError> for VerbError {
    fn from(error: SealError) -> Self {
        Self::new(ErrorKind::Unavailable, sealing_words(&error))
    }
}

/// Why something cannot be sealed or opened.
pub(crate) fn sealing_words(error: &SealError) -> Said {
    match error {
        SealError::File { path, cause } => say("sealing-file").with("path", path.display().to_string()).with("error", cause.to_string()),
        SealError::NoKey(path) => say("sealing-no-key").with("path", path.display().to_string()),
        SealError::WrongKey(path) => say("sealing-wrong-key").with("path", path.display().to_string()),
        SealError::NoRandomness => say("sealing-no-randomness"),
    }
}
