//! They wrote to me, personally and of something, and have not heard from me since.

use hearten_domain::{Direction, Habit, Medium, ReasonKind};
use hearten_speech::say;

use crate::{
    MomentFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::{asks, is_answer_or_forward, is_forward, topic},
    view::{Scene, days},
    why::{bare, inline, of_moment, on_day},
};

/// From how many days an answer is missed.
const FROM: i32 = 2;
/// After how many days the moment has passed.
const UNTIL: i32 = 21;
/// So many earlier openings of theirs tell whether I usually answer.
const MOST_OPENED: usize = 20;
/// A mail that does not ask in so many words waits for an answer only between people this near.
const NEAR: f64 = 0.35;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let nearness = scene.nearness(person);
    let theirs = person.recent.iter().find(|moment| is_open(scene, person, moment, nearness))?;
    let age = days(theirs.day, scene.today);
    if person.hard_season(scene.today).is_some() {
        return None;
    }
    let topic = topic(theirs)?;
    let when = on_day(theirs.day, scene.today);
    let day = bare(theirs.day, scene.today);
    let season = theirs.id.to_string();
    let subject = inline(&topic.text);
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Question,
        people: vec![person],
        reason: say("gracious-question")
            .with("name", &person.name)
            .with("when", &when)
            .with("subject", &subject)
            .with("short", person.short_name())
            .into(),
        evidence: vec![of_moment(theirs)],
        bring: Some(say("gracious-question-bring").with("subject", &subject).into()),
        medium: theirs.medium,
        draft: draft::letters(person, &season, &wordings(&subject, &when, &day)),
        score: ScoreTerms {
            reason: if asks(theirs) { 0.7 } else { 0.5 },
            closeness: 0.5 * nearness,
            urgency: 0.3 * (1.0 - f64::from(age - FROM) / f64::from(UNTIL - FROM)),
            substance: 0.3 * topic.substance,
            ..ScoreTerms::default()
        },
        season,
    })
}

/// Whether it looks as if an answer is awaited: it asks, and I wrote nothing in that conversation since; or it opens a conversation with me alone, as
/// near people do whose mails I usually answer, and nothing at all went from me to them since. What answers me is no question of theirs.
fn is_open(scene: &Scene<'_>, person: &PersonFacts, theirs: &MomentFacts, nearness: f64) -> bool {
    let in_writing = matches!(theirs.medium, Medium::Mail | Medium::Message | Medium::Letter);
    let in_time = (FROM..=UNTIL).contains(&days(theirs.day, scene.today));
    if !theirs.is_theirs() || !in_writing || !in_time || topic(theirs).is_none() || answers_me(scene, person, theirs) {
        return false;
    }
    let opens =
        theirs.medium != Medium::Message && opens_personally(theirs) && nearness >= NEAR && is_usually_answered(scene, person, theirs);
    (asks_me(scene, person, theirs) && scene.is_unanswered(person, theirs, false)) || (opens && scene.is_unanswered(person, theirs, true))
}

/// Whether the question in the subject is theirs: the subject of an answer asks what whoever began the conversation asked,
/// and that may have been another.
fn asks_me(scene: &Scene<'_>, person: &PersonFacts, theirs: &MomentFacts) -> bool {
    let began = |moment: &&MomentFacts| moment.at < theirs.at && moment.is_theirs() && !is_answer_or_forward(moment);
    let is_own = || person.recent.iter().filter(began).any(|moment| scene.same_conversation(person, moment, theirs));
    asks(theirs) && (!is_answer_or_forward(theirs) || is_own())
}

/// Whether it comes after something of mine in the same conversation, and begins as an answer does.
fn answers_me(scene: &Scene<'_>, person: &PersonFacts, theirs: &MomentFacts) -> bool {
    let is_before = |moment: &&MomentFacts| moment.at < theirs.at && moment.direction == Direction::Sent;
    is_answer_or_forward(theirs) && person.recent.iter().filter(is_before).any(|moment| scene.same_conversation(person, moment, theirs))
}

fn opens_personally(moment: &MomentFacts) -> bool {
    moment.is_theirs() && moment.others <= 2 && !is_answer_or_forward(moment) && !is_forward(moment)
}

/// Whether I answered most of what they opened with me before: at least two of them, and a third.
fn is_usually_answered(scene: &Scene<'_>, person: &PersonFacts, theirs: &MomentFacts) -> bool {
    let earlier: Vec<&MomentFacts> =
        person.recent.iter().filter(|moment| moment.at < theirs.at && opens_personally(moment)).take(MOST_OPENED).collect();
    let answered = earlier.iter().filter(|moment| !scene.is_unanswered(person, moment, false)).count();
    answered >= 2 && answered * 3 >= earlier.len()
}

fn wordings(subject: &str, when: &str, day: &str) -> [String; 4] {
    ["gracious-question-draft-1", "gracious-question-draft-2", "gracious-question-draft-3", "gracious-question-draft-4"]
        .map(|key| say(key).with("subject", subject).with("when", when).with("day", day).into())
}
