//! `GET /introductions`: what is under way, and who else among my people should meet; `?with=me`: whom I may come to know.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use hearten_verbs::{Acquaintance, IntroductionIdea, IntroductionView, PersonName};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    introduction_show::{pair, state},
    page::{Page, show},
    phrase,
    say::{say, worded},
    state::WebState,
    visitor::Visitor,
    waiting_show::{soon, waiting},
};

/// So many of each are shown.
pub(crate) const MOST: usize = 10;

#[derive(Template)]
#[template(path = "introductions_show.html")]
struct IntroductionsPage {
    page: Page,
    with_me: bool,
    under_way: Vec<UnderWay>,
    over: Vec<UnderWay>,
    ideas: Vec<Idea>,
    to_know: Vec<ToKnow>,
}

struct UnderWay {
    id: String,
    title: String,
    state: String,
    next: String,
}

struct Idea {
    one: PersonName,
    other: PersonName,
    why: Vec<String>,
    terms: String,
}

struct ToKnow {
    name: String,
    address: Option<String>,
    why: String,
}

#[derive(Deserialize)]
pub(crate) struct With {
    #[serde(default)]
    with: String,
}

/// Shows the ideas.
pub(crate) async fn introductions_show(
    visitor: Visitor,
    State(state): State<WebState>,
    Query(query): Query<With>,
) -> Result<Response, PageError> {
    let with_me = query.with == "me";
    let page = visitor.page(say("introductions-title"), "/people");
    let kept = state.kept();
    if with_me {
        let Some(found) = soon(&state, &visitor, &kept.to_know, |it| it.acquaintances_to_make(MOST)).await? else { return waiting(page) };
        let to_know = found.iter().map(somebody).collect();
        return show(&IntroductionsPage { page, with_me, under_way: Vec::new(), over: Vec::new(), ideas: Vec::new(), to_know });
    }
    let Some(found) = soon(&state, &visitor, &kept.ideas, |vault| vault.introduction_ideas(MOST)).await? else { return waiting(page) };
    let (over, under_way): (Vec<_>, Vec<_>) = visitor.vault.introductions().await?.into_iter().partition(|view| view.state.is_over());
    let [under_way, over] = [under_way, over].map(|views| views.into_iter().map(line).collect());
    show(&IntroductionsPage { page, with_me, under_way, over, ideas: found.iter().map(idea).collect(), to_know: Vec::new() })
}

fn line(view: IntroductionView) -> UnderWay {
    let [one, other] = view.people;
    UnderWay { id: view.introduction.id.to_string(), title: pair(&one.name, &other.name), state: state(view.state), next: view.next_text }
}

fn somebody(it: &Acquaintance) -> ToKnow {
    let address = it.address.clone().filter(|address| *address != it.name);
    ToKnow { address, name: it.name.clone(), why: phrase::sentence(&it.why) }
}

fn idea(idea: &IntroductionIdea) -> Idea {
    let [one, other] = idea.people.clone();
    let name = |name: &str| worded("introductions-term", name);
    let terms: Vec<String> = idea.terms.iter().map(|term| format!("{} {:+.1}", name(term.name), term.value)).collect();
    Idea {
        one,
        other,
        why: idea.why.iter().map(|reason| phrase::sentence(reason)).collect(),
        terms: say("introductions-terms").with("score", format!("{:+.1}", idea.score)).with("terms", terms.join(", ")).into(),
    }
}
