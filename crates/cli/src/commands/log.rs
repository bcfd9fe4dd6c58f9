//! `hearten log`: a moment that left no trace in mail or calendar.

use clap::Args;
use hearten_domain::{Direction, Medium};
use hearten_verbs::{AfterMoment, NewMoment};

use crate::{
    failure::Done,
    names,
    session::{Session, text_or_stdin},
    words::{one_of, whole},
};

/// Note that you met, called or wrote
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten log \"ana l\" --medium call --minutes 20
  hearten log ana ben --on yesterday --subject \"Lunch at the harbour\" --brought \"the map\"
  hearten log ana --thanks \"read my letter\" --promise \"send the map\" --due friday --concern \"the move to Bergen\"
  hearten log mia --medium letter --received --on \"last tuesday\"")]
pub(crate) struct Log {
    /// With whom; a name of several words in quotes
    #[arg(required = true, value_name = "NAME")]
    people: Vec<String>,
    /// By which medium
    #[arg(long, value_parser = one_of(Medium::ALL, Medium::as_str), default_value = "visit")]
    medium: Medium,
    /// When
    #[arg(long, value_name = "DATE", default_value = "today")]
    on: String,
    /// How long
    #[arg(long, value_name = "N", value_parser = whole, allow_negative_numbers = true)]
    minutes: Option<i64>,
    /// What it was about, in a few words
    #[arg(long, value_name = "TEXT")]
    subject: Option<String>,
    /// What was said or done; - for standard input
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    /// What you brought: an article, an idea, your ear
    #[arg(long, value_name = "TEXT")]
    brought: Option<String>,
    /// What is on their mind, as you heard; kept with the first you name, as is all that follows
    #[arg(long, value_name = "TEXT")]
    concern: Option<String>,
    /// What you said you would do
    #[arg(long, value_name = "TEXT")]
    promise: Option<String>,
    /// By when you said you would do it
    #[arg(long, value_name = "DATE", requires = "promise")]
    due: Option<String>,
    /// What they did for you; thanks are owed then
    #[arg(long, value_name = "TEXT")]
    thanks: Option<String>,
    /// Something worth giving, for the shelf: a web address or words
    #[arg(long, value_name = "URL|TEXT")]
    find: Option<String>,
    /// You wrote or called them
    #[arg(long, conflicts_with = "received")]
    sent: bool,
    /// They wrote or called you
    #[arg(long)]
    received: bool,
}

impl Log {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let on = session.day_past(&self.on)?;
        let due = self.due.as_deref().map(|due| session.day_to_come(due)).transpose()?;
        let text = self.text.as_deref().map(text_or_stdin).transpose()?;
        let vault = session.vault_to_write().await?;
        let moment = NewMoment {
            people: names::people(session, &vault, &self.people).await?,
            medium: self.medium,
            direction: self.direction(),
            on,
            minutes: self.minutes,
            subject: self.subject,
            text,
            brought: self.brought,
        };
        let after = AfterMoment { concern: self.concern, promise: self.promise, promise_due: due, thanks: self.thanks, find: self.find };
        session.receipt(&vault.log_with(moment, after).await?)
    }

    /// As told; else both ways for what people do together, and from me for what is written.
    fn direction(&self) -> Direction {
        match (self.sent, self.received) {
            (true, _) => Direction::Sent,
            (_, true) => Direction::Received,
            _ if self.medium.is_voice_or_face() => Direction::Mutual,
            _ => Direction::Sent,
        }
    }
}
