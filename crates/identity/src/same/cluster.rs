//! From pairs to people: what follows from pairs together.

use std::collections::{BTreeMap, HashMap};

/// A pair of records and the logarithm of its odds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    pub(super) one: u32,
    pub(super) other: u32,
    pub(super) bits: f32,
}

/// What is known of a pair within a group: the logarithm of its odds, and what it says to merging the two unasked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub(super) bits: f64,
    pub(super) stance: Stance,
}

/// What a pair says to merging two records, or two groups of them, unasked. The greater outvotes the less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stance {
    /// Too little.
    Silent,
    /// Nothing against it.
    For,
    /// What is a person's own differs.
    Against,
    /// Somebody said that they are two: never one, unasked or likely.
    Never,
}

/// Two records that were found to be one person.
#[derive(Debug, Clone, Copy)]
pub(super) struct Joined {
    pub(super) one: u32,
    pub(super) other: u32,
    pub(super) bits: f64,
    pub(super) is_sure: bool,
}

/// What a single pair may say for or against joining two groups, in bits: many weak pairs should not be outvoted by one.
const MOST_BITS: f64 = 12.0;

/// From this many bits on average groups are one without asking, from this many likely.
pub(super) const SURE_BITS: f64 = 6.0;
const LIKELY_BITS: f64 = 0.0;

/// The most records of a group that are looked at together; a larger one is taken apart by its stronger links.
const LARGEST: usize = 100;

/// Groups the records by average linkage (Sokal & Michener 1958), the likest first, so that a chain of weak links does not join what is clearly different:
/// first what is sure, to which some pair is for and none against, then what is likely.
pub(super) fn join(edges: &[Edge], link: &dyn Fn(u32, u32) -> Link) -> Vec<Joined> {
    let mut joined = Vec::new();
    for group in groups(edges, f32::NEG_INFINITY) {
        Linkage::new(&group, link).run(&mut joined);
    }
    joined.sort_by_key(|pair| (pair.one, pair.other));
    joined
}

/// The connected components of the links of at least `least` bits, none larger than [`LARGEST`].
fn groups(edges: &[Edge], least: f32) -> Vec<Vec<u32>> {
    let mut parents: HashMap<u32, u32> = HashMap::new();
    for edge in edges.iter().filter(|edge| edge.bits >= least) {
        let (one, other) = (root(&mut parents, edge.one), root(&mut parents, edge.other));
        parents.insert(one.max(other), one.min(other));
    }
    let mut records: Vec<u32> = parents.keys().copied().collect();
    records.sort_unstable();
    let mut members: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for record in records {
        members.entry(root(&mut parents, record)).or_default().push(record);
    }
    let mut within: HashMap<u32, Vec<Edge>> = HashMap::new();
    let large: Vec<u32> = members.iter().filter(|(_, group)| group.len() > LARGEST).map(|(root, _)| *root).collect();
    for edge in edges.iter().filter(|_| !large.is_empty()) {
        let root = root(&mut parents, edge.one);
        if large.binary_search(&root).is_ok() {
            within.entry(root).or_default().push(*edge);
        }
    }
    let mut whole = Vec::new();
    for (root, group) in members {
        if group.len() <= LARGEST {
            whole.push(group);
            continue;
        }
        let inner = within.remove(&root).unwrap_or_default();
        let stricter = f32::max(least, -4.0) + 2.0;
        if stricter > 60.0 {
            whole.extend(group.chunks(LARGEST).map(<[u32]>::to_vec));
        } else {
            whole.extend(groups(&inner, stricter));
        }
    }
    whole
}

/// Where a record's group has its root; each way is halved as it is gone (van Leeuwen & van der Weide 1977).
fn root(parents: &mut HashMap<u32, u32>, record: u32) -> u32 {
    let mut at = record;
    loop {
        let parent = *parents.entry(at).or_insert(at);
        if parent == at {
            return at;
        }
        let above = *parents.entry(parent).or_insert(parent);
        parents.insert(at, above);
        at = above;
    }
}

/// Groups that grow together.
struct Linkage {
    clusters: Vec<Vec<u32>>,
    /// For each two clusters the sum of the bits between them, and what all pairs together say.
    between: BTreeMap<(usize, usize), Link>,
    pairs: BTreeMap<(u32, u32), f64>,
}

impl Linkage {
    fn new(group: &[u32], link: &dyn Fn(u32, u32) -> Link) -> Self {
        let (mut between, mut pairs) = (BTreeMap::new(), BTreeMap::new());
        for (place, one) in group.iter().enumerate() {
            for (further, other) in group.iter().enumerate().skip(place + 1) {
                let link = link(*one, *other);
                pairs.insert((*one, *other), link.bits);
                between.insert((place, further), Link { bits: link.bits.clamp(-MOST_BITS, MOST_BITS), ..link });
            }
        }
        Self { clusters: group.iter().map(|record| vec![*record]).collect(), between, pairs }
    }

    fn run(mut self, joined: &mut Vec<Joined>) {
        for (least, is_sure) in [(SURE_BITS, true), (LIKELY_BITS, false)] {
            while let Some((pair, bits)) = self.likest(is_sure).filter(|(_, bits)| *bits >= least) {
                self.unite(pair, bits, is_sure, joined);
            }
        }
    }

    /// The two clusters that are likest on average; the first of equals.
    fn likest(&self, is_sure: bool) -> Option<((usize, usize), f64)> {
        let size = |cluster: usize| self.clusters.get(cluster).map_or(1, Vec::len) as f64;
        let open = self.between.iter().filter(|(_, link)| if is_sure { link.stance == Stance::For } else { link.stance != Stance::Never });
        let averages = open.map(|((one, other), link)| ((*one, *other), link.bits / (size(*one) * size(*other))));
        averages.reduce(|best, next| if next.1 > best.1 { next } else { best })
    }

    fn unite(&mut self, (one, other): (usize, usize), bits: f64, is_sure: bool, joined: &mut Vec<Joined>) {
        let moved = self.clusters.get_mut(other).map(std::mem::take).unwrap_or_default();
        for a in self.clusters.get(one).into_iter().flatten() {
            for b in &moved {
                let (first, second) = (*a.min(b), *a.max(b));
                let own = self.pairs.get(&(first, second)).copied().unwrap_or(bits);
                joined.push(Joined { one: first, other: second, bits: own.max(bits), is_sure });
            }
        }
        if let Some(cluster) = self.clusters.get_mut(one) {
            cluster.extend(moved);
        }
        self.between.remove(&(one, other));
        for third in 0..self.clusters.len() {
            if let Some(far) = self.between.remove(&(third.min(other), third.max(other)))
                && let Some(near) = self.between.get_mut(&(third.min(one), third.max(one)))
            {
                near.bits += far.bits;
                near.stance = near.stance.max(far.stance);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(links: &[(u32, u32, f64)]) -> Vec<(u32, u32, bool)> {
        let edges: Vec<Edge> = links
            .iter()
            .filter(|link| link.2 > -3.0)
            .map(|(one, other, bits)| Edge { one: *one, other: *other, bits: *bits as f32 })
            .collect();
        let link = |one, other| {
            let bits = links.iter().find(|link| (link.0, link.1) == (one, other)).map_or(-9.0, |link| link.2);
            Link { bits, stance: if bits < 0.0 { Stance::Against } else { Stance::For } }
        };
        join(&edges, &link).iter().map(|pair| (pair.one, pair.other, pair.is_sure)).collect()
    }

    #[test]
    fn what_is_strong_on_both_sides_holds_together() {
        assert_eq!(joined(&[(1, 2, 11.0), (2, 3, 11.0), (1, 3, 5.0)]), [(1, 2, true), (1, 3, true), (2, 3, true)]);
        assert_eq!(joined(&[(1, 2, 11.0), (2, 3, 11.0), (1, 3, -2.0)]), [(1, 2, true), (1, 3, false), (2, 3, false)]);
    }

    #[test]
    fn a_weak_link_does_not_join_two_strong_people() {
        let found = joined(&[(1, 2, 12.0), (3, 4, 12.0), (2, 3, 4.0)]);
        assert_eq!(found, [(1, 2, true), (3, 4, true)]);
    }

    #[test]
    fn a_crowd_is_taken_apart_by_its_stronger_links() {
        let links: Vec<(u32, u32, f64)> = (0..400).map(|n| (n, n + 1, if n % 2 == 0 { 12.0 } else { 1.0 })).collect();
        assert!(joined(&links).iter().filter(|pair| pair.2).count() >= 200);
    }
}
