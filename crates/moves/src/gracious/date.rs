//! A date that matters to them, within a week. Nothing cheerful in a hard season, and nothing of the dead.

use hearten_domain::{DateKind, Habit, ImportantDate, Medium, ReasonKind};
use hearten_speech::{Said, say};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{fact, inline, of_moment, on_day},
};

/// How many days ahead a date is spoken of.
const AHEAD: i32 = 7;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Vec<Sketch<'a>> {
    if person.hard_season(scene.today).is_some() {
        return Vec::new();
    }
    person.dates.iter().filter_map(|date| one(scene, person, date)).collect()
}

fn one<'a>(scene: &Scene<'a>, person: &'a PersonFacts, date: &ImportantDate) -> Option<Sketch<'a>> {
    let next = date.date.next_after(scene.today)?;
    let ahead = days(scene.today, next);
    if ahead > AHEAD || (ahead > 1 && person.is_just_contacted(scene.today)) {
        return None;
    }
    let what = called(date)?;
    let when = on_day(next, scene.today);
    let years = date.date.year().map(|year| i32::from(next.year()) - i32::from(year)).filter(|years| (1..=120).contains(years));
    let reason = match (date.kind, years) {
        (DateKind::Birthday, Some(years)) => say("gracious-date-turns").with("years", years),
        (DateKind::Birthday, None) => say("gracious-date-birthday"),
        (DateKind::Anniversary, Some(years)) => say("gracious-date-anniversary").with("what", &what).with("time", ordinal(years)),
        (_, _) => say("gracious-date-other").with("what", &what),
    };
    let reason = reason.with("short", person.short_name()).with("when", &when);
    // The day it last came round, since evidence is never later than the day it is shown.
    let shown = date
        .date
        .full()
        .filter(|day| *day <= scene.today)
        .or_else(|| date.date.next_after(scene.today.saturating_sub(jiff::Span::new().years(1))));
    let shown = shown.map_or(scene.today, |day| day.min(scene.today));
    // The day stands beside what it is.
    let mut evidence = vec![fact("date", date.id, shown, what.as_str())];
    let topic = scene.best_topic(person);
    evidence.extend(topic.as_ref().map(|topic| of_moment(topic.moment)));
    let nearness = scene.nearness(person);
    let medium = if nearness >= 0.4 || person.kin { Medium::Call } else { person.usual_text_medium() };
    let season = format!("{} {}", date.id, next.year());
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Date,
        people: vec![person],
        reason: reason.into(),
        evidence,
        bring: person.interests.first().map(|interest| say("gracious-date-bring").with("topic", &interest.topic).into()),
        medium,
        draft: wish(person, date.kind, &what, &when, &season),
        score: ScoreTerms {
            reason: 0.75,
            closeness: 0.5 * nearness,
            urgency: 0.4 - 0.05 * f64::from(ahead),
            substance: 0.1,
            ..ScoreTerms::default()
        },
        season,
    })
}

/// What the date is called; none for a day of death without a name, which is nobody's occasion here.
fn called(date: &ImportantDate) -> Option<String> {
    let label = date.label.as_deref().map(inline).filter(|label| !label.is_empty());
    match date.kind {
        DateKind::Birthday => Some(say("gracious-birthday").into()),
        DateKind::Anniversary => Some(label.unwrap_or_else(|| say("gracious-anniversary").into())),
        DateKind::Death => label.map(|whose| say("gracious-remembrance").with("whose", whose).into()),
        DateKind::Other => label,
    }
}

fn wish(person: &PersonFacts, kind: DateKind, what: &str, when: &str, season: &str) -> draft::Words {
    let filled = |key: &'static str| say(key).with("what", what).with("when", when).to_string();
    match kind {
        DateKind::Death => draft::grave_letter(person, &filled("gracious-date-remembrance-draft")),
        DateKind::Birthday => match person.interests.first().map(|interest| inline(&interest.topic)) {
            Some(topic) => {
                let keys = ["gracious-date-birthday-draft-1-topic", "gracious-date-birthday-draft-2-topic"];
                draft::letters(person, season, &keys.map(|key| say(key).with("topic", &topic).to_string()))
            }
            None => {
                let keys = ["gracious-date-birthday-draft-1", "gracious-date-birthday-draft-2"];
                draft::letters(person, season, &keys.map(|key| say(key).to_string()))
            }
        },
        DateKind::Anniversary | DateKind::Other => draft::letter(person, &filled("gracious-date-other-draft")),
    }
}

/// `10th`; what ends it in English chooses the text.
fn ordinal(number: i32) -> Said {
    let key = match (number % 100, number % 10) {
        (11..=13, _) => "gracious-ordinal-th",
        (_, 1) => "gracious-ordinal-st",
        (_, 2) => "gracious-ordinal-nd",
        (_, 3) => "gracious-ordinal-rd",
        _ => "gracious-ordinal-th",
    };
    say(key).with("number", number)
}
