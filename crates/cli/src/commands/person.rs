//! `hearten person`: everything about one person on a page.

use clap::Args;

use crate::{commands::person_page, failure::Done, names, session::Session, words::joined};

/// What is between you and a person: stories and moments, what is on their mind, the facts
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten person ana l
  hearten person ana@harbour.example --timeline 100")]
pub(crate) struct Person {
    /// A name, loosely; an address or an id
    #[arg(required = true, value_name = "NAME")]
    name: Vec<String>,
    /// How many of the latest moments, stories and gifts to show
    #[arg(long, value_name = "N", default_value_t = 10)]
    timeline: i64,
}

impl Person {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        let person = names::person(session, &vault, &joined(&self.name)).await?;
        let mut page = vault.person(person.id).await?;
        (page.timeline, page.timeline_next) = vault.timeline(person.id, None, self.timeline).await?;
        session.answer(&page, |page| person_page::render(session.look, page, session.today()))
    }
}
