//! `GET` and `POST /stories/ID`: one story, and telling it better. `POST /stories/ID/heard` and `/remove`. `POST /people/ID/stories`: a new one.

use askama::Template;
use axum::{extract::Path, response::Response};
use hearten_domain::{PartialDate, StoryId};
use hearten_verbs::{NewStory, PersonName, Prefer, StoryEdit, StoryView, Vault, parse_partial_date};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Link, Page, show},
    phrase,
    story_photo::Picture,
    visitor::{Posted, Visitor, day, filled, identity, way_back},
};

#[derive(Template)]
#[template(path = "story_show.html")]
struct StoryPage {
    page: Page,
    id: String,
    title: String,
    place_and_time: String,
    paragraphs: Vec<String>,
    about: Vec<Link>,
    heard: Vec<Heard>,
    pictures: Vec<Picture>,
    written: String,
    today: String,
    form: Form,
    to_tell: Vec<PersonName>,
}

struct Heard {
    person: Link,
    when: String,
}

/// A story as the form holds it.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    title: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    date: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    people: String,
}

#[derive(Deserialize)]
pub(crate) struct HeardForm {
    person: String,
    #[serde(default)]
    on: String,
    #[serde(default)]
    back: String,
}

#[derive(Deserialize)]
pub(crate) struct RemoveForm {}

/// Shows a story.
pub(crate) async fn story_show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, PageError> {
    let view = visitor.vault.story(identity(&id)?).await?;
    let today = visitor.vault.today_date();
    show(&page(visitor.page(&view.story.title, "/people"), &view, today))
}

fn page(page: Page, view: &StoryView, today: Date) -> StoryPage {
    let story = &view.story;
    let link = |person: &PersonName| Link::to(format!("/people/{}", person.id), person.name.clone());
    let heard = |hearing: &hearten_verbs::Hearing| Heard {
        person: link(&hearing.person),
        when: hearing.on.map_or_else(String::new, |on| phrase::long_day(on, today)),
    };
    let place_and_time = [story.place.clone(), story.date.map(phrase::partial)].into_iter().flatten().collect::<Vec<_>>();
    StoryPage {
        page,
        id: story.id.to_string(),
        title: story.title.clone(),
        place_and_time: place_and_time.join(", "),
        paragraphs: story.text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        about: view.about.iter().map(link).collect(),
        heard: view.heard.iter().map(heard).collect(),
        pictures: view.photos.iter().map(Picture::of).collect(),
        written: phrase::long_day(story.told_on, today),
        today: today.to_string(),
        form: Form {
            title: story.title.clone(),
            text: story.text.clone(),
            date: story.date.as_ref().map(ToString::to_string).unwrap_or_default(),
            place: story.place.clone().unwrap_or_default(),
            people: view.about.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join("; "),
        },
        to_tell: view.about.clone(),
    }
}

/// Tells a story better.
pub(crate) async fn story_save(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let id: StoryId = identity(&id)?;
    let view = visitor.vault.story(id).await?;
    let date = story_date(&visitor.vault, &form.date)?;
    let named = people(&visitor.vault, &form.people, &view.about).await?;
    let known: Vec<_> = view.about.iter().map(|person| person.id).collect();
    let edit = StoryEdit {
        title: Some(form.title),
        text: Some(form.text),
        date: Some(date),
        place: Some(form.place),
        add: named.iter().copied().filter(|id| !known.contains(id)).collect(),
        without: known.into_iter().filter(|id| !named.contains(id)).collect(),
    };
    let receipt = visitor.vault.story_edit(id, edit).await?;
    Ok(visitor.receipt(&receipt, &format!("/stories/{id}")))
}

/// Keeps a new story with somebody.
pub(crate) async fn story_add(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let person = identity(&id)?;
    let date = story_date(&visitor.vault, &form.date)?;
    let mut with = vec![person];
    with.extend(people(&visitor.vault, &form.people, &[]).await?);
    let new = NewStory {
        title: filled(form.title),
        text: form.text,
        people: with,
        heard: Vec::new(),
        date,
        place: filled(form.place),
        photos: Vec::new(),
    };
    let receipt = visitor.vault.tell(new).await?;
    Ok(visitor.made(&receipt.text, receipt.change_id, &format!("/stories/{}", receipt.id), &format!("/people/{person}")))
}

/// Somebody has heard a story.
pub(crate) async fn story_heard(visitor: Visitor, Path(id): Path<String>, Posted(form): Posted<HeardForm>) -> Result<Response, PageError> {
    let id: StoryId = identity(&id)?;
    let person = match identity(&form.person) {
        Ok(person) => person,
        Err(_) => visitor.vault.find_person(&form.person).await?.id,
    };
    let on = day(&form.on)?.unwrap_or_else(|| visitor.vault.today_date());
    let receipt = visitor.vault.story_heard(id, &[person], on).await?;
    let story = format!("/stories/{id}");
    Ok(visitor.receipt(&receipt, way_back(&form.back, &story)))
}

/// Takes a story away.
pub(crate) async fn story_remove(
    visitor: Visitor,
    Path(id): Path<String>,
    Posted(RemoveForm {}): Posted<RemoveForm>,
) -> Result<Response, PageError> {
    let receipt = visitor.vault.story_remove(identity(&id)?).await?;
    Ok(visitor.receipt(&receipt, "/chronicle?kind=story"))
}

/// When it happened, as people write it.
fn story_date(vault: &Vault, text: &str) -> Result<Option<PartialDate>, PageError> {
    Ok(filled(text.to_owned()).map(|text| parse_partial_date(&text, vault.today_date(), Prefer::Past)).transpose()?)
}

/// The people that a line names, parted by semicolons or commas; those in `known` by their whole names.
async fn people(vault: &Vault, text: &str, known: &[PersonName]) -> Result<Vec<hearten_domain::PersonId>, PageError> {
    let mut found = Vec::new();
    for name in text.split([';', ',']).map(str::trim).filter(|name| !name.is_empty()) {
        found.push(match known.iter().find(|person| person.name == name) {
            Some(person) => person.id,
            None => vault.find_person(name).await?.id,
        });
    }
    Ok(found)
}
