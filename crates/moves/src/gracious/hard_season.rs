//! A hard season of theirs: soothe and support, by voice, visit or letter. No ask, nothing cheerful, no thanks expected.

use hearten_domain::{Concern, Habit, Medium, ReasonKind};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{inline, lasting, of_concern, of_moment},
};

/// Support comes again after so many days; a season is long.
const AGAIN: i32 = 21;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let concern = person.hard_season(scene.today)?;
    if person.is_just_contacted(scene.today) {
        return None;
    }
    let nearness = scene.nearness(person);
    let elapsed = days(concern.since, scene.today);
    let turn = elapsed / AGAIN;
    let mut evidence = vec![of_concern(concern)];
    evidence.extend(person.recent.iter().find(|moment| moment.is_own()).map(of_moment));
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::HardSeason,
        people: vec![person],
        season: format!("{} {turn}", concern.id),
        reason: reason(person, concern, elapsed),
        evidence,
        bring: Some("A hand with something practical, or only your time; nothing is expected back".to_owned()),
        medium: medium(person, nearness),
        draft: words(person, concern, turn),
        score: ScoreTerms {
            // Nothing else one could do today weighs more.
            reason: 1.0,
            closeness: 0.5 * nearness,
            urgency: if turn == 0 { 0.5 } else { 0.3 },
            substance: 0.25,
            ..ScoreTerms::default()
        },
    })
}

fn reason(person: &PersonFacts, concern: &Concern, elapsed: i32) -> String {
    let since = if elapsed < 1 { "since today".to_owned() } else { format!("for {}", lasting(i64::from(elapsed))) };
    format!(
        "{} is in a hard season ({}), {since}. A voice or a letter that asks for nothing does good now.",
        person.name,
        inline(&concern.text)
    )
}

/// A visit where they are used to it, a call to the near, else a letter, which can be read at its own hour.
fn medium(person: &PersonFacts, nearness: f64) -> Medium {
    let visited = person.recent.iter().any(|moment| moment.medium == Medium::Visit);
    match (visited, nearness) {
        (true, near) if near >= 0.5 => Medium::Visit,
        (_, near) if near >= 0.4 => Medium::Call,
        _ => Medium::Letter,
    }
}

fn words(person: &PersonFacts, concern: &Concern, turn: i32) -> draft::Words {
    let what = draft::to_them(&inline(&concern.text));
    let opening =
        if turn == 0 { "You are in my thoughts, with what you carry now" } else { "You are still in my thoughts, with what you carry" };
    draft::grave_letters(
        person,
        &[
            format!(
                "{opening} ({what}). There is nothing you need to answer or to do.\n\nWhenever you want company, or a hand with something practical, mine is there, by day or night. If you would rather have quiet, that is just as good."
            ),
            format!(
                "You need not answer this. I only want you to know that what you carry ({what}) is not forgotten here.\n\nIf there is an errand, a meal or a form to be taken off your hands, it is done gladly. And if you would like somebody to sit with you and say little, I come."
            ),
        ],
    )
}
