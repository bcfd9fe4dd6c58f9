//! They passed things on to me, or kept me posted of their own accord, and I never said what it was good for. Small gifts hide in mail.

use hearten_domain::{Direction, Habit, ReasonKind};
use hearten_speech::say;

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::{Topic, asks, is_answer_or_forward, is_forward, names_a_day},
    view::{Scene, days},
    why::of_moment,
};

/// What was passed on longer ago has been taken for granted by both.
const WITHIN: i32 = 42;
/// One forwarded mail is business; from so many on it is care.
const LEAST: usize = 2;
/// Of what they wrote themselves it must be more.
const LEAST_WRITTEN: usize = 3;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let lately = |day| day <= scene.today && days(day, scene.today) <= WITHIN;
    let thanked = person.thanks.iter().any(|thanks| thanks.sent_on.is_none_or(lately));
    if thanked || person.hard_season(scene.today).is_some() {
        return None;
    }
    let is_passed_on = |topic: &Topic<'_>| is_forward(topic.moment);
    // The day of a meeting is an arrangement; nobody is thanked for having been told of it.
    let is_written = |topic: &Topic<'_>| !is_answer_or_forward(topic.moment) && !asks(topic.moment) && !names_a_day(&topic.text);
    let passed = gifts(scene, person, is_passed_on);
    if passed.len() >= LEAST {
        return sketch(scene, person, &passed, true);
    }
    let written = gifts(scene, person, is_written);
    if written.len() >= LEAST_WRITTEN { sketch(scene, person, &written, false) } else { None }
}

/// What came to me and few others within the time, without a word of mine on it; each subject once, the most telling first.
fn gifts<'b, 'a>(scene: &'b Scene<'a>, person: &PersonFacts, is_such: impl Fn(&Topic<'_>) -> bool) -> Vec<&'b Topic<'a>> {
    let is_gift = |topic: &&Topic<'_>| {
        let moment = topic.moment;
        moment.direction == Direction::Received
            && moment.others <= 2
            && (1..=WITHIN).contains(&days(moment.day, scene.today))
            && is_such(topic)
            && scene.is_unanswered(person, moment, false)
    };
    let mut found: Vec<&Topic<'a>> = scene.topics(person).iter().filter(is_gift).collect();
    found.sort_by(|a, b| b.substance.total_cmp(&a.substance).then(b.moment.at.cmp(&a.moment.at)));
    let mut seen = Vec::new();
    found.retain(|topic| {
        let is_new = !seen.contains(&topic.text);
        seen.push(topic.text.clone());
        is_new
    });
    found
}

fn sketch<'a>(scene: &Scene<'a>, person: &'a PersonFacts, gifts: &[&Topic<'a>], is_passed_on: bool) -> Option<Sketch<'a>> {
    let best = gifts.first()?;
    let (name, count, subject) = (person.short_name(), gifts.len(), &best.text);
    let season = format!("passed on {}-{:02}", scene.today.year(), scene.today.month());
    let (reason, wordings) = if is_passed_on {
        (say("grateful-passed-on"), ["grateful-passed-on-draft-1", "grateful-passed-on-draft-2", "grateful-passed-on-draft-3"])
    } else {
        (say("grateful-kept-posted"), ["grateful-kept-posted-draft-1", "grateful-kept-posted-draft-2", "grateful-kept-posted-draft-3"])
    };
    let wordings = wordings.map(|key| say(key).with("subject", subject).to_string());
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::ThanksOwed,
        people: vec![person],
        reason: reason.with("name", &person.name).with("count", count).with("subject", subject).with("short", name).into(),
        evidence: gifts.iter().take(3).map(|topic| of_moment(topic.moment)).collect(),
        bring: Some(say("grateful-passed-on-bring").with("subject", subject).into()),
        medium: scene.richer_medium(person),
        draft: draft::letters(person, &format!("{} {season}", person.id), &wordings),
        score: ScoreTerms {
            reason: if is_passed_on { 0.5 } else { 0.4 },
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.1,
            substance: 0.2 * best.substance,
            ..ScoreTerms::default()
        },
        season,
    })
}
