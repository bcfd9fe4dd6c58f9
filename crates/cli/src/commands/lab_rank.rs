//! `hearten lab rank`.

use std::path::PathBuf;

use clap::Args;
use hearten_verbs::{RankLine, lab_rank};

use super::lab::instant;
use crate::{failure::Done, session::Session};

/// Say whom everybody in a table of events will write to next: ego, alter, score, parted by tabs, the likeliest first
#[derive(Debug, Args)]
#[command(after_help = "\
The first line of the table names its columns: id,at,from,to,medium; times are seconds since 1970 UTC, and rows of one id are one event to several.
--at is the instant to stand at, in such seconds; later events are not read.
For each ego only events in which it took part are used.

Example:
  hearten lab rank --events events.csv --at 1700000000 --horizon 14 --top 10")]
pub(crate) struct LabRank {
    /// A table of who reached whom, when, as comma-separated values
    #[arg(long, value_name = "FILE.csv")]
    events: PathBuf,
    /// Within how many days
    #[arg(long, value_name = "DAYS", default_value_t = 30.0)]
    horizon: f64,
    /// How many for each
    #[arg(long, value_name = "N", default_value_t = 50)]
    top: usize,
}

impl LabRank {
    pub(crate) fn run(self, session: &Session) -> Done {
        let at = instant(session)?;
        session.answer(&lab_rank(&self.events, at, self.horizon, self.top)?, |lines| table(lines))
    }
}

fn table(lines: &[RankLine]) -> String {
    let mut text = String::new();
    for line in lines {
        text += &format!("{}\t{}\t{:e}\n", line.ego, line.alter, line.score);
    }
    text
}
