//! Are these two the same person? A probability with its reasons, learnt from the records themselves (decision 5).
//!
//! Records are made comparable ([`record`]), those that share a key are compared field by field ([`block`], [`compare`]), each likeness is weighed by how much
//! oftener it is found in one person than in two ([`model`], [`fit`]), and what follows from pairs together is drawn ([`cluster`]).
//! Nothing depends on the order in which records come, or on how they are called.

mod birthday;
mod block;
mod cluster;
mod compare;
mod doubt;
mod explain;
mod fit;
mod frequency;
mod levels;
mod likeness;
mod model;
mod name;
mod nicknames;
mod record;
mod symbols;

pub use explain::{Explanation, Term};
pub use levels::{Field, Level};
pub use record::Described;

use cluster::{Edge, Link, SURE_BITS, join};
use compare::Comparer;
use fit::{Sample, fit};
use frequency::Frequencies;
use levels::Pattern;
use model::{Model, probability};
use record::Record;
use symbols::Symbols;

/// Pairs less probable than this are not told of.
const REVIEW: f64 = 0.25;

/// Pairs below this, in bits, have no say in what belongs together.
const LEAST_BITS: f32 = -2.0;

/// How many pairs at most are learnt from.
const SAMPLE: usize = 100_000;

/// What is to be done with a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// Records in which those of one person are looked for.
#[derive(Debug, Default)]
pub struct Records {
    symbols: Symbols,
    records: Vec<Record>,
}

/// What was found among records.
#[derive(Debug)]
pub struct Doubles {
    /// The pairs, in order of their places.
    pub pairs: Vec<Double>,
    symbols: Symbols,
    frequencies: Frequencies,
    records: Vec<Record>,
    model: Model,
}

impl Records {
    /// Takes in what a source says of somebody. The place of a record is how many came before.
    pub fn add(&mut self, described: &Described<'_>) {
        self.records.push(Record::read(described, self.records.len() as u32, &mut self.symbols));
    }

    /// Finds the pairs that are or may be of one person. The time grows about with the number of records.
    pub fn doubles(mut self) -> Doubles {
        self.records.sort_by_key(|record| (record.order, record.place));
        let frequencies = Frequencies::of(&self.records, &self.symbols);
        let mut doubles = Doubles {
            pairs: Vec::new(),
            model: Model::supposed(self.records.len()),
            symbols: self.symbols,
            records: self.records,
            frequencies,
        };
        let candidates = block::candidates(&doubles.records, &doubles.symbols, &doubles.frequencies);
        doubles.model = doubles.learn(&candidates);
        doubles.pairs = doubles.find(&candidates);
        // Explanations are asked for by places.
        doubles.records.sort_by_key(|record| record.place);
        doubles
    }
}

impl Doubles {
    fn comparer(&self) -> Comparer<'_> {
        Comparer { symbols: &self.symbols, frequencies: &self.frequencies }
    }

    fn compare(&self, one: u32, other: u32) -> Pattern {
        let record = |place: u32| self.records.get(place as usize).copied().unwrap_or_default();
        self.comparer().compare(&record(one), &record(other))
    }

    fn learn(&self, candidates: &[block::Pair]) -> Model {
        let step = candidates.len().div_ceil(SAMPLE).max(1);
        let shared: Vec<Pattern> = candidates.iter().step_by(step).map(|(one, other)| self.compare(*one, *other)).collect();
        let random: Vec<Pattern> = random_pairs(self.records.len()).map(|(one, other)| self.compare(one, other)).collect();
        fit(&Sample { candidates: &shared, each_stands_for: step as f64, random: &random, records: self.records.len() })
    }

    /// The candidates that are worth a further look, in their order. Half of them are compared beside the other half.
    fn edges(&self, candidates: &[block::Pair]) -> Vec<Edge> {
        let compared = |pairs: &[block::Pair]| -> Vec<Edge> {
            let edges = pairs.iter().map(|(one, other)| Edge {
                one: *one,
                other: *other,
                bits: self.model.log_odds(&self.compare(*one, *other)) as f32,
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

    fn find(&self, candidates: &[block::Pair]) -> Vec<Double> {
        let edges = self.edges(candidates);
        let link = |one, other| {
            let pattern = self.compare(one, other);
            Link { bits: self.model.log_odds(&pattern), stance: doubt::stance(&self.model, &pattern) }
        };
        let joined = join(&edges, &link);
        let place = |record: u32| self.records.get(record as usize).map_or(0, |record| record.place as usize);
        let double = |one, other, probability, decision| {
            let (one, other) = (place(one), place(other));
            Double { first: one.min(other), second: one.max(other), probability, decision }
        };
        let mut pairs: Vec<Double> = joined
            .iter()
            .map(|pair| {
                let (decision, bits) =
                    if pair.is_sure { (Decision::Merge, pair.bits.max(SURE_BITS)) } else { (Decision::Review, pair.bits) };
                double(pair.one, pair.other, probability(bits), decision)
            })
            .collect();
        // A pair whose fellows speak against it may be one all the same: a person sees it.
        let is_joined = |edge: &Edge| joined.binary_search_by_key(&(edge.one, edge.other), |pair| (pair.one, pair.other)).is_ok();
        let apart = edges.iter().filter(|edge| probability(f64::from(edge.bits)) >= REVIEW && !is_joined(edge));
        pairs.extend(apart.map(|edge| double(edge.one, edge.other, probability(f64::from(edge.bits)).min(0.49), Decision::Review)));
        pairs.sort_by_key(|pair| (pair.first, pair.second));
        pairs
    }
}

/// Pairs that have nothing to do with each other: records lie in the order of a hash, so those at a fixed distance are as good as taken at random.
fn random_pairs(records: usize) -> impl Iterator<Item = (u32, u32)> {
    let distances = (SAMPLE / records.max(1)).clamp(1, 400).min(records.saturating_sub(1) / 2);
    let step = (records / (2 * distances.max(1))).max(1);
    let firsts = records.div_ceil(SAMPLE).max(1);
    (1..=distances).flat_map(move |distance| {
        (0..records).step_by(firsts).map(move |one| (one, (one + distance * step) % records)).map(|(one, other)| (one as u32, other as u32))
    })
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
