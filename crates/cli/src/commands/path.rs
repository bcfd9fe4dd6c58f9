//! `hearten path`: the ways from you to whom you want to reach.

use clap::Args;
use hearten_verbs::{NearView, PathView, RouteView, StopView};

use crate::{
    failure::Done,
    output::Page,
    session::Session,
    words::{joined, listed},
};

/// The strongest ways to a person, an organization or a role, through the people you know
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten path ben olsen
  hearten path Northwind                     anybody there
  hearten path CFO of Northwind --k 3

A way is as strong as the product of its hops. The chances are rough and meant for comparing ways.
Nobody who is muted, dead or never to be contacted is asked on a way. Lists of members and boards
widen the view: hearten import --organizations FILE")]
pub(crate) struct Path {
    /// Whom you want to reach: a name, loosely; an organization; or a role of one
    #[arg(required = true, value_name = "TARGET")]
    target: Vec<String>,
    /// How many ways to tell
    #[arg(long, value_name = "N", default_value_t = 5)]
    k: usize,
}

impl Path {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        let view = vault.path(&joined(&self.target), self.k).await?;
        session.answer(&view, |view| list(Page::new(session.look), view))
    }
}

fn list(mut page: Page, view: &PathView) -> String {
    let look = page.look();
    page.raw(&format!("To {}", look.strong(&view.target.name)));
    for note in &view.notes {
        page.say(0, note);
    }
    for (number, route) in view.routes.iter().enumerate() {
        one_route(&mut page, number + 1, route);
    }
    if view.routes.is_empty() {
        nearest(&mut page, &view.nearest);
    } else {
        page.gap();
        page.say(0, "The chances are rough: they are for comparing ways, not for counting on.");
    }
    page.finish()
}

fn one_route(page: &mut Page, number: usize, route: &RouteView) {
    let names: Vec<&str> = route.stops.iter().map(|stop| stop.name.as_str()).collect();
    page.heading(&format!("{number}. {}   {}", names.join(" → "), route.chance));
    for (place, hop) in route.hops.iter().enumerate() {
        let weakest = if place == route.weakest && route.hops.len() > 1 { "  (the weakest hop)" } else { "" };
        page.point(2, &format!("{} → {}, {}: {}{weakest}", hop.from, hop.to, hop.chance, hop.reasons.join("; ")));
    }
    for stop in route.stops.iter().filter(|stop| stop.by_name) {
        page.say(4, &by_name(stop));
    }
    page.say(2, &route.ask.how);
}

fn by_name(stop: &StopView) -> String {
    format!("{} is taken for the one listed at {} by the name alone.", stop.name, listed(&stop.listed_at))
}

fn nearest(page: &mut Page, near: &[NearView]) {
    if near.is_empty() {
        page.say(0, "Nobody whom you can reach has anything in common with them that is known here.");
        return;
    }
    page.heading("Nearest of those you can reach");
    for it in near {
        page.point(2, &format!("{} {} ({})", it.stop.name, it.why, it.chance));
    }
    page.say(0, "How to reach one of them: hearten path NAME");
}
