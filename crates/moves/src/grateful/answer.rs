//! They answered something I asked: confirm it, and thank them.

use hearten_domain::{Direction, Habit, Medium, ReasonKind};

use crate::{
    MomentFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    topic::{asks, is_answer_or_forward, topic},
    view::{Scene, days},
    why::{lasting, of_moment, on_day},
};

/// An answer older than this has been taken as read.
const FRESH: i32 = 10;
/// An answer that took longer than this answers something else.
const LONGEST_WAIT: i32 = 14;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    if person.hard_season(scene.today).is_some() {
        return None;
    }
    let is_fresh = |moment: &&MomentFacts| (0..=FRESH).contains(&days(moment.day, scene.today));
    let written = |moment: &&MomentFacts| moment.is_theirs() && matches!(moment.medium, Medium::Mail | Medium::Message);
    let mut answers = person.recent.iter().filter(is_fresh).filter(written).filter(|theirs| scene.is_unanswered(person, theirs, false));
    let (theirs, mine) = answers.find_map(|theirs| asked(scene, person, theirs).map(|mine| (theirs, mine)))?;
    let wait = days(mine.day, theirs.day);
    let topic = topic(theirs).or_else(|| topic(mine))?;
    let subject = &topic.text;
    let pace = match wait {
        0 => "the same day".to_owned(),
        1 => "within a day".to_owned(),
        more => format!("after {}", lasting(i64::from(more))),
    };
    let name = person.short_name();
    let nearness = scene.nearness(person);
    let season = theirs.id.to_string();
    let wordings = [
        format!(
            "Thank you for your answer about “{subject}”: you wrote back {pace}, and now I can go on with it.\n\nYou make it easy to ask, and I am glad of it. Nothing more for you to do."
        ),
        format!(
            "You answered on “{subject}” {pace}, and it helped: because of it I can now …\n\nThank you for taking the time when yours is short. No need to reply."
        ),
        format!(
            "Your words on “{subject}” were what I needed. They led me to …\n\nThank you: it is good to know that you are there to ask."
        ),
        format!(
            "You may like to know what your answer on “{subject}” led to: …\n\nThank you for it. You said it so that I could use it at once."
        ),
    ];
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::Answer,
        people: vec![person],
        reason: format!(
            "You wrote to {} {} about “{subject}”, and {name} answered {pace}. {closing}",
            person.name,
            on_day(mine.day, scene.today),
            closing = draft::wording(&season, &closings(&name)),
        ),
        evidence: vec![of_moment(theirs), of_moment(mine)],
        bring: Some("What their answer lets you do next".to_owned()),
        medium: theirs.medium,
        draft: draft::letters(person, &season, &wordings),
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

/// What I wrote that they answer: the last of mine before it in the same conversation.
pub(super) fn asked<'a>(scene: &Scene<'_>, person: &'a PersonFacts, theirs: &MomentFacts) -> Option<&'a MomentFacts> {
    let before = person.recent.iter().filter(|moment| moment.at < theirs.at && scene.same_conversation(person, moment, theirs));
    let last = before.max_by_key(|moment| moment.at)?;
    let in_time = (0..=LONGEST_WAIT).contains(&days(last.day, theirs.day));
    (last.direction == Direction::Sent && last.is_own() && in_time).then_some(last)
}

fn closings(name: &str) -> [String; 3] {
    [
        "A line to say it arrived, and what it makes possible, closes the circle.".to_owned(),
        format!("{name} does not know yet whether it was of use."),
        "Two sentences about what it changed would be gladly read.".to_owned(),
    ]
}

/// How much it was an ask: a question, the opening of a conversation, or one turn of it.
fn worth(mine: &MomentFacts) -> f64 {
    match (asks(mine), is_answer_or_forward(mine)) {
        (true, _) => 0.6,
        (false, false) => 0.5,
        (false, true) => 0.35,
    }
}
