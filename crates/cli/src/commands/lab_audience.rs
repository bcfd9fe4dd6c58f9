//! `hearten lab audience`: who would value a question, measured on a public list.

use std::path::PathBuf;

use clap::Args;
use hearten_verbs::{AudienceLine, lab_audience};
use jiff::Timestamp;

use crate::{failure::Done, session::Session};

/// Say who would value the first post of each thread, told from the posts before it: its id, a name, a score, parted by tabs
#[derive(Debug, Args)]
#[command(after_help = "\
The list is JSON Lines by time: id, parent, thread, at, name, subject, body.
Where HEARTEN_MODEL names a model, what the posts mean counts beside their words.

Example:
  hearten lab audience list.jsonl --from 2010-01-01T00:00:00Z --top 10")]
pub(crate) struct LabAudience {
    /// The posts, one JSON object a line
    #[arg(value_name = "LIST.jsonl")]
    list: PathBuf,
    /// Only for posts at or after this time
    #[arg(long, value_name = "TIME")]
    from: Timestamp,
    /// At most so many names for each
    #[arg(long, value_name = "N", default_value_t = 10)]
    top: usize,
}

impl LabAudience {
    pub(crate) fn run(self, session: &Session) -> Done {
        session.answer(&lab_audience(&self.list, self.from, self.top, &session.model)?, |lines| table(lines))
    }
}

fn table(lines: &[AudienceLine]) -> String {
    // A tab within a name would part the line wrongly.
    let plain = |name: &str| name.replace(['\t', '\n', '\r'], " ");
    let mut text = String::new();
    for line in lines {
        text += &format!("{}\t{}\t{:.6}\n", line.root, plain(&line.name), line.score);
    }
    text
}
