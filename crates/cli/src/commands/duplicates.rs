//! `hearten duplicates`: people who may be one, side by side.

use std::io::{Write, stderr, stdin};

use clap::Args;
use hearten_verbs::{DoubleSide, DoubleView, DoubleWhy, Duplicates as Found, MergeRequest, Vault};
use jiff::civil::Date;

use crate::{
    failure::Done,
    names,
    output::{Page, partial_day, short_day},
    session::{Session, print},
    words::{counted, listed},
};

/// The field of postal addresses, as reasons name it.
const STREET: &str = "street";

/// People who may be one and the same, with what speaks for it; decide each, or leave it for later
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten duplicates                               asks about each pair: same, different, later
  hearten duplicates --limit 50 --json
  hearten duplicates --apart \"ana l\" \"anna lee\"    never take them for one")]
pub(crate) struct Duplicates {
    /// How many pairs to show
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
    /// Note that these two are two people; names of several words in quotes
    #[arg(long, num_args = 2, value_names = ["NAME", "OTHER"])]
    apart: Option<Vec<String>>,
}

impl Duplicates {
    pub(crate) async fn run(self, session: &Session) -> Done {
        if let Some([person, other]) = self.apart.as_deref() {
            let vault = session.vault_to_write().await?;
            let (person, other) = (names::person(session, &vault, person).await?, names::person(session, &vault, other).await?);
            return session.receipt(&vault.keep_apart(person.id, other.id).await?);
        }
        let vault = session.vault().await?;
        let found = vault.duplicates(self.limit).await?;
        if session.can_ask() && !vault.is_past() && !found.pairs.is_empty() {
            return ask(session, &vault, &found).await;
        }
        session.answer(&found, |found| list(Page::new(session.look), found, session.today()))
    }
}

/// What somebody says about a pair.
enum Said {
    Same,
    Different,
    Later,
    Quit,
}

async fn ask(session: &Session, vault: &Vault, found: &Found) -> Done {
    for (index, pair) in found.pairs.iter().enumerate() {
        let mut page = Page::new(session.look);
        one_pair(&mut page, index + 1, pair, session.today());
        print(&page.finish())?;
        match heard()? {
            Said::Same => {
                let request = MergeRequest { person: pair.person.id, other: pair.other.id, keep: None, anyway: false };
                // One of them may have gone into another by an answer before.
                match vault.merge(&request).await {
                    Ok(receipt) => print(&format!("{}\n\n", receipt.text))?,
                    Err(error) => print(&format!("{error}\n\n"))?,
                }
            }
            Said::Different => match vault.keep_apart(pair.person.id, pair.other.id).await {
                Ok(receipt) => print(&format!("{}\n\n", receipt.text))?,
                Err(error) => print(&format!("{error}\n\n"))?,
            },
            Said::Later => print("\n")?,
            Said::Quit => return Ok(()),
        }
    }
    print(&format!("Those were all{}.\n", if found.total > found.pairs.len() { " for now; there are more" } else { "" }))
}

fn heard() -> Done<Said> {
    loop {
        let mut terminal = stderr().lock();
        terminal.write_all(b"    s same, d different, l later, q quit: ")?;
        terminal.flush()?;
        let mut line = String::new();
        if stdin().read_line(&mut line)? == 0 {
            return Ok(Said::Quit);
        }
        match line.trim().chars().next().map(|letter| letter.to_ascii_lowercase()) {
            Some('s' | 'y') => return Ok(Said::Same),
            Some('d' | 'n') => return Ok(Said::Different),
            Some('l') | None => return Ok(Said::Later),
            Some('q') => return Ok(Said::Quit),
            Some(_) => {}
        }
    }
}

fn list(mut page: Page, found: &Found, today: Date) -> String {
    if found.pairs.is_empty() {
        page.say(0, "Nobody seems to be there twice, as far as the last import showed.");
        return page.finish();
    }
    for (index, pair) in found.pairs.iter().enumerate() {
        page.gap();
        one_pair(&mut page, index + 1, pair, today);
        let (one, other) = (called(&pair.person), called(&pair.other));
        // A line each, so that either can be copied as it is.
        for next in [format!("hearten merge {one} {other}"), format!("hearten duplicates --apart {one} {other}")] {
            page.command("    ", &next, "");
        }
    }
    if found.total > found.pairs.len() {
        page.gap();
        page.say(0, &format!("{} in all; --limit shows more.", counted(found.total as u64, "pair", "pairs")));
    }
    page.finish()
}

fn one_pair(page: &mut Page, number: usize, pair: &DoubleView, today: Date) {
    let look = page.look();
    let title = format!(
        "{number:>2}  {} and {}  {}",
        look.strong(&pair.person.name),
        look.strong(&pair.other.name),
        // What is still asked is never certain.
        look.accent(&format!("{} one ({:.0} %)", pair.likely, (pair.probability * 100.0).min(99.0)))
    );
    page.raw(&title);
    for side in [&pair.person, &pair.other] {
        page.point(4, &about(side, today));
    }
    let (against, speaks_for): (Vec<&DoubleWhy>, Vec<&DoubleWhy>) =
        pair.why.iter().filter(|why| why.weight != 0.0).partition(|why| why.weight < 0.0);
    for (label, terms) in [("For", speaks_for), ("Against", against)] {
        let terms: Vec<String> = terms.into_iter().map(reason).collect();
        if !terms.is_empty() {
            page.labelled(4, label, &terms.join("; "));
        }
    }
}

/// What is known of one of two, on a line.
fn about(side: &DoubleSide, today: Date) -> String {
    let mut parts = vec![side.name.clone()];
    parts.extend(side.nickname.iter().map(|nickname| format!("called {nickname}")));
    parts.extend(side.names.iter().map(|name| format!("also {name:?}")));
    parts.extend([&side.addresses, &side.phones, &side.organizations, &side.contacts].into_iter().flatten().cloned());
    parts.extend(side.birthdays.iter().map(|date| format!("born {}", partial_day(*date))));
    parts.extend(side.last_moment.map(|day| {
        format!("{}, the last on {}", counted(u64::try_from(side.moments).unwrap_or_default(), "moment", "moments"), short_day(day, today))
    }));
    if !side.sources.is_empty() {
        parts.push(format!("from {}", listed(&side.sources)));
    }
    parts.join("; ")
}

fn reason(why: &DoubleWhy) -> String {
    // Of an address the words are compared in the order of the alphabet, which nobody can read; it stands in full above. It may be a town alone.
    if why.field == STREET {
        return format!("address {}", why.level.replace('_', " "));
    }
    let values = match (why.one.as_str(), why.other.as_str()) {
        ("", "") => String::new(),
        (one, other) if one == other => format!(" ({one})"),
        (one, other) => format!(" ({one}, {other})"),
    };
    format!("{} {}{values}", why.field.replace('_', " "), why.level.replace('_', " "))
}

/// How a command names somebody without doubt.
fn called(side: &DoubleSide) -> String {
    side.addresses.first().cloned().unwrap_or_else(|| side.id.to_string())
}
