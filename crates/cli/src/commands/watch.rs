//! `hearten watch`: what comes into a folder comes in by itself.

use std::{
    io::{Write, stdout},
    path::PathBuf,
};

use clap::Args;
use hearten_verbs::{SourceNews, WatchRequest};
use hearten_web::stop_signal;

use crate::{failure::Done, output::harmless, session::Session};

/// Watch folders, and bring in what is saved there
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten watch ~/Downloads
  hearten watch ~/Mail ~/Exports --keep
  hearten watch --forget ~/Downloads

What is there comes in first, then every file that is new or changed, two seconds after it was
last written to. Files of other kinds, and those that a browser has not finished, are passed
over. Each time is one import, taken back with: hearten undo. Ctrl-C ends it.")]
pub(crate) struct Watch {
    /// Folders, with all that is in them
    #[arg(required_unless_present = "forget", value_name = "FOLDER")]
    folders: Vec<PathBuf>,
    /// From now on hearten serve watches them too
    #[arg(long)]
    keep: bool,
    /// An address of your own, so that what you sent is told from what you received
    #[arg(long, value_name = "ADDRESS")]
    me: Vec<String>,
    /// Watch a folder no longer; what came from it stays
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["folders", "keep", "me"])]
    forget: Option<PathBuf>,
}

impl Watch {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault_to_write().await?;
        if let Some(folder) = &self.forget {
            let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            return session.receipt(&vault.forget_source(&whole.display().to_string()).await?);
        }
        let request = WatchRequest { folders: self.folders, me: self.me, keep: self.keep };
        let json = session.global.json;
        let tell = |news: SourceNews| say(&news, json);
        tokio::select! {
            ended = vault.watch(&request, &tell) => Ok(ended?),
            () = stop_signal() => Ok(()),
        }
    }
}

/// Says what happened, on a line of its own. Files that brought nothing are not worth one.
fn say(news: &SourceNews, json: bool) {
    let is_nothing = news.outcome.as_ref().is_some_and(|outcome| outcome.import_id.is_none() && outcome.report.problems.is_empty());
    let line = if json {
        let report = news.outcome.as_ref().map(|outcome| &outcome.report);
        serde_json::json!({"source": news.source, "text": news.text, "failed": news.is_failure, "report": report}).to_string()
    } else {
        let problems = news.outcome.iter().flat_map(|outcome| &outcome.report.problems);
        let mut line = format!("{}: {}", news.source, news.text);
        problems.for_each(|problem| line += &format!("\n  {}: {}", problem.source, problem.cause));
        line
    };
    if is_nothing {
        return;
    }
    let mut out = stdout().lock();
    if writeln!(out, "{}", harmless(&line)).and_then(|()| out.flush()).is_err() {
        tracing::info!("nobody reads what came in");
    }
}
