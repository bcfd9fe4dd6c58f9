//! `GET` and `POST /introductions/ID`: one introduction, with its next step. `GET /introductions/new` and `POST /introductions`: the beginning of one.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use hearten_domain::{IntroductionId, IntroductionNext, IntroductionState, IntroductionStep, Medium, Side};
use hearten_verbs::{IntroductionDraft, IntroductionView, NewIntroduction, PersonName};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Link, Page, show},
    phrase,
    reach::ways_to,
    say::say,
    visitor::{Posted, Visitor, day, filled, identity, word},
};

#[derive(Template)]
#[template(path = "introduction_show.html")]
struct IntroductionPage {
    page: Page,
    id: String,
    today: Date,
    sides: [Part; 2],
    state: String,
    next: String,
    is_over: bool,
    draft: Option<Draft>,
    tell: Option<Draft>,
    steps: Vec<Step>,
    wants_outcome: bool,
    history: Vec<Past>,
}

struct Part {
    person: PersonName,
    reason: String,
}

struct Draft {
    to: String,
    text: String,
    ways: Vec<Link>,
    step: &'static str,
    side: &'static str,
}

/// A button that writes a step down.
struct Step {
    name: &'static str,
    side: &'static str,
    text: String,
}

struct Past {
    iso: String,
    day: String,
    text: String,
}

#[derive(Template)]
#[template(path = "introduction_new.html")]
struct NewPage {
    page: Page,
    one: String,
    other: String,
    pair: Option<[PersonName; 2]>,
    reasons: [String; 2],
}

/// Who is to meet, by their ids.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    one: String,
    #[serde(default)]
    other: String,
}

#[derive(Deserialize)]
pub(crate) struct BeginForm {
    one: String,
    other: String,
    for_one: String,
    for_other: String,
}

#[derive(Deserialize)]
pub(crate) struct StepForm {
    step: String,
    #[serde(default)]
    side: String,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    on: String,
}

/// Shows one introduction.
pub(crate) async fn introduction_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = visitor.vault.introduction(identity::<IntroductionId>(&id)?).await?;
    let today = visitor.vault.today_date();
    let title = pair(&view.people[0].name, &view.people[1].name);
    let draft = written(&visitor, view.draft.as_ref(), ("", Side::First)).await?;
    let told = told_next(&view);
    let tell = written(&visitor, view.tell.as_ref(), ("tell", told)).await?;
    let past = |entry: &hearten_verbs::IntroductionDay| Past {
        iso: entry.day.to_string(),
        day: phrase::long_day(entry.day, today),
        text: phrase::capital(&entry.text),
    };
    let [first, second] = view.people.clone();
    show(&IntroductionPage {
        page: visitor.page(title, "/people"),
        id,
        today,
        state: state(view.state),
        next: view.next_text.clone(),
        is_over: view.state.is_over(),
        steps: steps(&view),
        wants_outcome: matches!(view.state, IntroductionState::Made | IntroductionState::Met | IntroductionState::Outcome),
        history: view.history.iter().map(past).collect(),
        sides: [
            Part { person: first, reason: view.introduction.for_first.clone() },
            Part { person: second, reason: view.introduction.for_second.clone() },
        ],
        draft,
        tell,
    })
}

fn told_next(view: &IntroductionView) -> Side {
    if view.introduction.first_told_on.is_none() { Side::First } else { Side::Second }
}

/// A draft with the ways on which it can go.
async fn written(
    visitor: &Visitor,
    draft: Option<&IntroductionDraft>,
    (step, side): (&'static str, Side),
) -> Result<Option<Draft>, PageError> {
    let Some(draft) = draft else { return Ok(None) };
    let known = visitor.vault.reach(&draft.to.iter().map(|person| person.id).collect::<Vec<_>>()).await?;
    let to = match draft.to.as_slice() {
        [one, other] => pair(&one.name, &other.name),
        people => people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join(", "),
    };
    let ways = ways_to(&known.iter().collect::<Vec<_>>(), Medium::Mail, &draft.text);
    Ok(Some(Draft { to, text: draft.text.clone(), ways, step, side: side.as_str() }))
}

fn steps(view: &IntroductionView) -> Vec<Step> {
    let [first, second] = &view.people;
    let name = |side: Side| if side == Side::First { &first.name } else { &second.name };
    let one = |name: &'static str, side: Side, text: String| Step { name, side: side.as_str(), text };
    match view.next {
        Some(IntroductionNext::Ask(side)) => vec![one("ask", side, say("introduction-asked").with("name", name(side)).into())],
        Some(IntroductionNext::Await(side)) => {
            let answer = |key: &'static str| say(key).with("name", name(side)).into();
            vec![one("yes", side, answer("introduction-said-yes")), one("no", side, answer("introduction-rather-not"))]
        }
        Some(IntroductionNext::Make) => vec![one("make", Side::First, say("introduction-brought-together").into())],
        Some(IntroductionNext::Met) => vec![one("met", Side::First, say("introduction-state-met").into())],
        Some(IntroductionNext::Outcome) | None => Vec::new(),
    }
}

/// The names of the two.
pub(crate) fn pair(one: &str, other: &str) -> String {
    say("introduction-pair").with("one", one).with("other", other).into()
}

/// How far it is, as a person would say it.
pub(crate) fn state(state: IntroductionState) -> String {
    say(match state {
        IntroductionState::Idea => "introduction-state-idea",
        IntroductionState::AskedOne => "introduction-state-asked-one",
        IntroductionState::AskedBoth => "introduction-state-asked-both",
        IntroductionState::Agreed => "introduction-state-agreed",
        IntroductionState::Made => "introduction-state-made",
        IntroductionState::Met => "introduction-state-met",
        IntroductionState::Outcome => "introduction-state-outcome",
        IntroductionState::Declined => "introduction-state-declined",
        IntroductionState::LetGo => "introduction-state-let-go",
    })
    .into()
}

/// Writes a step down.
pub(crate) async fn introduction_step(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(form): Posted<StepForm>,
) -> Result<Response, PageError> {
    let step = step(&form)?;
    let on = day(&form.on)?.unwrap_or_else(|| visitor.vault.today_date());
    let receipt = visitor.vault.step_introduction(identity(&id)?, step, on).await?;
    Ok(visitor.receipt(&receipt, &format!("/introductions/{}", receipt.id)))
}

fn step(form: &StepForm) -> Result<IntroductionStep, PageError> {
    Ok(match form.step.as_str() {
        "tell" => IntroductionStep::Tell(word(&form.side)?),
        "ask" => IntroductionStep::Ask(word(&form.side)?),
        "yes" => IntroductionStep::Yes(word(&form.side)?),
        "no" => IntroductionStep::No(word(&form.side)?),
        "make" => IntroductionStep::Make,
        "met" => IntroductionStep::Met,
        "outcome" => IntroductionStep::Outcome(form.outcome.clone()),
        "rest" => IntroductionStep::LetGo,
        other => return Err(PageError::invalid(say("introduction-no-step").with("step", other))),
    })
}

/// Shows the form for a new one; where both are named already, with words to begin the reasons.
pub(crate) async fn introduction_new(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let page = visitor.page(say("introduction-new-title"), "/people");
    let ids = filled(asked.one.clone()).zip(filled(asked.other.clone()));
    let Some((one, other)) = ids else {
        let start = filled(asked.one);
        let one = match start {
            Some(id) => visitor.vault.person(identity(&id)?).await?.person.name,
            None => String::new(),
        };
        return show(&NewPage { page, one, other: String::new(), pair: None, reasons: [String::new(), String::new()] });
    };
    let known = visitor.vault.reasons_to_meet([identity(&one)?, identity(&other)?]).await?;
    show(&NewPage { page, one, other, pair: Some(known.people), reasons: known.reasons })
}

/// Writes a new one down.
pub(crate) async fn introduction_begin(visitor: Visitor, Posted(form): Posted<BeginForm>) -> Result<Response, PageError> {
    let one = visitor.vault.find_person(&form.one).await?.id;
    let other = visitor.vault.find_person(&form.other).await?.id;
    let new = NewIntroduction { people: [one, other], reasons: [form.for_one, form.for_other], on: visitor.vault.today_date() };
    let receipt = visitor.vault.begin_introduction(new).await?;
    Ok(visitor.made(&receipt.text, receipt.change_id, &format!("/introductions/{}", receipt.id), "/introductions"))
}
