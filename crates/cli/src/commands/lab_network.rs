//! `hearten lab newties` and `hearten lab introduce`: who will come to know whom, over a table of events.

use std::path::PathBuf;

use clap::Args;
use hearten_verbs::{lab_introduce, lab_newties};

use super::lab::instant;
use crate::{failure::Done, session::Session};

/// What both read and when.
#[derive(Debug, Args)]
struct Asked {
    /// A table with the columns id,at,from,to,medium; rows of one id are one message to several
    #[arg(long, value_name = "FILE.csv")]
    events: PathBuf,
    /// Over how many days
    #[arg(long, value_name = "DAYS", default_value_t = 30.0)]
    horizon: f64,
}

/// Say of each in a network whom they will come to know: who, whom, score, parted by tabs
#[derive(Debug, Args)]
#[command(after_help = "\
--at is the instant to stand at, in seconds since 1970 UTC; what comes later is not read. With --json each comes with what every sign adds to the score.

Example:
  hearten lab newties --events calls.csv --at 1000000000 --horizon 30 --top 50")]
pub(crate) struct NewTies {
    #[command(flatten)]
    asked: Asked,
    /// How many for each
    #[arg(long, value_name = "N", default_value_t = 50)]
    top: usize,
}

/// Say which of somebody's people, of whom no exchange is seen, should meet: one, other, score, parted by tabs
#[derive(Debug, Args)]
#[command(after_help = "\
--at is the instant to stand at, in seconds since 1970 UTC; what comes later is not read. With --json each pair comes with what every sign adds to the score.

Example:
  hearten lab introduce --events mine.csv --me ana --at 1000000000 --horizon 30 --top 10")]
pub(crate) struct Introduce {
    #[command(flatten)]
    asked: Asked,
    /// Whose people: a name in the table
    #[arg(long, value_name = "NAME")]
    me: String,
    /// How many pairs
    #[arg(long, value_name = "N", default_value_t = 10)]
    top: usize,
}

impl NewTies {
    pub(crate) fn run(self, session: &Session) -> Done {
        let Asked { events, horizon } = self.asked;
        let at = instant(session)?;
        session.answer(&lab_newties(&events, at, horizon, self.top)?, |lines| {
            lines.iter().fold(String::new(), |text, line| text + &format!("{}\t{}\t{:.4}\n", line.ego, line.other, line.score))
        })
    }
}

impl Introduce {
    pub(crate) fn run(self, session: &Session) -> Done {
        let Asked { events, horizon } = self.asked;
        let at = instant(session)?;
        session.answer(&lab_introduce(&events, &self.me, at, horizon, self.top)?, |lines| {
            lines.iter().fold(String::new(), |text, line| text + &format!("{}\t{}\t{:.4}\n", line.one, line.other, line.score))
        })
    }
}
