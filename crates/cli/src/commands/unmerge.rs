//! `hearten unmerge`: one person who is two after all.

use clap::Args;
use hearten_domain::{Merge, PersonId};
use hearten_verbs::{PersonName, Vault, VerbError};

use crate::{
    failure::Done,
    names::{self, Meant, one_meant, short_id},
    session::Session,
    words::listed,
};

/// Make two people again of one who was merged, with what came since going to whom it belongs
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten unmerge \"ana l\"
  hearten unmerge \"ana l\" \"a. lopez\"       where several were merged into her")]
pub(crate) struct Unmerge {
    /// Whom; a name of several words in quotes
    #[arg(value_name = "NAME")]
    person: String,
    /// What the other was called; the latest who was merged where not given
    #[arg(value_name = "OTHER")]
    other: Option<String>,
}

impl Unmerge {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &self.person).await?;
        let other = match &self.other {
            Some(other) => Some(merged(&vault, &person, other).await?),
            None => None,
        };
        session.receipt(&vault.unmerge(person.id, other).await?)
    }
}

/// The one of those merged into a person that `text` means.
async fn merged(vault: &Vault, person: &PersonName, text: &str) -> Done<PersonId> {
    let merges = vault.merges_of(person.id).await?;
    let told = |merges: &[&Merge]| {
        let names: Vec<String> = merges.iter().map(|merge| format!("{} ({})", merge.name, short_id(&merge.other_id.to_string()))).collect();
        listed(&names)
    };
    match one_meant(&merges, text, |merge| merge.other_id.to_string(), |merge| merge.name.clone()) {
        Meant::One(merge) => Ok(merge.other_id),
        Meant::Several(several) => {
            let message = format!("{text:?} can mean several who were merged into {}: {}", person.name, told(&several));
            Err(VerbError::conflict(message).hint("name it by the id in brackets").into())
        }
        Meant::Nothing if merges.is_empty() => Err(VerbError::missing(format!("nobody was merged into {}", person.name)).into()),
        Meant::Nothing => Err(VerbError::missing(format!("nobody called {text:?} was merged into {}", person.name))
            .hint(format!("those who were: {}", told(&merges.iter().collect::<Vec<_>>())))
            .into()),
    }
}
