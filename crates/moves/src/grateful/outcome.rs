//! They were thanked, or helped, and do not know yet what came of it.

use hearten_domain::{Habit, Medium, ReasonKind, Thanks, ThanksState};
use hearten_speech::{Said, say};

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
    let chain = person.chains.iter().find(|chain| chain.thanks_id == thanks.id && chain.came_on.is_some());
    let reason = match (&outcome, thanked) {
        (Some(outcome), _) => came(person, chain, &deed, outcome),
        (None, Some(day)) => {
            let said = say("grateful-outcome-open").with("name", &person.name).with("when", on_day(day, scene.today));
            said.with("deed", &deed).with("short", person.short_name()).into()
        }
        (None, None) => return None,
    };
    let mut evidence = vec![of_thanks(thanks)];
    evidence.extend(outcome.as_ref().zip(outcome_on).map(|(outcome, day)| fact("thanks", thanks.id, day, outcome.clone())));
    evidence.extend(chain.and_then(|chain| Some(fact("chain", chain.id, chain.came_on?, inline(&chain.event)))));
    let nearness = scene.nearness(person);
    let result = outcome.as_ref().map_or_else(|| say("grateful-outcome-to-tell"), |outcome| say("grateful-led-to").with("what", outcome));
    let known = outcome.is_some();
    let body = say("grateful-outcome-draft").with("did", draft::you_did(&deed)).with("result", result);
    Some(Sketch {
        habit: Habit::Grateful,
        kind: ReasonKind::Outcome,
        people: vec![person],
        season: format!("{} {}", thanks.id, outcome_on.map_or_else(String::new, |day| day.to_string())),
        reason,
        evidence,
        bring: Some(say("grateful-outcome-bring").into()),
        medium: if scene.is_far(person) { Medium::Letter } else { scene.richer_medium(person) },
        draft: draft::letter(person, &body.to_string()),
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
    let short = person.short_name();
    match chain {
        Some(chain) => {
            let unheard = say("grateful-outcome-unheard").with("short", short).with("outcome", outcome);
            format!("{} {unheard}", part_in(chain, &person.name, deed))
        }
        None => {
            let said = say("grateful-outcome-known").with("name", &person.name).with("deed", deed);
            said.with("outcome", outcome).with("short", short).into()
        }
    }
}

/// Their part in what came of a chain of help.
fn part_in(chain: &ChainFacts, name: &str, deed: &str) -> Said {
    let said = match (chain.place, chain.steps) {
        (_, 1) => say("grateful-outcome-part-whole"),
        (1, _) => say("grateful-outcome-part-first"),
        (place, steps) if place >= steps as i64 => say("grateful-outcome-part-last"),
        (_, steps) => say("grateful-outcome-part-one").with("count", steps),
    };
    said.with("name", name).with("deed", deed).with("event", inline(&chain.event))
}
