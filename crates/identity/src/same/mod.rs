//! Are these two the same person? A probability with its reasons, learnt from the records themselves (decision 5).
//!
//! Records are made comparable ([`record`]), those that share a key are compared field by field ([`block`], [`compare`]), each likeness is weighed by how much
//! oftener it is found in one person than in two ([`model`], [`fit`]), and what follows from pairs together is drawn ([`cluster`], [`partition`]).
//! Nothing depends on the order in which records come, or on how they are called.

mod birthday;
mod block;
mod cluster;
mod compare;
mod contacts;
mod doubt;
mod explain;
mod fields;
mod fit;
mod frequency;
mod keys;
mod levels;
mod likeness;
mod memory;
mod model;
mod name;
mod nicknames;
mod partition;
mod persons;
mod places;
mod record;
mod saved;
mod spelling;
mod symbols;
mod touching;
mod values;

pub use explain::{Explanation, Term};
pub use levels::{Field, Level};
pub use model::Model;
pub use partition::{Decision, Double, Partition};
pub use record::{Described, Home};

pub(crate) use fields::{families, givens};
pub(crate) use name::{Generation, PlainName, plain_name};
pub(crate) use nicknames::are_forms_of_one_name;
pub(crate) use places::bounded;
pub(crate) use spelling::spells;

use values::{Record, Values};

/// Records in which those of one person are looked for: what sources say of people, and what is known for certain of who is who.
#[derive(Debug, Default)]
pub struct Records {
    values: Values,
    read: Vec<Record>,
    must: Vec<(u32, u32)>,
    must_not: Vec<(u32, u32)>,
}

impl Records {
    /// Takes in what a source says of somebody, and tells its place: how many came before.
    pub fn add(&mut self, described: &Described<'_>) -> usize {
        let place = self.read.len();
        let record = self.values.read(described, place as u32);
        self.read.push(record);
        place
    }

    /// These two are one person: merged by hand, or of one address with names that agree. What [`Records::must_not`] says goes before.
    ///
    /// Places that were not given out are left aside.
    pub fn must(&mut self, one: usize, other: usize) {
        if one != other && one.max(other) < self.read.len() {
            self.must.push((one as u32, other as u32));
        }
    }

    /// These two are never one person: somebody said so. No group will hold both, however they hang together by others.
    pub fn must_not(&mut self, one: usize, other: usize) {
        if one != other && one.max(other) < self.read.len() {
            self.must_not.push((one as u32, other as u32));
        }
    }

    /// Learns from all records who is who. The time grows about with the number of records.
    pub fn partition(self) -> Partition {
        let mut partition = Partition::of(self);
        let candidates = partition.candidates();
        partition.model = partition.learn(&candidates);
        partition.find(&candidates);
        partition
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;

#[cfg(test)]
mod constraint_tests;
