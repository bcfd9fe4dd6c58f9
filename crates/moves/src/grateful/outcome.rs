//! They were thanked, or helped, and do not know yet what came of it.

use hearten_domain::{Habit, Medium, ReasonKind, Thanks, ThanksState};

use crate::{
    ChainFacts, PersonFacts, draft,
    proposal::{ScoreTerms, Sketch},
    view::{Scene, days},
    why::{fact, inline, of_thanks, on_day},
};

/// After so many days without an outcome one may ask oneself what came of it.
const FROM: i32 = 30;
/// After so many days it is let rest.
const UNTIL: i32 = 400;

pub(super) fn propose<'a>(scene: &Scene<'a>, person: &'a PersonFacts) -> Vec<Sketch<'a>> {
    if person.is_just_contacted(scene.today) || person.hard_season(scene.today).is_some() {
        return Vec::new();
    }
    person.thanks.iter().filter_map(|thanks| one(scene, person, thanks)).collect()
}

fn one<'a>(scene: &Scene<'a>, person: &'a PersonFacts, thanks: &Thanks) -> Option<Sketch<'a>> {
    let state = thanks.state_on(scene.today)?;
    let outcome_on = thanks.outcome_on.filter(|day| *day <= scene.today);
    let outcome = thanks.outcome.as_deref().filter(|_| outcome_on.is_some()).map(inline);
    let thanked = thanks.sent_on.filter(|day| *day <= scene.today);
    let is_old_enough = thanked.is_some_and(|day| (FROM..=UNTIL).contains(&days(day, scene.today)));
    if state == ThanksState::Told || (outcome.is_none() && !is_old_enough) {
        return None;
    }
    let deed = inline(&thanks.deed);
    let name = person.short_name();
    let chain = person.chains.iter().find(|chain| chain.thanks_id == thanks.id && chain.came_on.is_some());
    let reason = match (&outcome, thanked) {
        (Some(outcome), _) => came(person, chain, &deed, outcome),
        (None, Some(day)) => {
            format!("You thanked {} {} for “{deed}”. {name} was never told what came of it.", person.name, on_day(day, scene.today))
        }
        (None, None) => return None,
    };
    let mut evidence = vec![of_thanks(thanks)];
    evidence.extend(outcome.as_ref().zip(outcome_on).map(|(outcome, day)| fact("thanks", thanks.id, day, outcome.clone())));
    evidence.extend(chain.and_then(|chain| Some(fact("chain", chain.id, chain.came_on?, inline(&chain.event)))));
    let nearness = scene.nearness(person);
    let result = outcome.as_ref().map_or_else(|| "Here is what it led to: …".to_owned(), |outcome| format!("It led to this: {outcome}."));
    let known = outcome.is_some();
    let did = draft::you_did(&deed);
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::Outcome,
        people: vec![person],
        season: format!("{} {}", thanks.id, outcome_on.map_or_else(String::new, |day| day.to_string())),
        reason,
        evidence,
        bring: Some("The news itself, told as partly theirs".to_owned()),
        medium: if scene.is_far(person) { Medium::Letter } else { scene.richer_medium(person) },
        draft: draft::letter(
            person,
            &format!(
                "{did}, and you should be among the first to hear what became of it. {result}\n\nThank you: you have a part in it, and it would not have gone this way without you."
            ),
        ),
        score: ScoreTerms {
            reason: if known { 0.8 } else { 0.4 },
            closeness: 0.5 * nearness,
            urgency: if known { 0.25 } else { 0.05 },
            substance: if known { 0.3 } else { 0.1 },
            ..ScoreTerms::default()
        },
    })
}

/// That something came of their help which they have not heard.
fn came(person: &PersonFacts, chain: Option<&ChainFacts>, deed: &str, outcome: &str) -> String {
    let name = person.short_name();
    match chain {
        Some(chain) => format!("{} {name} has not heard it yet: {outcome}.", part_in(chain, &person.name, deed)),
        None => format!("There is an outcome where {} helped (“{deed}”): {outcome}. {name} has not heard it yet.", person.name),
    }
}

/// Their part in what came of a chain of help.
fn part_in(chain: &ChainFacts, name: &str, deed: &str) -> String {
    let event = inline(&chain.event);
    match (chain.place, chain.steps) {
        (_, 1) => format!("What {name} did (“{deed}”) led to {event}."),
        (1, _) => format!("It began with {name} (“{deed}”), and it led to {event}."),
        (place, steps) if place >= steps as i64 => format!("What {name} did (“{deed}”) was the last step to {event}."),
        (_, steps) => format!("What {name} did (“{deed}”) was one of {steps} steps that led to {event}."),
    }
}
