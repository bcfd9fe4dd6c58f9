//! Much mail and hardly a voice, with something open between us: speak about that one thing.

use hearten_domain::{Habit, Medium, ReasonKind};

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
    let never = if tie.voice == 0 { "no call or meeting is known here" } else { "no call or meeting for months" };
    let season = format!("{} {}", scene.today.year(), (scene.today.month() + 2) / 3);
    let count =
        fact("tie", person.id, scene.last_day(person, &tie), format!("{mails} mails in three months, {} times by voice ever", tie.voice));
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Voice,
        people: vec![person],
        reason: format!(
            "You and {} wrote each other {mails} mails or more in three months, and {never}. Ten minutes on “{subject}” may spare {name} the next five.",
            person.name
        ),
        evidence: vec![of_moment(matter.last()), count],
        bring: Some(format!("“{subject}”, and one question about how things are with {name}")),
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
    [
        format!(
            "You and I fill each other's mailboxes. “{subject}” may be easier by voice.\n\nShall I ring you for ten minutes, at an hour of your choosing?"
        ),
        format!("You have written enough about “{subject}”; let me spare you the typing.\n\nWhen would ten minutes on the phone suit you?"),
        format!(
            "Your mails on “{subject}” are good, and your voice would be better.\n\nIs there a quiet quarter of an hour this week in which I may call?"
        ),
    ]
}
