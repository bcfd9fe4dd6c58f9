//! `hearten network`: who hangs together among my people, whom somebody knows, and where they live.

use clap::Args;
use hearten_verbs::{NetworkMap, NetworkPerson, PeoplePlaces, TownView};

use crate::{
    failure::Done,
    names,
    output::Page,
    session::Session,
    words::{counted, joined, listed},
};

/// So many groups or towns are shown, unless all are asked for.
const SHOWN: usize = 20;

/// So many names of one group or town are shown.
const NAMED: usize = 8;

/// Who hangs together among your people, whom somebody knows, and where they live
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten network               the groups among your people, the largest first
  hearten network ana           whom of yours Ana knows, the likeliest first
  hearten network --towns       where your people live")]
pub(crate) struct Network {
    /// Whose ties to show
    #[arg(value_name = "NAME", conflicts_with = "towns")]
    name: Vec<String>,
    /// Show the towns where your people live, those of most people first
    #[arg(long)]
    towns: bool,
    /// Show all groups or towns
    #[arg(long, conflicts_with = "name")]
    all: bool,
}

impl Network {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        let shown = if self.all { usize::MAX } else { SHOWN };
        if self.towns {
            let view = vault.people_places().await?;
            return session.answer(&view, |view| towns(Page::new(session.look), view, shown));
        }
        if self.name.is_empty() {
            let view = vault.network_map().await?;
            return session.answer(&view, |view| groups(Page::new(session.look), view, shown));
        }
        let person = names::person(session, &vault, &joined(&self.name)).await?;
        let view = vault.network_person(person.id).await?;
        session.answer(&view, |view| known(Page::new(session.look), view))
    }
}

fn groups(mut page: Page, view: &NetworkMap, shown: usize) -> String {
    if view.people.is_empty() {
        page.say(0, "Nobody is here yet. `hearten import` brings your people.");
        return page.finish();
    }
    let ties = counted(view.ties.len(), "tie", "ties");
    let people = counted(view.people.len(), "person", "people");
    page.say(0, &format!("{people} of yours, and {ties} between them as far as shared meetings, stories and memberships tell."));
    for cluster in view.clusters.iter().take(shown) {
        let names: Vec<&str> = cluster.closest.iter().map(|person| person.name.as_str()).collect();
        page.gap();
        page.point(0, &format!("{} ({}): {}", cluster.name, cluster.size, named(&names, cluster.size)));
    }
    more(&mut page, view.clusters.len(), shown, "group", "groups");
    let alone = view.people.iter().filter(|person| person.cluster.is_none()).count();
    if alone > 0 {
        page.gap();
        page.say(0, &format!("{} nobody else of yours, as far as is known.", counted(alone, "person knows", "people know")));
    }
    if view.left_out > 0 {
        page.say(0, &format!("{} less close are not counted.", counted(view.left_out, "other", "others")));
    }
    page.finish()
}

fn known(mut page: Page, view: &NetworkPerson) -> String {
    let title = page.look().strong(&view.name);
    page.raw(&title);
    if view.knows.is_empty() {
        page.say(0, "They know nobody else of yours, as far as is known.");
    }
    if !view.knows.is_empty() {
        page.say(0, "Whom of yours they know, how likely that is, and why. The chances are rough and meant for comparing.");
    }
    for tie in &view.knows {
        let why = if tie.reasons.is_empty() { String::new() } else { format!(": {}", tie.reasons.join("; ")) };
        page.point(0, &format!("{} ({:.0} %){why}", tie.person.name, tie.likelihood * 100.0));
    }
    page.finish()
}

fn towns(mut page: Page, view: &PeoplePlaces, shown: usize) -> String {
    if view.towns.is_empty() {
        page.say(0, "No town is known of anybody. `hearten edit NAME --address TOWN` writes one down.");
    }
    for town in view.towns.iter().take(shown) {
        page.point(0, &town_line(town));
    }
    more(&mut page, view.towns.len(), shown, "town", "towns");
    let untold = [
        (view.without, "without a postal address"),
        (view.not_found, "with an address of which no town was found"),
        (view.left_out, "with an address that was not looked up"),
    ];
    for (count, what) in untold.iter().filter(|(count, _)| *count > 0) {
        page.say(0, &format!("{} {what}.", counted(*count, "person", "people")));
    }
    page.finish()
}

fn town_line(town: &TownView) -> String {
    let names: Vec<&str> = town.people.iter().take(NAMED).map(|person| person.name.as_str()).collect();
    format!("{} ({}): {}", town.name, town.people.len(), named(&names, town.people.len()))
}

/// Some names out of `all`.
fn named(names: &[&str], all: usize) -> String {
    match all.saturating_sub(names.len()) {
        0 => listed(names),
        more => format!("{}, and {more} more", names.join(", ")),
    }
}

fn more(page: &mut Page, all: usize, shown: usize, one: &str, many: &str) {
    if let Some(more) = all.checked_sub(shown).filter(|more| *more > 0) {
        page.say(0, &format!("{} more: hearten network --all", counted(more, one, many)));
    }
}
