//! One matter that we carried together over days or weeks: their part in it is seldom praised.

use hearten_domain::{Direction, Habit, Medium, ReasonKind};
use hearten_speech::say;

use crate::{
    PersonFacts,
    conversation::Conversation,
    draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{inline, lasting},
};

/// A matter that rests longer has been forgotten.
const WITHIN: i32 = 35;
/// From so many moments on it was work.
const LEAST: usize = 4;
/// A matter that ended so many days ago is still fresh.
const FRESH: i32 = 10;
/// So many of them were theirs.
const LEAST_THEIRS: usize = 2;
/// From so many on the thanks are worth a letter.
const WEIGHTY: usize = 12;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let lately = |day| days(day, scene.today) <= WITHIN;
    let thanked = person.thanks.iter().any(|thanks| thanks.sent_on.is_none_or(lately));
    if thanked || person.hard_season(scene.today).is_some() {
        return None;
    }
    let carried = scene.conversations(person).iter().filter(|one| is_carried(scene, one));
    let carried = carried.max_by_key(|one| (theirs(one), one.last().at))?;
    let subject = inline(&carried.topic.text);
    let name = person.short_name();
    let (count, theirs) = (carried.moments.len(), theirs(carried));
    let span = lasting(i64::from(days(carried.first().day, carried.last().day)) + 1);
    let season = format!("together {}", carried.key);
    let closings = closings(&name, carried.age(scene.today) <= FRESH);
    let said = say("grateful-together").with("name", &person.name).with("subject", &subject).with("count", count).with("span", span);
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::WorkTogether,
        people: vec![person],
        reason: format!("{} {}", said.with("theirs", theirs).with("short", &name), draft::wording(&season, &closings)),
        evidence: carried.evidence(),
        bring: Some(say("grateful-together-bring").with("subject", &subject).with("short", &name).into()),
        medium: if count >= WEIGHTY { Medium::Letter } else { person.usual_text_medium() },
        draft: draft::letters(person, &season, &wordings(&subject)),
        score: ScoreTerms {
            reason: 0.4,
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.1 * (1.0 - f64::from(carried.age(scene.today)) / f64::from(WITHIN)),
            substance: 0.1 * carried.topic.substance + 0.02 * theirs.min(8) as f64,
            ..ScoreTerms::default()
        },
        season,
    })
}

fn theirs(one: &Conversation<'_>) -> usize {
    one.count(Direction::Received) + one.count(Direction::Mutual)
}

fn is_carried(scene: &Scene<'_>, one: &Conversation<'_>) -> bool {
    (1..=WITHIN).contains(&one.age(scene.today))
        && one.moments.len() >= LEAST
        && theirs(one) >= LEAST_THEIRS
        && one.count(Direction::Received) < one.moments.len()
        && one.topic.substance >= 0.4
        && one.first().day < one.last().day
}

fn closings(name: &str, is_fresh: bool) -> Vec<String> {
    // The second says that it is fresh.
    let keys = ["grateful-together-closing-1", "grateful-together-closing-2", "grateful-together-closing-3"];
    let fitting = keys.into_iter().enumerate().filter(|(place, _)| is_fresh || *place != 1);
    fitting.map(|(_, key)| say(key).with("short", name).into()).collect()
}

fn wordings(subject: &str) -> [String; 4] {
    ["grateful-together-draft-1", "grateful-together-draft-2", "grateful-together-draft-3", "grateful-together-draft-4"]
        .map(|key| say(key).with("subject", subject).into())
}
