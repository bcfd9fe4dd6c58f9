//! `hearten story`: a story read, told better, told to somebody, or taken away.

use std::{
    io::Read as _,
    path::{Path, PathBuf},
};

use clap::Args;
use hearten_domain::{Story, StoryId, StoryPhoto};
use hearten_verbs::{NewPhoto, PICTURE_LIMIT, Prefer, StoryEdit, StoryView, Vault, VerbError};
use jiff::civil::Date;

use crate::{
    failure::{Done, unavailable},
    names::{self, Meant, one_meant, short_id},
    output::{Page, partial_day, short_day},
    session::{Session, text_or_stdin},
    words::{counted, joined, listed},
};

/// Read a story; tell it better; note who has heard it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten story night train                     read it
  hearten story night train --heard ben         you told it to Ben today
  hearten story night train --place Lisbon --date \"august 2012\" --add ben
  hearten story night train --text - < story.txt
  hearten story night train --photo platform.jpg --caption \"At four in the morning\"
  hearten story night train --picture 1 --remove    only the picture
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
    /// A picture of it: JPEG, PNG or WebP. It is kept upright, at most 1600 pixels long, and without what the camera noted of place and time
    #[arg(long, value_name = "FILE", conflicts_with_all = ["heard", "title", "text", "date", "place", "add", "without", "picture"])]
    photo: Option<PathBuf>,
    /// What is to be seen on the picture; "" takes the words away
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["heard", "title", "text", "date", "place", "add", "without"])]
    caption: Option<String>,
    /// Which of its pictures, by number: with --caption, --out or --remove
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["heard", "title", "text", "date", "place", "add", "without"])]
    picture: Option<usize>,
    /// Write that picture to a file
    #[arg(long, value_name = "FILE", requires = "picture", conflicts_with_all = ["caption", "remove"])]
    out: Option<PathBuf>,
    /// Take the story away; with --picture only that picture
    #[arg(long, conflicts_with_all = ["heard", "title", "text", "date", "place", "add", "without", "photo", "caption"])]
    remove: bool,
}

impl StoryCommand {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let wanted = joined(&self.story);
        if let Some(number) = self.picture {
            return self.one_picture(session, &wanted, number).await;
        }
        if !self.writes() {
            let vault = session.vault().await?;
            let view = vault.story(meant(&vault, &wanted).await?).await?;
            return session.answer(&view, |view| render(Page::new(session.look), view, session.today()));
        }
        let vault = session.vault_to_write().await?;
        let id = meant(&vault, &wanted).await?;
        if let Some(file) = &self.photo {
            let photo = NewPhoto { bytes: read_photo(file)?, caption: self.caption };
            return session.receipt(&vault.story_photo_add(id, photo).await?);
        }
        if self.caption.is_some() {
            let error = VerbError::invalid("words under a picture need a picture");
            return Err(error.hint("put one to the story with --photo FILE, or say which with --picture NUMBER").into());
        }
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
        let texts = [&self.title, &self.text, &self.date, &self.place, &self.caption];
        let people = [&self.heard, &self.add, &self.without];
        self.remove || self.photo.is_some() || texts.iter().any(|text| text.is_some()) || people.iter().any(|names| !names.is_empty())
    }
}

impl StoryCommand {
    /// What is done with one picture of a story.
    async fn one_picture(self, session: &Session, story: &str, number: usize) -> Done {
        let is_written = self.remove || self.caption.is_some();
        let vault = if is_written { session.vault_to_write().await? } else { session.vault().await? };
        let view = vault.story(meant(&vault, story).await?).await?;
        let Some(shown) = number.checked_sub(1).and_then(|place| view.photos.get(place)) else {
            let has = counted(view.photos.len(), "picture", "pictures");
            let error = VerbError::missing(format!("{:?} has no picture {number}; it has {has}", view.story.title));
            return Err(error.hint("put one to it with: hearten story TITLE --photo FILE").into());
        };
        if self.remove {
            return session.receipt(&vault.story_photo_remove(shown.id).await?);
        }
        if self.caption.is_some() {
            return session.receipt(&vault.story_photo_word(shown.id, self.caption).await?);
        }
        let Some(out) = self.out else { return session.answer(shown, |shown| format!("{}\n", pictured(shown))) };
        let photo = vault.photo(&shown.photo).await?;
        let photo = photo.ok_or_else(|| VerbError::missing("the picture's bytes are not there").hint("hearten doctor says more"))?;
        std::fs::write(&out, &photo.bytes).map_err(|error| unavailable(&format!("writing {}", out.display()), &error))?;
        session.answer(&Written { file: out.display().to_string() }, |written| format!("Written to {}.\n", written.file))
    }
}

#[derive(serde::Serialize)]
struct Written {
    file: String,
}

/// The bytes of a picture that is to be put to a story. What is far too large is not read.
pub(crate) fn read_photo(file: &Path) -> Done<Vec<u8>> {
    let failed = |error: std::io::Error| unavailable(&format!("reading {}", file.display()), &error);
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(file).map_err(failed)?;
    opened.take(PICTURE_LIMIT as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// A picture in a line: what is to be seen, and its size.
fn pictured(shown: &StoryPhoto) -> String {
    let caption = shown.caption.as_deref().map(|caption| format!("{caption}, ")).unwrap_or_default();
    format!("{caption}{} by {} pixels", shown.width, shown.height)
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
    for (number, shown) in (1..).zip(&view.photos) {
        page.fact(&format!("Picture {number}"), &pictured(shown));
    }
    page.fact("Written down", &short_day(story.told_on, today));
    page.finish()
}
