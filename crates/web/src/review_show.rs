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
    plot::{Column, Plot, Point, Strip},
    state::WebState,
    visitor::{Posted, Visitor, day},
    waiting_show::waiting,
};

/// So many lessons are shown.
const LESSONS: usize = 10;
/// From this term on a lesson is worth a line.
const LEAST_TERM: f64 = 0.005;

#[derive(Template)]
#[template(path = "review_show.html")]
struct ReviewPage {
    page: Page,
    span: String,
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
    let frame = visitor.page("Review", "/review");
    if since.is_some() {
        return show(&page(frame, visitor.vault.review(since).await?));
    }
    let vault = visitor.vault.clone();
    let work_out = async move { vault.review(None).await };
    let Some(view) = state.kept().review.get_within(state.patience(), &visitor, work_out).await? else { return waiting(frame) };
    show(&page(frame, Review::clone(&view)))
}

/// Forgets what the ranking has learnt, or learns from all answers again.
pub(crate) async fn learning_save(visitor: Visitor, Posted(form): Posted<Form>) -> Result<Response, PageError> {
    let text = if form.learn == "all" {
        visitor.vault.learn_from_all().await?;
        "The ranking learns from all your answers."
    } else {
        visitor.vault.forget_learning().await?;
        "Forgotten. The ranking learns anew from your next answer."
    };
    Ok(visitor.done(text, None, "/review#learning"))
}

fn page(page: Page, view: Review) -> ReviewPage {
    let lessons = view.learning.lessons.iter().filter(|lesson| lesson.term.abs() >= LEAST_TERM).take(LESSONS);
    ReviewPage {
        page,
        span: format!("{} to {}", phrase::long_day(view.since, view.until), phrase::long_day(view.until, Date::ZERO)),
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
            .map(|lesson| LessonLine { of: lesson.of.clone(), term: format!("{:+.2}", lesson.term), text: lesson.text.clone() })
            .collect(),
        learning: view.learning,
    }
}

fn ways(since: Date, until: Date) -> Vec<SinceWay> {
    let years = |years: i64| until.checked_sub(years.years()).unwrap_or(until);
    let all = [("The last year", years(1)), ("Three years", years(3)), ("All of it", Date::constant(1970, 1, 1))];
    let way = |(text, day): (&'static str, Date)| SinceWay { href: format!("/review?since={day}"), text, is_this: day == since };
    all.into_iter().map(way).collect()
}

fn group(group: &RateGroup) -> Group {
    let title = match group.by {
        "reason" => "By reason",
        "medium" => "By medium",
        _ => "By how long it had been silent",
    };
    let row = |row: &hearten_verbs::RateRow| Row {
        name: phrase::capital(&row.name),
        text: row.text.clone(),
        strip: Strip::interval(row.low, row.expected, row.high),
    };
    let weight = if group.fitted { "fitted on your own counts" } else { "a stated weight, for there are few" };
    let prior = format!(
        "The dot is what to expect of the next ones, the stroke where the true rate lies with eight chances in ten. Small counts are drawn towards what all \
         have in common ({:.0} in 100), which weighs {:.0} answers: {weight}.",
        100.0 * group.common,
        group.weight
    );
    Group { title: title.to_owned(), rows: group.rows.iter().map(row).collect(), prior }
}

fn named(stretch: &Stretch) -> String {
    stretch.from.strftime(if stretch.is_year { "%Y" } else { "%B %Y" }).to_string()
}

fn short(stretch: &Stretch) -> String {
    stretch.from.strftime(if stretch.is_year { "%Y" } else { "%b %y" }).to_string()
}

fn people(stretches: &[Stretch]) -> Option<Plot> {
    let (first, last) = (stretches.first()?, stretches.last()?);
    let column = |it: &Stretch| Column {
        name: short(it),
        first: it.people_by_voice as f64,
        second: (it.people - it.people_by_voice) as f64,
        says: format!("{}: {}, {} by voice or face", named(it), phrase::count(it.people, "person", "people"), it.people_by_voice),
    };
    let columns: Vec<Column> = stretches.iter().map(column).collect();
    let about = format!("Columns from {} to {}; the table below has the numbers.", named(first), named(last));
    Some(Plot::stacked("plot-people", "People you were in touch with", about, &columns))
}

fn voice(stretches: &[Stretch]) -> Option<Plot> {
    let (first, last) = (stretches.first()?, stretches.last()?);
    let percent = |share: f64| format!("{:.0} in 100", 100.0 * share);
    let point = |it: &Stretch| Point {
        name: short(it),
        share: it.voice_share,
        says: format!("{}: {} by voice or face", named(it), it.voice_share.map(percent).unwrap_or_default()),
    };
    let points: Vec<Point> = stretches.iter().map(point).collect();
    let about = format!("A line from {} to {}; the table below has the numbers.", named(first), named(last));
    Some(Plot::line("plot-voice", "Share of voice and face, in 100 moments", about, &points))
}

fn brought(stretches: &[Stretch]) -> Option<Plot> {
    let (first, last) = (stretches.first()?, stretches.last()?);
    stretches.iter().any(|it| it.moments_by_voice > 0).then_some(())?;
    let column = |it: &Stretch| Column {
        name: short(it),
        first: it.brought as f64,
        second: (it.moments_by_voice - it.brought) as f64,
        says: format!(
            "{}: {}, to {} of them you brought something",
            named(it),
            phrase::count(it.moments_by_voice, "time", "times"),
            it.brought
        ),
    };
    let columns: Vec<Column> = stretches.iter().map(column).collect();
    let about = format!("Columns from {} to {}; the table below has the numbers.", named(first), named(last));
    Some(Plot::stacked("plot-brought", "Times you met or spoke, and those to which you brought something", about, &columns))
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
        says: format!("{}: {} given, {} received", it.year, it.given, it.received),
    };
    let columns: Vec<Column> = years.iter().map(column).collect();
    let about = format!("Columns from {} to {}: what you gave above the line, what you received below.", first.year, last.year);
    Some(Plot::both_ways("plot-gifts", "Given and received", about, &columns))
}

fn balance(years: &[YearOfGifts]) -> String {
    let (given, received) = years.iter().fold((0, 0), |sum, year| (sum.0 + i64::from(year.given), sum.1 + i64::from(year.received)));
    match (given, received) {
        (0, 0) => "No gift either way is written down yet.".to_owned(),
        _ => format!("{given} given and {received} received over the years; it goes back and forth in its own time."),
    }
}

/// One facet of spread with its bars.
pub(crate) fn spread_line(spread: &SpreadView) -> SpreadLine {
    let title = match spread.facet {
        "industry" => "Line of work",
        "employer" => "Employer",
        "place" => "Place",
        _ => "Circle",
    };
    let most = spread.shares.iter().map(|share| share.people.len()).max().unwrap_or(1).max(1);
    let bar = |share: &hearten_verbs::SpreadShare| SpreadBar {
        name: if spread.facet == "industry" { phrase::capital(&share.name) } else { share.name.clone() },
        href: format!("/support?without={}", phrase::percent(&share.name)),
        count: share.people.len().to_string(),
        strip: Strip::bar(share.people.len() as f64 / most as f64),
    };
    let bars = spread.shares.iter().filter(|share| share.people.len() > 1).map(bar).collect();
    let why = (spread.known > 0).then(|| {
        format!(
            "Herfindahl index {:.2}, the chance that two of them drawn at random hang on the same; as if {:.1} of equal weight. Who belongs to several counts \
             in equal parts for each.",
            spread.index, spread.as_if
        )
    });
    SpreadLine { title: title.to_owned(), sentence: spread.sentence.clone(), why, bars }
}
