//! `GET /chronicle`: the archive by year and month.

use askama::Template;
use axum::{extract::Query, response::Response};
use hearten_domain::PartialDate;
use hearten_verbs::{Chronicle, ChronicleEntry, ChronicleKind, ChronicleRequest, ChronicleSection, Prefer, parse_partial_date};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    icon::{Icon, icon, of_medium},
    page::{Link, Page, show},
    phrase,
    say::say,
    story_photo::Picture,
    visitor::{Visitor, day, filled, identity},
};

/// So many lines stand on a page, and so many hits.
const LINES: usize = 60;
const HITS: usize = 120;

/// The kinds of which a page may hold only one, with the keys of their names.
const KINDS: &[(ChronicleKind, &str)] = &[
    (ChronicleKind::Story, "chronicle-stories"),
    (ChronicleKind::Moment, "chronicle-moments"),
    (ChronicleKind::Gift, "chronicle-gifts"),
    (ChronicleKind::Thanks, "foot-thanks"),
];

#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    when: String,
    #[serde(default)]
    with: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    q: String,
    #[serde(default)]
    before: String,
}

#[derive(Template)]
#[template(path = "chronicle_show.html")]
struct ChroniclePage {
    page: Page,
    title: String,
    lead: String,
    asked: Asked,
    kinds: Vec<Turn>,
    years: Vec<Turn>,
    months: Vec<Turn>,
    sections: Vec<Section>,
    blank: Option<String>,
    everything: Option<String>,
    earlier: Option<String>,
    newest: Option<String>,
}

/// A link of a strip; without an address where the page is already there, or nothing is.
struct Turn {
    text: String,
    href: Option<String>,
    is_here: bool,
}

struct Section {
    id: String,
    title: String,
    entries: Vec<Entry>,
}

struct Entry {
    icon: Icon,
    iso: String,
    day: String,
    said: String,
    href: Option<String>,
    detail: Option<String>,
    picture: Option<Picture>,
    people: Vec<Link>,
    more: usize,
    is_story: bool,
    is_dear: bool,
    /// Whether the line above has the same day.
    is_same_day: bool,
}

/// Shows a page of the archive.
pub(crate) async fn chronicle_show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let today = visitor.vault.today_date();
    let request = request(&asked, today)?;
    let chronicle = visitor.vault.chronicle(&request).await?;
    show(&page(&visitor, asked, &request, &chronicle))
}

fn request(asked: &Asked, today: Date) -> Result<ChronicleRequest, PageError> {
    let when = filled(asked.when.clone()).map(|when| parse_partial_date(&when, today, Prefer::Past)).transpose()?;
    let kind = |word: &str| ChronicleKind::ALL.iter().copied().find(|kind| kind.as_str() == word);
    let search = filled(asked.q.clone()).filter(|words| words.chars().any(char::is_alphanumeric));
    Ok(ChronicleRequest {
        when,
        with: filled(asked.with.clone()).map(|id| identity(&id)).transpose()?,
        kinds: filled(asked.kind.clone()).and_then(|word| kind(&word)).into_iter().collect(),
        limit: if search.is_some() { HITS } else { LINES },
        search,
        before: day(&asked.before)?,
    })
}

fn page(visitor: &Visitor, asked: Asked, request: &ChronicleRequest, chronicle: &Chronicle) -> ChroniclePage {
    let title = chronicle.with.as_ref().map_or_else(|| say("foot-chronicle"), |person| say("chronicle-with").with("name", &person.name));
    let title = title.to_string();
    let is_narrow = request.when.is_some() || request.search.is_some() || !request.kinds.is_empty();
    ChroniclePage {
        page: visitor.page(&title, ""),
        title,
        lead: lead(request, chronicle),
        kinds: kinds(&asked),
        years: years(&asked, chronicle),
        months: months(&asked, request, chronicle),
        blank: chronicle.sections.is_empty().then(|| blank(request, chronicle)),
        everything: is_narrow.then(|| Asked { with: asked.with.clone(), ..Asked::default() }.href()),
        earlier: chronicle.next.map(|next| Asked { before: next.to_string(), ..asked.clone() }.href()),
        newest: request.before.map(|_| Asked { before: String::new(), ..asked.clone() }.href()),
        sections: chronicle.sections.iter().map(section).collect(),
        asked,
    }
}

impl Asked {
    /// The address of the page that this asks for.
    fn href(&self) -> String {
        let parts = [("when", &self.when), ("with", &self.with), ("kind", &self.kind), ("q", &self.q), ("before", &self.before)];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(name, value)| format!("{name}={}", phrase::percent(value.trim())))
            .collect();
        if parts.is_empty() { "/chronicle".to_owned() } else { format!("/chronicle?{}", parts.join("&")) }
    }

    /// The same of another time, from its beginning.
    fn at(&self, when: impl ToString) -> String {
        Self { when: when.to_string(), before: String::new(), ..self.clone() }.href()
    }
}

fn lead(request: &ChronicleRequest, chronicle: &Chronicle) -> String {
    let when = request.when.map(phrase::partial);
    match (&request.search, when) {
        (Some(words), Some(when)) => say("chronicle-lead-words-when").with("words", words).with("when", when).into(),
        (Some(words), None) => say("chronicle-lead-words").with("words", words).into(),
        (None, Some(when)) => phrase::sentence(&when),
        (None, None) if chronicle.years.is_empty() => String::new(),
        (None, None) => say("chronicle-lead").into(),
    }
}

fn blank(request: &ChronicleRequest, chronicle: &Chronicle) -> String {
    let is_all = chronicle.years.is_empty() && request.kinds.is_empty();
    say(if is_all { "chronicle-blank" } else { "chronicle-blank-of-that" }).into()
}

fn kinds(asked: &Asked) -> Vec<Turn> {
    let turn = |word: &str, name: &'static str| Turn {
        text: say(name).into(),
        href: Some(Asked { kind: word.to_owned(), before: String::new(), ..asked.clone() }.href()),
        is_here: asked.kind == word,
    };
    let each = KINDS.iter().map(|&(kind, name)| turn(kind.as_str(), name));
    std::iter::once(turn("", "chronicle-everything")).chain(each).collect()
}

fn years(asked: &Asked, chronicle: &Chronicle) -> Vec<Turn> {
    let turn = |year: &i16| Turn { text: year.to_string(), href: Some(asked.at(year)), is_here: chronicle.year == Some(*year) };
    chronicle.years.iter().map(turn).collect()
}

fn months(asked: &Asked, request: &ChronicleRequest, chronicle: &Chronicle) -> Vec<Turn> {
    let Some(year) = chronicle.year.filter(|_| !chronicle.months.is_empty()) else { return Vec::new() };
    let turn = |month: i8| {
        let first = Date::new(year, month, 1).ok()?;
        let when = PartialDate::new(Some(year), Some(month), None).ok()?;
        Some(Turn {
            text: phrase::short_month(first),
            href: chronicle.months.contains(&month).then(|| asked.at(when)),
            is_here: request.when.is_some_and(|asked| asked.month() == Some(month) && asked.year() == Some(year)),
        })
    };
    (1..=12).filter_map(turn).collect()
}

fn section(section: &ChronicleSection) -> Section {
    let month = section.month.and_then(|month| Date::new(section.year, month, 1).ok());
    let mut entries: Vec<Entry> = section.entries.iter().map(entry).collect();
    let days: Vec<Option<PartialDate>> =
        section.entries.iter().map(|it| Some(it.date).filter(|_| it.kind != ChronicleKind::Story)).collect();
    for (entry, pair) in entries.iter_mut().skip(1).zip(days.windows(2)) {
        entry.is_same_day = matches!(pair, [Some(one), Some(two)] if one == two);
    }
    let month_id = section.month.map_or_else(|| "some-time".to_owned(), |month| format!("{month:02}"));
    Section {
        id: format!("m-{}-{month_id}", section.year),
        title: month.map_or_else(
            || say("chronicle-some-time").with("year", section.year.to_string()).into(),
            |day| phrase::capital(&phrase::month_year(day)),
        ),
        entries,
    }
}

fn entry(entry: &ChronicleEntry) -> Entry {
    let is_story = entry.kind == ChronicleKind::Story;
    Entry {
        icon: match (entry.kind, entry.medium) {
            (ChronicleKind::Moment, Some(medium)) => of_medium(medium),
            (ChronicleKind::Moment, None) => icon("mail"),
            (kind, _) => icon(kind.as_str()),
        },
        iso: entry.date.to_string(),
        day: entry.date.full().map_or_else(String::new, |day| phrase::capital(&phrase::weekday_day(day))),
        said: said(entry),
        href: is_story.then(|| format!("/stories/{}", entry.id)),
        detail: entry.detail.clone(),
        picture: entry.photo.as_ref().map(Picture::of),
        people: entry.people.iter().map(|person| Link::to(format!("/people/{}", person.id), person.name.clone())).collect(),
        more: entry.more_people,
        is_story,
        is_dear: entry.kind != ChronicleKind::Moment,
        is_same_day: false,
    }
}

/// What it was; whom it was with stands behind it.
fn said(entry: &ChronicleEntry) -> String {
    let key = match (entry.kind, entry.direction.as_deref()) {
        (ChronicleKind::Gift, Some("given")) => "chronicle-given",
        (ChronicleKind::Gift, _) => "chronicle-received",
        (ChronicleKind::Thanks, Some("told")) => "chronicle-told",
        (ChronicleKind::Thanks, _) => "chronicle-thanked",
        (ChronicleKind::Moment, _) => return phrase::capital(&entry.title),
        (ChronicleKind::Story, _) => return entry.title.clone(),
    };
    say(key).with("what", &entry.title).into()
}
