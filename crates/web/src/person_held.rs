//! `GET /people/ID/held`: everything that is held about one person.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::PersonId;
use hearten_verbs::HeldGroup;
use jiff::civil::Date;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Visitor, identity},
};

/// So many records of a kind are shown.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "person_held.html")]
struct HeldPage {
    page: Page,
    id: String,
    name: String,
    has_namesake: bool,
    groups: Vec<Group>,
}

struct Group {
    title: String,
    count: String,
    is_open: bool,
    records: Vec<Record>,
    more: usize,
}

struct Record {
    day: String,
    text: String,
    whole: Option<String>,
}

/// Shows what is held.
pub(crate) async fn person_held(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let held = visitor.vault.held(id).await?;
    let today = visitor.vault.today_date();
    show(&HeldPage {
        page: visitor.page(say("person-held-title").with("name", &held.person.name), "/people"),
        id: id.to_string(),
        name: held.person.name,
        has_namesake: held.has_namesake,
        groups: held.groups.into_iter().map(|group| shown(group, today)).collect(),
    })
}

/// What the records of a group are.
pub(crate) fn title_of(group: &HeldGroup) -> String {
    say(format!("person-held-kind-{}", group.kind.replace('_', "-"))).into()
}

fn shown(group: HeldGroup, today: Date) -> Group {
    let title = title_of(&group);
    let records = group.records.into_iter().rev().take(MOST).map(|record| {
        let (text, whole) = match record.text.split_once('\n') {
            Some((first, rest)) => (first.to_owned(), Some(rest.to_owned())),
            None => (record.text, None),
        };
        Record { day: record.day.map(|day| phrase::long_day(day, today)).unwrap_or_default(), text, whole }
    });
    let records: Vec<Record> = records.collect();
    Group { title, count: phrase::grouped(group.count as i64), is_open: group.count <= 12, more: group.count - records.len(), records }
}
