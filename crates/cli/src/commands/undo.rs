//! `hearten undo`: what was done is taken back.

use clap::Args;
use hearten_domain::ChangeId;
use hearten_verbs::{ChangeView, Undone, Vault, VerbError};
use jiff::tz::TimeZone;

use crate::{
    failure::Done,
    names::{Meant, one_meant, short_id},
    output::Page,
    session::Session,
    words::from_one,
};

/// How far back a change is looked for by a part of its id.
const LOOKED_AT: i64 = 1000;

/// Take back the latest change, or any other; a whole import is one change
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten undo
  hearten undo --list
  hearten undo 4c1d09aa")]
pub(crate) struct Undo {
    /// Which change, as in --list; the latest where none is named
    #[arg(value_name = "ID")]
    change: Option<String>,
    /// Show the latest changes
    #[arg(long, conflicts_with = "change")]
    list: bool,
    /// How many changes to list
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = from_one, allow_negative_numbers = true)]
    limit: i64,
}

impl Undo {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if self.list {
            let vault = session.vault().await?;
            let changes = vault.changes(self.limit).await?;
            return session.answer(&changes, |changes| list(Page::new(session.look), changes, &vault.zone()));
        }
        let vault = session.vault_to_write().await?;
        let change = match &self.change {
            Some(text) => Some(change_meant(&vault, text).await?),
            None => None,
        };
        let undone = vault.undo(change).await?;
        session.answer(&undone, |undone| told(Page::new(session.look), undone))
    }
}

fn told(mut page: Page, undone: &Undone) -> String {
    page.raw(&format!("Taken back: {}", undone.summary));
    if undone.left_nothing {
        page.say(0, "It had brought nothing new, so that nothing changed.");
        page.say(0, "What came before it: hearten undo --list");
    }
    for pair in &undone.parted {
        page.say(
            0,
            &format!("You had made one person of {pair}, of whom a part came by it: they are two again, and what came by it is gone."),
        );
    }
    for pair in &undone.still_one {
        page.say(0, &format!("You had made one person of {pair}, of whom a part came by it. Later changes rest on that, so that they stay one and keep what they share."));
    }
    if !undone.still_mine.is_empty() {
        page.say(0, &format!("Still known as yours: {}", undone.still_mine.join(", ")));
        page.say(0, "What is not yours goes with: hearten me --remove-address ADDRESS");
    }
    page.finish()
}

async fn change_meant(vault: &Vault, text: &str) -> Done<ChangeId> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let changes = vault.changes(LOOKED_AT).await?;
    // Only ids mean a change: a part of a summary would be a dangerous guess.
    match one_meant(&changes, text, |change| change.id.to_string(), |_| String::new()) {
        Meant::One(change) => Ok(change.id),
        Meant::Nothing => {
            Err(VerbError::missing(format!("there is no change \"{text}\"")).hint("see them with: hearten undo --list").into())
        }
        Meant::Several(_) => Err(VerbError::conflict(format!("\"{text}\" fits several changes")).hint("give more of the id").into()),
    }
}

fn list(mut page: Page, changes: &[ChangeView], zone: &TimeZone) -> String {
    if changes.is_empty() {
        page.say(0, "Nothing was changed yet.");
        return page.finish();
    }
    let rows = changes.iter().map(|change| {
        let at = change.at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M").to_string();
        let summary = if change.undone { format!("{} (taken back)", change.summary) } else { change.summary.clone() };
        vec![short_id(&change.id.to_string()).to_owned(), at, change.verb.clone(), summary]
    });
    page.table(&["Id", "When", "What", "Summary"], rows.collect());
    page.finish()
}
