//! What is on their mind: its day is near, has just been, or it is fresh.

use hearten_domain::{Concern, ConcernKind, Habit, Medium, ReasonKind};
use hearten_speech::say;

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
    let (reason, draft, worth, urgency) = match standing {
        Standing::Near(ahead) => ("gracious-concern-near", "gracious-concern-near-draft", 0.75, 0.35 - 0.03 * f64::from(ahead)),
        Standing::Past(ago) => ("gracious-concern-past", "gracious-concern-past-draft", 0.7, 0.35 - 0.04 * f64::from(ago)),
        Standing::Fresh => ("gracious-concern-fresh", "gracious-concern-fresh-draft", 0.5, 0.1),
    };
    let filled = |key: &'static str| say(key).with("what", &what).with("name", &name).with("day", &day).with("since", &since).to_string();
    let nearness = scene.nearness(person);
    let medium = if matches!(concern.kind, ConcernKind::Problem) || nearness >= 0.5 { Medium::Call } else { scene.richer_medium(person) };
    Some(Sketch {
        habit: Habit::Gracious,
        kind: ReasonKind::Concern,
        people: vec![person],
        season: format!("{} {}", concern.id, if matches!(standing, Standing::Past(_)) { "after" } else { "before" }),
        reason: filled(reason),
        evidence: vec![of_concern(concern)],
        bring: Some(say("gracious-concern-bring").into()),
        medium,
        draft: draft::letter(person, &filled(draft)),
        score: ScoreTerms { reason: worth, closeness: 0.5 * nearness, urgency, substance: 0.25, ..ScoreTerms::default() },
    })
}
