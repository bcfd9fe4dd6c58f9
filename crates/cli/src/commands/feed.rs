//! `hearten feed`: what somebody publishes, or what is published on a topic.

use clap::{Args, Subcommand};
use hearten_domain::{Feed as FeedRecord, FeedId};
use hearten_verbs::{FeedView, FeedsRead, NewFeed, Vault, VerbError};
use jiff::civil::Date;

use crate::{
    failure::Done,
    names::{self, short_id, the_one},
    output::{Page, short_day},
    session::Session,
    words::joined,
};

/// Keep abreast of what people publish, by RSS or Atom
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten feed
  hearten feed add https://ana.example/feed --person ana l     what she publishes becomes news of her
  hearten feed add https://tides.example/atom.xml              what would serve somebody comes onto the shelf
  hearten feed read
  hearten feed end tides

A feed is asked for only because you named it: when it is added, by `hearten feed read`, and every
six hours while `hearten serve` runs.")]
pub(crate) struct Feed {
    #[command(subcommand)]
    command: Option<FeedCommand>,
}

#[derive(Debug, Subcommand)]
enum FeedCommand {
    /// Read a feed from now on
    #[command(after_help = "\
Examples:
  hearten feed add https://ana.example/feed --person ana l
  hearten feed add https://tides.example/atom.xml --title \"Tides\"")]
    Add {
        /// Its web address
        #[arg(value_name = "URL")]
        url: String,
        /// Whose it is; else entries come onto the shelf where they would serve somebody
        #[arg(long, value_name = "NAME", num_args = 1..)]
        person: Vec<String>,
        /// What to call it [default: what it calls itself]
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
    },
    /// Read what is new in all feeds
    #[command(after_help = "\
Example:
  hearten feed read")]
    Read,
    /// Read a feed no more; what came of it stays
    #[command(after_help = "\
Examples:
  hearten feed end tides
  hearten feed end 4c1d09aa")]
    End {
        /// Its id, or words of its title
        #[arg(required = true, value_name = "FEED")]
        feed: Vec<String>,
    },
}

impl Feed {
    pub(crate) async fn run(self, session: &Session) -> Done {
        match self.command {
            None => {
                let feeds = session.vault().await?.feeds().await?;
                session.answer(&feeds, |feeds| list(Page::new(session.look), feeds, session.today()))
            }
            Some(FeedCommand::Add { url, person, title }) => {
                let vault = session.vault_to_write().await?;
                let person = if person.is_empty() { None } else { Some(names::person(session, &vault, &joined(&person)).await?.id) };
                session.receipt(&vault.feed_add(NewFeed { url, person, title }).await?)
            }
            Some(FeedCommand::Read) => {
                let read = session.vault_to_write().await?.read_feeds().await?;
                session.answer(&read, |read| told(Page::new(session.look), read))
            }
            Some(FeedCommand::End { feed }) => {
                let vault = session.vault_to_write().await?;
                let id = feed_meant(&vault, &joined(&feed)).await?;
                session.receipt(&vault.feed_end(id).await?)
            }
        }
    }
}

/// The feed that `text` means.
async fn feed_meant(vault: &Vault, text: &str) -> Done<FeedId> {
    let feeds: Vec<FeedRecord> = vault.feeds().await?.into_iter().map(|view| view.feed).collect();
    let found = the_one(&feeds, text, "feeds", |feed| feed.id, |feed| feed.title.clone())?;
    found.ok_or_else(|| VerbError::missing(format!("no feed is {text:?}")).hint("see what is read with: hearten feed").into())
}

fn list(mut page: Page, feeds: &[FeedView], today: Date) -> String {
    if feeds.is_empty() {
        page.say(0, "No feed is read yet. Keep abreast of somebody with: hearten feed add URL --person NAME");
        return page.finish();
    }
    for FeedView { feed, person } in feeds {
        page.gap();
        let of = person.as_ref().map_or_else(|| "onto the shelf".to_owned(), |person| format!("of {}", person.name));
        let line = format!(
            "{}  {}",
            page.look().strong(&feed.title),
            page.look().faint(&format!("{of}, since {}, {}", short_day(feed.since, today), short_id(&feed.id.to_string())))
        );
        page.raw(&line);
        page.raw(&format!("  {}", feed.url));
    }
    page.finish()
}

fn told(mut page: Page, read: &FeedsRead) -> String {
    page.say(0, &read.sentence());
    for failure in &read.failures {
        page.point(2, &format!("{} could not be read: {}", failure.title, failure.cause));
    }
    page.finish()
}
