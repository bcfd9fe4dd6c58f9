//! What I said I would do, when its day comes.

use hearten_domain::{Habit, Promise, ReasonKind};
use hearten_speech::{capital, say};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{fact, inline, on_day},
};

/// How many days before its day a promise is spoken of.
const AHEAD: i32 = 3;
/// A promise without a day is spoken of after so many.
const UNDATED: i32 = 7;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Vec<Sketch<'a>> {
    person.promises.iter().filter(|promise| promise.is_open_on(scene.today)).filter_map(|promise| one(scene, person, promise)).collect()
}

fn one<'a>(scene: &Scene<'a>, person: &'a PersonFacts, promise: &Promise) -> Option<Sketch<'a>> {
    let ahead = promise.due_on.map(|due| days(scene.today, due));
    let is_time = ahead.map_or(days(promise.made_on, scene.today) >= UNDATED, |ahead| ahead <= AHEAD);
    if !is_time {
        return None;
    }
    let what = inline(&promise.text);
    let made = on_day(promise.made_on, scene.today);
    let due = match (promise.due_on, ahead) {
        (Some(day), Some(0..)) => format!(" {}", say("grateful-promise-due").with("when", on_day(day, scene.today))),
        (Some(_), _) => format!(" {}", say("grateful-promise-gone-by")),
        (None, _) => String::new(),
    };
    let said = say("grateful-promise").with("when", capital(&made)).with("name", &person.name).with("what", &what);
    Some(Sketch {
        habit: Habit::Giving,
        kind: ReasonKind::Promise,
        people: vec![person],
        season: promise.id.to_string(),
        reason: format!("{said}{due}"),
        evidence: vec![fact("promise", promise.id, promise.made_on, promise.text.clone())],
        bring: Some(say("grateful-promise-bring").with("what", &what).into()),
        medium: person.usual_text_medium(),
        draft: draft::letter(person, &say("grateful-promise-draft").with("made", &made).with("what", &what).to_string()),
        score: ScoreTerms {
            reason: 0.8,
            closeness: 0.5 * scene.nearness(person),
            urgency: if ahead.is_some_and(|ahead| ahead <= 1) { 0.4 } else { 0.2 },
            substance: 0.25,
            ..ScoreTerms::default()
        },
    })
}
