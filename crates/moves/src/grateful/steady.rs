//! They answer me again and again, quickly: a steadiness that is easily taken for granted.

use hearten_domain::{Habit, ReasonKind};
use hearten_speech::say;

use crate::{
    MomentFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::{Topic, topic},
    view::{Scene, days},
    why::of_moment,
};

/// Answers of so many days are looked at.
const WITHIN: i32 = 90;
/// From so many quick answers on it is a trait, not chance.
const LEAST: usize = 3;
/// A quick answer comes within so many days.
const QUICK: i32 = 1;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let thanked = person.thanks.iter().any(|thanks| thanks.sent_on.is_none_or(|day| days(day, scene.today) <= WITHIN));
    if thanked || person.hard_season(scene.today).is_some() {
        return None;
    }
    let is_recent = |moment: &&MomentFacts| moment.is_theirs() && (1..=WITHIN).contains(&days(moment.day, scene.today));
    let is_quick =
        |theirs: &&MomentFacts| super::answer::asked(scene, person, theirs).is_some_and(|mine| days(mine.day, theirs.day) <= QUICK);
    let quick: Vec<&MomentFacts> = person.recent.iter().filter(is_recent).filter(is_quick).collect();
    let mut telling: Vec<Topic<'_>> = quick.iter().filter_map(|moment| topic(moment)).collect();
    telling.sort_by(|a, b| b.substance.total_cmp(&a.substance).then(b.moment.at.cmp(&a.moment.at)));
    telling.dedup_by(|later, earlier| later.text == earlier.text);
    let [best, second, ..] = telling.as_slice() else { return None };
    if quick.len() < LEAST {
        return None;
    }
    let said = |key: &'static str| say(key).with("one", &best.text).with("other", &second.text);
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::Answer,
        people: vec![person],
        season: format!("steady {} {}", scene.today.year(), (scene.today.month() + 2) / 3),
        reason: said("grateful-steady").with("name", &person.name).with("count", quick.len()).with("short", person.short_name()).into(),
        evidence: telling.iter().take(3).map(|topic| of_moment(topic.moment)).collect(),
        bring: Some(say("grateful-steady-bring").with("subject", &best.text).into()),
        medium: scene.richer_medium(person),
        draft: draft::letter(person, &said("grateful-steady-draft").to_string()),
        score: ScoreTerms {
            reason: 0.4,
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.0,
            substance: 0.2 * best.substance,
            ..ScoreTerms::default()
        },
    })
}
