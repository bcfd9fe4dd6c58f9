//! `hearten shelf`: things worth giving, until they have a person.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use hearten_domain::FindKind;
use hearten_verbs::{FindFor, FindView, NewFind, ShelvedMails};
use jiff::civil::Date;

use crate::{
    failure::Done,
    names::{self, short_id},
    output::{Page, short_day},
    session::{Session, text_or_stdin},
    words::{joined, listed, one_of},
};

/// Things worth giving, with the people each would serve
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten shelf
  hearten shelf --person ana l          what of it would serve her, and why
  hearten shelf for tide tables         all whom one thing would serve
  hearten shelf add https://tides.example/tables --title \"Tide tables\"
  hearten shelf drop 4c1d09aa")]
pub(crate) struct Shelf {
    /// Only what would serve this person
    #[arg(long, value_name = "NAME", num_args = 1..)]
    person: Vec<String>,
    #[command(subcommand)]
    command: Option<ShelfCommand>,
}

#[derive(Debug, Subcommand)]
enum ShelfCommand {
    /// Keep something worth giving
    #[command(after_help = "\
Examples:
  hearten shelf add https://tides.example/tables --title \"Tide tables\"
  hearten shelf add https://tides.example/tables --fetch
  hearten shelf add a reading group for people who build boats --kind idea
  pbpaste | hearten shelf add -")]
    Add {
        /// A web address or words; - for standard input
        #[arg(required = true, value_name = "URL|TEXT|-")]
        text: Vec<String>,
        /// What it is; told from the text where not given
        #[arg(long, value_parser = one_of(FindKind::ALL, FindKind::as_str))]
        kind: Option<FindKind>,
        /// A few words to know it by
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
        /// The day it came to you
        #[arg(long, value_name = "DATE", default_value = "today")]
        on: String,
        /// Read the page at the address, for its title and text
        #[arg(long)]
        fetch: bool,
    },
    /// Keep mails that you saved because they may serve somebody
    #[command(after_help = "\
Examples:
  hearten shelf mail ~/Mail/.For-somebody
  hearten shelf mail newsletter.eml")]
    Mail {
        /// Saved messages, an mbox or a Maildir
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
    },
    /// Whom one thing would serve, and why
    #[command(after_help = "\
Example:
  hearten shelf for tide tables")]
    For {
        /// Its id, or words of its title
        #[arg(required = true, value_name = "FIND")]
        find: Vec<String>,
    },
    /// Take something off the shelf without giving it
    #[command(after_help = "\
Examples:
  hearten shelf drop 4c1d09aa
  hearten shelf drop tide tables")]
    Drop {
        /// Its id, or words of its title
        #[arg(required = true, value_name = "ID")]
        find: Vec<String>,
    },
}

impl Shelf {
    pub(crate) async fn run(self, session: &Session) -> Done {
        match self.command {
            None if !self.person.is_empty() => {
                let vault = session.vault().await?;
                let person = names::person(session, &vault, &joined(&self.person)).await?;
                let finds = vault.shelf_for(person.id).await?;
                session.answer(&finds, |finds| list_for(Page::new(session.look), &person.name, finds))
            }
            Some(ShelfCommand::For { find }) => {
                let vault = session.vault().await?;
                let view = vault.shelf_find(names::find_on_shelf(&vault, &joined(&find)).await?).await?;
                session.answer(&view, |view| one(Page::new(session.look), view))
            }
            None => {
                let shelf = session.vault().await?.shelf().await?;
                session.answer(&shelf, |shelf| list(Page::new(session.look), shelf, session.today()))
            }
            Some(ShelfCommand::Add { text, kind, title, on, fetch }) => {
                let on = session.day_past(&on)?;
                let text_or_url = text_or_stdin(&joined(&text))?;
                let vault = session.vault_to_write().await?;
                let new = NewFind { kind, text_or_url, title, on };
                session.receipt(&if fetch { vault.shelf_add_page(new).await? } else { vault.shelf_add(new).await? })
            }
            Some(ShelfCommand::Mail { paths }) => {
                let shelved = session.vault_to_write().await?.shelf_add_mails(paths).await?;
                session.answer(&shelved, |shelved| of_mails(Page::new(session.look), shelved))
            }
            Some(ShelfCommand::Drop { find }) => {
                let vault = session.vault_to_write().await?;
                let find = names::find_on_shelf(&vault, &joined(&find)).await?;
                session.receipt(&vault.shelf_drop(find).await?)
            }
        }
    }
}

/// What saved mails brought.
fn of_mails(mut page: Page, shelved: &ShelvedMails) -> String {
    page.say(0, &shelved.sentence());
    for problem in &shelved.problems {
        page.point(2, &format!("{}: {}", problem.source, problem.cause));
    }
    page.finish()
}

/// What would serve one person.
fn list_for(mut page: Page, name: &str, finds: &[FindFor]) -> String {
    if finds.is_empty() {
        page.say(
            0,
            &format!("Nothing on the shelf is known to serve {name}. What they care for is kept with: hearten note NAME --interest TOPIC"),
        );
        return page.finish();
    }
    for FindFor { find, why } in finds {
        page.gap();
        let line = format!("{}  {}", page.look().strong(&find.title), page.look().faint(short_id(&find.id.to_string())));
        page.raw(&line);
        if let Some(url) = &find.url {
            page.raw(&format!("  {url}"));
        }
        page.say(2, &format!("{name} {why}"));
    }
    page.finish()
}

/// Whom one find would serve.
fn one(mut page: Page, view: &FindView) -> String {
    let title = page.look().strong(&view.find.title);
    page.raw(&title);
    if view.fits.is_empty() {
        page.say(2, "Nobody is known to care for it. What people care for is kept with: hearten note NAME --interest TOPIC");
    }
    for served in &view.fits {
        page.point(2, &format!("{} {}", served.name, served.why));
    }
    if !view.given_to.is_empty() {
        let names: Vec<_> = view.given_to.iter().map(|person| person.name.as_str()).collect();
        page.say(2, &format!("was given to {}", listed(&names)));
    }
    page.finish()
}

fn list(mut page: Page, shelf: &[FindView], today: Date) -> String {
    if shelf.is_empty() {
        page.say(0, "The shelf is empty. Keep what is worth giving with: hearten shelf add URL");
        return page.finish();
    }
    let look = page.look();
    for FindView { find, fits, .. } in shelf {
        page.gap();
        let id = find.id.to_string();
        let line = format!(
            "{}  {}",
            look.strong(&find.title),
            look.faint(&format!("{}, since {}, {}", find.kind, short_day(find.kept_on, today), short_id(&id)))
        );
        page.raw(&line);
        if let Some(url) = &find.url {
            page.raw(&format!("  {url}"));
        }
        if let Some(text) = find.text.as_ref().filter(|text| **text != find.title) {
            page.say(2, text);
        }
        if !fits.is_empty() {
            let names: Vec<_> = fits.iter().map(|person| person.name.as_str()).collect();
            page.say(2, &format!("would serve {}", listed(&names)));
            if let Some(first) = fits.first() {
                page.say(2, &format!("{} {}", first.name, first.why));
            }
        }
    }
    page.finish()
}
