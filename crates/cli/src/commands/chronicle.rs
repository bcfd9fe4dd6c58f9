//! `hearten chronicle`: the archive by year and month.

use clap::Args;
use hearten_domain::PartialDate;
use hearten_verbs::{Chronicle, ChronicleEntry, ChronicleKind, ChronicleRequest, ChronicleSection, Prefer};
use jiff::civil::Date;

use crate::{
    failure::Done,
    names,
    output::Page,
    session::Session,
    words::{counted, joined, listed},
};

/// So many entries are shown unless another number is asked for.
const ENTRIES: usize = 60;

/// The archive: stories, gifts, thanks and moments by year and month, newest first
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten chronicle                         the latest
  hearten chronicle 2019                    one year; also: march 2019, 5 march 2019
  hearten chronicle --with ana l --stories
  hearten chronicle --search \"night train\"
  hearten chronicle --before 2019-03-05     where an earlier page ended")]
pub(crate) struct ChronicleCommand {
    /// A year, a month or a day
    #[arg(value_name = "WHEN")]
    when: Vec<String>,
    /// Only with this person; a name, loosely
    #[arg(long, value_name = "NAME", num_args = 1..)]
    with: Vec<String>,
    /// Stories; with others of these, all that are named
    #[arg(long)]
    stories: bool,
    /// Moments
    #[arg(long)]
    moments: bool,
    /// Gifts, either way
    #[arg(long)]
    gifts: bool,
    /// Thanks said, and outcomes told
    #[arg(long)]
    thanks: bool,
    /// Only what holds these words
    #[arg(long, value_name = "WORDS", num_args = 1..)]
    search: Vec<String>,
    /// Only what was before this day
    #[arg(long, value_name = "DATE")]
    before: Option<String>,
    /// About how many entries
    #[arg(long, value_name = "NUMBER", default_value_t = ENTRIES)]
    limit: usize,
}

impl ChronicleCommand {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let when = Some(joined(&self.when)).filter(|when| !when.is_empty());
        let when = session.partial_date(when.as_deref(), Prefer::Past)?;
        let before = self.before.as_deref().map(|text| session.day_past(text)).transpose()?;
        let vault = session.vault().await?;
        let with = match joined(&self.with) {
            name if name.is_empty() => None,
            name => Some(names::person(session, &vault, &name).await?.id),
        };
        let search = Some(joined(&self.search)).filter(|_| !self.search.is_empty());
        let request = ChronicleRequest { when, with, kinds: self.kinds(), search, before, limit: self.limit };
        let chronicle = vault.chronicle(&request).await?;
        session.answer(&chronicle, |chronicle| render(Page::new(session.look), chronicle, &request))
    }

    fn kinds(&self) -> Vec<ChronicleKind> {
        let wanted = [
            (self.stories, ChronicleKind::Story),
            (self.moments, ChronicleKind::Moment),
            (self.gifts, ChronicleKind::Gift),
            (self.thanks, ChronicleKind::Thanks),
        ];
        wanted.into_iter().filter_map(|(is_wanted, kind)| is_wanted.then_some(kind)).collect()
    }
}

fn render(mut page: Page, chronicle: &Chronicle, request: &ChronicleRequest) -> String {
    if chronicle.sections.is_empty() {
        page.say(0, &nothing(chronicle, request));
        return page.finish();
    }
    for section in &chronicle.sections {
        page.heading(&heading(section));
        section.entries.iter().for_each(|entry| one(&mut page, entry, chronicle.with.is_some()));
    }
    if let Some(next) = chronicle.next {
        page.gap();
        let more = page.look().faint(&format!("Earlier: add --before {next}"));
        page.raw(&more);
    }
    page.finish()
}

fn nothing(chronicle: &Chronicle, request: &ChronicleRequest) -> String {
    let is_narrow = request.when.is_some() || request.search.is_some() || request.before.is_some() || !request.kinds.is_empty();
    match (&chronicle.with, is_narrow) {
        (_, true) => match (chronicle.years.first(), chronicle.years.last()) {
            (Some(newest), Some(oldest)) if newest != oldest => format!("Nothing of that is written here. There is something from {oldest} to {newest}."),
            (Some(year), _) => format!("Nothing of that is written here. There is something from {year}."),
            _ => "Nothing of that is written here yet.".to_owned(),
        },
        (Some(person), false) => format!("Nothing is written about you and {} yet. Begin with: hearten tell TITLE --with NAME", person.name),
        (None, false) => "Nothing is written yet. The archive fills itself from what you import: hearten import ~/Mail; stories are told with: hearten tell".to_owned(),
    }
}

fn heading(section: &ChronicleSection) -> String {
    let month = section.month.and_then(|month| Date::new(section.year, month, 1).ok());
    month.map_or_else(|| format!("Some time in {}", section.year), |day| day.strftime("%B %Y").to_string())
}

/// A line: the day, then what was; a story is set apart, with its words.
fn one(page: &mut Page, entry: &ChronicleEntry, is_of_one: bool) {
    let names: Vec<&str> = entry.people.iter().map(|person| person.name.as_str()).collect();
    let names = match entry.more_people {
        0 => listed(&names),
        more if names.is_empty() => counted(more, "person", "people"),
        more => format!("{} and {more} more", names.join(", ")),
    };
    let day = day_of(entry.date);
    if entry.kind == ChronicleKind::Story {
        page.gap();
        let title = page.look().accent(&entry.title);
        page.hang(&format!("  {day:<6} "), "         ", &title);
        if let Some(detail) = &entry.detail {
            page.quoted(9, detail);
        }
        if !names.is_empty() {
            let names = page.look().faint(&format!("with {names}"));
            page.hang("         ", "         ", &names);
        }
        page.gap();
        return;
    }
    page.hang(&format!("  {day:<6} "), "         ", &said(entry, &names, is_of_one));
    if let Some(detail) = &entry.detail {
        let detail = page.look().faint(detail);
        page.hang("         ", "         ", &detail);
    }
}

fn said(entry: &ChronicleEntry, names: &str, is_of_one: bool) -> String {
    let whom = if names.is_empty() { "them" } else { names };
    match (entry.kind, entry.direction.as_deref()) {
        (ChronicleKind::Gift, Some("given")) => format!("You gave {whom}: {}", entry.title),
        (ChronicleKind::Gift, _) => format!("From {whom}: {}", entry.title),
        (ChronicleKind::Thanks, Some("told")) => format!("You told {whom} what came of it: {}", entry.title),
        (ChronicleKind::Thanks, _) => format!("You thanked {whom}: {}", entry.title),
        (ChronicleKind::Moment, _) => {
            let medium = entry.medium.map(|medium| medium.to_string()).filter(|medium| *medium != entry.title);
            let medium = medium.map(|medium| format!("{medium}: ")).unwrap_or_default();
            let with = if names.is_empty() || is_of_one && entry.people.len() + entry.more_people < 2 {
                String::new()
            } else {
                format!(", with {names}")
            };
            format!("{medium}{}{with}", entry.title)
        }
        (ChronicleKind::Story, _) => entry.title.clone(),
    }
}

/// The day of the month, where it is known.
fn day_of(date: PartialDate) -> String {
    let day = date.full();
    day.map_or_else(String::new, |day| day.strftime("%a %-d").to_string())
}
