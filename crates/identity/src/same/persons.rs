//! What is known for certain: records that are one person from the start, and people who are kept apart.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Records,
    symbols::stable_hash,
    values::{Record, Values},
};

/// People as far as they are certain: each of one record or of several.
#[derive(Debug, Default)]
pub(super) struct Persons {
    /// What all records of a person say together, in an order that depends on nothing but what they say.
    pub(super) records: Vec<Record>,
    /// The places of the records of each; empty where every record is somebody of their own.
    members: Vec<Vec<u32>>,
    /// The person of each record.
    pub(super) person_of: Vec<u32>,
    /// People who are never one, the smaller first.
    pub(super) apart: BTreeSet<(u32, u32)>,
}

/// How often the order of records is refined by what is certain of them: records that say the same may be told by their constraints, and those by theirs.
const ROUNDS: usize = 3;

impl Persons {
    /// Joins the records that must be one, as far as none are joined that must not be.
    pub(super) fn of(records: &Records, values: &mut Values) -> Self {
        let mut ordered: Vec<Record> = records.read.clone();
        refine(&mut ordered, &records.must, &records.must_not);
        if records.must.is_empty() {
            return Self::each_alone(ordered, &records.must_not);
        }
        let mut groups = Groups::new(&ordered, &records.must_not);
        let order = |place: &u32| ordered.get(*place as usize).map_or((0, 0), |record| (record.order, record.place));
        let mut must: Vec<(u32, u32)> = records.must.clone();
        for (one, other) in &mut must {
            if order(other) < order(one) {
                std::mem::swap(one, other);
            }
        }
        must.sort_by_key(|(one, other)| (order(one), order(other)));
        for (one, other) in must {
            groups.join(one, other);
        }
        let mut people: Vec<(Record, Vec<u32>)> = Vec::with_capacity(ordered.len());
        for mut members in groups.members.into_values() {
            members.sort_by_key(order);
            let said: Vec<Record> = members.iter().filter_map(|place| ordered.get(*place as usize).copied()).collect();
            let record = match said.as_slice() {
                [one] => *one,
                several => {
                    let orders: Vec<u64> = several.iter().map(|record| record.order).collect();
                    let place = several.first().map_or(0, |first| first.place);
                    Record { order: stable_hash(&orders), place, ..values.union(several) }
                }
            };
            people.push((record, members));
        }
        people.sort_by_key(|(record, _)| (record.order, record.place));
        let mut persons = Self { person_of: vec![0; ordered.len()], ..Self::default() };
        for (number, (record, members)) in people.into_iter().enumerate() {
            for member in &members {
                if let Some(person) = persons.person_of.get_mut(*member as usize) {
                    *person = number as u32;
                }
            }
            persons.records.push(record);
            persons.members.push(members);
        }
        persons.keep_apart(&records.must_not);
        persons
    }

    /// Every record is somebody of their own.
    fn each_alone(mut ordered: Vec<Record>, must_not: &[(u32, u32)]) -> Self {
        ordered.sort_unstable_by_key(|record| (record.order, record.place));
        let mut persons = Self { person_of: vec![0; ordered.len()], ..Self::default() };
        for (number, record) in ordered.iter().enumerate() {
            if let Some(person) = persons.person_of.get_mut(record.place as usize) {
                *person = number as u32;
            }
        }
        persons.records = ordered;
        persons.keep_apart(must_not);
        persons
    }

    fn keep_apart(&mut self, must_not: &[(u32, u32)]) {
        let person = |place: u32| self.person_of.get(place as usize).copied().unwrap_or(0);
        let apart = must_not.iter().map(|(one, other)| (person(*one), person(*other)));
        self.apart = apart.filter(|(one, other)| one != other).map(|(one, other)| (one.min(other), one.max(other))).collect();
    }

    /// The places of the records of a person.
    pub(super) fn places(&self, person: usize) -> impl Iterator<Item = u32> {
        let alone = self.records.get(person).map(|record| record.place).filter(|_| self.members.is_empty());
        self.members.get(person).into_iter().flatten().copied().chain(alone)
    }
}

/// Gives records that say the same different orders where what is certain of them differs (colour refinement, Weisfeiler & Leman 1968).
fn refine(records: &mut [Record], must: &[(u32, u32)], must_not: &[(u32, u32)]) {
    if must.is_empty() && must_not.is_empty() {
        return;
    }
    for _ in 0..ROUNDS {
        let mut known: BTreeMap<u32, Vec<(u8, u64)>> = BTreeMap::new();
        let order = |place: u32| records.get(place as usize).map_or(0, |record| record.order);
        for (kind, pairs) in [(1, must), (2, must_not)] {
            for (one, other) in pairs {
                known.entry(*one).or_default().push((kind, order(*other)));
                known.entry(*other).or_default().push((kind, order(*one)));
            }
        }
        for (place, mut known) in known {
            known.sort_unstable();
            known.dedup();
            if let Some(record) = records.get_mut(place as usize) {
                record.order = stable_hash(&(record.order, known));
            }
        }
    }
}

/// Groups that grow as records are joined.
struct Groups {
    group_of: Vec<u32>,
    members: BTreeMap<u32, Vec<u32>>,
    /// The groups that each must not be joined with.
    apart: BTreeMap<u32, BTreeSet<u32>>,
}

impl Groups {
    fn new(records: &[Record], must_not: &[(u32, u32)]) -> Self {
        let mut apart: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
        for (one, other) in must_not {
            apart.entry(*one).or_default().insert(*other);
            apart.entry(*other).or_default().insert(*one);
        }
        let places = 0..records.len() as u32;
        Self { group_of: places.clone().collect(), members: places.map(|place| (place, vec![place])).collect(), apart }
    }

    fn group(&self, place: u32) -> u32 {
        self.group_of.get(place as usize).copied().unwrap_or(place)
    }

    /// Joins the groups of two records, the smaller into the larger, unless they are kept apart.
    fn join(&mut self, one: u32, other: u32) {
        let (one, other) = (self.group(one), self.group(other));
        if one == other || self.apart.get(&one).is_some_and(|apart| apart.contains(&other)) {
            return;
        }
        let size = |group: u32| self.members.get(&group).map_or(0, Vec::len);
        let (kept, gone) = if size(one) >= size(other) { (one, other) } else { (other, one) };
        let moved = self.members.remove(&gone).unwrap_or_default();
        for place in &moved {
            if let Some(group) = self.group_of.get_mut(*place as usize) {
                *group = kept;
            }
        }
        self.members.entry(kept).or_default().extend(moved);
        for enemy in self.apart.remove(&gone).unwrap_or_default() {
            if let Some(theirs) = self.apart.get_mut(&enemy) {
                theirs.remove(&gone);
                theirs.insert(kept);
            }
            self.apart.entry(kept).or_default().insert(enemy);
        }
    }
}
