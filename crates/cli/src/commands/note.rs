//! `hearten note`: something learnt about a person.

use std::str::FromStr;

use clap::{ArgGroup, Args};
use hearten_domain::{ConcernKind, DateKind, MembershipKind, UnknownWord};
use hearten_verbs::{NewNote, Prefer};

use crate::{
    failure::{Done, invalid},
    names::{self, one_fact},
    session::{Session, text_or_stdin},
    words::joined,
};

/// Note something about a person: free words, an interest, a concern, a date, where they belong
#[derive(Debug, Args)]
#[command(
    group(ArgGroup::new("what").args(["text", "interest", "concern", "date", "birthday", "member_of", "answered"]).required(true)),
    override_usage = "hearten note <NAME> <TEXT>... [--until <DATE> [--erase]]\n       hearten note <NAME> --interest <TOPIC>\n       hearten note <NAME> --concern <TEXT> [--kind <KIND>] [--since <DATE>]\n                    [--until <DATE>]\n       hearten note <NAME> --birthday <DATE>\n       hearten note <NAME> --date <DATE> --label <LABEL>\n       hearten note <NAME> --member-of <NAME> [--kind <KIND>] [--role <TITLE>]\n                    [--from <DATE>] [--to <DATE>]\n       hearten note <NAME> --answered <TEXT> [--on <DATE>]",
    after_help = "\
Examples:
  hearten note ana \"prefers calls in the morning\"
  hearten note ana \"on leave; write to Ben\" --until friday --erase
  hearten note \"ana l\" --interest \"tidal energy\"
  hearten note ben --concern \"his father's operation\" --kind hard-season --until 2026-12-20
  hearten note ben --birthday \"5 march\"
  hearten note ben --answered operation
  hearten note mia --date 2015-06-20 --label wedding
  hearten note mia --member-of \"Rowing Club\" --kind club --role treasurer --from 2019"
)]
pub(crate) struct Note {
    /// About whom; a name of several words in quotes
    #[arg(value_name = "NAME")]
    person: String,
    /// In your own words; - for standard input
    #[arg(value_name = "TEXT")]
    text: Vec<String>,
    /// Something they care for
    #[arg(long, value_name = "TOPIC")]
    interest: Option<String>,
    /// Something on their mind
    #[arg(long, value_name = "TEXT")]
    concern: Option<String>,
    /// A date that matters to them
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// What the date is: anniversary, death, or words of your own
    #[arg(long, value_name = "LABEL", requires = "date")]
    label: Option<String>,
    /// Their birthday; the year may be unknown
    #[arg(long, value_name = "DATE")]
    birthday: Option<String>,
    /// An organization they belong to
    #[arg(long, value_name = "NAME")]
    member_of: Option<String>,
    /// Of a concern: problem, hope, project, hard-season. Of an organization: employer, board, club, school, association, other
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// What they are in the organization
    #[arg(long, value_name = "TITLE", requires = "member_of")]
    role: Option<String>,
    /// Since when they belong to it
    #[arg(long, value_name = "DATE", requires = "member_of")]
    from: Option<String>,
    /// Until when they belonged to it
    #[arg(long, value_name = "DATE", requires = "member_of")]
    to: Option<String>,
    /// Since when it is on their mind
    #[arg(long, value_name = "DATE", requires = "concern")]
    since: Option<String>,
    /// Of a concern: the day it matters, or the last day it counts. Of your own words: the last day on which they hold
    #[arg(long, value_name = "DATE", conflicts_with_all = ["interest", "date", "birthday", "member_of", "answered"])]
    until: Option<String>,
    /// Erase it for good after that day
    #[arg(long, requires = "until", conflicts_with = "concern")]
    erase: bool,
    /// A concern that was answered or went away: words of it
    #[arg(long, value_name = "TEXT")]
    answered: Option<String>,
    /// The day it was answered [default: today]
    #[arg(long, value_name = "DATE", requires = "answered")]
    on: Option<String>,
}

impl Note {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if let Some(text) = &self.answered {
            return self.answered(session, text).await;
        }
        let note = self.what(session)?;
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &self.person).await?;
        session.receipt(&vault.note(person.id, note).await?)
    }

    async fn answered(&self, session: &Session, text: &str) -> Done {
        let on = self.on.as_deref().map_or(Ok(session.today()), |on| session.day_past(on))?;
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &self.person).await?;
        let mut concerns = vault.person(person.id).await?.concerns;
        concerns.retain(|concern| concern.answered_on.is_none());
        let concern = one_fact(&concerns, text, "open concern", |it| it.id, |it| it.text.clone())?;
        session.receipt(&vault.answer_concern(concern, on).await?)
    }

    fn what(&self, session: &Session) -> Done<NewNote> {
        if let Some(topic) = &self.interest {
            return Ok(NewNote::Interest(topic.clone()));
        }
        if let Some(text) = &self.concern {
            return self.concern(session, text);
        }
        if let Some(date) = &self.birthday {
            return dated(session, DateKind::Birthday, None, date);
        }
        if let Some(date) = &self.date {
            let kind = self.label.as_deref().and_then(|label| label.parse().ok());
            let label = if kind.is_none() { self.label.clone() } else { None };
            return dated(session, kind.unwrap_or(DateKind::Other), label, date);
        }
        if let Some(organization) = &self.member_of {
            return self.membership(session, organization);
        }
        let text = text_or_stdin(&joined(&self.text))?;
        match &self.until {
            Some(until) => Ok(NewNote::Passing { text, until: session.day_to_come(until)?, erase: self.erase }),
            None => Ok(NewNote::Text(text)),
        }
    }

    /// The kind, read as the thing noted has kinds.
    fn kind<T: FromStr<Err = UnknownWord>>(&self) -> Done<Option<T>> {
        let kind = self.kind.as_deref().map(|word| word.replace('-', " ").parse()).transpose();
        Ok(kind.map_err(|unknown: UnknownWord| invalid(unknown.to_string()))?)
    }

    fn concern(&self, session: &Session, text: &str) -> Done<NewNote> {
        let kind = self.kind()?.unwrap_or(ConcernKind::Problem);
        let since = self.since.as_deref().map(|since| session.day_past(since)).transpose()?;
        let until = self.until.as_deref().map(|until| session.day_to_come(until)).transpose()?;
        Ok(NewNote::Concern { text: text.to_owned(), kind, since, until })
    }

    fn membership(&self, session: &Session, organization: &str) -> Done<NewNote> {
        Ok(NewNote::MemberOf {
            organization: organization.to_owned(),
            kind: self.kind()?.unwrap_or(MembershipKind::Employer),
            role: self.role.clone(),
            from: session.partial_date(self.from.as_deref(), Prefer::Past)?,
            to: session.partial_date(self.to.as_deref(), Prefer::Past)?,
        })
    }
}

fn dated(session: &Session, kind: DateKind, label: Option<String>, date: &str) -> Done<NewNote> {
    let date = session.partial_date(Some(date), Prefer::AnyYear)?.ok_or_else(|| invalid("there is no date"))?;
    Ok(NewNote::Date { kind, label, date })
}
