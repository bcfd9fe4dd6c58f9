//! `hearten guide`: playbooks whose steps become moves.

use clap::{Args, Subcommand};
use hearten_domain::Problem;
use hearten_verbs::{GuideStepView, GuideView};
use jiff::civil::Date;
use serde::Serialize;

use crate::{
    failure::Done,
    output::{Page, short_day},
    session::Session,
    words::{joined, listed},
};

/// Follow a playbook: dated steps that become moves
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten guide                         the guides, and how far you are
  hearten guide show in transition
  hearten guide start in transition
  hearten guide done in transition --note \"Ana knew already\"
  hearten guide end in transition

Guides of your own are Markdown files in HEARTEN_HOME/guides; the user's guide says how to write one.")]
pub(crate) struct Guide {
    #[command(subcommand)]
    command: Option<GuideCommand>,
}

#[derive(Debug, Subcommand)]
enum GuideCommand {
    /// A guide, step by step
    #[command(after_help = "\
Example:
  hearten guide show season of thanks")]
    Show {
        /// Its title, or words of it
        #[arg(required = true, value_name = "GUIDE")]
        guide: Vec<String>,
    },
    /// Begin to follow a guide
    #[command(after_help = "\
Example:
  hearten guide start season of thanks")]
    Start {
        /// Its title, or words of it
        #[arg(required = true, value_name = "GUIDE")]
        guide: Vec<String>,
        /// Its first day
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// A step is done
    #[command(after_help = "\
Examples:
  hearten guide done season of thanks
  hearten guide done season of thanks --step 3 --note \"wrote to six\"")]
    Done {
        /// The guide's title, or words of it
        #[arg(required = true, value_name = "GUIDE")]
        guide: Vec<String>,
        /// Which step [default: the first that is open]
        #[arg(long, value_name = "NUMBER")]
        step: Option<usize>,
        /// What came of it
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// The day it was done
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// Follow a guide no more
    #[command(after_help = "\
Example:
  hearten guide end season of thanks")]
    End {
        /// Its title, or words of it
        #[arg(required = true, value_name = "GUIDE")]
        guide: Vec<String>,
    },
}

#[derive(Serialize)]
struct Listed {
    guides: Vec<GuideView>,
    problems: Vec<Problem>,
}

impl Guide {
    pub(crate) async fn run(self, session: &Session) -> Done {
        match self.command {
            None => {
                let (guides, problems) = session.vault().await?.guides().await?;
                session.answer(&Listed { guides, problems }, |all| list(Page::new(session.look), all))
            }
            Some(GuideCommand::Show { guide }) => {
                let view = session.vault().await?.guide(&joined(&guide)).await?;
                session.answer(&view, |view| one(Page::new(session.look), view, session.today()))
            }
            Some(GuideCommand::Start { guide, on }) => {
                let on = session.day_past(&on)?;
                session.receipt(&session.vault_to_write().await?.guide_start(&joined(&guide), on).await?)
            }
            Some(GuideCommand::Done { guide, step, note, on }) => {
                let on = session.day_past(&on)?;
                session.receipt(&session.vault_to_write().await?.guide_step_done(&joined(&guide), step, on, note).await?)
            }
            Some(GuideCommand::End { guide }) => session.receipt(&session.vault_to_write().await?.guide_end(&joined(&guide)).await?),
        }
    }
}

fn list(mut page: Page, all: &Listed) -> String {
    for guide in &all.guides {
        page.gap();
        let line = format!("{}  {}", page.look().strong(&guide.title), page.look().faint(&guide.name));
        page.raw(&line);
        page.say(2, &format!("For those {}.", guide.audience));
        if guide.is_running {
            let next = guide.next().map(|step| format!(" Next: {}.", step.title)).unwrap_or_default();
            page.say(2, &format!("You follow it: {} of {} steps are done.{next}", guide.done(), guide.steps.len()));
        }
    }
    if !all.problems.is_empty() {
        page.heading("Could not be read");
        all.problems.iter().for_each(|problem| page.point(2, &format!("{}:{}: {}", problem.source, problem.line, problem.cause)));
    }
    page.finish()
}

fn one(mut page: Page, guide: &GuideView, today: Date) -> String {
    page.heading(&guide.title);
    guide.introduction.iter().for_each(|paragraph| page.say(0, paragraph));
    if !guide.is_running {
        page.gap();
        page.say(0, &format!("Begin it with: hearten guide start {}", guide.name));
    }
    for step in &guide.steps {
        page.gap();
        let line =
            format!("{}. {}  {}", step.number, page.look().strong(&step.title), page.look().faint(&state(step, guide.is_running, today)));
        page.raw(&line);
        step.text.iter().for_each(|paragraph| page.say(3, paragraph));
        if !step.with.is_empty() {
            let names: Vec<&str> = step.with.iter().map(|person| person.name.as_str()).collect();
            page.say(3, &format!("Done with {}.", listed(&names)));
        }
        if let Some(note) = &step.note {
            page.say(3, note);
        }
    }
    page.finish()
}

fn state(step: &GuideStepView, is_running: bool, today: Date) -> String {
    match (step.is_done, step.due.filter(|_| is_running)) {
        (true, _) => "done".to_owned(),
        (false, Some(due)) if due <= today => "now".to_owned(),
        (false, Some(due)) => format!("from {}", short_day(due, today)),
        (false, None) => format!("day {}", step.day),
    }
}
