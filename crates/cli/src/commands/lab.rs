//! `hearten lab`: tools for trying and measuring.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use hearten_verbs::{DuplicateLine, SenderLine, VerbError, lab_duplicates, lab_senders};

use super::lab_audience::LabAudience;
use super::lab_network::{Introduce, NewTies};
use super::lab_rank::LabRank;
use crate::{failure::Done, session::Session, words::counted};

/// Try and measure parts of Hearten
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten lab senders archive.mbox --me me@home.example
  hearten lab duplicates contacts.csv
  hearten lab rank --events events.csv --at 1700000000
  hearten lab fill --people 50000 --moments 1000000 --home /tmp/large")]
pub(crate) struct Lab {
    #[command(subcommand)]
    command: LabCommand,
}

#[derive(Debug, Subcommand)]
enum LabCommand {
    /// Say of each sender of mail what it is taken for and why: address, class, reason, parted by tabs
    #[command(after_help = "Example:\n  hearten lab senders archive.mbox --me me@home.example")]
    Senders {
        /// Files, folders or archives of mail; - for standard input
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// An address of your own
        #[arg(long, value_name = "ADDRESS")]
        me: Vec<String>,
    },
    /// Say which records of a table are of one person: two ids, probability, `merge` or `review`, parted by tabs
    #[command(after_help = "\
The first line of the table names its columns: id,given_name,family_name,birthday,street,city,postcode,region,email.
With --json each pair comes with its reasons.

Example:
  hearten lab duplicates contacts.csv")]
    Duplicates {
        /// A table as comma-separated values
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
    },
    Audience(LabAudience),
    Rank(LabRank),
    #[command(name = "newties")]
    NewTies(NewTies),
    Introduce(Introduce),
    /// Fill a vault with invented people and moments, to see how fast everything is
    #[command(after_help = "Example:\n  hearten lab fill --people 50000 --moments 1000000 --home /tmp/large")]
    Fill {
        /// How many people
        #[arg(long, value_name = "N")]
        people: u64,
        /// How many moments
        #[arg(long, value_name = "N")]
        moments: u64,
        /// Another number makes other people
        #[arg(long, value_name = "N", default_value_t = 1)]
        seed: u64,
    },
}

impl Lab {
    pub(crate) async fn run(self, session: &Session) -> Done {
        match self.command {
            LabCommand::Senders { paths, me } => {
                if let Some(path) = paths.iter().find(|path| path.as_os_str() != "-" && !path.exists()) {
                    return Err(VerbError::missing(format!("there is no file or folder {}", path.display())).into());
                }
                let lines = lab_senders(&paths, &me);
                session.answer(&lines, |lines| table(lines))
            }
            LabCommand::Duplicates { file } => session.answer(&lab_duplicates(&file)?, |lines| pairs(lines)),
            LabCommand::Audience(audience) => audience.run(session),
            LabCommand::Rank(rank) => rank.run(session),
            LabCommand::NewTies(command) => command.run(session),
            LabCommand::Introduce(command) => command.run(session),
            LabCommand::Fill { people, moments, seed } => {
                let vault = session.vault_to_write().await?;
                vault.lab_fill(people, moments, seed).await?;
                let value = serde_json::json!({"people": people, "moments": moments, "seed": seed});
                let (people, moments) = (counted(people, "person", "people"), counted(moments, "moment", "moments"));
                session.answer(&value, |_| format!("{people} and {moments} were invented.\n"))
            }
        }
    }
}

/// The instant to stand at, which for tables of events is given in seconds since 1970 UTC.
///
/// # Errors
/// `invalid` where --at is missing or no number.
pub(super) fn instant(session: &Session) -> Done<i64> {
    let wrong = |what: String| VerbError::invalid(what).hint("give it as seconds since 1970 UTC, for example --at 1700000000");
    let text = session.global.at.as_deref().ok_or_else(|| wrong("--at is missing".to_owned()))?;
    Ok(text.trim().parse().map_err(|_| wrong(format!("--at {text} is no number of seconds")))?)
}

fn table(lines: &[SenderLine]) -> String {
    let mut text = String::new();
    for line in lines {
        text += &format!("{}\t{}\t{}\n", line.address, line.class, line.reason);
    }
    text
}

fn pairs(lines: &[DuplicateLine]) -> String {
    let mut text = String::new();
    for line in lines {
        text += &format!("{}\t{}\t{:.4}\t{}\n", line.id_a, line.id_b, line.probability, line.decision);
    }
    text
}
