//! `hearten unmute`: people who are to be left in peace no longer.

use clap::Args;

use crate::{commands::mute::Standing, failure::Done, names, session::Session, words::joined};

/// End what mute began
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten unmute ben
  hearten unmute ana l --do-not-contact       only that")]
pub(crate) struct Unmute {
    /// Whom; a name, loosely
    #[arg(required = true, value_name = "NAME")]
    person: Vec<String>,
    #[command(flatten)]
    kind: Standing,
}

impl Unmute {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &joined(&self.person)).await?;
        session.receipt(&vault.unmute(person.id, self.kind.named()).await?)
    }
}
