//! An export read into an empty vault.

use std::io::BufRead;

use hearten_boxed::boxed;
use hearten_domain::ErrorKind;
use hearten_speech::say;
use hearten_store::{Restore, Tx};

use crate::{Result, Vault, VerbError};

/// Tables that may hold something in a vault that counts as empty: an export does not bring them, or overwrites them.
const MAY_BE_THERE: &[&str] = &["job", "session", "setting"];

#[boxed]
impl Vault {
    /// Reads an export into this vault, all of it or nothing, and tells how many records that were.
    ///
    /// # Errors
    /// `conflict` where the vault has people already; `invalid` with the line where something is no export, or of a later version.
    pub async fn import_lines(&self, lines: &mut (dyn BufRead + Send)) -> Result<i64> {
        let mut tx = self.write().await?;
        if !is_empty(&mut tx).await? {
            return Err(VerbError::conflict(say("verb-vault-not-empty")).hint(say("verb-vault-not-empty-hint")));
        }
        let mut restore = Restore::new();
        let mut line = String::new();
        loop {
            line.clear();
            let read = lines.read_line(&mut line).map_err(|error| {
                let said = say("verb-export-unread").with("cause", error.to_string());
                VerbError::new(ErrorKind::Unavailable, said).hint(say("verb-export-unread-hint"))
            })?;
            if read == 0 {
                break;
            }
            restore.line(&mut tx, line.trim_end_matches(['\n', '\r'])).await?;
        }
        let count = restore.finish(&mut tx).await?;
        // The ties are computed as of now, but the watermark stays where the export has it, so that the next export is the same to the byte. What
        // lies between the two is added by every reader, as always.
        let watermark = tx.tie_watermark().await?;
        crate::ties::recompute_all(self, &mut tx).await?;
        if let Some(at) = watermark {
            tx.set_tie_watermark(at).await?;
        }
        tx.commit().await?;
        self.store.fold_log().await;
        Ok(count.saturating_sub(1) as i64)
    }
}

async fn is_empty(tx: &mut Tx) -> Result<bool> {
    Ok(tx.counts().await?.iter().all(|(table, rows)| *rows == 0 || MAY_BE_THERE.contains(table)))
}
