//! Texts kept once.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher},
};

/// A text by its number; equal texts have equal numbers. Zero is the empty text. Numbers say nothing of order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Symbol(pub(super) u32);

impl Symbol {
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// What is a hash already.
#[derive(Debug, Default)]
pub(super) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |all, byte| all.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// All texts of a file, each once, in one piece of memory.
#[derive(Debug, Default)]
pub(super) struct Symbols {
    text: String,
    /// Where each text after the empty one ends.
    ends: Vec<usize>,
    by_hash: HashMap<u64, u32, BuildHasherDefault<AsIs>>,
}

impl Symbols {
    /// The number of a text.
    pub(super) fn intern(&mut self, text: &str) -> Symbol {
        if text.is_empty() {
            return Symbol::default();
        }
        let mut hash = stable_hash(&text);
        // Texts that share a hash by chance live in the next free places.
        while let Some(known) = self.by_hash.get(&hash) {
            if self.text_of(Symbol(*known)) == text {
                return Symbol(*known);
            }
            hash = hash.wrapping_add(1);
        }
        self.text.push_str(text);
        self.ends.push(self.text.len());
        let number = self.ends.len() as u32;
        self.by_hash.insert(hash, number);
        Symbol(number)
    }

    /// The text of a number.
    pub(super) fn text_of(&self, symbol: Symbol) -> &str {
        let Some(place) = (symbol.0 as usize).checked_sub(1) else { return "" };
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(place).and_then(|end| self.text.get(start..*end)).unwrap_or_default()
    }

    /// How many numbers there are, that of the empty text included.
    pub(super) fn len(&self) -> usize {
        self.ends.len() + 1
    }
}

/// A hash that is the same in every run: it gives the records an order that depends on nothing but what they say.
pub(super) fn stable_hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// A hash for keys that live no longer than the file is looked through: each word of memory multiplied and turned (after FxHash of Firefox and rustc).
pub(super) fn quick_hash(value: &impl Hash) -> u64 {
    let mut hasher = Quick(0);
    value.hash(&mut hasher);
    // The highest bits are the best mixed, and all are used.
    hasher.0 ^ hasher.0 >> 29
}

struct Quick(u64);

impl Quick {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut words = bytes.chunks_exact(8);
        for word in words.by_ref() {
            self.mix(word.iter().fold(0, |all, byte| all << 8 | u64::from(*byte)));
        }
        let rest = words.remainder();
        self.mix(rest.iter().fold(rest.len() as u64, |all, byte| all << 8 | u64::from(*byte)));
    }

    fn write_u8(&mut self, number: u8) {
        self.mix(u64::from(number));
    }

    fn write_u16(&mut self, number: u16) {
        self.mix(u64::from(number));
    }

    fn write_u32(&mut self, number: u32) {
        self.mix(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.mix(number);
    }
}

#[cfg(test)]
mod tests {
    use super::Symbols;

    #[test]
    fn equal_texts_have_one_number_and_come_back() {
        let mut symbols = Symbols::default();
        let (ana, empty, ben, again) = (symbols.intern("ana"), symbols.intern(""), symbols.intern("ben"), symbols.intern("ana"));
        assert_eq!((ana, symbols.text_of(ana), symbols.text_of(ben)), (again, "ana", "ben"));
        assert!(empty.is_empty() && symbols.text_of(empty).is_empty());
        assert_eq!(symbols.len(), 3);
    }
}
