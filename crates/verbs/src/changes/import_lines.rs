//! An export read into an empty vault.

use std::io::{self, BufRead};

use hearten_boxed::boxed;
use hearten_domain::ErrorKind;
use hearten_speech::say;
use hearten_store::{Restore, StoreError, Tx};

use crate::{Result, Vault, VerbError};

/// Tables that may hold something in a vault that counts as empty: an export does not bring them, or overwrites them.
const MAY_BE_THERE: &[&str] = &["job", "session", "setting"];

#[boxed]
impl Vault {
    /// Reads an export into this vault, all of it or nothing, and tells how many records that were.
    ///
    /// # Errors
    /// `conflict` where the vault has people already; `invalid` with the line where something is no export, of a later version, or
    /// cut short.
    pub async fn import_lines(&self, lines: &mut (dyn BufRead + Send)) -> Result<i64> {
        let mut tx = self.write().await?;
        if !is_empty(&mut tx).await? {
            return Err(VerbError::conflict(say("verb-vault-not-empty")).hint(say("verb-vault-not-empty-hint")));
        }
        let mut restore = Restore::new();
        let mut line = String::new();
        loop {
            line.clear();
            match lines.read_line(&mut line) {
                Ok(0) => break,
                Ok(_) => restore.line(&mut tx, line.trim_end_matches(['\n', '\r'])).await?,
                Err(error) => return Err(cannot_read(&error, lines, restore.lines())),
            }
        }
        let count = restore.finish(&mut tx).await?;
        // The ties are computed as of now, but the watermark stays where the export has it, so that the next export is the same to the byte. What
        // lies between the two is added by every reader, as always.
        let watermark = tx.tie_watermark().await?;
        crate::ties::recompute_all(self, &mut tx).await?;
        if let Some(at) = watermark {
            tx.set_tie_watermark(at).await?;
        }
        tx.commit().await.map_err(not_whole)?;
        self.store.fold_log().await;
        Ok(count as i64)
    }
}

/// Why the lines after the first `read` of them cannot be read. What was cut ends in the midst of a letter, or of its packing.
fn cannot_read(error: &io::Error, lines: &mut (dyn BufRead + Send), read: u64) -> VerbError {
    if error.kind() == io::ErrorKind::UnexpectedEof || lines.fill_buf().is_ok_and(<[u8]>::is_empty) {
        return StoreError::CutShort(read.saturating_add(1)).into();
    }
    let said = say("verb-export-unread").with("cause", error.to_string());
    VerbError::new(ErrorKind::Unavailable, said).hint(say("verb-export-unread-hint"))
}

/// An older export does not tell where it ends: that it was cut shows where a record refers to one that is not there.
fn not_whole(error: StoreError) -> VerbError {
    match error {
        StoreError::Conflict(_) => VerbError::invalid(say("verb-export-in-part")).hint(say("verb-export-in-part-hint")),
        other => other.into(),
    }
}

async fn is_empty(tx: &mut Tx) -> Result<bool> {
    Ok(tx.counts().await?.iter().all(|(table, rows)| *rows == 0 || MAY_BE_THERE.contains(table)))
}
