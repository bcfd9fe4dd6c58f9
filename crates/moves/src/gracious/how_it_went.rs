//! A matter went back and forth between us and ended some weeks ago: ask how it turned out.

use hearten_domain::{Habit, ReasonKind};

use crate::{
    PersonFacts,
    conversation::Conversation,
    draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{bare, inline, lasting, on_day},
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
    let ago = lasting(i64::from(ended.age(scene.today)));
    let when = on_day(ended.last().day, scene.today);
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::HowItWent,
        people: vec![person],
        reason: format!("{} The last word fell {ago} ago. {}", course(ended, &person.name), draft::wording(&season, &closings(&name))),
        evidence: ended.evidence(),
        bring: Some(format!("What came of “{subject}” on your side")),
        medium: scene.richer_medium(person),
        draft: draft::letters(person, &season, &wordings(&subject, &when)),
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

fn course(one: &Conversation<'_>, name: &str) -> String {
    let subject = inline(&one.topic.text);
    match (one.moments.len(), days(one.first().day, one.last().day)) {
        (..=2, _) => format!("“{subject}” was between you and {name}, a word from each."),
        (many, 0) => format!("“{subject}” went back and forth {many} times between you and {name}, all in a day."),
        (many, more) => {
            format!("“{subject}” went back and forth {many} times between you and {name}, over {}.", lasting(i64::from(more) + 1))
        }
    }
}

fn closings(name: &str) -> [String; 4] {
    [
        format!("To ask how it turned out shows {name} that it was more than business."),
        format!("{name} will have seen since what came of it; few people ask."),
        "How it ended is not known here, and the asking is welcome now.".to_owned(),
        format!("Enough has happened since for {name} to have something to tell."),
    ]
}

fn wordings(subject: &str, when: &str) -> [String; 5] {
    [
        format!("You and I had “{subject}” between us until {}. How did it turn out in the end?", bare(when)),
        format!("Your side of “{subject}” has been on my mind. Did it come out as you wanted?\n\nHere it led to …"),
        format!("You had your part in “{subject}”, and I never heard the end of it.\n\nWhat came of it for you?"),
        format!("You were busy with “{subject}” when we last wrote of it ({when}). Is it behind you now?"),
        format!("Your view on “{subject}” has stayed with me; since then it has gone like this here: …\n\nAnd on your side?"),
    ]
}
