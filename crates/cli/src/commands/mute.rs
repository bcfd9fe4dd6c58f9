//! `hearten mute`: people who are to be left in peace.

use clap::Args;
use hearten_domain::StandingKind;

use crate::{failure::Done, names, session::Session, words::joined};

/// Propose nothing about a person; for a while or for good
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten mute ben --until \"1 march\"
  hearten mute ana l --do-not-contact
  hearten mute grandmother --dead --since 2019-03-05     remembered, never \"contacted\"")]
pub(crate) struct Mute {
    /// Whom; a name, loosely
    #[arg(required = true, value_name = "NAME")]
    person: Vec<String>,
    #[command(flatten)]
    kind: Standing,
    /// The first day on which it is over
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// Since when it is so
    #[arg(long, value_name = "DATE", default_value = "today")]
    since: String,
}

/// Which standing is meant; at most one.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub(crate) struct Standing {
    /// They are never to be contacted
    #[arg(long)]
    do_not_contact: bool,
    /// Nothing is to be noted about them
    #[arg(long)]
    do_not_note: bool,
    /// They have died
    #[arg(long)]
    dead: bool,
}

impl Standing {
    /// The one that was named.
    pub(crate) fn named(&self) -> Option<StandingKind> {
        let flags = [
            (self.do_not_contact, StandingKind::DoNotContact),
            (self.do_not_note, StandingKind::DoNotNote),
            (self.dead, StandingKind::Dead),
        ];
        flags.into_iter().find_map(|(is_set, kind)| is_set.then_some(kind))
    }
}

impl Mute {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let since = session.day_past(&self.since)?;
        let until = self.until.as_deref().map(|until| session.day_to_come(until)).transpose()?;
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &joined(&self.person)).await?;
        let kind = self.kind.named().unwrap_or(StandingKind::Muted);
        session.receipt(&vault.mute(person.id, kind, since, until).await?)
    }
}
