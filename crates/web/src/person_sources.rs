//! `GET /people/ID/sources`: where each thing that is known of a person comes from.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{Merge, PersonId};
use hearten_verbs::{PersonSources, SourcedField};
use jiff::tz::TimeZone;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    sides::account,
    upload::short_source,
    visitor::{Visitor, identity},
};

#[derive(Template)]
#[template(path = "person_sources.html")]
struct SourcesPage {
    page: Page,
    id: String,
    name: String,
    fields: Vec<Field>,
    differing: usize,
    merged: Vec<Merged>,
}

struct Field {
    name: String,
    values: Vec<Value>,
    differ: bool,
}

struct Value {
    text: String,
    sources: String,
    shown: bool,
}

/// Somebody who was merged into this person.
pub(crate) struct Merged {
    pub(crate) other: String,
    pub(crate) name: String,
    pub(crate) when: String,
}

/// Shows the sources of a person.
pub(crate) async fn person_sources(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let PersonSources { person, fields, merged } = visitor.vault.sources_of(id).await?;
    let fields: Vec<Field> = fields.into_iter().map(field).collect();
    show(&SourcesPage {
        page: visitor.page(say("person-sources-title").with("name", &person.name), "/people"),
        id: id.to_string(),
        name: person.name,
        differing: fields.iter().filter(|field| field.differ).count(),
        fields,
        merged: parts(&merged, &visitor.vault.zone()),
    })
}

fn field(field: SourcedField) -> Field {
    let value = |value: hearten_verbs::SourcedValue| {
        let mut sources: Vec<String> = value.sources.iter().map(|source| short_source(source)).collect();
        sources.dedup();
        let day = value.value.parse().ok().map(phrase::partial);
        Value { text: day.unwrap_or_else(|| account(&value.value)), sources: sources.join(", "), shown: value.shown }
    };
    let name = say(format!("person-field-{}", field.field)).into();
    Field { name, values: field.values.into_iter().map(value).collect(), differ: field.differ }
}

/// The merges of a person in words.
pub(crate) fn parts(merges: &[Merge], zone: &TimeZone) -> Vec<Merged> {
    let line = |merge: &Merge| {
        let day = phrase::full_day(merge.at.to_zoned(zone.clone()).date());
        let is_found = merge.decided_by == hearten_domain::DecidedBy::Program;
        let when = say(if is_found { "person-merged-by-program" } else { "person-merged-by-you" }).with("day", day).into();
        Merged { other: merge.other_id.to_string(), name: merge.name.clone(), when }
    };
    merges.iter().filter(|merge| merge.parted_at.is_none()).map(line).collect()
}
