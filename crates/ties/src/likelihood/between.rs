//! What is between me and one person, as far as it tells whom I write to next.

use super::days::{ContactDays, DAY, Fading};

/// What is between me and one person. Updated in constant time and space.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Between {
    /// The days on which I reached them.
    pub(super) mine: ContactDays,
    /// The days on which they reached me.
    pub(super) theirs: ContactDays,
    /// The days on which a third person reached both of us.
    pub(super) together: ContactDays,
    /// The first and the last contact between the two of us, in seconds since 1970 UTC; none where we were only reached together.
    pub(super) span: Option<(i64, i64)>,
}

impl Between {
    pub(super) const NOTHING: Self = Self { mine: ContactDays::NONE, theirs: ContactDays::NONE, together: ContactDays::NONE, span: None };

    pub(super) fn touch(&mut self, at: i64) {
        self.span = Some(self.span.map_or((at, at), |(first, last)| (first.min(at), last.max(at))));
    }

    /// The faded days of mine, of theirs, and together at `at`.
    pub(super) fn faded(&self, at: i64, fading: &Fading) -> [f64; 3] {
        [&self.mine, &self.theirs, &self.together].map(|days| days.faded(at, fading))
    }

    /// Which part of the time since the first contact the tie was alive, that is up to the last contact: 0 to 1. `grace` days are added to both, so that a
    /// new tie begins at 1 and does not lose all in its first silence.
    pub(super) fn alive(&self, at: i64, grace: f64) -> f64 {
        let Some((first, last)) = self.span else { return 0.0 };
        let days = |from: i64, to: i64| (to - from).max(0) as f64 / DAY as f64;
        (days(first, last) + grace) / (days(first, at.max(last)) + grace)
    }
}
