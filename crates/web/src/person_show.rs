//! `GET /people/ID`: the shared story first, then now, then facts.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use hearten_domain::{ConcernKind, PersonId, StandingKind};
use hearten_verbs::{PersonPage, StoryToTell, TimelineEntry};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    face::Face,
    icon::{Icon, icon, of_medium},
    page::{Link, Page, show},
    person_facts::{Fact, Term, facts, reach, terms},
    person_now::{Line, concerns, passing, promises, thanks},
    person_sources::{Merged, parts},
    person_years::{Years, years},
    phrase,
    say::say,
    visitor::{Visitor, identity},
};

/// So many entries of the story on the first page, which holds more than the story, and on an earlier one.
const RECENT: i64 = 12;
const EARLIER: i64 = 40;

/// So many finds of the shelf are shown.
const SHELF: usize = 3;

/// So many stories to tell are shown.
const TO_TELL: usize = 3;

/// So many plans are shown.
const AHEAD: usize = 4;

#[derive(Template)]
#[template(path = "person_show.html")]
pub(crate) struct PersonShow {
    page: Page,
    id: String,
    name: String,
    short: String,
    about: String,
    face: Face,
    sentences: Vec<String>,
    reach: Vec<Link>,
    today: String,
    may_note: bool,
    may_ask: bool,
    story_title: String,
    ahead: Vec<Entry>,
    entries: Vec<Entry>,
    earlier: Option<String>,
    is_earlier: bool,
    standings: Vec<String>,
    noted: String,
    is_held_back: bool,
    passing: Vec<Line>,
    concerns: Vec<Line>,
    promises: Vec<Line>,
    thanks: Vec<Line>,
    interests: Vec<Link>,
    shelf: Vec<ForThem>,
    to_tell: Vec<StoryToTell>,
    prompts: Vec<String>,
    first_prompt: Option<String>,
    common: Vec<String>,
    note: String,
    facts: Vec<Fact>,
    circles: Vec<Link>,
    merged: Vec<Merged>,
    closeness: String,
    terms: Vec<Term>,
    years: Option<Years>,
}

/// Something of the shelf that would serve them.
pub(crate) struct ForThem {
    id: String,
    title: String,
    why: String,
}

struct Entry {
    icon: Icon,
    iso: String,
    day: String,
    manner: String,
    title: String,
    href: Option<String>,
    detail: Option<String>,
    is_story: bool,
    is_dear: bool,
}

#[derive(Deserialize)]
pub(crate) struct Place {
    #[serde(default)]
    before: Option<String>,
}

/// Shows a person.
pub(crate) async fn person_show(visitor: Visitor, Path(id): Path<String>, Query(place): Query<Place>) -> Result<Response, PageError> {
    let id: PersonId = identity(&id)?;
    let mut person = visitor.vault.person(id).await?;
    let is_earlier = place.before.is_some();
    let planned = person.timeline.iter().filter(|entry| entry.planned).count() as i64;
    let entries = if is_earlier { EARLIER } else { RECENT + planned };
    (person.timeline, person.timeline_next) = visitor.vault.timeline(id, place.before.as_deref(), entries).await?;
    let frame = visitor.page(&person.person.name, "/people");
    let merged = parts(&visitor.vault.merges_of(id).await?, &visitor.vault.zone());
    let shelf = visitor.vault.shelf_for(id).await?.into_iter().take(SHELF);
    let shelf = shelf.map(|it| ForThem { id: it.find.id.to_string(), title: it.find.title, why: it.why }).collect();
    let circles = visitor.vault.circles_of(id).await?;
    let circles = circles.into_iter().map(|it| Link::to(format!("/circles/{}", it.id), it.name)).collect();
    let stories = visitor.vault.stories_for(id).await?;
    let (to_tell, prompts): (Vec<_>, Vec<String>) = (stories.next.into_iter().take(TO_TELL).map(to_tell).collect(), stories.prompts);
    let first_prompt = prompts.first().filter(|_| stories.shared == 0 && !is_earlier).cloned();
    let is_unnoted = person.standings.iter().any(|standing| standing.kind == StandingKind::DoNotNote);
    let noted = if is_unnoted { visitor.vault.noted_about(id).await?.kinds.join(", ") } else { String::new() };
    show(&PersonShow {
        noted,
        shelf,
        to_tell,
        prompts,
        first_prompt,
        circles,
        merged,
        ..page(frame, person, visitor.vault.today_date(), is_earlier)
    })
}

/// A story to tell, its why as a sentence.
fn to_tell(story: StoryToTell) -> StoryToTell {
    StoryToTell { why: phrase::sentence(&story.why), ..story }
}

/// The page's words for what the verb answered.
pub(crate) fn page(page: Page, shown: PersonPage, today: Date, is_earlier: bool) -> PersonShow {
    let short = short_name(&shown);
    let id = shown.person.id;
    PersonShow {
        page,
        face: Face::of(id, &shown.person.name, shown.person.photo.as_ref()),
        about: about(&shown),
        sentences: sentences(&shown),
        reach: reach(&shown),
        today: today.to_string(),
        may_note: !shown.standings.iter().any(|standing| standing.kind == StandingKind::DoNotNote),
        may_ask: may_ask(&shown, today),
        story_title: say(if is_earlier { "person-story-earlier" } else { "person-story-title" }).with("person", &short).into(),
        entries: shown.timeline.iter().filter(|entry| !entry.planned).map(|entry| story_entry(entry, &short, today)).collect(),
        ahead: shown
            .timeline
            .iter()
            .rev()
            .filter(|entry| entry.planned)
            .take(AHEAD)
            .map(|entry| story_entry(entry, &short, today))
            .collect(),
        earlier: shown.timeline_next.as_ref().map(|cursor| format!("/people/{id}?before={}#story", phrase::percent(cursor))),
        is_earlier,
        is_held_back: shown.standings.iter().any(|standing| standing.kind != StandingKind::Partner),
        standings: shown.standings.iter().map(|standing| crate::standing_save::sentence(standing, &short, today)).collect(),
        noted: String::new(),
        passing: passing(&shown, today),
        concerns: concerns(&shown, today),
        promises: promises(&shown, today),
        thanks: thanks(&shown, today),
        interests: shown.interests.iter().map(|interest| topic(&interest.topic)).collect(),
        common: shown.common.iter().map(|line| phrase::capital(line)).collect(),
        note: shown.person.note.clone().unwrap_or_default(),
        facts: facts(&shown, today),
        circles: Vec::new(),
        merged: Vec::new(),
        shelf: Vec::new(),
        to_tell: Vec::new(),
        prompts: Vec::new(),
        first_prompt: None,
        closeness: shown.closeness.sentence.clone(),
        terms: terms(&shown),
        years: years(shown.years),
        id: id.to_string(),
        name: shown.person.name,
        short,
    }
}

/// Whether something small may be asked of them: they are well, and not to be left in peace.
fn may_ask(shown: &PersonPage, today: Date) -> bool {
    let in_peace = shown.standings.iter().any(|standing| !matches!(standing.kind, StandingKind::DoNotNote | StandingKind::Partner));
    let is_hard = shown.concerns.iter().any(|concern| concern.kind == ConcernKind::HardSeason && concern.is_open_on(today));
    !shown.person.is_me && !in_peace && !is_hard
}

/// What friends call them, or the first word of the name.
fn short_name(shown: &PersonPage) -> String {
    let first = shown.person.name.split_whitespace().next().unwrap_or(&shown.person.name);
    shown.person.nickname.clone().unwrap_or_else(|| first.to_owned())
}

/// A topic, leading to all who care for it.
fn topic(topic: &str) -> Link {
    Link::to(format!("/people?interest={}", phrase::percent(topic)), topic)
}

/// Where they belong now, in a line.
fn about(shown: &PersonPage) -> String {
    let current = shown.memberships.iter().filter(|membership| membership.to.is_none()).take(2);
    let lines: Vec<String> = current
        .map(|membership| match &membership.role {
            Some(role) => format!("{role}, {}", membership.organization),
            None => membership.organization.clone(),
        })
        .collect();
    lines.join(" \u{b7} ")
}

fn sentences(shown: &PersonPage) -> Vec<String> {
    let silence = shown.silence.as_ref().map(|silence| silence.sentence.as_str());
    let said = [silence, shown.exchange.sentence.as_deref(), Some(shown.balance.sentence.as_str())];
    said.into_iter().flatten().filter(|text| !text.trim().is_empty()).map(phrase::sentence).collect()
}

fn story_entry(entry: &TimelineEntry, short: &str, today: Date) -> Entry {
    let symbol = match (entry.kind.as_str(), entry.medium) {
        ("moment", Some(medium)) => of_medium(medium),
        ("moment", None) => icon("person"),
        ("news", _) => icon("place"),
        (kind, _) => icon(kind),
    };
    Entry {
        icon: symbol,
        iso: entry.known.map_or_else(|| entry.day.to_string(), |known| known.to_string()),
        day: phrase::capital(&when(entry, today)),
        manner: manner(entry, short),
        title: if entry.kind == "moment" { entry.title.clone() } else { phrase::capital(&entry.title) },
        href: (entry.kind == "story").then(|| format!("/stories/{}", entry.id)),
        // That a concern is on their mind is said above its title.
        detail: entry.detail.clone().filter(|text| !text.trim().is_empty() && entry.kind != "concern"),
        is_story: entry.kind == "story",
        is_dear: matches!(entry.kind.as_str(), "story" | "gift" | "thanks"),
    }
}

/// Near days by distance, others by date, as far as it is known.
fn when(entry: &TimelineEntry, today: Date) -> String {
    if let Some(known) = entry.known {
        return phrase::partial(known);
    }
    let days = phrase::days_between(entry.day, today);
    if (-60..=60).contains(&days) {
        format!("{}, {}", phrase::long_day(entry.day, today), phrase::ago(entry.day, today))
    } else {
        phrase::long_day(entry.day, today)
    }
}

fn manner(entry: &TimelineEntry, short: &str) -> String {
    let direction = entry.direction.as_deref().unwrap_or_default();
    match (entry.kind.as_str(), entry.medium, direction) {
        ("moment", Some(medium), _) if entry.planned => say("person-manner-planned").with("by", phrase::by_medium(medium)),
        ("moment", Some(medium), "sent") => say("person-manner-sent").with("by", phrase::by_medium(medium)),
        ("moment", Some(medium), "received") => say("person-manner-received").with("person", short).with("by", phrase::by_medium(medium)),
        ("moment", Some(medium), _) => return phrase::by_medium(medium),
        ("gift", _, way @ ("given" | "received")) => say(format!("person-manner-gift-{way}")).with("person", short),
        (kind, ..) => say(format!("person-manner-{kind}")).with("person", short),
    }
    .into()
}
