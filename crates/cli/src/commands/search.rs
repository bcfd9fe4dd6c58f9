//! `hearten search`: whatever is kept, by its words.

use clap::Args;
use hearten_verbs::SearchHit;
use jiff::civil::Date;

use crate::{
    failure::Done,
    output::{Page, partial_day, short_day},
    session::Session,
    words::{from_one, joined},
};

/// Search everything you keep: names, stories, gifts, notes, subjects
#[derive(Debug, Args)]
#[command(
    visible_alias = "find",
    after_help = "\
Examples:
  hearten search night train
  hearten find choir --limit 5"
)]
pub(crate) struct Search {
    /// The words to look for
    #[arg(required = true, value_name = "TEXT")]
    text: Vec<String>,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = from_one, allow_negative_numbers = true)]
    limit: i64,
}

impl Search {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let hits = session.vault().await?.search(&joined(&self.text), self.limit).await?;
        session.answer(&hits, |hits| table(Page::new(session.look), hits, session.today()))
    }
}

fn table(mut page: Page, hits: &[SearchHit], today: Date) -> String {
    if hits.is_empty() {
        page.say(0, "Nothing with these words.");
        return page.finish();
    }
    let rows = hits.iter().map(|hit| {
        let person = hit.person.as_ref().map(|person| person.name.clone()).unwrap_or_default();
        let day = hit.known.map(partial_day).or_else(|| hit.day.map(|day| short_day(day, today))).unwrap_or_default();
        vec![hit.kind.clone(), person, day, hit.text.clone()]
    });
    page.table(&["Kind", "Person", "Day", "Text"], rows.collect());
    page.finish()
}
