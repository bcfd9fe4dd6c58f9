//! `GET /support`: who would stand by me, and what if something falls away.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use hearten_verbs::{Fading, FadingKind, PersonName, StandBy, Support, WhatIf, Without};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Link, Page, show},
    paths_show::is_answer,
    phrase,
    plot::Strip,
    review_show::{SpreadLine, name_of, spread_line},
    say::{Advice, say, worded},
    state::WebState,
    visitor::Visitor,
};

/// So many names of a layer are shown.
const NAMED: usize = 12;

#[derive(Template)]
#[template(path = "support_show.html")]
struct SupportPage {
    page: Page,
    measure: String,
    asked: String,
    /// Why nothing is found for what is asked about, and what to do about it.
    trouble: Option<String>,
    hint: Option<Advice>,
    without: Option<Left>,
    people: Vec<Someone>,
    what_if: Vec<If>,
    spread: Vec<SpreadLine>,
    quiet: Vec<Quiet>,
    dormant: Vec<Quiet>,
}

struct Left {
    what: String,
    sentence: String,
    layers: Vec<Layer>,
    held: Vec<Someone>,
    help: Vec<Someone>,
}

struct Layer {
    size: i64,
    text: String,
    strip: Strip,
    loosened: Vec<Link>,
    others: usize,
}

struct Someone {
    person: Link,
    text: String,
}

struct If {
    link: Link,
    text: String,
}

struct Quiet {
    person: Link,
    text: String,
}

#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    without: String,
}

/// Shows who would stand by me, and who is left without what is asked about.
pub(crate) async fn support_show(
    visitor: Visitor,
    State(state): State<WebState>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let text = asked.without.trim();
    let found = if text.is_empty() { None } else { Some(visitor.vault.support(Some(text)).await) };
    let (view, trouble) = match found {
        Some(Ok(view)) => (Some(view), None),
        Some(Err(error)) if is_answer(error.kind()) => (None, Some(error)),
        Some(Err(error)) => return Err(error.into()),
        None => (None, None),
    };
    let view = match view {
        Some(view) => view,
        None => Support::clone(&*state.kept().support.get(&visitor.vault, visitor.vault.support(None)).await?),
    };
    let mut shown = page(visitor.page(say("support-title"), "/support"), text, view);
    shown.hint = trouble.as_ref().and_then(|error| Advice::of(error, phrase::sentence));
    shown.trouble = trouble.map(|error| phrase::sentence(&error.to_string()));
    show(&shown)
}

fn page(page: Page, asked: &str, view: Support) -> SupportPage {
    let of_kind = |kind: FadingKind| view.fading.iter().filter(|fading| fading.kind == kind).map(quiet).collect();
    SupportPage {
        page,
        measure: view.measure.sentence.clone(),
        asked: asked.to_owned(),
        trouble: None,
        hint: None,
        quiet: of_kind(FadingKind::Quiet),
        dormant: of_kind(FadingKind::Dormant),
        without: view.without.map(left),
        people: view.stand_by.iter().map(someone).collect(),
        what_if: view.what_if.iter().map(what_if).collect(),
        spread: view.spread.iter().map(spread_line).collect(),
    }
}

fn link(person: &PersonName) -> Link {
    Link::to(format!("/people/{}", person.id), person.name.clone())
}

fn someone(one: &StandBy) -> Someone {
    Someone { person: link(&one.person), text: phrase::sentence(&one.why) }
}

fn quiet(fading: &Fading) -> Quiet {
    Quiet { person: link(&fading.person), text: fading.sentence.clone() }
}

fn what_if(what_if: &WhatIf) -> If {
    let text = match what_if.loosened {
        0 => say("support-if-held").with("touched", what_if.touched),
        some => say("support-if-loosened").with("touched", what_if.touched).with("loosened", some),
    };
    let link = Link::to(format!("/support?without={}", phrase::percent(&what_if.what)), name_of(what_if.facet, &what_if.what));
    If { link, text: text.into() }
}

fn left(without: Without) -> Left {
    let held = without.layers.iter().flat_map(|layer| &layer.held).take(NAMED);
    let held = held.map(|held| Someone { person: link(&held.person), text: phrase::sentence(&held.by) }).collect();
    let layer = |layer: &hearten_verbs::LayerWithout| Layer {
        size: layer.layer,
        text: say("support-left").with("left", layer.left).with("now", layer.now).into(),
        strip: Strip::bar(layer.left as f64 / layer.now.max(1) as f64),
        loosened: layer.loosened.iter().take(NAMED).map(link).collect(),
        others: layer.loosened.len().saturating_sub(NAMED),
    };
    Left {
        layers: without.layers.iter().map(layer).collect(),
        held,
        help: without.help.iter().map(someone).collect(),
        what: if without.facet == "industry" { worded("spread-industry", &without.what).into() } else { without.what },
        sentence: without.sentence,
    }
}
