//! They answered something I asked: confirm it, and thank them.

use hearten_domain::{Direction, Habit, Medium, ReasonKind};
use hearten_speech::say;

use crate::{
    MomentFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::{asks, is_answer_or_forward, is_forward, topic},
    view::{Scene, days},
    why::{of_moment, on_day},
};

/// An answer older than this has been taken as read.
const FRESH: i32 = 10;
/// What I sent to more than so many for their information wanted no answer; who writes back on it remarks on it.
const MOST_ASKED: i64 = 2;
/// An answer that took longer than this answers something else.
const LONGEST_WAIT: i32 = 14;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    if person.hard_season(scene.today).is_some() {
        return None;
    }
    let is_fresh = |moment: &&MomentFacts| (0..=FRESH).contains(&days(moment.day, scene.today));
    let written = |moment: &&MomentFacts| moment.is_theirs() && matches!(moment.medium, Medium::Mail | Medium::Message);
    let mut answers = person.recent.iter().filter(is_fresh).filter(written).filter(|theirs| scene.is_unanswered(person, theirs, false));
    let (theirs, mine) =
        answers.find_map(|theirs| asked(scene, person, theirs).filter(|mine| wanted_answer(mine)).map(|mine| (theirs, mine)))?;
    let wait = days(mine.day, theirs.day);
    let topic = topic(theirs).or_else(|| topic(mine))?;
    let subject = &topic.text;
    let pace = say("grateful-answer-pace").with("count", wait).to_string();
    let name = person.short_name();
    let nearness = scene.nearness(person);
    let season = theirs.id.to_string();
    let when = on_day(mine.day, scene.today);
    let said = say("grateful-answer").with("name", &person.name).with("when", when).with("subject", subject).with("short", &name);
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::Answer,
        people: vec![person],
        reason: format!("{} {}", said.with("pace", &pace), draft::wording(&season, &closings(&name))),
        evidence: vec![of_moment(theirs), of_moment(mine)],
        bring: Some(say("grateful-answer-bring").into()),
        medium: theirs.medium,
        draft: draft::letters(person, &season, &wordings(subject, &pace)),
        score: ScoreTerms {
            reason: worth(mine),
            closeness: 0.5 * nearness,
            urgency: 0.2 - 0.025 * f64::from(days(theirs.day, scene.today)),
            substance: 0.2 * topic.substance,
            ..ScoreTerms::default()
        },
        season,
    })
}

/// Whether I asked, or at least wrote to them and hardly anybody else, and did not merely pass something on.
fn wanted_answer(mine: &MomentFacts) -> bool {
    asks(mine) || (mine.others <= MOST_ASKED && !is_forward(mine))
}

/// What I wrote that they answer: the last of mine before it in the same conversation.
pub(super) fn asked<'a>(scene: &Scene<'_>, person: &'a PersonFacts, theirs: &MomentFacts) -> Option<&'a MomentFacts> {
    let before = person.recent.iter().filter(|moment| moment.at < theirs.at && scene.same_conversation(person, moment, theirs));
    let last = before.max_by_key(|moment| moment.at)?;
    let in_time = (0..=LONGEST_WAIT).contains(&days(last.day, theirs.day));
    (last.direction == Direction::Sent && last.is_own() && in_time).then_some(last)
}

fn closings(name: &str) -> [String; 3] {
    ["grateful-answer-closing-1", "grateful-answer-closing-2", "grateful-answer-closing-3"].map(|key| say(key).with("short", name).into())
}

fn wordings(subject: &str, pace: &str) -> [String; 4] {
    ["grateful-answer-draft-1", "grateful-answer-draft-2", "grateful-answer-draft-3", "grateful-answer-draft-4"]
        .map(|key| say(key).with("subject", subject).with("pace", pace).into())
}

/// How much it was an ask: a question, the opening of a conversation, or one turn of it.
fn worth(mine: &MomentFacts) -> f64 {
    match (asks(mine), is_answer_or_forward(mine)) {
        (true, _) => 0.6,
        (false, false) => 0.5,
        (false, true) => 0.35,
    }
}
