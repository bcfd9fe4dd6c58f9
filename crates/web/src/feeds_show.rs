//! `GET` and `POST /feeds`: the feeds that are read. `POST /feeds/read` reads them now, `POST /feeds/ID/end` gives one up.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_verbs::{FeedView, NewFeed, VerbError};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    say::say,
    visitor::{Posted, Visitor, filled, identity},
};

#[derive(Template)]
#[template(path = "feeds_show.html")]
struct FeedsPage {
    page: Page,
    of_people: Vec<Line>,
    of_topics: Vec<Line>,
}

struct Line {
    id: String,
    title: String,
    url: String,
    since: String,
    person: Option<(String, String)>,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    url: String,
    #[serde(default)]
    person: String,
    #[serde(default)]
    title: String,
}

#[derive(Deserialize)]
pub(crate) struct NoFields {}

/// Shows the feeds.
pub(crate) async fn feeds_show(visitor: Visitor) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let line = |FeedView { feed, person }: FeedView| Line {
        id: feed.id.to_string(),
        title: feed.title,
        url: feed.url,
        since: phrase::ago(feed.since, today),
        person: person.map(|person| (person.id.to_string(), person.name)),
    };
    let lines = visitor.vault.feeds().await?.into_iter().map(line);
    let (of_people, of_topics) = lines.partition::<Vec<Line>, _>(|line| line.person.is_some());
    show(&FeedsPage { page: visitor.page(say("feeds-title"), "/people"), of_people, of_topics })
}

/// An error with the way back to this page.
fn back(error: VerbError) -> PageError {
    PageError::from(error).back("/feeds", say("feeds-back"))
}

/// Subscribes to a feed.
pub(crate) async fn feed_add(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = match filled(form.person) {
        Some(name) => Some(visitor.vault.find_person(&name).await.map_err(back)?.id),
        None => None,
    };
    let feed = NewFeed { url: form.url, person, title: filled(form.title) };
    let receipt = visitor.vault.feed_add(feed).await.map_err(back)?;
    Ok(visitor.receipt(&receipt, "/feeds"))
}

/// Reads all feeds now.
pub(crate) async fn feeds_read(visitor: Visitor, Posted(NoFields {}): Posted<NoFields>) -> Result<Response, PageError> {
    let read = visitor.vault.read_feeds().await.map_err(back)?;
    let failed = |title: &str, cause: &str| say("feeds-failed").with("title", title).with("cause", cause).to_string();
    let failures: Vec<String> = read.failures.iter().map(|failure| failed(&failure.title, &failure.cause)).collect();
    let text = [vec![read.sentence()], failures].concat().join(" ");
    Ok(visitor.done(&text, read.change_id, "/feeds"))
}

/// Gives a feed up.
pub(crate) async fn feed_end(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(NoFields {}): Posted<NoFields>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.feed_end(identity(&id)?).await.map_err(back)?;
    Ok(visitor.receipt(&receipt, "/feeds"))
}
