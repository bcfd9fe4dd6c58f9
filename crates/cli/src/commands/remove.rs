//! `hearten remove`: somebody who is no longer to be among the people.

use clap::Args;

use crate::{failure::Done, names, session::Session, words::joined};

/// Take a person out of your people; undo brings them back
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  hearten remove ana l")]
pub(crate) struct Remove {
    /// Whom: a name, loosely; an address or an id
    #[arg(required = true, value_name = "NAME")]
    name: Vec<String>,
}

impl Remove {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &joined(&self.name)).await?;
        let receipt = vault.remove_person(person.id).await?;
        session.receipt(&receipt)
    }
}
