//! We met or spoke in the last three days: thanks while it is fresh.

use hearten_domain::{Direction, Habit, Medium, ReasonKind};

use crate::{
    MomentFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::topic,
    view::{JUST_CONTACTED_DAYS, Scene, days},
    why::{a_medium, noun, of_moment, on_day},
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
    let said = about.as_ref().map(|topic| format!(" (“{}”)", topic.text)).unwrap_or_default();
    let name = person.short_name();
    let nearness = scene.nearness(person);
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::Meeting,
        people: vec![person],
        season: meeting.id.to_string(),
        reason: if is_family(person) {
            format!(
                "You and {} had {} {when}{said}. A word on what you liked best gladdens more than thanks.",
                person.name,
                a_medium(meeting.medium)
            )
        } else {
            format!(
                "You had {} with {} {when}{said}. Two lines while it is fresh tell {name} that the time was well spent.",
                a_medium(meeting.medium),
                person.name
            )
        },
        evidence: vec![of_moment(meeting)],
        bring: Some("One thing that was said and stayed with you, and what you will do with it".to_owned()),
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
    let occasion = match meeting.medium {
        Medium::Visit => "seeing me",
        _ => "talking with me",
    };
    let noun = noun(meeting.medium);
    if is_family(person) {
        let what = about.map_or_else(|| format!("our {noun}"), |topic| format!("“{topic}”"));
        let body = format!("You made {what} a good time {when}, thank you. What I liked best: …\n\nMore of that soon.");
        return draft::letter(person, &body);
    }
    let said = about.map_or_else(|| format!("our {noun}"), |topic| format!("our {noun} (“{topic}”)"));
    let thanks = format!(
        "Thank you for your time {when}, and for {occasion}. What you said during {said} stays with me: … It led me to …\n\nYou listened well, and I am glad of it."
    );
    let more = format!(
        "You gave me your time {when}, and I came away from {said} with more than I brought: … It led me to …\n\nThank you. You asked well."
    );
    let well_spent =
        format!("Your time {when} did me good. Of {said} one thing stays: … Because of it I will …\n\nThank you for the way you listened.");
    draft::letters(person, &meeting.id.to_string(), &[thanks, more, well_spent])
}
