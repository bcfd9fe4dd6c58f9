//! One more record among many that are known.

use std::collections::BTreeSet;

use super::{
    Records, block,
    block::Pair,
    model::Model,
    partition::{LEAST_BITS, Partition},
};

/// How far from what is touched is looked: those like it, and those like them, as far as groups can reach.
const STEPS: usize = 3;

/// No more people than so many are looked at.
const MOST: usize = 300;

impl Records {
    /// Judges only the records at these places, and those like them, by what was learnt of all in the last [`Records::partition`]: of 50,000 records one is judged
    /// in a fraction of a second, since only its keys are looked for.
    ///
    /// Groups and pairs in which none of them is are left out. All other records must have been added, with what is certain of them.
    pub fn partition_touching(self, model: &Model, touched: &[usize]) -> Partition {
        let mut partition = Partition::of(self);
        partition.model = model.clone();
        let persons: BTreeSet<u32> = touched.iter().filter_map(|place| partition.persons.person_of.get(*place)).copied().collect();
        let candidates = partition.around(&persons);
        partition.find(&candidates);
        let touched: BTreeSet<usize> = touched.iter().copied().collect();
        partition.groups.retain(|group| group.iter().any(|place| touched.contains(place)));
        let near: BTreeSet<usize> = partition.groups.iter().flatten().copied().chain(touched).collect();
        let is_near = |pair: &super::Double| near.contains(&pair.first) || near.contains(&pair.second);
        partition.pairs.retain(is_near);
        partition.review.retain(is_near);
        partition
    }
}

impl Partition {
    /// The pairs around these people.
    fn around(&self, persons: &BTreeSet<u32>) -> Vec<Pair> {
        let keys = self.keys();
        let (mut seen, mut edge) = (persons.clone(), persons.clone());
        let mut all: BTreeSet<Pair> = BTreeSet::new();
        for _ in 0..STEPS {
            let places: Vec<u32> = edge.iter().copied().collect();
            let pairs = block::candidates_of(&places, &self.persons.records, &keys);
            let likely = self.edges(&pairs);
            debug_assert!(likely.iter().all(|edge| edge.bits >= LEAST_BITS));
            all.extend(likely.iter().map(|edge| Pair::new(edge.one, edge.other)));
            edge = likely.iter().flat_map(|edge| [edge.one, edge.other]).filter(|person| !seen.contains(person)).collect();
            seen.extend(&edge);
            if edge.is_empty() || seen.len() > MOST {
                break;
            }
        }
        all.into_iter().collect()
    }
}
