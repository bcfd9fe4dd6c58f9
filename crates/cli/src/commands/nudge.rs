//! `hearten nudge`: the moves of the day reach you where you do not open the program.

use std::io::{IsTerminal, stdin};

use clap::{Args, Subcommand};
use hearten_domain::{NudgeId, NudgeKind, time_of_day};
use hearten_verbs::{NewNudge, NudgeAdded, NudgeView, NudgeWay, Vault, VerbError};
use jiff::civil::{Date, Time};

use crate::{
    failure::Done,
    names::{short_id, the_one},
    output::{Page, short_day},
    session::{Session, secret},
    words::joined,
};

/// Let the moves of the day reach you by mail, ntfy, Gotify, a webhook or your calendar
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten nudge
  hearten nudge mail smtps://ana@mail.example.org --to ana@example.org --from 7:30
  hearten nudge ntfy https://ntfy.example/a-name-that-nobody-guesses
  hearten nudge calendar
  hearten nudge quiet 21:00-7:00
  hearten nudge try ntfy

While `hearten serve` runs, each goes out once a day at most, with names and reasons and nothing
else; a day without moves says nothing, and what was missed is not made up for. Passwords, tokens
and the addresses of topics and hooks are kept sealed, under a key in HEARTEN_HOME/secret.key that
is not in the database.")]
pub(crate) struct Nudge {
    #[command(subcommand)]
    command: Option<NudgeCommand>,
}

#[derive(Debug, Subcommand)]
enum NudgeCommand {
    /// Send a mail, by a mail server of yours
    #[command(after_help = "\
Examples:
  hearten nudge mail smtps://ana@mail.example.org --to ana@example.org
  hearten nudge mail smtp://ana%40example.org@mail.example.org:587 --to ana@example.org --password-stdin < file

The password is asked for on the terminal, or taken from --password-stdin or HEARTEN_SMTP_PASSWORD.")]
    Mail {
        /// The server: smtps://USER@SERVER[:PORT], or smtp:// for STARTTLS; @ in the user is written %40
        #[arg(value_name = "URL")]
        server: String,
        /// To whom it goes
        #[arg(long, value_name = "ADDRESS")]
        to: String,
        /// Read the password from standard input
        #[arg(long)]
        password_stdin: bool,
        /// From which time of the day on
        #[arg(long, value_name = "TIME", default_value = "7:30", value_parser = time)]
        from: Time,
    },
    /// Send a message to a topic of ntfy
    #[command(after_help = "\
Examples:
  hearten nudge ntfy https://ntfy.example/a-name-that-nobody-guesses
  hearten nudge ntfy https://ntfy.example/hearten --token-stdin < file")]
    Ntfy {
        /// The topic's address
        #[arg(value_name = "URL")]
        topic: String,
        /// Read an access token from standard input
        #[arg(long)]
        token_stdin: bool,
        /// From which time of the day on
        #[arg(long, value_name = "TIME", default_value = "7:30", value_parser = time)]
        from: Time,
    },
    /// Send a message by a server of Gotify; its application's token is asked for, or read from standard input
    #[command(after_help = "\
Example:
  hearten nudge gotify https://gotify.example < token")]
    Gotify {
        /// The server's address
        #[arg(value_name = "URL")]
        server: String,
        /// From which time of the day on
        #[arg(long, value_name = "TIME", default_value = "7:30", value_parser = time)]
        from: Time,
    },
    /// Send JSON to any address: its fields are day, title, moves, and the whole as text and content
    #[command(after_help = "\
Example:
  hearten nudge webhook https://hooks.example/services/word")]
    Webhook {
        /// The address
        #[arg(value_name = "URL")]
        url: String,
        /// From which time of the day on
        #[arg(long, value_name = "TIME", default_value = "7:30", value_parser = time)]
        from: Time,
    },
    /// Serve a calendar of your moves under a secret address, for a calendar program on this machine
    #[command(after_help = "\
Example:
  hearten nudge calendar")]
    Calendar,
    /// Set the hours in which nothing is sent; without any, send at all hours
    #[command(after_help = "\
Examples:
  hearten nudge quiet 21:00-7:00
  hearten nudge quiet none")]
    Quiet {
        /// The hours, or `none`
        #[arg(value_name = "HOURS")]
        hours: String,
    },
    /// Send today's moves now, to see whether they arrive
    #[command(after_help = "\
Example:
  hearten nudge try mail")]
    Try {
        /// Its id, or words of its kind and address
        #[arg(required = true, value_name = "NUDGE")]
        nudge: Vec<String>,
    },
    /// Give one up, and throw its secret away
    #[command(after_help = "\
Example:
  hearten nudge end ntfy")]
    End {
        /// Its id, or words of its kind and address
        #[arg(required = true, value_name = "NUDGE")]
        nudge: Vec<String>,
    },
}

fn time(text: &str) -> Result<Time, String> {
    time_of_day(text).ok_or_else(|| format!("{text:?} is no time of the day; write it like 7:30"))
}

impl Nudge {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let Some(command) = self.command else {
            let vault = session.vault().await?;
            let quiet = vault.quiet_hours().await?.map(|hours| hours.to_string());
            return session
                .answer(&vault.nudges().await?, |nudges| list(Page::new(session.look), nudges, quiet.as_deref(), session.today()));
        };
        let vault = session.vault_to_write().await?;
        match command {
            NudgeCommand::Mail { server, to, password_stdin, from } => {
                let names_user = server.split_once("://").is_some_and(|(_, rest)| rest.contains('@'));
                let password =
                    if names_user { Some(secret(session, password_stdin, Some("HEARTEN_SMTP_PASSWORD"), "Password")?) } else { None };
                added(session, &vault, NewNudge { way: NudgeWay::Mail { server, password, to }, at: from }).await
            }
            NudgeCommand::Ntfy { topic, token_stdin, from } => {
                let token = if token_stdin { Some(secret(session, true, None, "Token")?) } else { None };
                added(session, &vault, NewNudge { way: NudgeWay::Ntfy { topic, token }, at: from }).await
            }
            NudgeCommand::Gotify { server, from } => {
                let token = secret(session, !stdin().is_terminal(), None, "The application's token")?;
                added(session, &vault, NewNudge { way: NudgeWay::Gotify { server, token }, at: from }).await
            }
            NudgeCommand::Webhook { url, from } => added(session, &vault, NewNudge { way: NudgeWay::Webhook { url }, at: from }).await,
            NudgeCommand::Calendar => added(session, &vault, NewNudge { way: NudgeWay::Calendar, at: Time::midnight() }).await,
            NudgeCommand::Quiet { hours } => {
                let hours = vault.set_quiet_hours(if hours == "none" { "" } else { &hours }).await?.map(|hours| hours.to_string());
                session.answer(&hours, |hours| match hours {
                    Some(hours) => format!("Nothing is sent in the hours {hours}.\n"),
                    None => "No hours are quiet any more.\n".to_owned(),
                })
            }
            NudgeCommand::Try { nudge } => {
                let id = nudge_meant(&vault, &joined(&nudge)).await?;
                let tried = vault.try_nudge(id).await?;
                session.answer(&tried, |tried| format!("Sent by {}: “{}”\n", tried.kind, tried.title))
            }
            NudgeCommand::End { nudge } => {
                let id = nudge_meant(&vault, &joined(&nudge)).await?;
                session.receipt(&vault.nudge_end(id).await?)
            }
        }
    }
}

async fn added(session: &Session, vault: &Vault, new: NewNudge) -> Done {
    let added: NudgeAdded = vault.nudge_add(new).await?;
    session.answer(&added, |added| {
        let mut page = Page::new(session.look);
        page.say(0, &added.receipt.text);
        match &added.calendar_path {
            Some(path) => page.say(0, &format!("While hearten serve runs, subscribe to http://127.0.0.1:4590{path} (with the port that serve tells). Whoever knows this address can read the calendar.")),
            None => page.say(0, &format!("See whether it arrives with: hearten nudge try {}", short_id(&added.receipt.id))),
        }
        page.finish()
    })
}

/// The nudge that `text` means.
async fn nudge_meant(vault: &Vault, text: &str) -> Done<NudgeId> {
    let nudges = vault.nudges().await?;
    let found = the_one(&nudges, text, "nudges", |view| view.nudge.id, words)?;
    found.ok_or_else(|| VerbError::missing(format!("nothing that is set up is {text:?}")).hint("see it with: hearten nudge").into())
}

fn words(view: &NudgeView) -> String {
    let to = view.nudge.mail_to.as_ref().map(|to| format!(" to {to}")).unwrap_or_default();
    format!("{}{to} {}", view.nudge.kind, view.nudge.url).trim_end().to_owned()
}

fn list(mut page: Page, nudges: &[NudgeView], quiet: Option<&str>, today: Date) -> String {
    if nudges.is_empty() {
        page.say(0, "Nothing is sent: you open Hearten when you like. Let it reach you with, for example: hearten nudge mail smtps://you@mail.example.org --to you@example.org");
        return page.finish();
    }
    for view in nudges {
        page.gap();
        let id = short_id(&view.nudge.id.to_string()).to_owned();
        let when = match (view.nudge.kind, view.sent_on) {
            (NudgeKind::Calendar, _) => "when it is asked for".to_owned(),
            (_, None) => format!("from {} on, not sent yet", view.nudge.time().strftime("%H:%M")),
            (_, Some(day)) => format!("from {} on, last {}", view.nudge.time().strftime("%H:%M"), short_day(day, today)),
        };
        let line = format!("{}  {}", page.look().strong(&words(view)), page.look().faint(&format!("{when}, {id}")));
        page.raw(&line);
        if let Some(path) = &view.calendar_path {
            page.say(2, &format!("http://127.0.0.1:4590{path}"));
        }
        if let Some(trouble) = &view.trouble {
            page.point(2, trouble);
        }
    }
    if let Some(quiet) = quiet {
        page.gap();
        page.say(0, &format!("Nothing is sent in the hours {quiet}."));
    }
    page.finish()
}
