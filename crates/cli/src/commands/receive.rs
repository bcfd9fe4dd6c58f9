//! `hearten receive`: something you were given, for which thanks are owed.

use clap::Args;
use hearten_domain::GiftKind;
use hearten_verbs::NewGift;

use crate::{
    failure::Done,
    names,
    session::{Session, text_or_stdin},
    words::{joined, one_of},
};

/// Note something a person gave you or did for you; thanks are owed then
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten receive \"looked over my application\" --from \"ana l\"
  hearten receive brought me together with the harbour master --from ben --kind introduction --on monday")]
pub(crate) struct Receive {
    /// What they gave or did; - for standard input
    #[arg(required = true, value_name = "TEXT")]
    what: Vec<String>,
    /// Who it was
    #[arg(long, value_name = "NAME")]
    from: String,
    /// What sort of gift
    #[arg(long, value_parser = one_of(GiftKind::ALL, GiftKind::as_str), default_value = "help")]
    kind: GiftKind,
    /// What it meant to you
    #[arg(long, value_name = "TEXT")]
    meaning: Option<String>,
    /// When
    #[arg(long, value_name = "DATE", default_value = "today")]
    on: String,
}

impl Receive {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let on = session.day_past(&self.on)?;
        let what = text_or_stdin(&joined(&self.what))?;
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &self.from).await?;
        let gift = NewGift { person: person.id, kind: Some(self.kind), what, meaning: self.meaning, on, find: None, came_from: None };
        session.receipt(&vault.receive(gift).await?)
    }
}
