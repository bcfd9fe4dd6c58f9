//! Longer than the pair's own usual silence, with a thread to pick up; never a mere "hi".

use hearten_domain::{Direction, Habit, ReasonKind};
use hearten_speech::{Said, say};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::Topic,
    view::Scene,
    why::{bare, every, fact, lasting, of_moment, on_day},
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
        "{} {}",
        say("gracious-silence").with("name", &person.name).with("every", every(usual)).with("lasting", lasting(silence.days)),
        last_thread(&name, &topic, scene)
    );
    let mut evidence = vec![of_moment(topic.moment)];
    let last_day = scene.last_day(person, &tie);
    let longest = lasting(tie.long_gap.ceil() as i64);
    let rhythm =
        if silence.rests_on_few() { say("gracious-silence-rhythm-few").with("gaps", silence.gaps) } else { say("gracious-silence-rhythm") };
    let rhythm = rhythm.with("moments", tie.moments.to_string()).with("every", every(usual)).with("longest", longest);
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

fn last_thread(name: &str, topic: &Topic<'_>, scene: &Scene<'_>) -> Said {
    let key = match topic.moment.direction {
        Direction::Received => "gracious-silence-received",
        Direction::Sent => "gracious-silence-sent",
        Direction::Mutual => "gracious-silence-mutual",
    };
    let when = on_day(topic.moment.day, scene.today);
    say(key).with("short", name).with("medium", topic.moment.medium.as_str()).with("when", when).with("topic", &topic.text)
}

fn what_to_bring(topic: &Topic<'_>) -> String {
    let is_mutual = topic.moment.direction == Direction::Mutual;
    say(if is_mutual { "gracious-silence-bring-mutual" } else { "gracious-silence-bring" }).with("topic", &topic.text).into()
}

/// Something current to bring: what is on their mind.
fn current_of(person: &PersonFacts, scene: &Scene<'_>) -> Option<String> {
    let open = person.concerns.iter().find(|concern| concern.is_open_on(scene.today))?;
    Some(say("gracious-silence-bring-current").with("what", &open.text).into())
}

fn wordings(topic: &Topic<'_>, scene: &Scene<'_>) -> Vec<String> {
    let keys: &[&'static str] = match topic.moment.direction {
        Direction::Mutual => &["gracious-silence-met-draft-1", "gracious-silence-met-draft-2", "gracious-silence-met-draft-3"],
        Direction::Received => &AFTER_THEIRS,
        Direction::Sent => &AFTER_MINE,
    };
    let when = on_day(topic.moment.day, scene.today);
    let day = bare(topic.moment.day, scene.today);
    let medium = topic.moment.medium.as_str();
    let write =
        |key: &&'static str| say(key).with("topic", &topic.text).with("medium", medium).with("when", &when).with("day", &day).to_string();
    keys.iter().map(write).collect()
}

const AFTER_THEIRS: [&str; 6] = [
    "gracious-silence-draft-1-received",
    "gracious-silence-draft-2",
    "gracious-silence-draft-3",
    "gracious-silence-draft-4",
    "gracious-silence-draft-5",
    "gracious-silence-draft-6",
];

const AFTER_MINE: [&str; 6] = [
    "gracious-silence-draft-1-sent",
    "gracious-silence-draft-2",
    "gracious-silence-draft-3",
    "gracious-silence-draft-4",
    "gracious-silence-draft-5",
    "gracious-silence-draft-6",
];
