//! `GET` and `POST /chains`: chains of help. `GET /chains/ID`: who helped, what happened, what came. `POST /chains/ID/steps`, `/came` and `/let-be`.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use hearten_domain::{ChainId, ChainState, PersonId, ThanksState};
use hearten_verbs::{ChainView, NewChain, NewStep, StepView};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, day, filled, identity},
};

#[derive(Template)]
#[template(path = "chains_list.html")]
struct ListPage {
    page: Page,
    chains: Vec<Shown>,
    today: String,
    person: String,
}

#[derive(Template)]
#[template(path = "chain_show.html")]
struct ChainPage {
    page: Page,
    chain: Shown,
    today: String,
}

struct Shown {
    id: String,
    event: String,
    about: String,
    next: String,
    outcome: Option<String>,
    steps: Vec<Step>,
    is_open: bool,
    may_come: bool,
}

struct Step {
    person: String,
    name: String,
    deed: String,
    iso: String,
    about: String,
    way: Option<(String, String)>,
}

/// Whose help a new chain may begin with.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct From {
    from: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct NewForm {
    event: String,
    person: String,
    deed: String,
    on: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct CameForm {
    outcome: String,
    on: String,
}

#[derive(Deserialize)]
pub(crate) struct LetBeForm {}

/// Lists the chains.
pub(crate) async fn chains_list(visitor: Visitor, Query(from): Query<From>) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let chains = visitor.vault.chains().await?.into_iter().map(|view| shown(view, today)).collect();
    show(&ListPage { page: visitor.page(say("chains-title"), "/people"), chains, today: today.to_string(), person: from.from })
}

/// Begins a chain.
pub(crate) async fn chain_begin(visitor: Visitor, Posted(form): Posted<NewForm>) -> Result<Response, PageError> {
    let steps = match filled(form.person.clone()) {
        Some(_) => vec![step(&visitor, &form).await?],
        None => Vec::new(),
    };
    let receipt = visitor.vault.begin_chain(NewChain { event: form.event, steps }).await?;
    Ok(visitor.made(&receipt.text, receipt.change_id, &format!("/chains/{}", receipt.id), "/chains"))
}

/// Shows one chain.
pub(crate) async fn chain_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let view = visitor.vault.chain(identity(&id)?).await?;
    show(&ChainPage {
        page: visitor.page(phrase::capital(&view.chain.event), "/people"),
        chain: shown(view, today),
        today: today.to_string(),
    })
}

/// Adds somebody's help.
pub(crate) async fn chain_add(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<NewForm>) -> Result<Response, PageError> {
    let id: ChainId = identity(&id)?;
    let step = step(&visitor, &form).await?;
    let receipt = visitor.vault.add_to_chain(id, &step).await?;
    Ok(visitor.receipt(&receipt, &format!("/chains/{id}")))
}

/// What it leads to came.
pub(crate) async fn chain_came(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<CameForm>) -> Result<Response, PageError> {
    let id: ChainId = identity(&id)?;
    let on = day(&form.on)?.unwrap_or_else(|| visitor.vault.today_date());
    let receipt = visitor.vault.chain_came(id, &form.outcome, on).await?;
    Ok(visitor.receipt(&receipt, &format!("/chains/{id}")))
}

/// It came to nothing.
pub(crate) async fn chain_let_be(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(LetBeForm {}): Posted<LetBeForm>,
) -> Result<Response, PageError> {
    let id: ChainId = identity(&id)?;
    let receipt = visitor.vault.let_chain_be(id, visitor.vault.today_date()).await?;
    Ok(visitor.receipt(&receipt, "/chains"))
}

async fn step(visitor: &Visitor, form: &NewForm) -> Result<NewStep, PageError> {
    let named = filled(form.person.clone()).ok_or_else(|| PageError::invalid(say("chain-nobody")).hint(say("chain-nobody-hint")))?;
    let person: PersonId = match identity(&named) {
        Ok(person) => person,
        Err(_) => visitor.vault.find_person(&named).await?.id,
    };
    let on = day(&form.on)?.unwrap_or_else(|| visitor.vault.today_date());
    Ok(NewStep { person, thanks: None, deed: filled(form.deed.clone()), on })
}

fn shown(view: ChainView, today: Date) -> Shown {
    let ChainView { chain, state, steps, next } = view;
    let (about, day) = match (state, chain.came_on, chain.let_be_on) {
        (ChainState::Came, Some(day), _) => ("chain-came-ago", day),
        (ChainState::LetBe, _, Some(day)) => ("chain-let-be-ago", day),
        _ => ("chain-open-ago", chain.begun_on),
    };
    Shown {
        id: chain.id.to_string(),
        event: phrase::capital(&chain.event),
        about: say(about).with("ago", phrase::ago(day, today)).into(),
        next,
        outcome: chain.outcome,
        is_open: state != ChainState::LetBe,
        may_come: state.may_become(ChainState::Came),
        steps: steps.into_iter().map(|it| shown_step(it, state, today)).collect(),
    }
}

fn shown_step(step: StepView, state: ChainState, today: Date) -> Step {
    let way = format!("/people/{}/thank?thanks={}", step.person.id, step.thanks_id);
    let (about, doing) = match (step.thanks, state) {
        (ThanksState::Told, _) => ("chain-step-told", None),
        (_, ChainState::Came) => ("chain-step-unheard", Some("thanks-tell")),
        (ThanksState::Sent, _) => ("chain-step-thanked", None),
        (ThanksState::Owed, _) => ("chain-step-owed", Some("thanks-find-words")),
    };
    Step {
        person: step.person.id.to_string(),
        name: step.person.name,
        deed: phrase::capital(&step.deed),
        iso: step.on.to_string(),
        about: format!("{} \u{b7} {}", phrase::long_day(step.on, today), say(about)),
        way: doing.map(|doing| (way, say(doing).into())),
    }
}
