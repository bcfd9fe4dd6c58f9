//! `hearten merge`: two people who are one.

use clap::Args;
use hearten_verbs::MergeRequest;

use crate::{failure::Done, names, session::Session};

/// Make one person of two; undo and unmerge make two of them again
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten merge \"ana l\" ana@work.example
  hearten merge \"ana l\" \"a. lopez\" --keep \"a. lopez\"
  hearten duplicates                                      those who may be one")]
pub(crate) struct Merge {
    /// One of them; a name of several words in quotes
    #[arg(value_name = "NAME")]
    person: String,
    /// The other
    #[arg(value_name = "OTHER")]
    other: String,
    /// Whose record stays and takes the other's in
    #[arg(long, value_name = "NAME")]
    keep: Option<String>,
    /// Even though you said that they are two
    #[arg(long)]
    anyway: bool,
}

impl Merge {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &self.person).await?.id;
        let other = names::person(session, &vault, &self.other).await?.id;
        let keep = match &self.keep {
            Some(keep) => Some(names::person(session, &vault, keep).await?.id),
            None => None,
        };
        session.receipt(&vault.merge(&MergeRequest { person, other, keep, anyway: self.anyway }).await?)
    }
}
