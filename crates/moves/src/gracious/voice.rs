//! Much mail and hardly a voice, with something open between us: speak about that one thing.

use hearten_domain::{Habit, Medium, ReasonKind};
use hearten_speech::say;

use crate::{
    MomentFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{fact, inline, of_moment},
};

/// The mails of so many days are counted.
const WITHIN: i32 = 90;
/// So many of them without a voice are many.
const LEAST_MAILS: usize = 12;
/// A voice this long ago is not heard any more.
const SILENT_VOICE_DAYS: i64 = 120;
/// Only of people this near.
const LEAST_NEARNESS: f64 = 0.45;
/// What was written longer ago is no longer open.
const OPEN_DAYS: i32 = 21;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let nearness = scene.nearness(person);
    let tie = person.tie?;
    let is_unheard = tie.last_voice_at.is_none_or(|at| (scene.now.as_second() - at.as_second()) / 86_400 > SILENT_VOICE_DAYS);
    let is_lately = |moment: &&MomentFacts| moment.is_own() && days(moment.day, scene.today) <= WITHIN;
    let mails = person.recent.iter().filter(is_lately).count();
    if !is_unheard || mails < LEAST_MAILS || nearness < LEAST_NEARNESS || person.hard_season(scene.today).is_some() {
        return None;
    }
    let is_open = |age: i32| (1..=OPEN_DAYS).contains(&age);
    let matter = scene.conversations(person).iter().find(|one| {
        is_open(one.age(scene.today))
            && one.is_two_way()
            && one.topic.substance >= 0.8
            && one.moments.iter().all(|moment| moment.others <= 3)
    })?;
    let subject = inline(&matter.topic.text);
    let name = person.short_name();
    let reason = say(if tie.voice == 0 { "gracious-voice-never" } else { "gracious-voice-lately" });
    let season = format!("{} {}", scene.today.year(), (scene.today.month() + 2) / 3);
    let count = say("gracious-voice-count").with("mails", mails).with("voice", tie.voice);
    let count = fact("tie", person.id, scene.last_day(person, &tie), count);
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Voice,
        people: vec![person],
        reason: reason.with("name", &person.name).with("mails", mails).with("subject", &subject).with("short", &name).into(),
        evidence: vec![of_moment(matter.last()), count],
        bring: Some(say("gracious-voice-bring").with("subject", &subject).with("short", &name).into()),
        medium: Medium::Call,
        draft: draft::letters(person, &format!("{} {season}", person.id), &wordings(&subject)),
        score: ScoreTerms {
            reason: 0.3,
            closeness: 0.5 * nearness,
            urgency: 0.05,
            substance: 0.2 * matter.topic.substance,
            ..ScoreTerms::default()
        },
        season,
    })
}

fn wordings(subject: &str) -> [String; 3] {
    ["gracious-voice-draft-1", "gracious-voice-draft-2", "gracious-voice-draft-3"].map(|key| say(key).with("subject", subject).into())
}
