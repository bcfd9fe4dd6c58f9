//! Instagram's and Facebook's exports.

use super::ChatReading;

/// Whether a text begins as this export does.
pub(super) fn begins(_beginning: &str) -> bool {
    false
}

/// Reads the export.
pub(super) fn read(_bytes: &[u8], _source: &str) -> ChatReading {
    ChatReading::default()
}
