//! `hearten doctor`: how the installation does.

use clap::Args;
use hearten_verbs::DoctorReport;

use crate::{failure::Done, output::Page, session::Session};

/// Say where everything is kept, how it does, and what runs next
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  hearten doctor")]
pub(crate) struct Doctor {}

impl Doctor {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let report = session.vault().await?.doctor().await?;
        session.answer(&report, |report| lines(Page::new(session.look), report))
    }
}

fn lines(mut page: Page, report: &DoctorReport) -> String {
    let widest = report.lines.iter().map(|line| line.name.chars().count()).max().unwrap_or_default();
    for line in &report.lines {
        let mark = if line.ok { "✓" } else { "!" };
        let first = format!("{mark} {:<widest$}  ", line.name);
        let further = " ".repeat(first.chars().count());
        page.hang(&first, &further, &line.value);
        if let Some(hint) = &line.hint {
            page.hang(&further, &further, hint);
        }
    }
    page.finish()
}
