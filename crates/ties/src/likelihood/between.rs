//! What is between me and one person, as far as it tells whom I write to next.

use super::{
    LikelihoodWeights,
    days::{ContactDays, DAY, Fading},
};

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

    /// What my days, theirs and those together add to the habit at `at`.
    pub(super) fn habit(&self, at: i64, weights: &LikelihoodWeights, fading: &Fading) -> [f64; 3] {
        let [mine, theirs, together] = [&self.mine, &self.theirs, &self.together].map(|days| days.faded(at, fading));
        [mine, theirs * weights.received, together * weights.together]
    }

    /// How far the habit is to be believed: 0 for whom I met just now, towards 1 for whom I have known for long.
    pub(super) fn credibility(&self, at: i64, trial: f64) -> f64 {
        let known = self.span.map_or(0.0, |(first, _)| days_between(first, at));
        known / (known + trial)
    }

    /// How likely I am to reach them, by these weights.
    pub(super) fn score(&self, at: i64, weights: &LikelihoodWeights, fading: &Fading) -> f64 {
        self.habit_factor(at, weights, fading) * self.alive(at, weights.grace).powf(weights.alive)
    }

    /// The habit beside the typical one, as far as it is believed.
    pub(super) fn habit_factor(&self, at: i64, weights: &LikelihoodWeights, fading: &Fading) -> f64 {
        let habit: f64 = self.habit(at, weights, fading).iter().sum();
        (habit / weights.typical).powf(self.credibility(at, weights.trial))
    }

    /// Which part of the time since the first contact the tie was alive, that is up to the last contact: 0 to 1. `grace` days are added to both, so that a
    /// new tie begins at 1 and does not lose all in its first silence.
    pub(super) fn alive(&self, at: i64, grace: f64) -> f64 {
        let Some((first, last)) = self.span else { return 0.0 };
        (days_between(first, last) + grace) / (days_between(first, at.max(last)) + grace)
    }
}

fn days_between(from: i64, to: i64) -> f64 {
    (to - from).max(0) as f64 / DAY as f64
}
