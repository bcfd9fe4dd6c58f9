//! Which pairs are worth comparing: those that share a key. All pairs would be too many.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::{
    keys::{Keys, Kind},
    values::Record,
};

/// A pair of records by their places, the smaller first, in one number: the order of numbers is that of pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair(u64);

impl Pair {
    pub(super) fn new(one: u32, other: u32) -> Self {
        Self(u64::from(one.min(other)) << 32 | u64::from(one.max(other)))
    }

    pub(super) fn places(self) -> (u32, u32) {
        ((self.0 >> 32) as u32, self.0 as u32)
    }
}

/// From how many records that share a key on each is only compared with its neighbours in the order of names (sorted neighbourhood, Hernández & Stolfo 1995).
/// Less in large files, so that the time grows no faster than the file.
pub(super) fn largest_block(records: usize) -> usize {
    (4_000_000 / records.max(1)).clamp(12, 80)
}

const NEIGHBOURS: usize = 4;

/// Up to so many of those that share a key with a new record are compared with it, whatever the size of the file.
const NEAR_ONE: usize = 200;

/// The pairs that share a key, each once, in order. Two threads take the kinds of keys in turn.
pub(super) fn candidates(records: &[Record], keys: &Keys<'_>) -> Vec<Pair> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut pairs = Vec::new();
        while let Some(kind) = Keys::KINDS.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut found = of_kind(records, keys, *kind);
            found.sort_unstable();
            found.dedup();
            pairs = merged(&pairs, &found);
        }
        pairs
    };
    std::thread::scope(|scope| {
        let beside = scope.spawn(work);
        let mine = work();
        merged(&mine, &beside.join().unwrap_or_default())
    })
}

fn of_kind<'a>(records: &[Record], keys: &Keys<'a>, kind: Kind<'a>) -> Vec<Pair> {
    let mut keyed: Vec<(u64, u32)> = Vec::with_capacity(records.len());
    for (place, record) in records.iter().enumerate() {
        kind(keys, record, &mut |key| keyed.push((key, place as u32)));
    }
    keyed.sort_unstable();
    keyed.dedup();
    let largest = largest_block(records.len());
    let mut pairs = Vec::new();
    for block in keyed.chunk_by(|(one, _), (other, _)| one == other) {
        pair_up(block, records, keys, largest, &mut pairs);
    }
    pairs
}

/// Two lists in order as one, each pair once.
fn merged(ones: &[Pair], others: &[Pair]) -> Vec<Pair> {
    let mut all = Vec::with_capacity(ones.len() + others.len());
    let (mut ones, mut others) = (ones.iter().copied().peekable(), others.iter().copied().peekable());
    loop {
        let next = match (ones.peek(), others.peek()) {
            (Some(one), Some(other)) => match one.cmp(other) {
                std::cmp::Ordering::Less => ones.next(),
                std::cmp::Ordering::Greater => others.next(),
                std::cmp::Ordering::Equal => {
                    others.next();
                    ones.next()
                }
            },
            (Some(_), None) => ones.next(),
            (None, _) => others.next(),
        };
        let Some(next) = next else { return all };
        all.push(next);
    }
}

fn pair_up(block: &[(u64, u32)], records: &[Record], keys: &Keys<'_>, largest: usize, pairs: &mut Vec<Pair>) {
    if block.len() < 2 {
        return;
    }
    if block.len() <= largest {
        for (place, (_, one)) in block.iter().enumerate() {
            pairs.extend(block.iter().skip(place + 1).map(|(_, other)| Pair::new(*one, *other)));
        }
        return;
    }
    let mut places: Vec<u32> = block.iter().map(|(_, place)| *place).collect();
    places.sort_by_cached_key(|place| {
        let record = records.get(*place as usize);
        record.map(|record| (keys.called(record), record.order))
    });
    for near in places.windows(NEIGHBOURS + 1) {
        if let Some((one, others)) = near.split_first() {
            pairs.extend(others.iter().map(|other| Pair::new(*one, *other)));
        }
    }
}

/// The pairs of some records with all others that share a key with them: the work is that of looking through the keys once.
///
/// Where a crowd shares a key with one of them, those nearest in the order of names are taken.
pub(super) fn candidates_of(touched: &[u32], records: &[Record], keys: &Keys<'_>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for kind in Keys::KINDS {
        let mut wanted: Vec<(u64, u32)> = Vec::new();
        for place in touched {
            if let Some(record) = records.get(*place as usize) {
                kind(keys, record, &mut |key| wanted.push((key, *place)));
            }
        }
        if wanted.is_empty() {
            continue;
        }
        wanted.sort_unstable();
        wanted.dedup();
        let mut met: Vec<Vec<u32>> = vec![Vec::new(); wanted.len()];
        for (place, record) in records.iter().enumerate() {
            kind(keys, record, &mut |key| {
                let from = wanted.partition_point(|(known, _)| *known < key);
                let same = wanted.iter().skip(from).take_while(|(known, _)| *known == key).count();
                for list in met.iter_mut().skip(from).take(same) {
                    list.push(place as u32);
                }
            });
        }
        for ((_, one), mut others) in wanted.iter().zip(met) {
            others.dedup();
            if others.len() > NEAR_ONE {
                others = nearest(*one, others, records, keys);
            }
            pairs.extend(others.iter().filter(|other| *other != one).map(|other| Pair::new(*one, *other)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn nearest(one: u32, mut others: Vec<u32>, records: &[Record], keys: &Keys<'_>) -> Vec<u32> {
    let name = |place: &u32| records.get(*place as usize).map(|record| (keys.called(record), record.order));
    others.sort_by_cached_key(name);
    let at = others.iter().position(|other| *other == one).unwrap_or(0);
    others.into_iter().skip(at.saturating_sub(NEAR_ONE / 2)).take(NEAR_ONE).collect()
}
