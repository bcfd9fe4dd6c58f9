//! `hearten brief`: what to know before a meeting.

use clap::Args;
use hearten_verbs::{Brief, MeetingView, PersonBrief};
use jiff::{civil::Date, tz::TimeZone};

use crate::{
    failure::Done,
    names,
    output::{Page, day_known, long_day},
    session::Session,
    words::{joined, listed},
};

/// Before a meeting: who they are to you, what was last, what to bring, what to ask, what you promised
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten brief                 the next meeting in your calendar
  hearten brief ana l           the next meeting with her; also where none is planned
  hearten brief --list          all meetings of the next month")]
pub(crate) struct BriefCommand {
    /// With whom: a name, loosely; the next meeting of all where none is named
    #[arg(value_name = "NAME", conflicts_with_all = ["next", "list"])]
    name: Vec<String>,
    /// The next meeting of all, as without a name
    #[arg(long)]
    next: bool,
    /// Only list the meetings ahead
    #[arg(long, conflicts_with = "next")]
    list: bool,
}

impl BriefCommand {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        let (today, zone) = (session.today(), vault.zone());
        if self.list {
            let meetings = vault.meetings_ahead().await?;
            return session.answer(&meetings, |meetings| list(Page::new(session.look), meetings, &zone));
        }
        let brief = if self.name.is_empty() {
            vault.brief(None).await?
        } else {
            vault.brief_before(names::person(session, &vault, &joined(&self.name)).await?.id).await?
        };
        session.answer(&brief, |brief| render(Page::new(session.look), brief, today, &zone))
    }
}

fn list(mut page: Page, meetings: &[MeetingView], zone: &TimeZone) -> String {
    if meetings.is_empty() {
        page.say(0, "No meeting with anybody is planned in the next month. Meetings come from calendars: hearten import calendar.ics");
    }
    for meeting in meetings {
        page.hang("", "    ", &format!("{}: {}", when(meeting, zone), with(meeting)));
    }
    page.finish()
}

fn render(mut page: Page, brief: &Brief, today: Date, zone: &TimeZone) -> String {
    if let Some(meeting) = &brief.meeting {
        let heading = page.look().strong(&format!("{}, {}", when(meeting, zone), with(meeting)));
        page.raw(&heading);
    }
    for person in &brief.people {
        one(&mut page, person, today);
    }
    if brief.meeting.is_none() {
        page.gap();
        page.say(0, "No meeting with them is planned in the next month.");
    }
    if brief.more > 0 {
        page.gap();
        page.say(0, &format!("And {} more will be there.", brief.more));
    }
    page.finish()
}

fn one(page: &mut Page, brief: &PersonBrief, today: Date) {
    page.heading(&brief.person.name);
    brief.who.iter().for_each(|line| page.say(2, line));
    for entry in &brief.last {
        let day = day_known(entry.known, entry.day, today);
        page.labelled(2, "Last", &format!("{day}: {}", entry.title));
    }
    let mut all = |label: &str, lines: &[String]| lines.iter().for_each(|line| page.labelled(2, label, line));
    all("Mind", &brief.concerns);
    all("Promise", &brief.promised);
    all("Bring", &brief.bring);
    all("Ask", &brief.ask);
}

fn when(meeting: &MeetingView, zone: &TimeZone) -> String {
    let time = if meeting.all_day { String::new() } else { meeting.at.to_zoned(zone.clone()).strftime(", %H:%M").to_string() };
    format!("{}{time}", long_day(meeting.day))
}

fn with(meeting: &MeetingView) -> String {
    let names: Vec<&str> = meeting.people.iter().map(|person| person.name.as_str()).collect();
    let title = meeting.title.as_ref().map_or_else(|| meeting.medium.to_string(), |title| format!("“{title}”"));
    format!("{title} with {}", listed(&names))
}
