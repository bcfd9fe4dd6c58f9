//! One matter that we carried together over days or weeks: their part in it is seldom praised.

use hearten_domain::{Direction, Habit, Medium, ReasonKind};

use crate::{
    PersonFacts,
    conversation::Conversation,
    draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{inline, lasting},
};

/// A matter that rests longer has been forgotten.
const WITHIN: i32 = 35;
/// From so many moments on it was work.
const LEAST: usize = 4;
/// So many of them were theirs.
const LEAST_THEIRS: usize = 2;
/// From so many on the thanks are worth a letter.
const WEIGHTY: usize = 12;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Option<Sketch<'a>> {
    let lately = |day| days(day, scene.today) <= WITHIN;
    let thanked = person.thanks.iter().any(|thanks| thanks.sent_on.is_none_or(lately));
    if thanked || person.hard_season(scene.today).is_some() {
        return None;
    }
    let carried = scene.conversations(person).iter().filter(|one| is_carried(scene, one));
    let carried = carried.max_by_key(|one| (theirs(one), one.last().at))?;
    let subject = inline(&carried.topic.text);
    let name = person.short_name();
    let (count, theirs) = (carried.moments.len(), theirs(carried));
    let span = lasting(i64::from(days(carried.first().day, carried.last().day)) + 1);
    let season = format!("together {}", carried.key);
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::WorkTogether,
        people: vec![person],
        reason: format!(
            "{} and you worked on “{subject}” together: {count} moments in {span}, {theirs} of them from {name}. {}",
            person.name,
            draft::wording(&season, &closings(&name))
        ),
        evidence: carried.evidence(),
        bring: Some(format!("The one thing in “{subject}” that would not have come about without {name}")),
        medium: if count >= WEIGHTY { Medium::Letter } else { person.usual_text_medium() },
        draft: draft::letters(person, &season, &wordings(&subject)),
        score: ScoreTerms {
            reason: 0.4,
            closeness: 0.5 * scene.nearness(person),
            urgency: 0.1 * (1.0 - f64::from(carried.age(scene.today)) / f64::from(WITHIN)),
            substance: 0.1 * carried.topic.substance + 0.02 * theirs.min(8) as f64,
            ..ScoreTerms::default()
        },
        season,
    })
}

fn theirs(one: &Conversation<'_>) -> usize {
    one.count(Direction::Received) + one.count(Direction::Mutual)
}

fn is_carried(scene: &Scene<'_>, one: &Conversation<'_>) -> bool {
    (1..=WITHIN).contains(&one.age(scene.today))
        && one.moments.len() >= LEAST
        && theirs(one) >= LEAST_THEIRS
        && one.count(Direction::Received) < one.moments.len()
        && one.topic.substance >= 0.4
        && one.first().day < one.last().day
}

fn closings(name: &str) -> [String; 3] {
    [
        format!("Say what {name}'s part was good for; work of this kind is seldom praised."),
        "Thanks that name it, now that it is fresh, will be kept.".to_owned(),
        format!("{name} would be glad to hear what it made possible."),
    ]
}

fn wordings(subject: &str) -> [String; 4] {
    [
        format!(
            "You carried a good part of “{subject}”, and I would not have got through it alone. What helped most: …\n\nThank you: you stayed with it where others would have let it lie."
        ),
        format!(
            "Your hand in “{subject}” made the difference, above all when you …\n\nThank you. You are good to work with, and it should be said now and then."
        ),
        format!(
            "You stayed patient through all of “{subject}”. Because of you it is now …\n\nThank you for that, and for the tone in which you did it."
        ),
        format!("You should hear what “{subject}” led to: …\n\nA good piece of it is your doing. Thank you for the care you put into it."),
    ]
}
