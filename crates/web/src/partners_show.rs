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
    visitor::{Posted, Visitor, identity},
};

#[derive(Template)]
#[template(path = "partners_show.html")]
struct PartnersPage {
    page: Page,
    year: i16,
    many: usize,
    partners: Vec<Line>,
}

struct Line {
    id: String,
    name: String,
    about: String,
    steps: [Step; 3],
    next: Option<String>,
}

/// A step of the round: what it is called, and what was done.
struct Step {
    label: &'static str,
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
        page: visitor.page("Partners", "/people"),
        year: partners.year,
        many: partners.many,
        partners: partners.partners.into_iter().map(|partner| line(partner, today)).collect(),
    })
}

fn line(partner: Partner, today: Date) -> Line {
    let id = partner.person.id.to_string();
    let last = partner.last_contact.map(|day| format!(" · last contact {}", phrase::ago(day, today))).unwrap_or_default();
    let done = |step: Option<(Date, String)>| step.map(|(day, what)| (what, day.strftime("%-d %B").to_string()));
    Line {
        name: partner.person.name,
        about: format!("Since {}{last}", partner.since.strftime("%B %Y")),
        steps: [
            Step { label: "Story", done: done(partner.year.story) },
            Step { label: "Gift", done: done(partner.year.gift) },
            Step {
                label: "Visit",
                done: partner.year.visit.map(|day| ("You saw each other".to_owned(), day.strftime("%-d %B").to_string())),
            },
        ],
        next: partner.next,
        id,
    }
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
