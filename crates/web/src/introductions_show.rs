//! `GET /introductions`: who among my people should meet, and whom I may come to know. Ideas only: an introduction is made after two yeses.

use askama::Template;
use axum::response::Response;
use hearten_verbs::{IntroductionIdea, PersonName};

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    visitor::Visitor,
};

/// So many of each are shown.
const MOST: usize = 10;

#[derive(Template)]
#[template(path = "introductions_show.html")]
struct IntroductionsPage {
    page: Page,
    ideas: Vec<Idea>,
    to_know: Vec<ToKnow>,
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

/// Shows the ideas.
pub(crate) async fn introductions_show(visitor: Visitor) -> Result<Response, PageError> {
    let ideas = visitor.vault.introduction_ideas(MOST).await?.into_iter().map(idea).collect();
    let found = visitor.vault.acquaintances_to_make(MOST).await?.into_iter();
    let to_know =
        found.map(|it| ToKnow { address: it.address.filter(|address| *address != it.name), name: it.name, why: phrase::sentence(&it.why) });
    show(&IntroductionsPage { page: visitor.page("Introductions", "/people"), ideas, to_know: to_know.collect() })
}

fn idea(idea: IntroductionIdea) -> Idea {
    let [one, other] = idea.people;
    let terms: Vec<String> = idea.terms.iter().map(|term| format!("{} {:+.1}", term.name, term.value)).collect();
    Idea {
        one,
        other,
        why: idea.why.iter().map(|reason| phrase::sentence(reason)).collect(),
        terms: format!("{:+.1} = {}; 0 is what is usual among your pairs", idea.score, terms.join(", ")),
    }
}
