//! `GET` and `POST /people/ID/ask`: words for a small ask, beside what was given before. `POST /people/ID/asks`: it was asked. `GET /asks`: what was asked.
//! `POST /asks/ID`: what became of it.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{AskKind, AskState, Gift, PersonId};
use hearten_verbs::{AskAnswer, AskDraft, AskRequest, AskedView, BeforeAsk, NewAsk, PersonPage};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    draft_shown::DraftShown,
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::{say, worded},
    visitor::{Posted, Visitor, filled, identity, way_back, word},
};

#[derive(Template)]
#[template(path = "ask_write.html")]
struct AskPage {
    page: Page,
    id: String,
    name: String,
    short: String,
    form: Form,
    kinds: Vec<(&'static str, &'static str)>,
    draft: Option<DraftShown>,
    why: String,
    give_first: Option<String>,
    given: Vec<String>,
    received: Vec<String>,
    shelf: Vec<String>,
    doors: Vec<String>,
    asked: Vec<Line>,
}

#[derive(Template)]
#[template(path = "asks_list.html")]
struct ListPage {
    page: Page,
    open: Vec<Line>,
    settled: Vec<Line>,
    back: &'static str,
}

struct Line {
    id: String,
    person: String,
    name: String,
    text: String,
    about: String,
    answer: Option<String>,
    open: bool,
}

/// What is asked, and what for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Form {
    kind: String,
    text: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SettleForm {
    state: String,
    answer: String,
    back: String,
}

/// The kinds of ask, with the keys of their names.
const KINDS: &[(&str, &str)] = &[("opinion", "ask-kind-opinion"), ("ten minutes", "ask-kind-ten-minutes"), ("name", "ask-kind-name")];

/// Shows the form with what was given before.
pub(crate) async fn ask_form(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let before = visitor.vault.before_ask(id).await?;
    show(&page(&visitor, id, Form::default(), before, None).await?)
}

/// Shows the form with the words that came of it. Nothing is written down.
pub(crate) async fn ask_draft(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let request = AskRequest { person: id, kind: word::<AskKind>(&form.kind)?, text: form.text.clone() };
    let draft = visitor.vault.ask_draft(request).await?;
    show(&page(&visitor, id, form, draft.before.clone(), Some(draft)).await?)
}

/// It was asked today.
pub(crate) async fn ask_save(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person: PersonId = identity(&id)?;
    let new = NewAsk { person, kind: word::<AskKind>(&form.kind)?, text: form.text, on: visitor.vault.today_date() };
    let receipt = visitor.vault.ask(new).await?;
    Ok(visitor.receipt(&receipt, &format!("/people/{person}")))
}

/// Lists what was asked.
pub(crate) async fn asks_list(visitor: Visitor) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let lines = visitor.vault.asks(None).await?.into_iter().map(|view| line(view, today));
    let (open, settled) = lines.partition(|line| line.open);
    show(&ListPage { page: visitor.page(say("asks-title"), "/people"), open, settled, back: "/asks" })
}

/// What became of an ask.
pub(crate) async fn ask_settle(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<SettleForm>) -> Result<Response, PageError> {
    let state = word::<AskState>(&form.state)?;
    let answer = AskAnswer { ask: identity(&id)?, state, answer: filled(form.answer), on: visitor.vault.today_date() };
    let receipt = visitor.vault.settle_ask(answer).await?;
    Ok(visitor.receipt(&receipt, way_back(&form.back, "/asks")))
}

async fn page(visitor: &Visitor, id: PersonId, form: Form, before: BeforeAsk, draft: Option<AskDraft>) -> Result<AskPage, PageError> {
    let today = visitor.vault.today_date();
    let person: PersonPage = visitor.vault.person(id).await?;
    let asked = visitor.vault.asks(Some(id)).await?.into_iter().map(|view| line(view, today)).collect();
    let gifts = |gifts: &[Gift]| gifts.iter().map(|it| format!("{} ({})", phrase::capital(&it.what), phrase::ago(it.on, today))).collect();
    let name = person.person.name.clone();
    Ok(AskPage {
        page: visitor.page(say("ask-title").with("name", &name), "/people"),
        id: id.to_string(),
        short: name.split_whitespace().next().unwrap_or(&name).to_owned(),
        name,
        form,
        kinds: KINDS.to_vec(),
        why: draft.as_ref().map(|it| it.suggested.why.reason().to_owned()).unwrap_or_default(),
        draft: draft.map(|it| DraftShown::of(&it.suggested, &it.remarks, &person)),
        given: gifts(&before.given),
        received: gifts(&before.received),
        shelf: before.shelf.iter().map(|it| format!("{} ({})", it.find.title, it.why)).collect(),
        doors: before.doors,
        give_first: before.give_first,
        asked,
    })
}

fn line(view: AskedView, today: Date) -> Line {
    let AskedView { ask, person, state } = view;
    let day = ask.settled_on.unwrap_or(ask.asked_on);
    let kind = KINDS.iter().find(|(kind, _)| *kind == ask.kind.as_str()).map(|(_, name)| say(name).to_string());
    Line {
        id: ask.id.to_string(),
        person: person.id.to_string(),
        name: person.name,
        text: phrase::capital(&ask.text),
        about: worded("asks-line", state.as_str()).with("kind", kind.unwrap_or_default()).with("ago", phrase::ago(day, today)).into(),
        answer: ask.answer,
        open: state == AskState::Asked,
    }
}
