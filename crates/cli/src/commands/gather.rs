//! `hearten gather`: gatherings, from the thought to what came of them.

use clap::{Args, Subcommand};
use hearten_domain::{GatheringKind, GuestAnswer};

use super::{gather_page, gather_which::which_one};
use crate::{
    failure::Done,
    output::Page,
    session::{Session, print},
    words::one_of,
};

/// Bring several people together: a list that mixes worlds, invitations, who should meet whom, and what came of it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten gather                                  what is ahead, and what has been
  hearten gather plan \"Bees on roofs\" --day \"9 may\" --hour 19:00 --place Bergen --capacity 12
  hearten gather suggest bees                     who might come, and why
  hearten gather add bees ana ben                 or: --suggested
  hearten gather invite bees                      you invited all on the list
  hearten gather answer bees ana yes
  hearten gather pair bees ana ben \"both keep hives\"
  hearten gather held bees ana ben --on yesterday
  hearten gather plan \"How do we keep the workshop?\" --kind brainstorm")]
pub(crate) struct Gather {
    #[command(subcommand)]
    step: Option<Step>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Step {
    /// Write a gathering down; nobody is invited by that
    #[command(after_help = "\
Example:
  hearten gather plan \"Bees on roofs\" --day \"9 may\" --hour 19:00 --place Bergen --capacity 12")]
    Plan(Plan),
    /// How a gathering stands: its list, words for each, who should meet whom
    #[command(after_help = "\
Example:
  hearten gather show bees")]
    Show { which: String },
    /// Set its day, hour or place
    #[command(after_help = "\
Example:
  hearten gather set bees --hour 19:30")]
    Set {
        which: String,
        #[arg(long, value_name = "DATE")]
        day: Option<String>,
        /// When it begins, such as 19:00; empty takes it away
        #[arg(long, value_name = "TIME")]
        hour: Option<String>,
        /// Where; empty takes it away
        #[arg(long)]
        place: Option<String>,
    },
    /// Who might come, and which guests should meet
    #[command(after_help = "\
Example:
  hearten gather suggest bees --more 3")]
    Suggest {
        which: String,
        /// So many more than there are places
        #[arg(long, value_name = "N", default_value_t = 0)]
        more: usize,
    },
    /// Put people on the list
    #[command(after_help = "\
Examples:
  hearten gather add bees ana ben --reason \"you keep hives too\"
  hearten gather add bees --suggested")]
    Add {
        which: String,
        #[arg(value_name = "NAME")]
        people: Vec<String>,
        /// Why they should be there, as you would say it to them
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
        /// Those whom `suggest` names
        #[arg(long, conflicts_with = "people")]
        suggested: bool,
    },
    /// Take somebody off the list
    #[command(after_help = "\
Example:
  hearten gather drop bees ben")]
    Drop { which: String, person: String },
    /// You invited people; everybody on the list who was not yet, where nobody is named
    #[command(after_help = "\
Example:
  hearten gather invite bees")]
    Invite {
        which: String,
        #[arg(value_name = "NAME")]
        people: Vec<String>,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// What a guest answered: yes, maybe, no
    #[command(after_help = "\
Example:
  hearten gather answer bees ana yes")]
    Answer {
        which: String,
        person: String,
        #[arg(value_parser = one_of(GuestAnswer::ALL, GuestAnswer::as_str))]
        answer: GuestAnswer,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// Two guests should meet; without names, all pairs that `suggest` names
    #[command(after_help = "\
Example:
  hearten gather pair bees ana ben both keep hives")]
    Pair {
        which: String,
        #[arg(requires = "other")]
        one: Option<String>,
        other: Option<String>,
        reason: Vec<String>,
    },
    /// Who sits at which table
    #[command(after_help = "\
Example:
  hearten gather seats bees --size 4")]
    Seats {
        which: String,
        /// Seats at a table
        #[arg(long, value_name = "N", default_value_t = 6)]
        size: usize,
    },
    /// The invitation as a file for calendars, on standard output
    #[command(after_help = "\
Example:
  hearten gather ics bees > bees.ics")]
    Ics { which: String },
    /// It was held, and these came
    #[command(after_help = "\
Example:
  hearten gather held bees ana ben --on yesterday")]
    Held {
        which: String,
        #[arg(value_name = "NAME", required = true)]
        came: Vec<String>,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// Two who came met there
    #[command(after_help = "\
Example:
  hearten gather met bees ana ben")]
    Met { which: String, one: String, other: String },
    /// Keep what was said
    #[command(after_help = "\
Example:
  hearten gather note bees the roof of the school is free")]
    Note {
        which: String,
        #[arg(required = true)]
        text: Vec<String>,
    },
    /// What came of it
    #[command(after_help = "\
Example:
  hearten gather outcome bees three hives on the school")]
    Outcome {
        which: String,
        #[arg(required = true)]
        text: Vec<String>,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// It does not take place
    #[command(after_help = "\
Example:
  hearten gather off bees")]
    Off {
        which: String,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
}

#[derive(Debug, Args)]
pub(super) struct Plan {
    /// What it is about; of a brainstorm the question
    #[arg(required = true)]
    pub(super) theme: Vec<String>,
    #[arg(long, value_name = "DATE")]
    pub(super) day: Option<String>,
    /// When it begins, such as 19:00
    #[arg(long, value_name = "TIME")]
    pub(super) hour: Option<String>,
    #[arg(long)]
    pub(super) place: Option<String>,
    /// How many guests there is room for
    #[arg(long, value_name = "N", default_value_t = 8)]
    pub(super) capacity: i64,
    #[arg(long, default_value = "gathering", value_parser = one_of(GatheringKind::ALL, GatheringKind::as_str))]
    pub(super) kind: GatheringKind,
    /// Somebody who is on the list from the first; may be given several times
    #[arg(long, value_name = "NAME")]
    pub(super) with: Vec<String>,
}

impl Gather {
    pub(crate) async fn run(self, session: &Session) -> Done {
        match self.step {
            None => {
                let all = session.vault().await?.gatherings().await?;
                session.answer(&all, |all| gather_page::list(Page::new(session.look), all, session.today()))
            }
            Some(Step::Show { which }) => show(session, &which).await,
            Some(Step::Suggest { which, more }) => suggest(session, &which, more).await,
            Some(Step::Seats { which, size }) => {
                let vault = session.vault().await?;
                let tables = vault.seating(which_one(&vault, &which).await?, size).await?;
                session.answer(&tables, |tables| gather_page::tables(Page::new(session.look), tables))
            }
            Some(Step::Ics { which }) => {
                let vault = session.vault().await?;
                print(&vault.invitation_file(which_one(&vault, &which).await?).await?)
            }
            Some(step) => step.write(session, &session.vault_to_write().await?).await,
        }
    }
}

async fn show(session: &Session, which: &str) -> Done {
    let vault = session.vault().await?;
    let view = vault.gathering(which_one(&vault, which).await?).await?;
    session.answer(&view, |view| gather_page::one(Page::new(session.look), view, session.today()))
}

async fn suggest(session: &Session, which: &str, more: usize) -> Done {
    let vault = session.vault().await?;
    let id = which_one(&vault, which).await?;
    let ideas = gather_page::Ideas { guests: vault.guest_ideas(id, more).await?, pairs: vault.pair_ideas(id).await? };
    session.answer(&ideas, |ideas| gather_page::ideas(Page::new(session.look), ideas))
}
