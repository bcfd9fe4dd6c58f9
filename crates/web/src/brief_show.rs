//! `GET /brief` and `/brief/ID`: what to know before a meeting. `GET /people/ID/brief`: before the next one with somebody.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_verbs::{Brief, MeetingView, PersonBrief};
use jiff::{civil::Date, tz::TimeZone};

use crate::{
    error_page::PageError,
    page::{Link, Page, show},
    phrase,
    say::{say, worded},
    visitor::{Visitor, identity},
};

#[derive(Template)]
#[template(path = "brief_list.html")]
struct ListPage {
    page: Page,
    meetings: Vec<Ahead>,
}

#[derive(Template)]
#[template(path = "brief_show.html")]
struct BriefPage {
    page: Page,
    title: String,
    when: String,
    people: Vec<PersonBrief>,
    last: Vec<Vec<Last>>,
    more: usize,
}

struct Ahead {
    link: Link,
    when: String,
    iso: String,
    people: String,
}

struct Last {
    iso: String,
    day: String,
    title: String,
}

/// Lists the meetings ahead.
pub(crate) async fn brief_list(visitor: Visitor) -> Result<Response, PageError> {
    let zone = visitor.vault.zone();
    let meetings = visitor.vault.meetings_ahead().await?;
    let ahead = |meeting: &MeetingView| Ahead {
        link: Link::to(format!("/brief/{}", meeting.id), title(meeting)),
        when: when(meeting, &zone),
        iso: meeting.day.to_string(),
        people: meeting.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join(", "),
    };
    show(&ListPage { page: visitor.page(say("brief-title"), "/"), meetings: meetings.iter().map(ahead).collect() })
}

/// Shows the brief of one meeting.
pub(crate) async fn brief_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let brief = visitor.vault.brief(Some(identity(&id)?)).await?;
    shown(&visitor, brief)
}

/// Shows the brief of the next meeting with somebody.
pub(crate) async fn brief_before(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let brief = visitor.vault.brief_before(identity(&id)?).await?;
    shown(&visitor, brief)
}

fn shown(visitor: &Visitor, brief: Brief) -> Result<Response, PageError> {
    let (zone, today) = (visitor.vault.zone(), visitor.vault.today_date());
    let name = brief.people.first().map(|it| it.person.name.clone()).unwrap_or_default();
    let heading = brief.meeting.as_ref().map_or_else(|| say("brief-before").with("name", name).to_string(), title);
    show(&BriefPage {
        page: visitor.page(&heading, "/"),
        title: heading,
        when: brief.meeting.as_ref().map_or_else(|| say("brief-none-with").to_string(), |it| when(it, &zone)),
        last: brief.people.iter().map(|person| last(person, today)).collect(),
        people: brief.people,
        more: brief.more,
    })
}

fn last(brief: &PersonBrief, today: Date) -> Vec<Last> {
    brief
        .last
        .iter()
        .map(|entry| Last {
            iso: entry.known.map_or_else(|| entry.day.to_string(), |known| known.to_string()),
            day: entry.known.map_or_else(|| phrase::long_day(entry.day, today), phrase::partial),
            title: entry.title.clone(),
        })
        .collect()
}

fn title(meeting: &MeetingView) -> String {
    meeting.title.clone().unwrap_or_else(|| worded("brief-medium", meeting.medium.as_str()).into())
}

fn when(meeting: &MeetingView, zone: &TimeZone) -> String {
    let time = if meeting.all_day { String::new() } else { meeting.at.to_zoned(zone.clone()).strftime(", %H:%M").to_string() };
    format!("{}{time}", phrase::capital(&phrase::weekday(meeting.day)))
}
