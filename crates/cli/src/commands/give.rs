//! `hearten give`: something you gave.

use clap::Args;
use hearten_domain::GiftKind;
use hearten_verbs::NewGift;

use crate::{
    failure::Done,
    names,
    session::Session,
    words::{joined, one_of},
};

/// Note something you gave a person
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten give ana a jar of plum jam
  hearten give \"ana l\" --find \"tide tables\"         from the shelf
  hearten give ben an afternoon with his accounts --kind time --meaning \"he had asked nobody\"")]
pub(crate) struct Give {
    /// To whom; a name of several words in quotes
    #[arg(value_name = "NAME")]
    person: String,
    /// What it was; not needed with --find
    #[arg(required_unless_present = "find", value_name = "WHAT")]
    what: Vec<String>,
    /// What sort of gift; told from the find, or a thing, where not given
    #[arg(long, value_parser = one_of(GiftKind::ALL, GiftKind::as_str))]
    kind: Option<GiftKind>,
    /// What it meant
    #[arg(long, value_name = "TEXT")]
    meaning: Option<String>,
    /// When
    #[arg(long, value_name = "DATE", default_value = "today")]
    on: String,
    /// The find on the shelf that it was: its id or words of its title
    #[arg(long, value_name = "ID")]
    find: Option<String>,
}

impl Give {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let on = session.day_past(&self.on)?;
        let vault = session.vault_to_write().await?;
        let find = match &self.find {
            Some(text) => Some(names::find_on_shelf(&vault, text).await?),
            None => None,
        };
        let person = names::person(session, &vault, &self.person).await?;
        let gift =
            NewGift { person: person.id, kind: self.kind, what: joined(&self.what), meaning: self.meaning, on, find, came_from: None };
        session.receipt(&vault.give(gift).await?)
    }
}
