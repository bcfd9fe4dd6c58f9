//! `hearten gather`: gatherings, from the thought to what came of them.

use clap::{Args, Subcommand};
use hearten_domain::{GatheringKind, GuestAnswer};
use hearten_verbs::{NewGathering, NewGuest, Vault};

use super::{gather_page, gather_which::which_one};
use crate::{
    failure::Done,
    names,
    output::Page,
    session::{Session, hour_of, print},
    words::{joined, one_of},
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
enum Step {
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
        /// When it begins, such as 19:00
        #[arg(long, value_name = "TIME")]
        hour: Option<String>,
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
struct Plan {
    /// What it is about; of a brainstorm the question
    #[arg(required = true)]
    theme: Vec<String>,
    #[arg(long, value_name = "DATE")]
    day: Option<String>,
    /// When it begins, such as 19:00
    #[arg(long, value_name = "TIME")]
    hour: Option<String>,
    #[arg(long)]
    place: Option<String>,
    /// How many guests there is room for
    #[arg(long, value_name = "N", default_value_t = 8)]
    capacity: i64,
    #[arg(long, default_value = "gathering", value_parser = one_of(GatheringKind::ALL, GatheringKind::as_str))]
    kind: GatheringKind,
    /// Somebody who is on the list from the first; may be given several times
    #[arg(long, value_name = "NAME")]
    with: Vec<String>,
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

impl Step {
    async fn write(self, session: &Session, vault: &Vault) -> Done {
        let receipt = match self {
            Self::Plan(plan) => return plan.write(session, vault).await,
            Self::Add { which, people, reason, suggested } => return add(session, vault, &which, &people, reason, suggested).await,
            Self::Pair { which, one, other, reason } => return pair(session, vault, &which, one.zip(other), &joined(&reason)).await,
            Self::Set { which, day, hour, place } => {
                let day = day.as_deref().map(|day| session.day_to_come(day)).transpose()?;
                vault.place_gathering(which_one(vault, &which).await?, day, hour_of(hour.as_deref())?, place).await?
            }
            Self::Drop { which, person } => {
                let person = names::person(session, vault, &person).await?.id;
                vault.drop_guest(which_one(vault, &which).await?, person).await?
            }
            Self::Invite { which, people, on } => {
                let people = names::people(session, vault, &people).await?;
                vault.invite_guests(which_one(vault, &which).await?, &people, session.day_past(&on)?).await?
            }
            Self::Answer { which, person, answer, on } => {
                let person = names::person(session, vault, &person).await?.id;
                vault.answer_invitation(which_one(vault, &which).await?, person, answer, session.day_past(&on)?).await?
            }
            Self::Held { which, came, on } => {
                let came = names::people(session, vault, &came).await?;
                vault.hold_gathering(which_one(vault, &which).await?, &came, session.day_past(&on)?).await?
            }
            Self::Met { which, one, other } => {
                let pair = [names::person(session, vault, &one).await?.id, names::person(session, vault, &other).await?.id];
                vault.met_at_gathering(which_one(vault, &which).await?, pair).await?
            }
            Self::Note { which, text } => vault.note_gathering(which_one(vault, &which).await?, &joined(&text)).await?,
            Self::Outcome { which, text, on } => {
                vault.gathering_outcome(which_one(vault, &which).await?, &joined(&text), session.day_past(&on)?).await?
            }
            Self::Off { which, on } => vault.call_gathering_off(which_one(vault, &which).await?, session.day_past(&on)?).await?,
            Self::Show { .. } | Self::Suggest { .. } | Self::Seats { .. } | Self::Ics { .. } => return Ok(()),
        };
        session.receipt(&receipt)
    }
}

impl Plan {
    async fn write(self, session: &Session, vault: &Vault) -> Done {
        let new = NewGathering {
            kind: self.kind,
            theme: joined(&self.theme),
            on_day: self.day.as_deref().map(|day| session.day_to_come(day)).transpose()?,
            begins_at: hour_of(self.hour.as_deref())?,
            place: self.place,
            capacity: self.capacity,
            guests: names::people(session, vault, &self.with).await?,
            on: session.today(),
        };
        session.receipt(&vault.plan_gathering(new).await?)
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

async fn add(session: &Session, vault: &Vault, which: &str, people: &[String], reason: Option<String>, suggested: bool) -> Done {
    let id = which_one(vault, which).await?;
    let guests: Vec<NewGuest> = if suggested {
        let ideas = vault.guest_ideas(id, 0).await?;
        ideas.into_iter().map(|idea| NewGuest { person: idea.person.id, reason: Some(idea.reason) }).collect()
    } else {
        let people = names::people(session, vault, people).await?;
        people.into_iter().map(|person| NewGuest { person, reason: reason.clone() }).collect()
    };
    session.receipt(&vault.add_guests(id, &guests).await?)
}

async fn pair(session: &Session, vault: &Vault, which: &str, pair: Option<(String, String)>, reason: &str) -> Done {
    let id = which_one(vault, which).await?;
    if let Some((one, other)) = pair {
        let pair = [names::person(session, vault, &one).await?.id, names::person(session, vault, &other).await?.id];
        return session.receipt(&vault.pair_guests(id, pair, reason).await?);
    }
    let mut receipts = Vec::new();
    for idea in vault.pair_ideas(id).await? {
        receipts.push(vault.pair_guests(id, idea.people.map(|person| person.id), &idea.reason).await?);
    }
    session.answer(&receipts, |receipts| match receipts.as_slice() {
        [] => "Nobody among the guests is seen to need an introduction.\n".to_owned(),
        receipts => format!("{}\n", receipts.iter().map(|receipt| receipt.text.as_str()).collect::<Vec<_>>().join("\n")),
    })
}
