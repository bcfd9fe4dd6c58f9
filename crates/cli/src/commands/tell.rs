//! `hearten tell`: a story that you share, or that is worth telling.

use clap::Args;
use hearten_verbs::{NewStory, Prefer};

use crate::{
    failure::Done,
    names,
    session::{Session, text_or_stdin},
    words::joined,
};

/// Write down a story that you share with people, or that is worth telling
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten tell \"The night train to Lisbon\" --with \"ana l\" ben --date \"august 2012\" --place Lisbon
  hearten tell The borrowed bicycle --with mia --text \"It had no brakes, as we found out on the hill.\"
  hearten tell - --with mia < story.txt       the first line is the title")]
pub(crate) struct Tell {
    /// A few words to know it by; - to read title and story from standard input
    #[arg(required = true, value_name = "TITLE")]
    title: Vec<String>,
    /// Who is in it; a name of several words in quotes
    #[arg(long, value_name = "NAME", num_args = 1.., required = true)]
    with: Vec<String>,
    /// The story; - for standard input
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    /// When it happened, as far as you know: a year or a month is enough
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// Where it happened
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// Who else has heard it
    #[arg(long, value_name = "NAME", num_args = 1..)]
    heard: Vec<String>,
}

impl Tell {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let (title, text) = self.words()?;
        let date = session.partial_date(self.date.as_deref(), Prefer::Past)?;
        let vault = session.vault_to_write().await?;
        let story = NewStory {
            title,
            text,
            people: names::people(session, &vault, &self.with).await?,
            heard: names::people(session, &vault, &self.heard).await?,
            date,
            place: self.place,
        };
        session.receipt(&vault.tell(story).await?)
    }

    /// Title and text. Words that stand alone are the story itself.
    fn words(&self) -> Done<(Option<String>, String)> {
        let title = joined(&self.title);
        if let Some(text) = &self.text {
            return Ok((Some(title), text_or_stdin(text)?));
        }
        let all = text_or_stdin(&title)?;
        match all.split_once('\n') {
            Some((first, rest)) if title == "-" => Ok((Some(first.trim().to_owned()), rest.trim().to_owned())),
            _ => Ok((None, all)),
        }
    }
}
