//! `GET /paths`: the ways from me to whom I want to reach.

use askama::Template;
use axum::{extract::Query, response::Response};
use hearten_domain::{ErrorKind, PersonId};
use hearten_verbs::{NearView, PathView, RouteView, StopView};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Link, Page, show},
    phrase,
    say::{Advice, say},
    visitor::Visitor,
};

/// So many ways are shown.
const ROUTES: usize = 5;

#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    to: String,
}

#[derive(Template)]
#[template(path = "paths_show.html")]
struct PathsPage {
    page: Page,
    to: String,
    heading: String,
    notes: Vec<String>,
    hint: Option<Advice>,
    choices: Vec<Link>,
    routes: Vec<Way>,
    near: Vec<Near>,
}

/// One way.
struct Way {
    stops: Vec<Link>,
    chance: String,
    hops: Vec<Hop>,
    names: Vec<String>,
    ask: String,
}

/// One hop of a way.
struct Hop {
    title: String,
    chance: String,
    reasons: String,
    is_weakest: bool,
}

/// Somebody who comes near.
struct Near {
    who: Link,
    why: String,
    chance: String,
}

/// Shows the ways to the target that is asked for.
pub(crate) async fn paths_show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let to = asked.to.trim().to_owned();
    let mut shown = PathsPage {
        page: visitor.page(say("paths-title"), ""),
        to: to.clone(),
        heading: String::new(),
        notes: Vec::new(),
        hint: None,
        choices: Vec::new(),
        routes: Vec::new(),
        near: Vec::new(),
    };
    if to.is_empty() {
        return show(&shown);
    }
    match visitor.vault.path(&to, ROUTES).await {
        Ok(view) => fill(&mut shown, view),
        Err(error) if is_answer(error.kind()) => {
            shown.notes = vec![phrase::capital(&format!("{error}."))];
            shown.hint = Advice::of(&error, phrase::capital).filter(|_| error.candidates().is_empty());
            shown.choices =
                error.candidates().iter().map(|choice| Link::to(format!("/paths?to={}", choice.id), choice.label.clone())).collect();
        }
        Err(error) => return Err(error.into()),
    }
    show(&shown)
}

fn fill(shown: &mut PathsPage, view: PathView) {
    if shown.to.parse::<PersonId>().is_ok() {
        shown.to.clone_from(&view.target.name);
    }
    shown.heading = say("paths-heading").with("count", view.routes.len()).with("name", &view.target.name).into();
    shown.notes = view.notes;
    shown.routes = view.routes.into_iter().map(way).collect();
    shown.near = view.nearest.into_iter().map(near).collect();
}

fn way(route: RouteView) -> Way {
    let is_long = route.hops.len() > 1;
    let hops = route.hops.iter().enumerate().map(|(place, hop)| Hop {
        title: say("paths-hop").with("from", phrase::capital(&hop.from)).with("to", &hop.to).into(),
        chance: hop.chance.clone(),
        reasons: phrase::capital(&hop.reasons.join("; ")),
        is_weakest: is_long && place == route.weakest,
    });
    let by_name = route.stops.iter().filter(|stop| stop.by_name);
    let names = by_name
        .map(|stop| say("paths-by-name").with("name", &stop.name).with("organizations", stop.listed_at.join(", ")).to_string())
        .collect();
    Way { hops: hops.collect(), names, stops: route.stops.iter().map(stop).collect(), chance: route.chance, ask: route.ask.how }
}

/// Whether an error says that nobody is meant, or several are: an answer to the question, not a fault of the page.
pub(crate) fn is_answer(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Missing | ErrorKind::Conflict | ErrorKind::Refused | ErrorKind::Invalid)
}

/// Somebody on a way; those who are no people of mine have no page.
pub(crate) fn stop(stop: &StopView) -> Link {
    Link::to(stop.person.map(|id| format!("/people/{id}")).unwrap_or_default(), phrase::capital(&stop.name))
}

fn near(near: NearView) -> Near {
    Near { who: stop(&near.stop), why: near.why, chance: near.chance }
}
