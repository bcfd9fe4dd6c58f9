//! Nothing current is known of someone near: a good question is better than a guess.

use hearten_domain::{Habit, ReasonKind};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{lasting, of_moment},
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
    let name = person.short_name();
    let when = lasting(i64::from(quiet));
    let noun = crate::why::noun(last.medium);
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::DrawOut,
        people: vec![person],
        season: format!("{} {}", scene.today.year(), (scene.today.month() + 2) / 3),
        reason: format!(
            "You and {} are close, but what occupies {name} now is not known here; your last {noun} was {when} ago. An open question would tell you, and shows you care.",
            person.name
        ),
        evidence: vec![of_moment(last)],
        bring: Some("One open question, and time for the answer".to_owned()),
        medium: scene.richer_medium(person),
        draft: draft::letter(
            person,
            &format!(
                "You and I had our last {noun} {when} ago, and I would love to know what fills your days now.\n\nWhat is taking up most of your thoughts?"
            ),
        ),
        score: ScoreTerms { reason: 0.25, closeness: 0.5 * nearness, urgency: 0.05, substance: 0.0, ..ScoreTerms::default() },
    })
}
