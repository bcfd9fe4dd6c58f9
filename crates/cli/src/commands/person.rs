//! `hearten person`: everything about one person on a page.

use clap::Args;
use hearten_domain::DecidedBy;

use hearten_verbs::{PersonSources, argument};

use crate::{
    commands::{person_held, person_page},
    failure::Done,
    names,
    output::Page,
    session::Session,
    words::{joined, listed},
};

/// What is between you and a person: stories and moments, what is on their mind, the facts
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten person ana l
  hearten person ana@harbour.example --timeline 100
  hearten person ana l --sources                    which file says what, and where they differ
  hearten person ana l --held                       everything kept about them")]
pub(crate) struct Person {
    /// A name, loosely; an address or an id
    #[arg(required = true, value_name = "NAME")]
    name: Vec<String>,
    /// How many of the latest moments, stories and gifts to show
    #[arg(long, value_name = "N", default_value_t = 10)]
    timeline: i64,
    /// Show which source says what, and where sources differ
    #[arg(long)]
    sources: bool,
    /// Show everything that is held about them, record by record
    #[arg(long, conflicts_with = "sources")]
    held: bool,
}

impl Person {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        let person = names::person(session, &vault, &joined(&self.name)).await?;
        if self.sources {
            let sources = vault.sources_of(person.id).await?;
            return session.answer(&sources, |sources| list(Page::new(session.look), sources));
        }
        if self.held {
            let held = vault.held(person.id).await?;
            return session.answer(&held, |held| person_held::render(session.look, held, session.today()));
        }
        let mut page = vault.person(person.id).await?;
        (page.timeline, page.timeline_next) = vault.timeline(person.id, None, self.timeline).await?;
        session.answer(&page, |page| person_page::render(session.look, page, session.today()))
    }
}

/// Which source says what.
fn list(mut page: Page, sources: &PersonSources) -> String {
    let look = page.look();
    page.raw(&look.strong(&sources.person.name));
    for field in &sources.fields {
        let differ = if field.differ { "  (sources differ)" } else { "" };
        page.heading(&format!("{}{differ}", field.field));
        for value in &field.values {
            let hidden = if value.shown { "" } else { ", not shown" };
            page.point(2, &format!("{} ({}{hidden})", value.value, listed(&value.sources)));
        }
    }
    if !sources.merged.is_empty() {
        page.heading("merged into them");
        for merge in &sources.merged {
            page.point(
                2,
                &format!("{}, decided by {}", merge.name, if merge.decided_by == DecidedBy::Hand { "you" } else { "the program" }),
            );
        }
        page.command("  ", &format!("hearten unmerge {}", argument(&sources.person.name)), "");
    }
    page.finish()
}
