//! We met or spoke in the last three days: thanks while it is fresh.

use hearten_domain::{Direction, Habit, ReasonKind};
use hearten_speech::say;

use super::in_brackets;
use crate::{
    MomentFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::topic,
    view::{JUST_CONTACTED_DAYS, Scene, days},
    why::{of_moment, on_day},
};

/// In a larger meeting a personal thank-you would be a form letter.
const MOST_OTHERS: i64 = 4;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let meeting = person.recent.iter().find(|moment| is_meeting(moment))?;
    let age = days(meeting.day, scene.today);
    let wrote_since =
        person.recent.iter().any(|moment| moment.at > meeting.at && moment.direction != Direction::Received && moment.is_own());
    let thanked_since = person.thanks.iter().any(|thanks| thanks.sent_on.is_some_and(|day| day >= meeting.day && day <= scene.today));
    if !(0..=JUST_CONTACTED_DAYS).contains(&age) || wrote_since || thanked_since || person.hard_season(scene.today).is_some() {
        return None;
    }
    let when = on_day(meeting.day, scene.today);
    let about = topic(meeting);
    let said = about.as_ref().map(|topic| in_brackets(&topic.text)).unwrap_or_default();
    let reason = say(if is_family(person) { "grateful-meeting-family" } else { "grateful-meeting" });
    let nearness = scene.nearness(person);
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::Meeting,
        people: vec![person],
        season: meeting.id.to_string(),
        reason: reason
            .with("medium", meeting.medium.as_str())
            .with("name", &person.name)
            .with("short", person.short_name())
            .with("when", &when)
            .with("about", &said)
            .into(),
        evidence: vec![of_moment(meeting)],
        bring: Some(say("grateful-meeting-bring").into()),
        medium: person.usual_text_medium(),
        draft: words(person, meeting, &when, about.map(|topic| topic.text)),
        score: ScoreTerms {
            reason: if is_family(person) { 0.35 } else { 0.65 },
            closeness: 0.5 * nearness,
            urgency: 0.3 - 0.05 * f64::from(age),
            substance: if said.is_empty() { 0.1 } else { 0.25 },
            ..ScoreTerms::default()
        },
    })
}

fn is_meeting(moment: &MomentFacts) -> bool {
    moment.direction == Direction::Mutual && moment.medium.is_voice_or_face() && moment.others <= MOST_OTHERS
}

/// Family and the innermost layer: formal thanks would sound cold there.
fn is_family(person: &PersonFacts) -> bool {
    person.kin || person.layer.is_some_and(|layer| layer <= 5)
}

fn words(person: &PersonFacts, meeting: &MomentFacts, when: &str, about: Option<String>) -> draft::Words {
    let medium = meeting.medium.as_str();
    if is_family(person) {
        let body = match about {
            Some(topic) => say("grateful-meeting-family-draft-topic").with("topic", topic),
            None => say("grateful-meeting-family-draft").with("medium", medium),
        };
        return draft::letter(person, &body.with("when", when).to_string());
    }
    let about = about.map(|topic| in_brackets(&topic)).unwrap_or_default();
    let bodies = ["grateful-meeting-draft-1", "grateful-meeting-draft-2", "grateful-meeting-draft-3"]
        .map(|key| say(key).with("when", when).with("medium", medium).with("about", &about).to_string());
    draft::letters(person, &meeting.id.to_string(), &bodies)
}
