//! `GET /people/ID/held`: everything that is held about one person.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{PartialDate, PersonId};
use hearten_verbs::HeldGroup;
use jiff::civil::Date;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    upload::shown_source,
    visitor::{Visitor, identity},
};

/// So many records of a kind are shown.
const MOST: usize = 200;

/// Days that matter to somebody, whose dates may lack a part.
const DAYS: &str = "important_date";

/// The kinds of records in whose line a date stands as it is kept, and the fields that hold it.
const DATED: &[(&str, &[&str])] =
    &[("circle_member", &["since", "until"]), (DAYS, &["date"]), ("passing_note", &["until"]), ("trip_visit", &["on_day"])];

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
    let kind = group.kind;
    let records = group.records.into_iter().rev().take(MOST).map(|record| {
        let line = with_dates_in_words(kind, record.text, &record.record, today);
        let line = with_bare_source(line, &record.record);
        let (text, whole) = match line.split_once('\n') {
            Some((first, rest)) => (first.to_owned(), Some(rest.to_owned())),
            None => (line, None),
        };
        let day = record.known.map(phrase::partial).or_else(|| record.day.map(|day| phrase::long_day(day, today)));
        Record { day: day.unwrap_or_default(), text, whole }
    });
    let records: Vec<Record> = records.collect();
    Group { title, count: phrase::grouped(group.count as i64), is_open: group.count <= 12, more: group.count - records.len(), records }
}

/// A record's line with its dates as people write them.
fn with_dates_in_words(kind: &str, line: String, record: &serde_json::Value, today: Date) -> String {
    let fields = DATED.iter().find(|(dated, _)| *dated == kind).map(|(_, fields)| *fields).unwrap_or_default();
    let dates = fields.iter().filter_map(|field| record.get(*field)?.as_str());
    dates.fold(line, |line, date| with_date_in_words(kind, &line, date, today).unwrap_or(line))
}

/// The line with the file that it came from as a person knows it.
fn with_bare_source(line: String, record: &serde_json::Value) -> String {
    let Some(source) = record.get("source").and_then(serde_json::Value::as_str) else { return line };
    line.replacen(source, &shown_source(source), 1)
}

/// The line with one date in words; none where that does not stand in it. What a day is called stands before its date, the words of a note behind.
fn with_date_in_words(kind: &str, line: &str, date: &str, today: Date) -> Option<String> {
    let (said, (before, after)) = if kind == DAYS {
        (phrase::partial(date.parse::<PartialDate>().ok()?), line.rsplit_once(date)?)
    } else {
        (phrase::long_day(date.parse::<Date>().ok()?, today), line.split_once(date)?)
    };
    Some(format!("{before}{said}{after}"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;

    fn said(kind: &str, line: &str, record: &Value) -> String {
        with_dates_in_words(kind, line.to_owned(), record, date(2026, 11, 23))
    }

    #[test]
    fn dates_of_records_are_said_in_words() {
        let member = json!({ "since": "2019-03-05", "until": "2026-02-01" });
        assert_eq!(
            said("circle_member", "a member since 2019-03-05 until 2026-02-01", &member),
            "a member since 5 March 2019 until 1 February"
        );
        assert_eq!(said("trip_visit", "meant, for 2026-12-01", &json!({ "on_day": "2026-12-01" })), "meant, for 1 December");
        assert_eq!(said("important_date", "birthday: 1984-03-05", &json!({ "date": "1984-03-05" })), "birthday: 5 March 1984");
        assert_eq!(said("important_date", "anniversary: --06-18", &json!({ "date": "--06-18" })), "anniversary: 18 June");
    }

    #[test]
    fn words_of_ones_own_keep_their_dates() {
        let note = json!({ "until": "2026-12-01", "text": "back on 2026-12-01" });
        assert_eq!(said("passing_note", "until 2026-12-01: back on 2026-12-01", &note), "until 1 December: back on 2026-12-01");
        let day = json!({ "date": "2016-06-18", "label": "since 2016-06-18" });
        assert_eq!(said("important_date", "since 2016-06-18: 2016-06-18", &day), "since 2016-06-18: 18 June 2016");
        assert_eq!(said("visit", "2026-12-01", &json!({ "day": "2026-12-01" })), "2026-12-01");
    }
}
