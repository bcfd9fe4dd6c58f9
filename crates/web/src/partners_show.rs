//! `GET` and `POST /partners`: the few who are kept over distance and years, and the year's round with each. `POST /partners/ID/end` chooses one no more.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_verbs::Partner;
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, identity},
};

#[derive(Template)]
#[template(path = "partners_show.html")]
struct PartnersPage {
    page: Page,
    year: String,
    many: usize,
    partners: Vec<Line>,
}

struct Line {
    id: String,
    name: String,
    about: String,
    steps: [Step; 3],
    /// What comes next; none where the round is whole.
    next: Option<String>,
}

/// A step of the round: the keys of what it is called and of its being next, and what was done.
struct Step {
    label: &'static str,
    next: &'static str,
    done: Option<(String, String)>,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    person: String,
}

#[derive(Deserialize)]
pub(crate) struct NoFields {}

/// Shows the partners.
pub(crate) async fn partners_show(visitor: Visitor) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let partners = visitor.vault.partners().await?;
    show(&PartnersPage {
        page: visitor.page(say("partners-title"), "/people"),
        year: partners.year.to_string(),
        many: partners.many,
        partners: partners.partners.into_iter().map(|partner| line(partner, today)).collect(),
    })
}

fn line(partner: Partner, today: Date) -> Line {
    let id = partner.person.id.to_string();
    let since = phrase::month_year(partner.since);
    let about = match partner.last_contact {
        Some(day) => say("partners-since-last").with("month", since).with("ago", phrase::ago(day, today)),
        None => say("partners-since").with("month", since),
    };
    let done = |step: Option<(Date, String)>| step.map(|(day, what)| (what, phrase::day_month(day)));
    let visit = partner.year.visit.map(|day| (say("partners-saw").into(), phrase::day_month(day)));
    let steps = [
        Step { label: "partners-story", next: "partners-next-story", done: done(partner.year.story) },
        Step { label: "partners-gift", next: "partners-next-gift", done: done(partner.year.gift) },
        Step { label: "partners-visit", next: "partners-next-visit", done: visit },
    ];
    let next = steps.iter().find(|step| step.done.is_none()).map(|step| say(step.next).into());
    Line { id, name: partner.person.name, about: about.into(), steps, next }
}

/// Chooses a partner.
pub(crate) async fn partner_add(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = visitor.vault.find_person(&form.person).await?;
    let receipt = visitor.vault.partner_add(person.id).await?;
    Ok(visitor.receipt(&receipt, "/partners"))
}

/// Chooses somebody no more.
pub(crate) async fn partner_end(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.partner_end(identity(&id)?).await?;
    Ok(visitor.receipt(&receipt, "/partners"))
}
