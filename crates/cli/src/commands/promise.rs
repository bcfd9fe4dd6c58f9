//! `hearten promise`: what you said you would do.

use clap::{Args, Subcommand};
use hearten_domain::{Promise as PromiseRecord, PromiseId};
use hearten_verbs::{Vault, VerbError};

use crate::{
    failure::Done,
    names::{self, Meant, one_meant, short_id},
    session::Session,
    words::joined,
};

/// Note what you promised a person, or that you kept it
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
Examples:
  hearten promise ana to send the tide tables --due friday
  hearten promise kept ana
  hearten promise kept ana tide tables"
)]
pub(crate) struct Promise {
    #[command(subcommand)]
    kept: Option<PromiseCommand>,
    /// To whom; a name of several words in quotes
    #[arg(value_name = "NAME", required = true)]
    person: Option<String>,
    /// What you said you would do
    #[arg(value_name = "TEXT", required = true)]
    text: Vec<String>,
    /// The day you said it would be done by
    #[arg(long, value_name = "DATE")]
    due: Option<String>,
    /// The day you said it
    #[arg(long, value_name = "DATE", default_value = "today")]
    on: String,
}

#[derive(Debug, Subcommand)]
enum PromiseCommand {
    /// You did what you promised
    #[command(after_help = "\
Examples:
  hearten promise kept ana
  hearten promise kept \"ana l\" tide tables --on yesterday")]
    Kept {
        /// Whom you had promised it; a name of several words in quotes
        #[arg(value_name = "NAME")]
        person: String,
        /// Words of the promise, where there are several
        #[arg(value_name = "TEXT")]
        text: Vec<String>,
        /// The day you did it
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
    },
}

impl Promise {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if let Some(PromiseCommand::Kept { person, text, on }) = self.kept {
            return kept(session, &person, &joined(&text), &on).await;
        }
        let on = session.day_past(&self.on)?;
        let due = self.due.as_deref().map(|due| session.day_to_come(due)).transpose()?;
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &self.person.unwrap_or_default()).await?;
        session.receipt(&vault.promise(person.id, &joined(&self.text), due, on).await?)
    }
}

async fn kept(session: &Session, person: &str, text: &str, on: &str) -> Done {
    let on = session.day_past(on)?;
    let vault = session.vault_to_write().await?;
    let id = open_promise(session, &vault, person, text).await?;
    session.receipt(&vault.keep_promise(id, on).await?)
}

/// The open promise to a person that `text` means; any text where there is but one.
async fn open_promise(session: &Session, vault: &Vault, person: &str, text: &str) -> Done<PromiseId> {
    let person = names::person(session, vault, person).await?;
    let page = vault.person(person.id).await?;
    let open: Vec<PromiseRecord> = page.promises.into_iter().filter(|promise| promise.kept_on.is_none()).collect();
    match one_meant(&open, text, |promise| promise.id.to_string(), |promise| promise.text.clone()) {
        Meant::One(promise) => Ok(promise.id),
        Meant::Nothing if open.is_empty() => Err(VerbError::missing(format!("nothing is promised to {}", person.name)).into()),
        Meant::Nothing => {
            Err(which(&format!("no promise to {} has the words {text:?}", person.name), &open.iter().collect::<Vec<_>>()).into())
        }
        Meant::Several(several) => Err(which(&format!("there are several promises to {}", person.name), &several).into()),
    }
}

fn which(message: &str, promises: &[&PromiseRecord]) -> VerbError {
    let texts: Vec<_> = promises.iter().map(|promise| format!("{} ({})", promise.text, short_id(&promise.id.to_string()))).collect();
    VerbError::conflict(format!("{message}: {}", texts.join("; "))).hint("add words of the one you mean: hearten promise kept NAME TEXT")
}
