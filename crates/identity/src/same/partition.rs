//! Who is who among records.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Records,
    block::{self, Pair},
    cluster::{Edge, Joined, Link, SURE_BITS, Stance, join},
    compare::Comparer,
    doubt,
    fit::{Counted, Sample, alike, fit},
    frequency::Frequencies,
    keys::Keys,
    model::{Model, probability},
    persons::Persons,
    values::{Record, Values},
};

/// Pairs less probable than this are not told of.
const REVIEW: f64 = 0.25;

/// Pairs below this, in bits, have no say in what belongs together.
pub(super) const LEAST_BITS: f32 = -2.0;

/// How many pairs that share a key, and how many at random, at most are learnt from.
const SHARED: usize = 200_000;
const RANDOM: usize = 200_000;

/// What is to be done with a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// They are one: merged without asking.
    Merge,
    /// They may be one: a person decides.
    Review,
}

impl Decision {
    /// The word that is shown.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Merge => "merge",
            Self::Review => "review",
        }
    }
}

/// Two records that are or may be of one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Double {
    /// The place of the record that came first, from zero.
    pub first: usize,
    /// The place of the other.
    pub second: usize,
    /// How probable it is that they are one person, from 0 to 1, all that is known of both and of others like them considered.
    pub probability: f64,
    /// What is to be done.
    pub decision: Decision,
}

/// Who is who.
#[derive(Debug)]
pub struct Partition {
    /// The places of the records of each person of whom there are several, those included that had to be one; in order.
    pub groups: Vec<Vec<usize>>,
    /// What a person should decide, the likest first: for each two groups (or records alone) the two records that are likest, one of each.
    pub review: Vec<Double>,
    /// All pairs that are or may be one, in order of their places, those left out that had to be one; of several that had to be one the first stands for all.
    pub pairs: Vec<Double>,
    pub(super) model: Model,
    pub(super) values: Values,
    pub(super) frequencies: Frequencies,
    pub(super) persons: Persons,
}

impl Partition {
    pub(super) fn of(mut records: Records) -> Self {
        let mut values = std::mem::take(&mut records.values);
        let persons = Persons::of(&records, &mut values);
        drop(records);
        let frequencies = Frequencies::of(&persons.records, &values);
        let model = Model::supposed(persons.records.len());
        Self { groups: Vec::new(), review: Vec::new(), pairs: Vec::new(), model, values, frequencies, persons }
    }

    /// What was learnt from these records, to be kept for [`Records::partition_touching`].
    pub fn model(&self) -> &Model {
        &self.model
    }

    pub(super) fn keys(&self) -> Keys<'_> {
        Keys::new(&self.persons.records, &self.values, &self.frequencies)
    }

    pub(super) fn candidates(&self) -> Vec<Pair> {
        block::candidates(&self.persons.records, &self.keys())
    }

    pub(super) fn comparer(&self) -> Comparer<'_> {
        Comparer::new(&self.values, &self.frequencies)
    }

    fn record(&self, person: u32) -> Record {
        self.persons.records.get(person as usize).copied().unwrap_or_default()
    }

    /// All that is said of the person to whom the record at this place belongs for certain.
    pub(super) fn person(&self, place: usize) -> Record {
        self.persons.person_of.get(place).map(|person| self.record(*person)).unwrap_or_default()
    }

    pub(super) fn learn(&self, candidates: &[Pair]) -> Model {
        let step = candidates.len().div_ceil(SHARED).max(1);
        let records = self.persons.records.len();
        let shared = || self.patterns(candidates.iter().step_by(step).map(|pair| pair.places()), step as f64);
        let random = || self.patterns(random_pairs(records), 1.0);
        let (candidates, random) = std::thread::scope(|scope| {
            let beside = scope.spawn(random);
            let shared = shared();
            (shared, beside.join().unwrap_or_else(|_| random()))
        });
        fit(&Sample { candidates, random, records })
    }

    /// How pairs, each of which stands for `each`, are like each other.
    fn patterns(&self, pairs: impl Iterator<Item = (u32, u32)>, each: f64) -> Vec<Counted> {
        let comparer = self.comparer();
        alike(pairs.map(|(one, other)| comparer.compare(&self.record(one), &self.record(other)).pattern), each)
    }

    /// The candidates that are worth a further look, in their order. Half of them are compared beside the other half.
    pub(super) fn edges(&self, candidates: &[Pair]) -> Vec<Edge> {
        let compared = |pairs: &[Pair]| -> Vec<Edge> {
            let comparer = self.comparer();
            let edges = pairs.iter().filter_map(|pair| {
                let (one, other) = pair.places();
                let found = comparer.compare_if_likely(&self.record(one), &self.record(other), &self.model, f64::from(LEAST_BITS))?;
                Some(Edge { one, other, bits: self.model.log_odds(&found.pattern) as f32 })
            });
            edges.filter(|edge| edge.bits >= LEAST_BITS).collect()
        };
        let (first, second) = candidates.split_at(candidates.len() / 2);
        std::thread::scope(|scope| {
            let beside = scope.spawn(|| compared(second));
            let mut edges = compared(first);
            edges.extend(beside.join().unwrap_or_else(|_| compared(second)));
            edges
        })
    }

    /// Draws what follows from the candidates.
    pub(super) fn find(&mut self, candidates: &[Pair]) {
        let edges = self.edges(candidates);
        let comparer = self.comparer();
        let link = |one: u32, other: u32| {
            let pattern = comparer.compare(&self.record(one), &self.record(other)).pattern;
            let is_apart = self.persons.apart.contains(&(one.min(other), one.max(other)));
            let stance = if is_apart { Stance::Never } else { doubt::stance(&self.model, &pattern) };
            Link { bits: self.model.log_odds(&pattern), stance }
        };
        let joined = join(&edges, &link);
        let together = Together::of(&joined, &self.persons);
        let mut told: Vec<Told> = joined.iter().map(Told::of).collect();
        // A pair whose fellows speak against it may be one all the same: a person sees it.
        let is_joined = |edge: &Edge| joined.binary_search_by_key(&(edge.one, edge.other), |pair| (pair.one, pair.other)).is_ok();
        let apart = edges.iter().filter(|edge| probability(f64::from(edge.bits)) >= REVIEW && !is_joined(edge));
        told.extend(apart.map(|edge| Told {
            one: edge.one,
            other: edge.other,
            probability: probability(f64::from(edge.bits)).min(0.49),
            decision: Decision::Review,
        }));
        told.retain(|pair| !together.are_apart(pair.one, pair.other));
        told.sort_by_key(|pair| (pair.one, pair.other));
        let mut pairs: Vec<Double> = told.iter().map(|pair| self.double(pair)).collect();
        pairs.sort_by_key(|pair| (pair.first, pair.second));
        let mut review: Vec<Double> = together.review(&told).into_iter().map(|pair| self.double(pair)).collect();
        review.sort_by(|a, b| b.probability.total_cmp(&a.probability).then_with(|| (a.first, a.second).cmp(&(b.first, b.second))));
        self.groups = together.groups(&self.persons);
        (self.pairs, self.review) = (pairs, review);
    }

    fn double(&self, pair: &Told) -> Double {
        let place = |person: u32| self.persons.places(person as usize).next().map_or(0, |place| place as usize);
        let (one, other) = (place(pair.one), place(pair.other));
        Double { first: one.min(other), second: one.max(other), probability: pair.probability, decision: pair.decision }
    }
}

/// What is told of two people.
#[derive(Debug, Clone, Copy)]
struct Told {
    one: u32,
    other: u32,
    probability: f64,
    decision: Decision,
}

impl Told {
    fn of(pair: &Joined) -> Self {
        let (decision, bits) = if pair.is_sure { (Decision::Merge, pair.bits.max(SURE_BITS)) } else { (Decision::Review, pair.bits) };
        Self { one: pair.one, other: pair.other, probability: probability(bits), decision }
    }
}

/// The people that are one without asking.
struct Together {
    /// For each that is one with others the first of them.
    first_of: BTreeMap<u32, u32>,
    apart: BTreeSet<(u32, u32)>,
}

impl Together {
    fn of(joined: &[Joined], persons: &Persons) -> Self {
        let mut first_of: BTreeMap<u32, u32> = BTreeMap::new();
        // Every two of a group are a pair, in order: the first that somebody meets is the first of the group.
        for pair in joined.iter().filter(|pair| pair.is_sure) {
            first_of.entry(pair.other).or_insert(pair.one);
        }
        let mut together = Self { first_of, apart: BTreeSet::new() };
        together.apart = persons.apart.iter().map(|(one, other)| together.pair(*one, *other)).collect();
        together
    }

    fn first(&self, person: u32) -> u32 {
        self.first_of.get(&person).copied().unwrap_or(person)
    }

    fn pair(&self, one: u32, other: u32) -> (u32, u32) {
        let (one, other) = (self.first(one), self.first(other));
        (one.min(other), one.max(other))
    }

    fn are_apart(&self, one: u32, other: u32) -> bool {
        !self.apart.is_empty() && self.apart.contains(&self.pair(one, other))
    }

    /// The likest pair of each two groups; of equals the first.
    fn review<'a>(&self, told: &'a [Told]) -> Vec<&'a Told> {
        let mut best: BTreeMap<(u32, u32), &Told> = BTreeMap::new();
        for pair in told.iter().filter(|pair| pair.decision == Decision::Review) {
            let known = best.entry(self.pair(pair.one, pair.other)).or_insert(pair);
            if pair.probability > known.probability {
                *known = pair;
            }
        }
        best.retain(|(one, other), _| one != other);
        best.into_values().collect()
    }

    fn groups(&self, persons: &Persons) -> Vec<Vec<usize>> {
        let firsts: BTreeSet<u32> = self.first_of.values().copied().collect();
        let mut members: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for number in 0..persons.records.len() {
            let (person, mut places) = (number as u32, persons.places(number));
            if places.by_ref().nth(1).is_some() || self.first_of.contains_key(&person) || firsts.contains(&person) {
                members.entry(self.first(person)).or_default().extend(persons.places(number).map(|place| place as usize));
            }
        }
        let mut groups: Vec<Vec<usize>> = members.into_values().collect();
        for group in &mut groups {
            group.sort_unstable();
        }
        groups.retain(|group| group.len() > 1);
        groups.sort_unstable();
        groups
    }
}

/// Pairs that have nothing to do with each other: records lie in the order of a hash, so those at a fixed distance are as good as taken at random.
fn random_pairs(records: usize) -> impl Iterator<Item = (u32, u32)> {
    let distances = (RANDOM / records.max(1)).clamp(1, 400).min(records.saturating_sub(1) / 2);
    let step = (records / (2 * distances.max(1))).max(1);
    let firsts = records.div_ceil(RANDOM).max(1);
    (1..=distances).flat_map(move |distance| {
        (0..records).step_by(firsts).map(move |one| (one, (one + distance * step) % records)).map(|(one, other)| (one as u32, other as u32))
    })
}
