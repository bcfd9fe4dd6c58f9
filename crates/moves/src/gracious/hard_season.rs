//! A hard season of theirs: soothe and support, by voice, visit or letter. No ask, nothing cheerful, no thanks expected.

use hearten_domain::{Concern, Habit, Medium, ReasonKind};
use hearten_speech::say;

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{for_days, inline, of_concern, of_moment},
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
        bring: Some(say("gracious-hard-season-bring").into()),
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
    say("gracious-hard-season")
        .with("name", &person.name)
        .with("what", inline(&concern.text))
        .with("since", for_days(i64::from(elapsed)))
        .into()
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
    let first = if turn == 0 { "gracious-hard-season-draft-1" } else { "gracious-hard-season-draft-1-again" };
    draft::grave_letters(person, &[first, "gracious-hard-season-draft-2"].map(|key| say(key).with("what", &what).to_string()))
}
