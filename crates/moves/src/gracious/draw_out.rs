//! Nothing current is known of someone near: a good question is better than a guess.

use hearten_domain::{Habit, ReasonKind};
use hearten_speech::say;

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{ago, of_moment},
};

/// Only of people this near.
const LEAST_NEARNESS: f64 = 0.45;
/// Only after so many quiet days.
const QUIET: i32 = 21;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let last = person.recent.iter().find(|moment| moment.is_own())?;
    let quiet = days(last.day, scene.today);
    let nearness = scene.nearness(person);
    let knows_something = !person.interests.is_empty() || person.concerns.iter().any(|concern| concern.is_open_on(scene.today));
    let has_thread = scene.topics(person).iter().any(|topic| days(topic.moment.day, scene.today) <= 60);
    if knows_something || has_thread || quiet < QUIET || nearness < LEAST_NEARNESS || !person.is_two_way() {
        return None;
    }
    let when = ago(i64::from(quiet));
    let filled = |key: &'static str| say(key).with("medium", last.medium.as_str()).with("ago", &when);
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::DrawOut,
        people: vec![person],
        season: format!("{} {}", scene.today.year(), (scene.today.month() + 2) / 3),
        reason: filled("gracious-draw-out").with("name", &person.name).with("short", person.short_name()).into(),
        evidence: vec![of_moment(last)],
        bring: Some(say("gracious-draw-out-bring").into()),
        medium: scene.richer_medium(person),
        draft: draft::letter(person, &filled("gracious-draw-out-draft").to_string()),
        score: ScoreTerms { reason: 0.25, closeness: 0.5 * nearness, urgency: 0.05, substance: 0.0, ..ScoreTerms::default() },
    })
}
