//! What a nudge needs to be delivered, sealed and opened.

use hearten_connect::{KeyFile, SealError};
use hearten_domain::{ErrorKind, Nudge, NudgeId};
use hearten_speech::{Said, say};
use serde::{Deserialize, Serialize};

use crate::{Result, Vault, VerbError, elsewhere::sealing_words};

/// Where a nudge goes and what lets one in. It is sealed as a whole: whoever knows the address of a topic or a hook can write there.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct NudgeAccess {
    /// The full address; the secret part of the path of a calendar.
    pub(super) address: String,
    /// The password or token, where there is one.
    pub(super) token: Option<String>,
}

impl std::fmt::Debug for NudgeAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NudgeAccess((secret))")
    }
}

impl Vault {
    pub(super) fn seal_nudge(&self, id: NudgeId, access: &NudgeAccess) -> Result<Vec<u8>> {
        let plain = serde_json::to_vec(access).map_err(|error| VerbError::new(ErrorKind::Internal, error.to_string()))?;
        Ok(KeyFile::in_folder(&self.home).seal(id.0, &plain)?)
    }

    /// # Errors
    /// `refused` where nothing is kept for it here, with how to give it again.
    pub(super) fn unseal_nudge(&self, nudge: &Nudge) -> Result<NudgeAccess> {
        let lost = |cause: Said| VerbError::refused(cause).hint(say("verb-nudge-lost-hint"));
        let sealed = nudge.secret.as_ref().ok_or_else(|| lost(say("verb-nudge-not-kept")))?;
        let plain = KeyFile::in_folder(&self.home).open(nudge.id.0, sealed).map_err(|error| match error {
            SealError::NoKey(_) | SealError::WrongKey(_) => lost(sealing_words(&error)),
            other => VerbError::from(other),
        })?;
        serde_json::from_slice(&plain).map_err(|_| lost(say("verb-nudge-unreadable")))
    }
}
