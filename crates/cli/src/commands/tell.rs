//! `hearten tell`: a story that you share, or that is worth telling.

use std::path::PathBuf;

use clap::Args;
use hearten_verbs::{NewPhoto, NewStory, Prefer, StoriesFor};

use crate::{
    commands::story::read_photo,
    failure::{Done, Failure},
    names::{self, short_id},
    output::Page,
    session::{Session, text_or_stdin},
    words::joined,
};

/// Write down a story that you share with people, or that is worth telling
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten tell \"The night train to Lisbon\" --with \"ana l\" ben --date \"august 2012\" --place Lisbon
  hearten tell The borrowed bicycle --with mia --text \"It had no brakes, as we found out on the hill.\"
  hearten tell - --with mia < story.txt       the first line is the title
  hearten tell --next mia                     which story to tell her next, and why
  hearten tell --prompts mia                  questions that bring one to mind

To read a story, tell it better or note who has heard it: hearten story TITLE")]
pub(crate) struct Tell {
    /// A few words to know it by; - to read title and story from standard input
    #[arg(required_unless_present_any = ["next", "prompts"], value_name = "TITLE")]
    title: Vec<String>,
    /// Who is in it; a name of several words in quotes
    #[arg(long, value_name = "NAME", num_args = 1.., required_unless_present_any = ["next", "prompts"])]
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
    /// A picture of it: JPEG, PNG or WebP; more of them with: hearten story
    #[arg(long, value_name = "FILE", conflicts_with_all = ["next", "prompts"])]
    photo: Option<PathBuf>,
    /// What is to be seen on the picture
    #[arg(long, value_name = "TEXT", requires = "photo")]
    caption: Option<String>,
    /// Only say which stories to tell this person next, and why
    #[arg(long, value_name = "NAME", num_args = 1.., conflicts_with_all = ["title", "with", "text", "date", "place", "heard", "prompts"])]
    next: Vec<String>,
    /// Only ask what brings a story with this person to mind
    #[arg(long, value_name = "NAME", num_args = 1.., conflicts_with_all = ["title", "with", "text", "date", "place", "heard"])]
    prompts: Vec<String>,
}

impl Tell {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if let Some(name) = [&self.next, &self.prompts].into_iter().find(|names| !names.is_empty()) {
            let vault = session.vault().await?;
            let person = names::person(session, &vault, &joined(name)).await?;
            let only_prompts = self.next.is_empty();
            return session.answer(&vault.stories_for(person.id).await?, |it| render(Page::new(session.look), it, only_prompts));
        }
        let (title, text) = self.words()?;
        let date = session.partial_date(self.date.as_deref(), Prefer::Past)?;
        let caption = self.caption.clone();
        let photo = self.photo.as_deref().map(|file| Ok::<_, Failure>(NewPhoto { bytes: read_photo(file)?, caption })).transpose()?;
        let vault = session.vault_to_write().await?;
        let story = NewStory {
            title,
            text,
            people: names::people(session, &vault, &self.with).await?,
            heard: names::people(session, &vault, &self.heard).await?,
            date,
            place: self.place,
            photos: photo.into_iter().collect(),
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

/// What there is to tell; where nothing is, questions.
fn render(mut page: Page, stories: &StoriesFor, only_prompts: bool) -> String {
    if !only_prompts {
        for story in &stories.next {
            let title = format!("{}  {}", page.look().strong(&story.title), page.look().faint(short_id(&story.id.to_string())));
            page.raw(&title);
            page.say(2, &story.why);
        }
        if !stories.next.is_empty() {
            return page.finish();
        }
        let name = &stories.person.name;
        page.say(
            0,
            &match stories.shared {
                0 => format!("No story with {name} is written down yet. These may bring one to mind:"),
                _ => format!("All that you share with {name} was told not long ago. These may bring another to mind:"),
            },
        );
    }
    stories.prompts.iter().for_each(|prompt| page.point(2, prompt));
    page.finish()
}
