//! `hearten export`: everything the vault keeps, one record a line.

use std::{
    fs::File,
    io::{self, BufWriter, Stdout, Write, stdout},
    path::{Path, PathBuf},
};

use clap::Args;
use serde_json::json;

use crate::{
    failure::{Done, Failure, unavailable},
    session::Session,
    words::counted,
};

/// Write everything you keep as JSON Lines; import reads it back
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten export hearten.jsonl
  hearten export | gzip > hearten.jsonl.gz")]
pub(crate) struct Export {
    /// Where to; - for standard output
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
}

impl Export {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        if self.file == Path::new("-") {
            let mut out = BufWriter::new(Watched { out: stdout(), reader_has_gone: false });
            let written = vault.export(&mut out).await;
            let flushed = out.flush();
            if out.get_ref().reader_has_gone {
                return Err(Failure::ReaderGone);
            }
            written?;
            return Ok(flushed?);
        }
        // Written beside and then renamed, so that a file of that name is never half an export.
        let mut beside = self.file.clone().into_os_string();
        beside.push(".part");
        let beside = PathBuf::from(beside);
        let what = format!("writing {}", self.file.display());
        let file = File::create(&beside).map_err(|error| unavailable(&what, &error))?;
        let mut out = BufWriter::new(file);
        let records = vault.export(&mut out).await?;
        out.flush().and_then(|()| out.get_ref().sync_all()).map_err(|error| unavailable(&what, &error))?;
        std::fs::rename(&beside, &self.file).map_err(|error| unavailable(&what, &error))?;
        let value = json!({"file": self.file, "records": records});
        session.answer(&value, |_| format!("Everything is in {}: {}.\n", self.file.display(), counted(records, "record", "records")))
    }
}

/// Standard output that remembers whether its reader has gone, which a verb cannot tell from other trouble.
struct Watched {
    out: Stdout,
    reader_has_gone: bool,
}

impl Watched {
    fn watch<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        self.reader_has_gone |= result.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::BrokenPipe);
        result
    }
}

impl Write for Watched {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let result = self.out.write(bytes);
        self.watch(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        let result = self.out.flush();
        self.watch(result)
    }
}
