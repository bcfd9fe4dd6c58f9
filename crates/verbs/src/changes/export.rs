//! Everything the vault keeps, as JSON Lines.

use std::io::{self, Write};

use hearten_boxed::boxed;
use hearten_domain::ErrorKind;
use hearten_speech::say;
use hearten_store::{EXPORT_HEADER, StoreError, export_end, export_line};

use crate::{Result, Vault, VerbError};

#[boxed]
impl Vault {
    /// Writes everything the vault keeps to `out`, a record a line, sorted by kind and id, and last how many they are; tells how many records that were.
    ///
    /// # Errors
    /// `unavailable` where `out` cannot be written.
    pub async fn export(&self, out: &mut (dyn Write + Send)) -> Result<i64> {
        let mut tx = self.read().await?;
        let mut count: u64 = 0;
        writeln!(out, "{EXPORT_HEADER}").map_err(|error| cannot_write(&error))?;
        let mut broken: Option<io::Error> = None;
        let written = tx.export_records(|kind, record| {
            count += 1;
            writeln!(out, "{}", export_line(kind, record)).map_err(|error| {
                let told = StoreError::Unavailable(error.to_string());
                broken = Some(error);
                told
            })
        });
        let written = written.await;
        if let Some(error) = broken {
            return Err(cannot_write(&error));
        }
        written?;
        writeln!(out, "{}", export_end(count)).map_err(|error| cannot_write(&error))?;
        out.flush().map_err(|error| cannot_write(&error))?;
        Ok(count as i64)
    }
}

fn cannot_write(error: &io::Error) -> VerbError {
    let said = say("verb-export-unwritten").with("cause", error.to_string());
    VerbError::new(ErrorKind::Unavailable, said).hint(say("verb-export-unwritten-hint"))
}
