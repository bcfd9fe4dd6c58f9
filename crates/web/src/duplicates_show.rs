//! `GET` and `POST /duplicates`: people who may be here twice, one pair at a time. With the header `Hearten-Fragment` only the pair.

use askama::Template;
use axum::{extract::Query, http::HeaderMap, response::Response};
use hearten_domain::PersonId;
use hearten_verbs::{DoubleView, Duplicates, MergeRequest};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    double_words::{Reasons, reasons},
    error_page::PageError,
    page::{Page, show},
    say::{say, worded},
    sides::{Sides, sides},
    visitor::{Posted, Visitor, filled, identity},
};

/// So many pairs can be put aside at once.
const MOST_ASIDE: usize = 500;

#[derive(Template)]
#[template(path = "duplicates_show.html")]
struct DuplicatesPage {
    page: Page,
    aside: usize,
    left: String,
    pair: Option<Pair>,
}

#[derive(Template)]
#[template(path = "duplicates_fragment.html")]
struct Fragment {
    page: Page,
    aside: usize,
    left: String,
    pair: Option<Pair>,
}

struct Pair {
    one: String,
    other: String,
    title: String,
    names: String,
    reasons: Reasons,
    sides: Sides,
}

#[derive(Deserialize)]
pub(crate) struct Asked {
    /// How many pairs, from the likeliest on, were put aside.
    #[serde(default)]
    aside: String,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    person: String,
    other: String,
    answer: String,
    #[serde(default)]
    keep: String,
    #[serde(default)]
    aside: String,
}

/// Shows the likeliest pair that was not put aside.
pub(crate) async fn duplicates_show(visitor: Visitor, headers: HeaderMap, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let aside = put_aside(&asked.aside);
    let found = visitor.vault.duplicates(aside + 1).await?;
    let aside = aside.min(found.total);
    let left = left(&found, aside);
    let today = visitor.vault.today_date();
    let pair = found.pairs.get(aside).map(|pair| view(pair, today));
    let page = visitor.page(say("duplicates-title"), "/people");
    if headers.contains_key("hearten-fragment") {
        return show(&Fragment { page, aside, left, pair });
    }
    show(&DuplicatesPage { page, aside, left, pair })
}

/// Takes the answer about a pair and goes on to the next.
pub(crate) async fn duplicates_answer(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let (person, other): (PersonId, PersonId) = (identity(&form.person)?, identity(&form.other)?);
    let receipt = match form.answer.as_str() {
        "same" => {
            let keep = filled(form.keep).map(|keep| identity(&keep)).transpose()?;
            visitor.vault.merge(&MergeRequest { person, other, keep, anyway: false }).await?
        }
        "different" => visitor.vault.keep_apart(person, other).await?,
        answer => {
            let no_answer = say("duplicates-no-answer").with("answer", answer);
            return Err(PageError::invalid(no_answer).hint(say("duplicates-no-answer-hint")));
        }
    };
    Ok(visitor.receipt(&receipt, &address(put_aside(&form.aside))))
}

/// How many pairs an address or form says are put aside; none where it says nothing that can be read.
fn put_aside(text: &str) -> usize {
    text.trim().parse().unwrap_or(0).min(MOST_ASIDE)
}

/// The page on which so many pairs are put aside.
fn address(aside: usize) -> String {
    if aside == 0 { "/duplicates".to_owned() } else { format!("/duplicates?aside={aside}") }
}

fn left(found: &Duplicates, aside: usize) -> String {
    let left = say("duplicates-left").with("count", found.total.saturating_sub(aside));
    if aside == 0 { left.into() } else { format!("{left} \u{b7} {}", say("duplicates-aside").with("count", aside)) }
}

fn view(pair: &DoubleView, today: Date) -> Pair {
    let (one, other) = (&pair.person.name, &pair.other.name);
    Pair {
        one: pair.person.id.to_string(),
        other: pair.other.id.to_string(),
        title: worded("duplicates-likely", pair.likely).into(),
        names: if one == other {
            say("duplicates-twice").with("name", one).into()
        } else {
            say("duplicates-two").with("one", one).with("other", other).into()
        },
        reasons: reasons(pair),
        sides: sides(&pair.person, &pair.other, &pair.why, today),
    }
}

/// `3 people may be here twice`; none where there is nobody to decide about.
pub(crate) fn waiting(total: usize) -> Option<String> {
    (total > 0).then(|| say("duplicates-waiting").with("count", total).into())
}
