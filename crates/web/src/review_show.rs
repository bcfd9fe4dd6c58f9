//! `GET /review`, `POST /review/learning`: what worked, and how it has been over the months; plots first.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use hearten_verbs::{LearningView, RateGroup, Review, SpreadView, Stretch, YearOfGifts};
use jiff::{ToSpan, civil::Date};
use serde::Deserialize;

use crate::{
    error_page::PageError,
    page::{Page, show},
    phrase,
    plot::{Column, Plot, Point, Strip, decimal},
    say::{say, worded},
    state::WebState,
    visitor::{Posted, Visitor, day},
    waiting_show::{soon, waiting},
};

/// So many lessons are shown.
const LESSONS: usize = 10;
/// From this term on a lesson is worth a line.
const LEAST_TERM: f64 = 0.005;

#[derive(Template)]
#[template(path = "review_show.html")]
struct ReviewPage {
    page: Page,
    from: String,
    until: String,
    ways: Vec<SinceWay>,
    moves: String,
    groups: Vec<Group>,
    people: Option<Plot>,
    voice: Option<Plot>,
    brought: Option<Plot>,
    stretches: Vec<StretchLine>,
    gifts: Option<Plot>,
    years: Vec<YearOfGifts>,
    balance: String,
    spread: Vec<SpreadLine>,
    learning: LearningView,
    lessons: Vec<LessonLine>,
}

/// A link to another stretch of time.
struct SinceWay {
    href: String,
    /// The key of its name.
    text: &'static str,
    is_this: bool,
}

struct Group {
    title: String,
    rows: Vec<Row>,
    prior: String,
}

struct Row {
    name: String,
    text: String,
    strip: Strip,
}

struct StretchLine {
    name: String,
    people: String,
    voice: String,
    moments: String,
    share: String,
    brought: String,
}

/// How the close ties hang on one sort of thing; the page of support shows it too.
pub(crate) struct SpreadLine {
    pub(crate) title: String,
    pub(crate) sentence: String,
    pub(crate) why: Option<String>,
    pub(crate) bars: Vec<SpreadBar>,
}

pub(crate) struct SpreadBar {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) count: String,
    pub(crate) strip: Strip,
}

struct LessonLine {
    of: String,
    term: String,
    text: String,
}

#[derive(Deserialize)]
pub(crate) struct Since {
    #[serde(default)]
    since: String,
}

#[derive(Deserialize)]
pub(crate) struct Form {
    learn: String,
}

/// Shows the review.
pub(crate) async fn review_show(
    visitor: Visitor,
    State(state): State<WebState>,
    Query(query): Query<Since>,
) -> Result<Response, PageError> {
    let since = day(&query.since)?;
    let frame = visitor.page(say("way-review"), "/review");
    if since.is_some() {
        return show(&page(frame, visitor.vault.review(since).await?));
    }
    let Some(view) = soon(&state, &visitor, &state.kept().review, |vault| vault.review(None)).await? else { return waiting(frame) };
    show(&page(frame, Review::clone(&view)))
}

/// Forgets what the ranking has learnt, or learns from all answers again.
pub(crate) async fn learning_save(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let text = if form.learn == "all" {
        visitor.vault.learn_from_all().await?;
        say("review-learns-all")
    } else {
        visitor.vault.forget_learning().await?;
        say("review-learns-anew")
    };
    Ok(visitor.done(&text.to_string(), None, "/review#learning"))
}

fn page(page: Page, view: Review) -> ReviewPage {
    let lessons = view.learning.lessons.iter().filter(|lesson| lesson.term.abs() >= LEAST_TERM).take(LESSONS);
    ReviewPage {
        page,
        from: phrase::long_day(view.since, view.until),
        until: phrase::long_day(view.until, Date::ZERO),
        ways: ways(view.since, view.until),
        moves: view.moves.sentence.clone(),
        groups: view.rates.iter().filter(|group| !group.rows.is_empty()).map(group).collect(),
        people: people(&view.stretches),
        voice: voice(&view.stretches),
        brought: brought(&view.stretches),
        stretches: view.stretches.iter().map(stretch_line).collect(),
        gifts: gifts(&view.gifts),
        balance: balance(&view.gifts),
        years: view.gifts,
        spread: view.spread.iter().map(spread_line).collect(),
        lessons: lessons
            .map(|lesson| LessonLine {
                of: lesson_of(&lesson.of),
                term: decimal(&format!("{:+.2}", lesson.term)),
                text: lesson.text.clone(),
            })
            .collect(),
        learning: view.learning,
    }
}

fn ways(since: Date, until: Date) -> Vec<SinceWay> {
    let years = |years: i64| until.checked_sub(years.years()).unwrap_or(until);
    let all = [("review-last-year", years(1)), ("review-three-years", years(3)), ("review-all", Date::constant(1970, 1, 1))];
    let way = |(text, day): (&'static str, Date)| SinceWay { href: format!("/review?since={day}"), text, is_this: day == since };
    all.into_iter().map(way).collect()
}

/// Of what a lesson is: a kind of reason, or `by` a medium.
fn lesson_of(of: &str) -> String {
    worded(if of.starts_with("by ") { "review-lesson" } else { "review-reason" }, of).into()
}

fn group(group: &RateGroup) -> Group {
    let (title, words) = match group.by {
        "reason" => ("review-of-reason", "review-reason"),
        "medium" => ("review-of-medium", "review-medium"),
        _ => ("review-of-gap", "review-gap"),
    };
    let row = |row: &hearten_verbs::RateRow| Row {
        name: phrase::capital(&worded(words, &row.name).to_string()),
        text: row.text.clone(),
        strip: Strip::interval(row.low, row.expected, row.high),
    };
    let prior = say(if group.fitted { "review-prior-fitted" } else { "review-prior-stated" })
        .with("common", format!("{:.0}", 100.0 * group.common))
        .with("weight", format!("{:.0}", group.weight));
    Group { title: say(title).into(), rows: group.rows.iter().map(row).collect(), prior: prior.into() }
}

fn named(stretch: &Stretch) -> String {
    if stretch.is_year { stretch.from.year().to_string() } else { phrase::month_year(stretch.from) }
}

fn short(stretch: &Stretch) -> String {
    if stretch.is_year { stretch.from.year().to_string() } else { phrase::short_month_year(stretch.from) }
}

/// What a plot shows from when to when.
fn about(key: &'static str, first: &Stretch, last: &Stretch) -> String {
    say(key).with("from", named(first)).with("until", named(last)).into()
}

fn people(stretches: &[Stretch]) -> Option<Plot> {
    let (first, last) = (stretches.first()?, stretches.last()?);
    let column = |it: &Stretch| Column {
        name: short(it),
        first: it.people_by_voice as f64,
        second: (it.people - it.people_by_voice) as f64,
        says: say("review-people-column").with("when", named(it)).with("people", it.people).with("voice", it.people_by_voice).into(),
    };
    let columns: Vec<Column> = stretches.iter().map(column).collect();
    Some(Plot::stacked("plot-people", &say("review-people").to_string(), about("review-columns-about", first, last), &columns))
}

fn voice(stretches: &[Stretch]) -> Option<Plot> {
    let (first, last) = (stretches.first()?, stretches.last()?);
    let says = |it: &Stretch, share: f64| {
        say("review-voice-point").with("when", named(it)).with("share", format!("{:.0}", 100.0 * share)).to_string()
    };
    let point = |it: &Stretch| Point {
        name: short(it),
        share: it.voice_share,
        says: it.voice_share.map(|share| says(it, share)).unwrap_or_default(),
    };
    let points: Vec<Point> = stretches.iter().map(point).collect();
    Some(Plot::line("plot-voice", &say("review-voice-plot").to_string(), about("review-line-about", first, last), &points))
}

fn brought(stretches: &[Stretch]) -> Option<Plot> {
    let (first, last) = (stretches.first()?, stretches.last()?);
    stretches.iter().any(|it| it.moments_by_voice > 0).then_some(())?;
    let column = |it: &Stretch| Column {
        name: short(it),
        first: it.brought as f64,
        second: (it.moments_by_voice - it.brought) as f64,
        says: say("review-brought-column").with("when", named(it)).with("times", it.moments_by_voice).with("brought", it.brought).into(),
    };
    let columns: Vec<Column> = stretches.iter().map(column).collect();
    Some(Plot::stacked("plot-brought", &say("review-brought-plot").to_string(), about("review-columns-about", first, last), &columns))
}

fn stretch_line(it: &Stretch) -> StretchLine {
    StretchLine {
        name: named(it),
        people: phrase::grouped(it.people),
        voice: phrase::grouped(it.people_by_voice),
        moments: phrase::grouped(it.moments),
        brought: phrase::grouped(it.brought),
        share: it.voice_share.map(|share| format!("{:.0}", 100.0 * share)).unwrap_or_default(),
    }
}

fn gifts(years: &[YearOfGifts]) -> Option<Plot> {
    let (first, last) = (years.first()?, years.last()?);
    let column = |it: &YearOfGifts| Column {
        name: it.year.to_string(),
        first: f64::from(it.given),
        second: f64::from(it.received),
        says: say("review-gifts-column").with("year", it.year.to_string()).with("given", it.given).with("received", it.received).into(),
    };
    let columns: Vec<Column> = years.iter().map(column).collect();
    let about = say("review-gifts-about").with("from", first.year.to_string()).with("until", last.year.to_string());
    Some(Plot::both_ways("plot-gifts", &say("review-gifts").to_string(), about.into(), &columns))
}

fn balance(years: &[YearOfGifts]) -> String {
    let (given, received) = years.iter().fold((0, 0), |sum, year| (sum.0 + i64::from(year.given), sum.1 + i64::from(year.received)));
    match (given, received) {
        (0, 0) => say("review-gifts-none").into(),
        _ => say("review-gifts-balance").with("given", given).with("received", received).into(),
    }
}

/// The name of a thing of this facet: lines of work have names of the program's own.
pub(crate) fn name_of(facet: &str, name: &str) -> String {
    if facet == "industry" { phrase::capital(&worded("spread-industry", name).to_string()) } else { name.to_owned() }
}

/// One facet of spread with its bars.
pub(crate) fn spread_line(spread: &SpreadView) -> SpreadLine {
    let title = match spread.facet {
        "industry" => "spread-of-industry",
        "employer" => "spread-of-employer",
        "place" => "spread-of-place",
        _ => "spread-of-circle",
    };
    let most = spread.shares.iter().map(|share| share.people.len()).max().unwrap_or(1).max(1);
    let bar = |share: &hearten_verbs::SpreadShare| SpreadBar {
        name: name_of(spread.facet, &share.name),
        href: format!("/support?without={}", phrase::percent(&share.name)),
        count: share.people.len().to_string(),
        strip: Strip::bar(share.people.len() as f64 / most as f64),
    };
    let bars = spread.shares.iter().filter(|share| share.people.len() > 1).map(bar).collect();
    let why = (spread.known > 0).then(|| {
        say("spread-index")
            .with("index", decimal(&format!("{:.2}", spread.index)))
            .with("equal", decimal(&format!("{:.1}", spread.as_if)))
            .into()
    });
    SpreadLine { title: say(title).into(), sentence: spread.sentence.clone(), why, bars }
}

#[cfg(test)]
mod tests {
    use hearten_domain::{Medium, ReasonKind};

    use super::*;

    #[test]
    fn every_reason_and_every_medium_is_named_in_the_catalogue() {
        let reasons = ReasonKind::ALL.iter().map(|kind| format!("review-reason-{kind}"));
        let media = Medium::ALL.iter().flat_map(|medium| [format!("review-medium-{medium}"), format!("review-lesson-by-{medium}")]);
        for key in reasons.chain(media).map(|key| key.replace(' ', "-")) {
            assert_ne!(say(key.clone()).to_string(), key);
        }
    }
}
