//! `hearten forget`: somebody of whom nothing is to be kept any more.

use std::io::{Write, stderr, stdin};

use clap::Args;
use hearten_verbs::{ForgetReceipt, Held, VerbError};

use crate::{
    failure::Done,
    names,
    output::{Page, harmless},
    session::Session,
    words::{joined, listed},
};

/// Erase a person for good, with everything kept about them; nothing brings them back
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten person ana l --held      everything that is kept about them, first
  hearten forget ana l
  hearten forget ana@harbour.example --yes

Moments and stories with others stay, without them; their name and addresses are blotted out of what you wrote about
others. Kept are only salted hashes of their addresses and cards, by which a later import leaves them out.")]
pub(crate) struct Forget {
    /// Whom: a name, loosely; an address or an id
    #[arg(required = true, value_name = "NAME")]
    name: Vec<String>,
    /// Do not ask first
    #[arg(long, short = 'y')]
    yes: bool,
}

impl Forget {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault_to_write().await?;
        let person = names::person(session, &vault, &joined(&self.name)).await?;
        if !self.yes && !is_sure(session, &vault.held(person.id).await?)? {
            return Err(VerbError::refused("nothing was erased").into());
        }
        let receipt = vault.forget_person(person.id).await?;
        session.answer(&receipt, |receipt| told(Page::new(session.look), receipt))
    }
}

/// Asks, where there is somebody to ask.
fn is_sure(session: &Session, held: &Held) -> Done<bool> {
    let name = &held.person.name;
    if !session.can_ask() {
        let error = VerbError::refused(format!("forgetting {name} cannot be taken back, and nobody is here to be asked"));
        return Err(error.hint("say that you are sure with --yes").into());
    }
    let kinds: Vec<String> = held.groups.iter().map(|group| format!("{} ({})", group.title.to_lowercase(), group.count)).collect();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let mut terminal = stderr().lock();
    let question = format!("Held about {name}: {}.\nErase all of it for good? It cannot be taken back. Type yes: ", listed(&kinds));
    terminal.write_all(harmless(&question).as_bytes())?;
    terminal.flush()?;
    let mut line = String::new();
    stdin().read_line(&mut line)?;
    Ok(line.trim().eq_ignore_ascii_case("yes"))
}

/// What was erased, without a name.
fn told(mut page: Page, receipt: &ForgetReceipt) -> String {
    page.say(0, &receipt.text);
    let erased: Vec<String> = receipt.erased.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    page.say(0, &format!("Erased: {}.", listed(&erased.iter().map(String::as_str).collect::<Vec<_>>())));
    if receipt.without_them > 0 {
        page.say(0, &format!("Moments and stories with others that stay without them: {}.", receipt.without_them));
    }
    if receipt.blotted > 0 {
        page.say(0, &format!("Records about others in which they were named, now without that: {}.", receipt.blotted));
    }
    match receipt.left_out_by {
        0 => page.say(0, "They had no address or card by which an import could know to leave them out."),
        count => page.say(0, &format!("A later import leaves them out by {count} salted {}.", if count == 1 { "hash" } else { "hashes" })),
    }
    if !receipt.is_rewritten {
        page.say(0, "The database was busy; what was erased is written over in its files with time.");
    }
    if !receipt.backups.is_empty() {
        page.say(0, "Copies from before an upgrade still hold them, until you delete these files:");
        receipt.backups.iter().for_each(|path| page.raw(&format!("  {}", path.display())));
    }
    page.say(0, "Exports and backups that you made elsewhere still hold them too.");
    page.finish()
}
