//! The first, light step: from ties alone, whose evidence is worth loading.

use std::collections::BTreeMap;

use hearten_domain::{PersonId, Tie};
use hearten_ties::{closeness, dormant, former_closeness, is_silent_long_enough, silence};
use jiff::Timestamp;

/// A tie with the little that screening needs.
#[derive(Debug, Clone, Copy)]
pub struct TieFacts<'a> {
    /// The tie over all moments up to now.
    pub tie: &'a Tie,
    /// Whether they are family.
    pub kin: bool,
    /// The layer the user chose.
    pub layer: Option<i64>,
    /// Whether nothing may be proposed for them (dead, muted, do-not-contact, the user).
    pub closed: bool,
}

/// Why a person's evidence is worth loading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prospect {
    /// They wrote last, a few days to weeks ago.
    Waiting,
    /// They answered within the last days.
    Answered,
    /// Longer than their usual silence.
    Silence,
    /// Formerly close and long silent.
    Dormant,
    /// Among the closest now.
    Close,
    /// First met within the last weeks.
    New,
}

/// A person worth loading evidence for.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Who.
    pub person_id: PersonId,
    /// Why, most pressing first; never empty.
    pub prospects: Vec<Prospect>,
    /// Closeness now.
    pub closeness: f64,
}

/// How many people of each prospect are loaded.
const fn most_of(prospect: Prospect) -> usize {
    match prospect {
        Prospect::New => 10,
        Prospect::Answered | Prospect::Dormant => 15,
        Prospect::Waiting => 20,
        Prospect::Silence => 25,
        Prospect::Close => 35,
    }
}

const DAY: i64 = 86_400;

/// The people worth loading evidence for, from ties alone: at most 120, however many ties there are. In order of id.
pub fn screen(ties: &[TieFacts<'_>], now: Timestamp) -> Vec<Candidate> {
    let open: Vec<&TieFacts<'_>> = ties.iter().filter(|facts| !facts.closed && facts.tie.moments > 0).collect();
    let mut found: BTreeMap<PersonId, Candidate> = BTreeMap::new();
    let mut note = |facts: &TieFacts<'_>, prospect: Prospect| {
        let closeness = closeness(facts.tie, now, facts.kin);
        let candidate = found.entry(facts.tie.person_id).or_insert_with(|| Candidate {
            person_id: facts.tie.person_id,
            prospects: Vec::new(),
            closeness,
        });
        candidate.prospects.push(prospect);
    };
    for (prospect, fits) in TESTS {
        let weigh = |facts: &TieFacts<'_>| {
            if *prospect == Prospect::Close { closeness(facts.tie, now, facts.kin) } else { former_closeness(facts.tie) }
        };
        let fitting = open.iter().filter(|facts| fits(facts, now)).map(|facts| (chosen_first(facts) + weigh(facts), *facts)).collect();
        for facts in first(fitting, most_of(*prospect)) {
            note(facts, *prospect);
        }
    }
    let dormant = dormant(ties.iter().map(|facts| facts.tie), now);
    let place: BTreeMap<PersonId, usize> = dormant.iter().enumerate().map(|(place, one)| (one.person_id, place)).collect();
    let least = dormant.last().map_or(f64::INFINITY, |last| last.former);
    let formerly_close = open.iter().filter(|facts| former_closeness(facts.tie) >= least);
    let mut silent: Vec<_> = formerly_close.filter_map(|facts| Some((*place.get(&facts.tie.person_id)?, *facts))).collect();
    silent.sort_unstable_by_key(|(place, _)| *place);
    silent.into_iter().take(most_of(Prospect::Dormant)).for_each(|(_, facts)| note(facts, Prospect::Dormant));
    let mut candidates: Vec<Candidate> = found.into_values().collect();
    for candidate in &mut candidates {
        candidate.prospects.sort_unstable();
    }
    candidates
}

/// A prospect and what a tie must be like for it.
type Test = (Prospect, fn(&TieFacts<'_>, Timestamp) -> bool);

const TESTS: &[Test] = &[
    (Prospect::Waiting, |facts, now| theirs_was_last(facts, now, 1..=22)),
    (Prospect::Answered, |facts, now| theirs_was_last(facts, now, 0..=5) && facts.tie.sent > 0),
    (Prospect::Silence, |facts, now| {
        is_two_way(facts.tie) && silence(facts.tie, now).longer_than_usual && !is_silent_long_enough(facts.tie, now)
    }),
    (Prospect::New, |facts, now| {
        let age = (now.as_second() - facts.tie.first_at.as_second()) / DAY;
        (4..=35).contains(&age) && facts.tie.moments > facts.tie.sent.max(facts.tie.received)
    }),
    (Prospect::Close, |facts, _| is_mutual(facts.tie) || facts.layer.is_some() || facts.kin),
];

fn theirs_was_last(facts: &TieFacts<'_>, now: Timestamp, days: std::ops::RangeInclusive<i64>) -> bool {
    let received = facts.tie.last_received_at;
    let age = received.map(|at| (now.as_second() - at.as_second()) / DAY);
    age.is_some_and(|age| days.contains(&age)) && received >= facts.tie.last_sent_at
}

fn is_two_way(tie: &Tie) -> bool {
    tie.sent.min(tie.received) + (tie.moments - tie.sent - tie.received) >= 3
}

/// Whether something went both ways at all.
fn is_mutual(tie: &Tie) -> bool {
    tie.moments > tie.sent.max(tie.received)
}

/// Those whom the user placed in an inner layer, and family, come before others.
fn chosen_first(facts: &TieFacts<'_>) -> f64 {
    if facts.kin || facts.layer.is_some_and(|layer| layer <= 50) { 1e9 } else { 0.0 }
}

/// The `most` weightiest, without sorting the rest.
fn first<'a>(mut weighed: Vec<(f64, &'a TieFacts<'a>)>, most: usize) -> Vec<&'a TieFacts<'a>> {
    let by_weight =
        |a: &(f64, &TieFacts<'_>), b: &(f64, &TieFacts<'_>)| b.0.total_cmp(&a.0).then(a.1.tie.person_id.cmp(&b.1.tie.person_id));
    if weighed.len() > most {
        weighed.select_nth_unstable_by(most, by_weight);
        weighed.truncate(most);
    }
    weighed.sort_by(by_weight);
    weighed.into_iter().map(|(_, facts)| facts).collect()
}
