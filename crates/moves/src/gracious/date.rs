//! A date that matters to them, within a week. Nothing cheerful in a hard season, and nothing of the dead.

use hearten_domain::{DateKind, Habit, ImportantDate, Medium, ReasonKind};

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
    let name = person.short_name();
    let years = date.date.year().map(|year| i32::from(next.year()) - i32::from(year)).filter(|years| (1..=120).contains(years));
    let reason = match (date.kind, years) {
        (DateKind::Birthday, Some(years)) => format!("{name} turns {years} {when}."),
        (DateKind::Birthday, None) => format!("{name} has a birthday {when}."),
        (DateKind::Anniversary, Some(years)) => format!("{name}'s {what} comes round {when}, for the {} time.", ordinal(years)),
        (_, _) => format!("{name}'s {what} comes round {when}."),
    };
    // The day it last came round, since evidence is never later than the day it is shown.
    let shown = date
        .date
        .full()
        .filter(|day| *day <= scene.today)
        .or_else(|| date.date.next_after(scene.today.saturating_sub(jiff::Span::new().years(1))));
    let shown = shown.map_or(scene.today, |day| day.min(scene.today));
    let mut evidence = vec![fact("date", date.id, shown, format!("{what}: {}", date.date))];
    let topic = scene.best_topic(person);
    evidence.extend(topic.as_ref().map(|topic| of_moment(topic.moment)));
    let nearness = scene.nearness(person);
    let medium = if nearness >= 0.4 || person.kin { Medium::Call } else { person.usual_text_medium() };
    let season = format!("{} {}", date.id, next.year());
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Date,
        people: vec![person],
        reason,
        evidence,
        bring: person.interests.first().map(|interest| format!("A word on {}, which they care for", interest.topic)),
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
        DateKind::Birthday => Some("birthday".to_owned()),
        DateKind::Anniversary => Some(label.unwrap_or_else(|| "anniversary".to_owned())),
        DateKind::Death => label.map(|whose| format!("day of remembrance ({whose})")),
        DateKind::Other => label,
    }
}

fn wish(person: &PersonFacts, kind: DateKind, what: &str, when: &str, season: &str) -> draft::Words {
    match kind {
        DateKind::Death => {
            draft::grave_letter(person, &format!("You will be in my thoughts {when}, on your {what}. There is nothing you need to answer."))
        }
        DateKind::Birthday => {
            let interest = person.interests.first().map(|interest| format!(", and much joy with {} in it", inline(&interest.topic)));
            let more = interest.unwrap_or_default();
            let wordings = [
                format!("Happy birthday! May the year ahead be a good one for you{more}.\n\nHow will you spend the day?"),
                format!(
                    "Your birthday is a good day to say it: the best of wishes for your new year{more}.\n\nWhat are you looking forward to most?"
                ),
            ];
            draft::letters(person, season, &wordings)
        }
        DateKind::Anniversary | DateKind::Other => draft::letter(
            person,
            &format!("Your {what} comes round {when}, and you are in my thoughts. May it be a good day for you.\n\nHow will you keep it?"),
        ),
    }
}

fn ordinal(number: i32) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}
