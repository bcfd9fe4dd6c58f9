//! A keepsake in their honour: one that lies ready to be given, or a good day to make one.

use hearten_domain::{ConcernKind, DateKind, Evidence, GiftDirection, Habit, Keepsake, KeepsakeState, Medium, PartialDate, ReasonKind};
use hearten_speech::{Said, say};
use jiff::civil::Date;

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{fact, inline, of_concern, of_gift, of_story, of_thanks, on_day},
};

/// A day is spoken of so many days ahead: time enough to make one.
const AHEAD: i32 = 21;
/// So long after a hard season something kind is still in place; before, it may be too early.
const SEASON_OVER: std::ops::RangeInclusive<i32> = 14..=120;
/// Once made, none is proposed for so many days: three years.
const RESTS: i32 = 1096;
/// One that lies ready is spoken of for so many days.
const READY: i32 = 400;
/// So much it takes to fill one, a story at least; without an occasion so many stories and kindnesses.
const LEAST: usize = 3;
const MANY_STORIES: usize = 3;
const MANY_KINDNESSES: usize = 2;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    if person.hard_season(scene.today).is_some() {
        return None;
    }
    ready(scene, person).or_else(|| to_make(scene, person))
}

/// One that is made and still here.
fn ready<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let is_here = |it: &&Keepsake| it.state_on(scene.today) == Some(KeepsakeState::Made);
    let keepsake = person.keepsakes.iter().filter(is_here).max_by_key(|it| (it.made_on, it.id))?;
    let made = keepsake.made_on.filter(|made| (1..=READY).contains(&days(*made, scene.today)))?;
    let title = inline(&keepsake.title);
    Some(Sketch {
        habit: Habit::Giving,
        kind: ReasonKind::Keepsake,
        people: vec![person],
        season: format!("ready {}", keepsake.id),
        reason: say("grateful-keepsake-ready")
            .with("name", &person.name)
            .with("title", &title)
            .with("when", on_day(made, scene.today))
            .with("short", person.short_name())
            .into(),
        evidence: vec![fact("keepsake", keepsake.id, made, title.clone())],
        bring: Some(say("grateful-keepsake-ready-bring").with("title", title).into()),
        medium: if scene.is_far(person) { Medium::Letter } else { Medium::Visit },
        draft: draft::letter(person, &say("grateful-keepsake-ready-draft").to_string()),
        score: ScoreTerms { reason: 0.6, closeness: 0.5 * scene.nearness(person), urgency: 0.15, substance: 0.3, ..ScoreTerms::default() },
    })
}

/// Why now, of all days.
struct Occasion {
    season: String,
    reason: Said,
    evidence: Option<Evidence>,
    weight: f64,
}

/// A good day to make one, where there is enough to fill it.
fn to_make<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let lately = |it: &Keepsake| it.made_on.is_some_and(|made| days(made, scene.today) <= RESTS);
    if person.keepsakes.iter().any(lately) {
        return None;
    }
    let kindnesses = kindnesses(person);
    let stories = person.stories.len();
    if stories == 0 || stories + kindnesses.len() < LEAST {
        return None;
    }
    let occasion = birthday(scene, person)
        .or_else(|| round_years(scene, person))
        .or_else(|| season_over(scene, person))
        .or_else(|| enough(scene, person, kindnesses.len()))?;
    let shared = person.stories.iter().map(|story| of_story(story, scene.today));
    let mut evidence: Vec<Evidence> = occasion.evidence.into_iter().chain(shared.take(2)).collect();
    evidence.extend(kindnesses.iter().take(2).cloned());
    let story = person.stories.first().map(|story| inline(&story.title)).unwrap_or_default();
    Some(Sketch {
        habit: Habit::Giving,
        kind: ReasonKind::Keepsake,
        people: vec![person],
        season: occasion.season,
        reason: format!(
            "{} {}",
            occasion.reason,
            say("grateful-keepsake-enough").with("stories", stories).with("kindnesses", kindnesses.len())
        ),
        evidence,
        bring: Some(say("grateful-keepsake-bring").with("story", &story).into()),
        medium: if scene.is_far(person) { Medium::Letter } else { Medium::Visit },
        draft: draft::letter(person, &say("grateful-keepsake-draft").with("story", &story).to_string()),
        score: ScoreTerms {
            reason: occasion.weight,
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.1,
            substance: 0.2,
            ..ScoreTerms::default()
        },
    })
}

/// What they did for me, each deed once.
fn kindnesses(person: &PersonFacts) -> Vec<Evidence> {
    let thanked = |id| person.thanks.iter().any(|thanks| thanks.gift_id == Some(id));
    let gifts = person.gifts.iter().filter(|gift| gift.direction == GiftDirection::Received && !thanked(gift.id));
    person.thanks.iter().map(of_thanks).chain(gifts.map(of_gift)).collect()
}

fn birthday(scene: &Scene<'_>, person: &PersonFacts) -> Option<Occasion> {
    let (date, next, years) = person.dates.iter().filter(|date| date.kind == DateKind::Birthday).find_map(|date| {
        let (next, years) = comes_round(date.date, scene.today)?;
        is_big(years).then_some((date, next, years))
    })?;
    let shown = date.date.full().map_or(scene.today, |day| day.min(scene.today));
    Some(Occasion {
        season: format!("keepsake birthday {} {years}", person.id),
        reason: say("grateful-keepsake-birthday")
            .with("short", person.short_name())
            .with("years", years)
            .with("when", on_day(next, scene.today)),
        evidence: Some(fact("date", date.id, shown, say("gracious-birthday"))),
        weight: 0.6,
    })
}

/// Twenty, thirty …, and from seventy on every five years.
fn is_big(years: i32) -> bool {
    (years >= 20 && years % 10 == 0) || (years >= 70 && years % 5 == 0)
}

fn round_years(scene: &Scene<'_>, person: &PersonFacts) -> Option<Occasion> {
    let first = person.first_day.filter(|first| *first < scene.today)?;
    let (next, years) = comes_round(PartialDate::from(first), scene.today)?;
    if years < 5 || years % 5 != 0 {
        return None;
    }
    Some(Occasion {
        season: format!("keepsake years {} {years}", person.id),
        reason: say("grateful-keepsake-years").with("years", years).with("when", on_day(next, scene.today)).with("name", &person.name),
        evidence: Some(fact("person", person.id, first, say("grateful-keepsake-years-first"))),
        weight: 0.55,
    })
}

/// The day within the weeks ahead on which a date comes round, and for the how manieth time.
fn comes_round(date: PartialDate, today: Date) -> Option<(Date, i32)> {
    let next = date.next_after(today)?;
    let years = i32::from(next.year()) - i32::from(date.year()?);
    (days(today, next) <= AHEAD && years > 0).then_some((next, years))
}

fn season_over(scene: &Scene<'_>, person: &PersonFacts) -> Option<Occasion> {
    let seasons = person.concerns.iter().filter(|concern| concern.kind == ConcernKind::HardSeason);
    let over = |day: Option<Date>| day.filter(|day| SEASON_OVER.contains(&days(*day, scene.today)));
    let season = seasons.into_iter().find(|concern| over(concern.answered_on.or(concern.until)).is_some())?;
    Some(Occasion {
        season: format!("keepsake season {}", season.id),
        reason: say("grateful-keepsake-season").with("name", &person.name),
        evidence: Some(of_concern(season)),
        weight: 0.5,
    })
}

/// No day of its own, but more than enough to fill one, and years.
fn enough(scene: &Scene<'_>, person: &PersonFacts, kindnesses: usize) -> Option<Occasion> {
    let known = person.first_day.is_some_and(|first| days(first, scene.today) >= 730);
    if !known || person.stories.len() < MANY_STORIES || kindnesses < MANY_KINDNESSES {
        return None;
    }
    let season = format!("keepsake enough {}", person.id);
    Some(Occasion { season, reason: say("grateful-keepsake-told").with("name", &person.name), evidence: None, weight: 0.3 })
}
