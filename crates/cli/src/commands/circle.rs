//! `hearten circle`: a few people who meet again and again and help each other along.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use hearten_domain::CircleKind;

use super::{
    circle_page,
    circle_which::{kind, weeks, which_one},
};
use crate::{
    failure::Done,
    output::Page,
    session::{Session, print},
};

/// A few people who meet again and again: a job club, a peer board, a brainstorm, partners
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten circle                                  your circles, and what is next in each
  hearten circle add The bridge --kind job-club --with ana --with ben --every 2w
  hearten circle meet bridge thursday --hour 18:00 --place Library --agenda \"letters, then one round\"
  hearten circle ask bridge ana a word with somebody in shipping
  hearten circle offer bridge me an hour on spreadsheets
  hearten circle round bridge                     each one's ask, and whom they may turn to
  hearten circle helped bridge shipping --by ben --note \"a call with the harbour master\"
  hearten circle commit bridge me write three letters --by friday
  hearten circle kept bridge letters
  hearten circle mail bridge                      one draft for all of them")]
pub(crate) struct Circle {
    #[command(subcommand)]
    step: Option<Step>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Step {
    /// Your circles, and what is next in each
    #[command(after_help = "\
Example:
  hearten circle list")]
    List,
    /// A circle: who is in it, what is open, and what has been
    #[command(after_help = "\
Example:
  hearten circle show bridge")]
    Show { which: String },
    /// Begin a circle; you are in it
    #[command(after_help = "\
Example:
  hearten circle add The bridge --kind job-club --with ana --with ben --every 2w")]
    Add(Add),
    /// Somebody joins
    #[command(after_help = "\
Example:
  hearten circle join bridge mia")]
    Join {
        which: String,
        #[arg(required = true, value_name = "NAME")]
        people: Vec<String>,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// Somebody leaves; what they gave and asked stays
    #[command(after_help = "\
Example:
  hearten circle leave bridge mia")]
    Leave {
        which: String,
        #[arg(value_name = "NAME")]
        person: String,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// Plan the next meeting, or say more about the one of that day
    #[command(after_help = "\
Examples:
  hearten circle meet bridge thursday --hour 18:00 --place Library --agenda \"letters, then one round\"
  hearten circle meet bridge                      on the day that its cadence suggests")]
    Meet {
        which: String,
        /// [default: the day that the cadence suggests]
        #[arg(value_name = "DATE")]
        day: Option<String>,
        /// When it begins, such as 18:00
        #[arg(long, value_name = "TIME")]
        hour: Option<String>,
        /// A place, or a link
        #[arg(long)]
        place: Option<String>,
        /// What is to be spoken of
        #[arg(long, value_name = "TEXT")]
        agenda: Option<String>,
    },
    /// A member asks for something specific
    #[command(after_help = "\
Example:
  hearten circle ask bridge ana a word with somebody in shipping")]
    Ask {
        which: String,
        #[arg(value_name = "WHO")]
        person: String,
        #[arg(required = true)]
        text: Vec<String>,
    },
    /// A member offers something specific
    #[command(after_help = "\
Example:
  hearten circle offer bridge me an hour on spreadsheets")]
    Offer {
        which: String,
        #[arg(value_name = "WHO")]
        person: String,
        #[arg(required = true)]
        text: Vec<String>,
    },
    /// One helped the other; where it was you, thanks become owed, or it is a gift of yours
    #[command(after_help = "\
Examples:
  hearten circle helped bridge shipping --by ben --note \"a call with the harbour master\"
  hearten circle helped bridge spreadsheets --for ana")]
    Helped {
        which: String,
        /// The ask or offer: its id, or words of it
        what: String,
        /// Who helped with what was asked
        #[arg(long, value_name = "WHO", conflicts_with = "whom")]
        by: Option<String>,
        /// Who was helped by what was offered
        #[arg(long = "for", value_name = "WHO")]
        whom: Option<String>,
        /// What the help was, and what came of it
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// A member tells the circle what they will do
    #[command(after_help = "\
Example:
  hearten circle commit bridge me write three letters --by friday")]
    Commit {
        which: String,
        #[arg(value_name = "WHO")]
        person: String,
        #[arg(required = true)]
        text: Vec<String>,
        /// By when
        #[arg(long, value_name = "DATE")]
        by: Option<String>,
    },
    /// They did it
    #[command(after_help = "\
Example:
  hearten circle kept bridge letters")]
    Kept {
        which: String,
        /// What they meant to do: its id, or words of it
        what: String,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
    /// Let an ask, an offer or a commitment rest
    #[command(after_help = "\
Example:
  hearten circle let-go bridge spreadsheets")]
    LetGo {
        which: String,
        /// Its id, or words of it
        what: String,
    },
    /// Its meeting was held; all members came, where nobody is named
    #[command(after_help = "\
Examples:
  hearten circle held bridge
  hearten circle held bridge --with ana --with ben --on yesterday")]
    Held {
        which: String,
        /// Who came; may be given several times
        #[arg(long, value_name = "NAME")]
        with: Vec<String>,
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        /// What was said
        #[arg(long, value_name = "TEXT")]
        minutes: Option<String>,
    },
    /// Keep what was said at the last meeting; `-` reads it from standard input
    #[command(after_help = "\
Example:
  hearten circle minutes bridge the library wants us back in spring")]
    Minutes {
        which: String,
        #[arg(required = true)]
        text: Vec<String>,
    },
    /// The next meeting does not take place
    #[command(after_help = "\
Example:
  hearten circle off bridge")]
    Off { which: String },
    /// A round: each one's ask, in turn, and to whom they may turn with it
    #[command(after_help = "\
Example:
  hearten circle round bridge")]
    Round { which: String },
    /// Name the next pairs who look after each other
    #[command(after_help = "\
Example:
  hearten circle buddies bridge")]
    Buddies { which: String },
    /// A sheet to print for members without an account
    #[command(after_help = "\
Example:
  hearten circle sheet bridge --out bridge.html")]
    Sheet {
        which: String,
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// One mail for the whole circle: day, agenda, asks, offers, and who means to do what
    #[command(after_help = "\
Example:
  hearten circle mail bridge")]
    Mail { which: String },
    /// The next meeting as a file for calendars, on standard output
    #[command(after_help = "\
Example:
  hearten circle ics bridge > bridge.ics")]
    Ics { which: String },
    /// The circle came to its end
    #[command(after_help = "\
Example:
  hearten circle end bridge")]
    End {
        which: String,
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
}

#[derive(Debug, Args)]
pub(super) struct Add {
    /// What it is called
    #[arg(required = true)]
    pub(super) name: Vec<String>,
    /// job-club, peer-board, brainstorm or partners
    #[arg(long, default_value = "peer-board", value_parser = kind)]
    pub(super) kind: CircleKind,
    /// What it is for, in a line
    #[arg(long, value_name = "TEXT")]
    pub(super) purpose: Option<String>,
    /// Who is in it with you; may be given several times
    #[arg(long, value_name = "NAME")]
    pub(super) with: Vec<String>,
    /// How often it meets, in weeks
    #[arg(long, value_name = "WEEKS", default_value = "2w", value_parser = weeks)]
    pub(super) every: i64,
    /// The day it began
    #[arg(long, value_name = "DATE", default_value = "today")]
    pub(super) on: String,
}

impl Circle {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = match &self.step {
            None
            | Some(Step::List | Step::Show { .. } | Step::Round { .. } | Step::Sheet { .. } | Step::Mail { .. } | Step::Ics { .. }) => {
                session.vault().await?
            }
            Some(_) => session.vault_to_write().await?,
        };
        match self.step {
            None | Some(Step::List) => {
                session.answer(&vault.circles().await?, |all| circle_page::list(Page::new(session.look), all, session.today()))
            }
            Some(Step::Show { which }) => {
                let view = vault.circle(which_one(&vault, &which).await?).await?;
                session.answer(&view, |view| circle_page::one(Page::new(session.look), view, session.today()))
            }
            Some(Step::Round { which }) => {
                let seats = vault.circle_round(which_one(&vault, &which).await?).await?;
                session.answer(&seats, |seats| circle_page::round(Page::new(session.look), seats))
            }
            Some(Step::Sheet { which, out }) => circle_page::write_sheet(session, &vault, which_one(&vault, &which).await?, &out).await,
            Some(Step::Mail { which }) => {
                let letter = vault.circle_letter(which_one(&vault, &which).await?).await?;
                session.answer(&letter, |letter| circle_page::letter(Page::new(session.look), letter))
            }
            Some(Step::Ics { which }) => print(&vault.circle_file(which_one(&vault, &which).await?).await?),
            Some(step) => session.receipt(&step.write(session, &vault).await?),
        }
    }
}
