//! `hearten mute`: people who are to be left in peace.

use clap::Args;
use hearten_domain::StandingKind;
use hearten_verbs::{NotedView, UnnotedReceipt, argument};

use crate::{
    failure::Done,
    names,
    output::Page,
    session::Session,
    words::{joined, listed},
};

/// Propose nothing about a person; for a while or for good
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten mute ben --until \"1 march\"
  hearten mute ana l --do-not-contact
  hearten mute grandmother --dead --since 2019-03-05     remembered, never \"contacted\"
  hearten mute mia --do-not-note --erase                 what is noted by now is erased for good")]
pub(crate) struct Mute {
    /// Whom; a name, loosely
    #[arg(required = true, value_name = "NAME")]
    person: Vec<String>,
    #[command(flatten)]
    kind: Standing,
    /// With --do-not-note: erase for good what is noted about them by now, from their cards and the log too
    #[arg(long, requires = "do_not_note", conflicts_with = "until")]
    erase: bool,
    /// The first day on which it is over
    #[arg(long, value_name = "DATE", conflicts_with = "dead")]
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
        if kind != StandingKind::DoNotNote {
            return session.receipt(&vault.mute(person.id, kind, since, until).await?);
        }
        let noted = vault.noted_about(person.id).await?;
        if self.erase && !noted.kinds.is_empty() {
            let receipt = vault.note_no_more(person.id, since).await?;
            return session.answer(&receipt, |receipt| told(Page::new(session.look), receipt));
        }
        let receipt = vault.mute(person.id, kind, since, until).await?;
        session.answer(&receipt, |receipt| {
            let mut page = Page::new(session.look);
            page.say(0, &receipt.text);
            still_held(&mut page, &person.name, &noted);
            page.finish()
        })
    }
}

/// What was noted before is not gone for that.
fn still_held(page: &mut Page, name: &str, noted: &NotedView) {
    if !noted.kinds.is_empty() {
        page.say(0, &format!("What was noted before is still held: {}.", of(noted)));
        page.say(0, &format!("To erase it for good: hearten mute {} --do-not-note --erase", argument(name)));
    }
}

fn told(mut page: Page, receipt: &UnnotedReceipt) -> String {
    page.say(0, &receipt.text);
    page.say(0, "Nothing is noted about them from now on, and this cannot be taken back.");
    page.say(0, &format!("Erased: {}.", of(&receipt.erased)));
    match receipt.erased.shared_stories {
        0 => {}
        1 => page.say(0, "1 story that they share with others stays; look yourself what it says."),
        count => page.say(0, &format!("{count} stories that they share with others stay; look yourself what they say.")),
    }
    page.say(0, "Who they are, how they are reached, what passed between you and what you owe or promised each other stays.");
    if !receipt.is_rewritten {
        page.say(0, "The database was busy; what was erased is written over in its files with time.");
    }
    if !receipt.backups.is_empty() {
        page.say(0, "Copies from before an upgrade still hold it, until you delete these files:");
        receipt.backups.iter().for_each(|path| page.raw(&format!("  {}", path.display())));
    }
    page.say(0, "Exports and backups that you made elsewhere still hold it too.");
    page.finish()
}

fn of(noted: &NotedView) -> String {
    listed(&noted.kinds.iter().map(String::as_str).collect::<Vec<_>>())
}
