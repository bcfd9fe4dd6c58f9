//! Likenesses that were told already.

use std::cell::Cell;

use super::{
    levels::{Field, Level},
    symbols::Symbol,
};

/// How many likenesses are remembered.
const PLACES: usize = 1 << 15;

/// The likenesses of values that were compared lately: the same names and towns meet again and again. What is forgotten is told anew.
pub(super) struct Memory {
    places: Vec<Cell<(u64, u8, Level)>>,
}

impl Default for Memory {
    fn default() -> Self {
        Self { places: vec![Cell::new((0, u8::MAX, Level::Missing)); PLACES] }
    }
}

impl Memory {
    /// How like two values of a field are, remembered or told by `tell`.
    pub(super) fn level(&self, field: Field, one: Symbol, other: Symbol, tell: impl FnOnce() -> Level) -> Level {
        if one.is_empty() || other.is_empty() {
            return Level::Missing;
        }
        if one == other {
            return Level::Same;
        }
        let key = u64::from(one.0) << 32 | u64::from(other.0);
        let tag = field as u8;
        let place = (key ^ u64::from(tag) << 60).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 49;
        let Some(place) = self.places.get(place as usize) else { return tell() };
        let (known, known_tag, level) = place.get();
        if known == key && known_tag == tag {
            return level;
        }
        let level = tell();
        place.set((key, tag, level));
        level
    }
}
