//! `hearten story`: a story read, told better, told to somebody, or taken away.

use clap::Args;
use hearten_domain::{Story, StoryId};
use hearten_verbs::{Prefer, StoryEdit, StoryView, Vault, VerbError};
use jiff::civil::Date;

use crate::{
    failure::Done,
    names::{self, Meant, one_meant, short_id},
    output::{Page, partial_day, short_day},
    session::{Session, text_or_stdin},
    words::{joined, listed},
};

/// Read a story; tell it better; note who has heard it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten story night train                     read it
  hearten story night train --heard ben         you told it to Ben today
  hearten story night train --place Lisbon --date \"august 2012\" --add ben
  hearten story night train --text - < story.txt
  hearten story 4c1d09aa --remove

Which story to tell somebody next: hearten tell --next NAME")]
pub(crate) struct StoryCommand {
    /// Its id, or words of its title
    #[arg(required = true, value_name = "STORY")]
    story: Vec<String>,
    /// Who has heard it; a name of several words in quotes
    #[arg(long, value_name = "NAME", num_args = 1..)]
    heard: Vec<String>,
    /// When they heard it
    #[arg(long, value_name = "DATE", default_value = "today", requires = "heard")]
    on: String,
    /// Another title
    #[arg(long, value_name = "TEXT", conflicts_with = "heard")]
    title: Option<String>,
    /// The story in other words; - for standard input
    #[arg(long, value_name = "TEXT", conflicts_with = "heard")]
    text: Option<String>,
    /// When it happened; "unknown" takes the date away
    #[arg(long, value_name = "DATE", conflicts_with = "heard")]
    date: Option<String>,
    /// Where it happened; "" takes the place away
    #[arg(long, value_name = "PLACE", conflicts_with = "heard")]
    place: Option<String>,
    /// Who is in it as well
    #[arg(long, value_name = "NAME", num_args = 1.., conflicts_with = "heard")]
    add: Vec<String>,
    /// Who is not in it after all
    #[arg(long, value_name = "NAME", num_args = 1.., conflicts_with = "heard")]
    without: Vec<String>,
    /// Take the story away
    #[arg(long, conflicts_with_all = ["heard", "title", "text", "date", "place", "add", "without"])]
    remove: bool,
}

impl StoryCommand {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let wanted = joined(&self.story);
        if !self.writes() {
            let vault = session.vault().await?;
            let view = vault.story(meant(&vault, &wanted).await?).await?;
            return session.answer(&view, |view| render(Page::new(session.look), view, session.today()));
        }
        let vault = session.vault_to_write().await?;
        let id = meant(&vault, &wanted).await?;
        if self.remove {
            return session.receipt(&vault.story_remove(id).await?);
        }
        if !self.heard.is_empty() {
            let (people, on) = (names::people(session, &vault, &self.heard).await?, session.day_past(&self.on)?);
            return session.receipt(&vault.story_heard(id, &people, on).await?);
        }
        let date = match self.date.as_deref() {
            None => None,
            Some("unknown") => Some(None),
            Some(text) => Some(session.partial_date(Some(text), Prefer::Past)?),
        };
        let edit = StoryEdit {
            title: self.title,
            text: self.text.as_deref().map(text_or_stdin).transpose()?,
            date,
            place: self.place,
            add: names::people(session, &vault, &self.add).await?,
            without: names::people(session, &vault, &self.without).await?,
        };
        session.receipt(&vault.story_edit(id, edit).await?)
    }

    fn writes(&self) -> bool {
        let texts = [&self.title, &self.text, &self.date, &self.place];
        let people = [&self.heard, &self.add, &self.without];
        self.remove || texts.iter().any(|text| text.is_some()) || people.iter().any(|names| !names.is_empty())
    }
}

/// The story that a text means.
async fn meant(vault: &Vault, text: &str) -> Done<StoryId> {
    let stories = vault.stories().await?;
    match one_meant(&stories, text, |story: &Story| story.id.to_string(), |story| story.title.clone()) {
        Meant::One(story) => Ok(story.id),
        Meant::Nothing => Err(VerbError::missing(format!("there is no story {text:?}"))
            .hint("see what there is with: hearten chronicle --stories")
            .into()),
        Meant::Several(several) => {
            let titles: Vec<_> = several.iter().map(|story| format!("{} ({})", story.title, short_id(&story.id.to_string()))).collect();
            Err(VerbError::conflict(format!("{text:?} fits several stories: {}", titles.join(", "))).hint("name it by its id").into())
        }
    }
}

fn render(mut page: Page, view: &StoryView, today: Date) -> String {
    let story = &view.story;
    let id = story.id.to_string();
    let title = format!("{}  {}", page.look().strong(&story.title), page.look().faint(short_id(&id)));
    page.raw(&title);
    let place_and_time = [story.place.clone(), story.date.map(partial_day)].into_iter().flatten().collect::<Vec<_>>().join(", ");
    if !place_and_time.is_empty() {
        let line = page.look().faint(&place_and_time);
        page.say(0, &line);
    }
    page.gap();
    for paragraph in story.text.lines().filter(|line| !line.trim().is_empty()) {
        page.say(2, paragraph);
        page.gap();
    }
    let names: Vec<&str> = view.about.iter().map(|person| person.name.as_str()).collect();
    page.fact("With", &listed(&names));
    let heard: Vec<String> = view
        .heard
        .iter()
        .map(|hearing| match hearing.on {
            Some(on) => format!("{} ({})", hearing.person.name, short_day(on, today)),
            None => hearing.person.name.clone(),
        })
        .collect();
    if !heard.is_empty() {
        page.fact("Heard by", &listed(&heard));
    }
    page.fact("Written down", &short_day(story.told_on, today));
    page.finish()
}
