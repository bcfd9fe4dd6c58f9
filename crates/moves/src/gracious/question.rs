//! They wrote to me, personally and of something, and have not heard from me since.

use hearten_domain::{Habit, Medium, ReasonKind};

use crate::{
    MomentFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::{asks, is_answer_or_forward, is_forward, topic},
    view::{Scene, days},
    why::{inline, of_moment, on_day},
};

/// From how many days an answer is missed.
const FROM: i32 = 2;
/// After how many days the moment has passed.
const UNTIL: i32 = 21;
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
    let name = person.short_name();
    let season = theirs.id.to_string();
    let subject = inline(&topic.text);
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Question,
        people: vec![person],
        reason: format!(
            "{} wrote to you {when} about “{subject}”. No answer from you is known here; a word would let {name} go on.",
            person.name
        ),
        evidence: vec![of_moment(theirs)],
        bring: Some(format!("Your answer on “{subject}”, or a day by which it will come")),
        medium: if nearness >= 0.7 { Medium::Call } else { theirs.medium },
        draft: draft::letter(person, &draft::wording(&season, &wordings(&subject, &when))),
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

/// Whether it looks as if an answer is awaited: it asks, and I wrote nothing in that conversation since; or it opens a conversation with me alone,
/// between near people, and nothing at all went from me to them since.
fn is_open(scene: &Scene<'_>, person: &PersonFacts, theirs: &MomentFacts, nearness: f64) -> bool {
    let in_writing = matches!(theirs.medium, Medium::Mail | Medium::Message | Medium::Letter);
    let in_time = (FROM..=UNTIL).contains(&days(theirs.day, scene.today));
    if !theirs.is_theirs() || !in_writing || !in_time || topic(theirs).is_none() {
        return false;
    }
    let opens = !is_answer_or_forward(theirs) && !is_forward(theirs) && theirs.others <= 1 && nearness >= NEAR;
    (asks(theirs) && scene.is_unanswered(person, theirs, false)) || (opens && scene.is_unanswered(person, theirs, true))
}

fn wordings(subject: &str, when: &str) -> Vec<String> {
    vec![
        format!(
            "Your note about “{subject}”, {when}, should have its answer: …\n\nIf it is easier for you to talk it through, ring me whenever it suits you."
        ),
        format!("You wrote {when} about “{subject}”. Here is what I can say: …\n\nWhat else would help you with it?"),
    ]
}
