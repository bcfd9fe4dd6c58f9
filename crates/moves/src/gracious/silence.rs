//! Longer than the pair's own usual silence, with a thread to pick up; never a mere "hi".

use hearten_domain::{Direction, Habit, ReasonKind};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::Topic,
    view::Scene,
    why::{bare, every, fact, lasting, noun, of_moment, on_day},
};

/// A tie weaker than this (of 1) is not missed after one of its pauses.
const LEAST_NEARNESS: f64 = 0.15;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let tie = person.tie?;
    let silence = hearten_ties::silence(&tie, scene.now);
    let nearness = scene.nearness(person);
    let is_missed =
        silence.longer_than_usual && nearness >= LEAST_NEARNESS && person.is_two_way() && !person.is_just_contacted(scene.today);
    if !is_missed || hearten_ties::is_silent_long_enough(&tie, scene.now) || person.hard_season(scene.today).is_some() {
        return None;
    }
    let topic = scene.best_topic(person)?;
    let name = person.short_name();
    let usual = silence.usual.unwrap_or_default();
    let reason = format!(
        "You and {} are usually in touch {}; it has been {}. {}",
        person.name,
        every(usual),
        lasting(silence.days),
        last_thread(&name, &topic, scene)
    );
    let mut evidence = vec![of_moment(topic.moment)];
    let last_day = scene.last_day(person, &tie);
    let longest = lasting(tie.long_gap.ceil() as i64);
    let rhythm = if silence.rests_on_few() {
        format!("{} moments; usually {}, and the longest of only {} gaps was {longest}", tie.moments, every(usual), silence.gaps)
    } else {
        format!("{} moments; usually {}, nine gaps in ten under {longest}", tie.moments, every(usual))
    };
    evidence.push(fact("tie", person.id, last_day, rhythm));
    let season = tie.last_moment_id.to_string();
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Silence,
        people: vec![person],
        reason,
        evidence,
        bring: current_of(person, scene).or_else(|| Some(what_to_bring(&topic))),
        medium: scene.richer_medium(person),
        draft: draft::letters(person, &season, &wordings(&topic, scene)),
        score: ScoreTerms {
            reason: 0.5,
            closeness: 0.5 * nearness,
            urgency: urgency(silence.excess()),
            substance: 0.3 * topic.substance,
            ..ScoreTerms::default()
        },
        season,
    })
}

/// Just out of rhythm is the time to call: the urgency rises until twice the pair's long gap, then slowly falls.
fn urgency(excess: f64) -> f64 {
    if excess <= 2.0 { 0.15 * excess } else { (0.3 - 0.02 * (excess - 2.0)).max(0.1) }
}

fn last_thread(name: &str, topic: &Topic<'_>, scene: &Scene<'_>) -> String {
    let when = on_day(topic.moment.day, scene.today);
    let noun = noun(topic.moment.medium);
    match topic.moment.direction {
        Direction::Received => format!("{name}'s {noun} {when} was about “{}”.", topic.text),
        Direction::Sent => format!("Your {noun} to {name} {when} was about “{}”.", topic.text),
        Direction::Mutual => format!("Your {noun} {when} was “{}”.", topic.text),
    }
}

fn what_to_bring(topic: &Topic<'_>) -> String {
    match topic.moment.direction {
        Direction::Mutual => format!("What you remember of “{}”, and what came after it for you", topic.text),
        _ => format!("Where “{}” stands on your side", topic.text),
    }
}

/// Something current to bring: what is on their mind.
fn current_of(person: &PersonFacts, scene: &Scene<'_>) -> Option<String> {
    let open = person.concerns.iter().find(|concern| concern.is_open_on(scene.today))?;
    Some(format!("Something for what is on their mind: {}", open.text))
}

fn wordings(topic: &Topic<'_>, scene: &Scene<'_>) -> Vec<String> {
    let when = on_day(topic.moment.day, scene.today);
    match topic.moment.direction {
        Direction::Mutual => after_meeting(&topic.text, &when),
        direction => after_writing(&topic.text, &when, noun(topic.moment.medium), direction),
    }
}

fn after_writing(subject: &str, when: &str, noun: &str, direction: Direction) -> Vec<String> {
    let day = bare(when);
    let last = if direction == Direction::Received {
        format!("Your {noun} {when} about “{subject}” is still in my mind.")
    } else {
        format!("You were the one to whom I wrote {when} about “{subject}”.")
    };
    vec![
        format!("{last} How did it go on for you?\n\nIf a few minutes of talk are easier than typing, any hour of yours will do."),
        format!(
            "You have not heard from me for a while, though I thought of you over “{subject}” (that was {day}). What has become of it on your side?"
        ),
        format!("You and I last wrote about “{subject}”, {day}, and much will have moved since.\n\nHow do you see it today?"),
        format!("You may know how “{subject}” went on; the last word here is of {day}.\n\nWhat came of it?"),
        format!(
            "You and I left off at “{subject}”, {day}. Is it settled by now, or does it still take up your days?\n\nTwo lines would do, or ten minutes on the phone."
        ),
        format!(
            "You come to my mind with “{subject}”, and I notice how long we have not talked.\n\nHow are you, and where are your thoughts these days?"
        ),
    ]
}

fn after_meeting(what: &str, when: &str) -> Vec<String> {
    let day = bare(when);
    vec![
        format!(
            "You and I had “{what}” {when}, and I still think of it with pleasure.\n\nHow have the weeks since been for you? Any evening is good for a call."
        ),
        format!(
            "You came to mind today, with “{what}” ({day}).\n\nWhat has the time since then brought you? I would like to hear it in your voice."
        ),
        format!(
            "Your company has been missing here since “{what}”, {day}.\n\nWhich evening would suit you for half an hour, by phone or over a coffee?"
        ),
    ]
}
