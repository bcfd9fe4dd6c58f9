//! A small generator of numbers that fall the same way every time (SplitMix64: Steele, Lea & Flood, OOPSLA 2014).

/// Throws that depend only on the name the dice were made with.
pub(super) struct Dice {
    state: u64,
}

impl Dice {
    /// Dice of their own for `name`, so that a change in one corner of the vault leaves the others as they were (FNV-1a of the name).
    pub(super) fn named(name: &str) -> Self {
        let state = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        Self { state }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from `low` to `high`, both possible; `low` where the range is empty.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = high.saturating_sub(low).saturating_add(1).max(1).cast_unsigned();
        low + (self.next() % width).cast_signed()
    }

    /// True in `percent` of a hundred throws.
    pub(super) fn chance(&mut self, percent: i64) -> bool {
        self.between(0, 99) < percent
    }

    /// One of `items`; none where there is none.
    pub(super) fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let last = i64::try_from(items.len()).ok()?.checked_sub(1)?;
        items.get(usize::try_from(self.between(0, last)).ok()?)
    }

    /// One of `words`; blank where there is none.
    pub(super) fn word(&mut self, words: &[&'static str]) -> &'static str {
        self.pick(words).copied().unwrap_or_default()
    }

    /// `count` different ones of `items` at most, in the order in which they stand.
    pub(super) fn some<T: Copy>(&mut self, items: &[T], count: usize) -> Vec<T> {
        let (mut wanted, mut left) = (count.min(items.len()), items.len());
        let mut chosen = Vec::with_capacity(wanted);
        for item in items {
            if wanted > 0 && self.between(1, left as i64) <= wanted as i64 {
                chosen.push(*item);
                wanted -= 1;
            }
            left -= 1;
        }
        chosen
    }
}
