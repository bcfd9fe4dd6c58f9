//! `hearten export`: everything the vault keeps, one record a line; or people as vCards.

use std::{
    fs::File,
    io::{self, BufWriter, Stdout, Write, stdout},
    path::{Path, PathBuf},
};

use clap::Args;
use hearten_domain::PersonId;
use hearten_verbs::{Vault, VerbError};
use serde_json::json;

use crate::{
    failure::{Done, Failure, unavailable},
    names::person,
    session::Session,
    words::counted,
};

/// Write everything you keep as JSON Lines; import reads it back. Or people as vCards
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten export hearten.jsonl
  hearten export | gzip > hearten.jsonl.gz
  hearten export --vcard --output people.vcf
  hearten export --vcard \"Ana López\"")]
pub(crate) struct Export {
    /// Where to; - for standard output
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// Write vCards: everybody's, or the card of one person. Cards that came in go out with all that was in them
    #[arg(long, value_name = "NAME", num_args = 0..=1, default_missing_value = "")]
    vcard: Option<String>,
    /// Where to, where a name stands in FILE's place
    #[arg(long, short, value_name = "FILE", conflicts_with = "file")]
    output: Option<PathBuf>,
}

/// What is written.
enum What {
    Everything,
    Cards(Option<PersonId>),
}

impl What {
    async fn write(&self, vault: &Vault, out: &mut (dyn Write + Send)) -> Result<i64, VerbError> {
        match self {
            Self::Everything => vault.export(out).await,
            Self::Cards(of) => vault.export_cards(*of, out).await,
        }
    }
}

impl Export {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        let what = match self.vcard.as_deref() {
            None => What::Everything,
            Some("") => What::Cards(None),
            Some(name) => What::Cards(Some(person(session, &vault, name).await?.id)),
        };
        let path = self.output.unwrap_or(self.file);
        if path == Path::new("-") {
            let mut out = BufWriter::new(Watched { out: stdout(), reader_has_gone: false });
            let written = what.write(&vault, &mut out).await;
            let flushed = out.flush();
            if out.get_ref().reader_has_gone {
                return Err(Failure::ReaderGone);
            }
            written?;
            return Ok(flushed?);
        }
        // Written beside and then renamed, so that a file of that name is never half an export.
        let mut beside = path.clone().into_os_string();
        beside.push(".part");
        let beside = PathBuf::from(beside);
        let doing = format!("writing {}", path.display());
        let file = File::create(&beside).map_err(|error| unavailable(&doing, &error))?;
        let mut out = BufWriter::new(file);
        let count = what.write(&vault, &mut out).await?;
        out.flush().and_then(|()| out.get_ref().sync_all()).map_err(|error| unavailable(&doing, &error))?;
        std::fs::rename(&beside, &path).map_err(|error| unavailable(&doing, &error))?;
        let (value, told) = match what {
            What::Everything => (
                json!({"file": path, "records": count}),
                format!("Everything is in {}: {}.\n", path.display(), counted(count, "record", "records")),
            ),
            What::Cards(_) => {
                (json!({"file": path, "cards": count}), format!("{} written to {}.\n", counted(count, "card", "cards"), path.display()))
            }
        };
        session.answer(&value, |_| told)
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
