//! What is on their mind: its day is near, has just been, or it is fresh.

use hearten_domain::{Concern, ConcernKind, Habit, Medium, ReasonKind};

use crate::{
    PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{inline, of_concern, on_day},
};

/// How many days before its day a concern is spoken of.
const AHEAD: i32 = 7;
/// How many days after its day one asks how it went.
const AFTER: i32 = 5;
/// How many days a concern without a day counts as fresh.
const FRESH: i32 = 45;

/// Where the concern stands on the day.
enum Standing {
    Near(i32),
    Past(i32),
    Fresh,
}

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Vec<Sketch<'a>> {
    if person.hard_season(scene.today).is_some() || person.is_just_contacted(scene.today) {
        return Vec::new();
    }
    person
        .concerns
        .iter()
        .filter(|concern| concern.kind != ConcernKind::HardSeason)
        .filter_map(|concern| one(scene, person, concern))
        .collect()
}

fn standing(concern: &Concern, scene: &Scene<'_>) -> Option<Standing> {
    let answered = concern.answered_on.is_some_and(|day| day <= scene.today);
    if answered || concern.since > scene.today {
        return None;
    }
    match concern.until.map(|until| days(scene.today, until)) {
        Some(ahead @ 0..=AHEAD) => Some(Standing::Near(ahead)),
        Some(past) if (-AFTER..0).contains(&past) => Some(Standing::Past(-past)),
        Some(..0) => None,
        Some(_) | None => (days(concern.since, scene.today) <= FRESH && days(concern.since, scene.today) >= 3).then_some(Standing::Fresh),
    }
}

fn one<'a>(scene: &Scene<'a>, person: &'a PersonFacts, concern: &Concern) -> Option<Sketch<'a>> {
    let standing = standing(concern, scene)?;
    let name = person.short_name();
    let what = inline(&concern.text);
    let day = concern.until.map(|until| on_day(until, scene.today)).unwrap_or_default();
    let since = on_day(concern.since, scene.today);
    let (reason, worth, urgency) = match standing {
        Standing::Near(ahead) => (format!("“{what}” is on {name}'s mind, and its day is {day}."), 0.75, 0.35 - 0.03 * f64::from(ahead)),
        Standing::Past(ago) => {
            (format!("“{what}” was on {name}'s mind, and its day was {day}: time to ask how it went."), 0.7, 0.35 - 0.04 * f64::from(ago))
        }
        Standing::Fresh => (format!("“{what}” has been on {name}'s mind; you noted it {since}."), 0.5, 0.1),
    };
    let opening = match standing {
        Standing::Near(_) => format!("You have “{what}” before you {day}, and I wanted you to know that somebody is thinking of you."),
        Standing::Past(_) => format!("You had “{what}” behind or before you {day}, and I have been thinking of you."),
        Standing::Fresh => format!("Your words about “{what}” have stayed with me."),
    };
    let asking = match standing {
        Standing::Near(_) => "What would make it easier for you?",
        Standing::Past(_) => "How did it go for you?",
        Standing::Fresh => "How does it stand with you now?",
    };
    let nearness = scene.nearness(person);
    let medium = if matches!(concern.kind, ConcernKind::Problem) || nearness >= 0.5 { Medium::Call } else { scene.richer_medium(person) };
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Concern,
        people: vec![person],
        season: format!("{} {}", concern.id, if matches!(standing, Standing::Past(_)) { "after" } else { "before" }),
        reason,
        evidence: vec![of_concern(concern)],
        bring: Some("Time to listen, and an offer of one small thing that would help".to_owned()),
        medium,
        draft: draft::letter(person, &format!("{opening}\n\n{asking}")),
        score: ScoreTerms { reason: worth, closeness: 0.5 * nearness, urgency, substance: 0.25, ..ScoreTerms::default() },
    })
}
