//! The rankings that a replay sets beside each other: Hearten's own, and what anybody would try first.

use std::collections::BTreeMap;

use hearten_domain::{Contact, PersonId, Tie};
use jiff::Timestamp;

use super::PastMoment;
use crate::{LikelihoodWeights, Replay, Weights, closeness::days_between};

/// The rankings by name, Hearten's own first.
pub(super) const NAMES: &[&str] = &["Hearten", "closeness", "frequency", "recency", "decay"];

/// One ranking at one instant, best first.
pub(super) struct Ranked {
    /// The people with whom there was contact.
    pub(super) known: Vec<PersonId>,
    /// The people who were only seen beside others; none for a ranking that knows nothing of them.
    pub(super) unknown: Option<Vec<PersonId>>,
}

/// All that was known at an instant, grown moment by moment.
pub(super) struct Known {
    likelihood: Replay<PersonId>,
    ties: BTreeMap<PersonId, Tie>,
    /// When those who were only seen beside others were so, and among how many.
    beside: BTreeMap<PersonId, Vec<(Timestamp, usize)>>,
    contacts: Vec<(Timestamp, PersonId)>,
}

impl Known {
    pub(super) fn new(weights: LikelihoodWeights) -> Self {
        let likelihood = Replay::new(weights);
        Self { likelihood, ties: BTreeMap::new(), beside: BTreeMap::new(), contacts: Vec::new() }
    }

    pub(super) fn add(&mut self, moment: &PastMoment) {
        let contact = Contact {
            moment_id: moment.id,
            at: moment.at,
            medium: moment.medium,
            direction: moment.direction,
            others: moment.others.max(1),
        };
        let (partners, bystanders) = moment.sides();
        for person in &partners {
            let weights = &Weights::STARTING;
            self.ties.entry(*person).and_modify(|tie| weights.add(tie, &contact)).or_insert_with(|| weights.start(*person, &contact));
            self.contacts.push((moment.at, *person));
        }
        for person in &bystanders {
            self.beside.entry(*person).or_default().push((moment.at, moment.people.len()));
        }
        self.likelihood.add(&moment.occasion(&partners, &bystanders));
    }

    pub(super) fn ties(&self) -> impl Iterator<Item = &Tie> {
        self.ties.values()
    }

    pub(super) fn is_known(&self, person: PersonId) -> bool {
        self.ties.contains_key(&person)
    }

    pub(super) fn was_seen(&self, person: PersonId) -> bool {
        self.beside.contains_key(&person)
    }

    pub(super) fn count(&self) -> usize {
        self.ties.len()
    }

    /// Every ranking at `now`, in the order of [`NAMES`]; `horizon` is how many days ahead is asked for.
    pub(super) fn rankings(&self, now: Timestamp, horizon: f64) -> Vec<Ranked> {
        let by = |score: &dyn Fn(&Tie) -> f64| best_first(self.ties.values().map(|tie| (score(tie), tie.person_id)));
        let alone = |known: Vec<PersonId>| Ranked { known, unknown: None };
        let mut decayed: BTreeMap<PersonId, f64> = BTreeMap::new();
        for (at, person) in &self.contacts {
            *decayed.entry(*person).or_default() += (-days_between(*at, now) / horizon).exp();
        }
        let likely = self.likelihood.rank(now.as_second(), horizon, self.ties.len());
        vec![
            Ranked { known: likely.into_iter().map(|likely| likely.who).collect(), unknown: Some(self.likely_new(now, horizon)) },
            alone(by(&|tie| crate::closeness(tie, now, false))),
            alone(by(&|tie| tie.moments as f64)),
            alone(by(&|tie| tie.last_at.as_second() as f64)),
            alone(best_first(decayed.into_iter().map(|(person, score)| (score, person)))),
        ]
    }
}

impl Known {
    /// People seen beside others but never in contact with, those first who were so lately, often and among few.
    fn likely_new(&self, now: Timestamp, horizon: f64) -> Vec<PersonId> {
        let seen = |(at, people): &(Timestamp, usize)| (-days_between(*at, now) / horizon).exp() / *people as f64;
        let unknown = self.beside.iter().filter(|(person, _)| !self.is_known(**person));
        best_first(unknown.map(|(person, times)| (times.iter().map(seen).sum(), *person)))
    }
}

/// People by falling score; equals by identity, so that the order is the same on every run.
fn best_first(scored: impl Iterator<Item = (f64, PersonId)>) -> Vec<PersonId> {
    let mut scored: Vec<(f64, PersonId)> = scored.collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    scored.into_iter().map(|(_, person)| person).collect()
}
