//! An export of Hearten among what is to be imported: it is a whole vault and no source, and comes in alone.

use std::{
    io::BufRead,
    path::{Path, PathBuf},
};

use hearten_domain::{ErrorKind, ImportReport, Moment};
use hearten_speech::say;

use super::{
    request::{ImportOutcome, ImportRequest},
    run::shown_path,
};
use crate::{Result, Vault, VerbError};

/// How an export of Hearten begins.
const EXPORT_BEGINNING: &[u8] = br#"{"format":"hearten""#;

/// A file that is read from its beginning.
type Opened = Box<dyn BufRead + Send>;

impl Vault {
    /// Reads the export that is asked for; none where there is none among the files.
    ///
    /// # Errors
    /// `invalid` where it stands beside others: what came in with it would leave no empty vault for it.
    pub(super) async fn import_export(&self, request: &ImportRequest) -> Result<Option<ImportOutcome>> {
        let Some((path, mut file)) = find_export(&request.paths)? else { return Ok(None) };
        if request.paths.len() > 1 {
            let among = say("verb-export-among").with("path", shown_path(request, path));
            return Err(VerbError::invalid(among).hint(say("verb-export-among-hint")));
        }
        let _records = self.import_lines(file.as_mut()).await?;
        let mut tx = self.read().await?;
        let mut report = ImportReport::default();
        report.people.new = tx.people_index().await?.len() as u64;
        report.moments.new = tx.count::<Moment>().await?.max(0).cast_unsigned();
        Ok(Some(ImportOutcome { import_id: None, report, me: None, left_nothing: false, had_nothing: true }))
    }
}

/// The first of these files that is an export, opened. Where several are given, one that cannot be read is told when its turn comes.
fn find_export(paths: &[PathBuf]) -> Result<Option<(&Path, Opened)>> {
    for path in paths {
        match hearten_connect::open_if_begins_with(path, EXPORT_BEGINNING) {
            Ok(Some(file)) => return Ok(Some((path.as_path(), file))),
            Err(error) if paths.len() == 1 => {
                let cause = say("intake-unreadable").with("path", path.display().to_string()).with("error", error.to_string());
                return Err(VerbError::new(ErrorKind::Unavailable, cause));
            }
            Ok(None) | Err(_) => {}
        }
    }
    Ok(None)
}
