//! A matter went back and forth between us and ended some weeks ago: ask how it turned out.

use hearten_domain::{Habit, ReasonKind};
use hearten_speech::{Said, say};

use crate::{
    PersonFacts,
    conversation::Conversation,
    draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{ago, bare, inline, lasting, on_day},
};

/// Sooner nothing can have come of it.
const FROM: i32 = 7;
/// Later nobody remembers.
const UNTIL: i32 = 56;
/// So many moments make a matter of it; one each way do between people this near.
const LEAST: usize = 3;
const NEAR: f64 = 0.4;
/// Of people farther than this it would be curiosity.
const LEAST_NEARNESS: f64 = 0.25;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let nearness = scene.nearness(person);
    if nearness < LEAST_NEARNESS || person.hard_season(scene.today).is_some() {
        return None;
    }
    let ended = scene.conversations(person).iter().filter(|one| is_ended(scene, one, nearness));
    let ended = ended.max_by(|a, b| worth(a).total_cmp(&worth(b)).then(a.last().at.cmp(&b.last().at)))?;
    let subject = inline(&ended.topic.text);
    let season = ended.last().id.to_string();
    let name = person.short_name();
    let last = say("gracious-how-it-went-last").with("ago", ago(i64::from(ended.age(scene.today))));
    let when = on_day(ended.last().day, scene.today);
    let day = bare(ended.last().day, scene.today);
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::HowItWent,
        people: vec![person],
        reason: format!("{} {last} {}", course(ended, &person.name), draft::wording(&season, &closings(&name))),
        evidence: ended.evidence(),
        bring: Some(say("gracious-how-it-went-bring").with("subject", &subject).into()),
        medium: scene.richer_medium(person),
        draft: draft::letters(person, &season, &wordings(&subject, &when, &day)),
        score: ScoreTerms {
            reason: 0.35,
            closeness: 0.5 * nearness,
            urgency: 0.1 * (1.0 - f64::from(ended.age(scene.today) - FROM) / f64::from(UNTIL - FROM)),
            substance: worth(ended),
            ..ScoreTerms::default()
        },
        season,
    })
}

fn is_ended(scene: &Scene<'_>, one: &Conversation<'_>, nearness: f64) -> bool {
    let is_matter = one.moments.len() >= LEAST || (nearness >= NEAR && one.moments.iter().all(|moment| moment.others <= 2));
    is_matter
        && one.is_two_way()
        && one.topic.substance >= if one.moments.len() >= LEAST { 0.4 } else { 0.8 }
        && (FROM..=UNTIL).contains(&one.age(scene.today))
}

/// The more it went back and forth and the more it says, the better it is remembered.
fn worth(one: &Conversation<'_>) -> f64 {
    0.1 * one.topic.substance + 0.03 * one.moments.len().min(6) as f64
}

fn course(one: &Conversation<'_>, name: &str) -> Said {
    let said = match (one.moments.len(), days(one.first().day, one.last().day)) {
        (..=2, _) => say("gracious-how-it-went-a-word"),
        (many, 0) => say("gracious-how-it-went-a-day").with("count", many),
        (many, more) => say("gracious-how-it-went-days").with("count", many).with("lasting", lasting(i64::from(more) + 1)),
    };
    said.with("subject", inline(&one.topic.text)).with("name", name)
}

fn closings(name: &str) -> [String; 4] {
    ["gracious-how-it-went-closing-1", "gracious-how-it-went-closing-2", "gracious-how-it-went-closing-3", "gracious-how-it-went-closing-4"]
        .map(|key| say(key).with("short", name).into())
}

const DRAFTS: [&str; 5] = [
    "gracious-how-it-went-draft-1",
    "gracious-how-it-went-draft-2",
    "gracious-how-it-went-draft-3",
    "gracious-how-it-went-draft-4",
    "gracious-how-it-went-draft-5",
];

fn wordings(subject: &str, when: &str, day: &str) -> [String; 5] {
    DRAFTS.map(|key| say(key).with("subject", subject).with("when", when).with("day", day).into())
}
