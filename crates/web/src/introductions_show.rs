//! `GET /introductions`: who among my people should meet; `?with=me`: whom I may come to know. Ideas only: an introduction is made after two yeses.

use askama::Template;
use axum::{extract::Query, response::Response};
use hearten_verbs::{Acquaintance, IntroductionIdea, PersonName};
use serde::Deserialize;

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
    with_me: bool,
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

#[derive(Deserialize)]
pub(crate) struct With {
    #[serde(default)]
    with: String,
}

/// Shows the ideas.
pub(crate) async fn introductions_show(visitor: Visitor, Query(query): Query<With>) -> Result<Response, PageError> {
    let with_me = query.with == "me";
    let page = visitor.page("Introductions", "/people");
    let (ideas, to_know) = if with_me {
        (Vec::new(), visitor.vault.acquaintances_to_make(MOST).await?.into_iter().map(somebody).collect())
    } else {
        (visitor.vault.introduction_ideas(MOST).await?.into_iter().map(idea).collect(), Vec::new())
    };
    show(&IntroductionsPage { page, with_me, ideas, to_know })
}

fn somebody(it: Acquaintance) -> ToKnow {
    ToKnow { address: it.address.filter(|address| *address != it.name), name: it.name, why: phrase::sentence(&it.why) }
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
