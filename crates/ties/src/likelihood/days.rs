//! On how many days there was contact, each fading as a power of its age; kept in constant space and updated in constant time.

/// Half-lives in days of the exponentials that together fade as a power of age does; each is four times the one before.
const HALF_LIVES: [f64; RUNGS] = [2.0, 8.0, 32.0, 128.0, 512.0, 2048.0];
const RUNGS: usize = 6;

/// A shorter horizon, in days, says no more.
const SHORTEST_HORIZON: f64 = 0.01;

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// What each half-life counts, so that the sum over all of them fades as age^−`forgetting`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fading([f64; RUNGS]);

impl Fading {
    /// The mixture of exponentials that stands for a power law: with half-lives in geometric steps, shares of half-life^−`forgetting` give it between the shortest
    /// and the longest (Bochud & Challet 2007, Optimal approximations of power laws with exponentials).
    ///
    /// What counts is not the instant itself but the mean over the `horizon_days` to come, so that for a long time ahead what fades within days counts little.
    pub(super) fn of(forgetting: f64, horizon_days: f64) -> Self {
        let horizon = horizon_days.max(SHORTEST_HORIZON);
        Self(HALF_LIVES.map(|half_life| half_life.powf(-forgetting) * half_life / horizon * (1.0 - (-horizon / half_life).exp2())))
    }
}

/// The days of contact one way, by UTC. A day counts once, as much as the weightiest moment on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ContactDays {
    sums: [f64; RUNGS],
    /// The latest day, counted from 1970-01-01; the sums hold at its beginning.
    pub(super) day: i64,
    /// What the latest day counts.
    weight: f64,
    /// How many days there were.
    pub(super) count: u32,
}

impl ContactDays {
    pub(super) const NONE: Self = Self { sums: [0.0; RUNGS], day: 0, weight: 0.0, count: 0 };

    /// Counts a moment at `at` (seconds since 1970 UTC). Moments come in the order of time: one before the latest day counts as a day of its own.
    pub(super) fn add(&mut self, at: i64, weight: f64) {
        let day = at.div_euclid(DAY);
        if self.count > 0 && day == self.day {
            let more = (weight - self.weight).max(0.0);
            self.sums.iter_mut().for_each(|sum| *sum += more);
            self.weight += more;
            return;
        }
        let later_by = if self.count == 0 { 0 } else { day - self.day } as f64;
        for (sum, half_life) in self.sums.iter_mut().zip(HALF_LIVES) {
            if later_by >= 0.0 {
                *sum = *sum * (-later_by / half_life).exp2() + weight;
            } else {
                *sum += weight * (later_by / half_life).exp2();
            }
        }
        if later_by >= 0.0 {
            (self.day, self.weight) = (day, weight);
        }
        self.count += 1;
    }

    /// The faded count at `at`; 0 of no day. An instant before the latest day counts as its beginning.
    pub(super) fn faded(&self, at: i64, fading: &Fading) -> f64 {
        let age = (at - self.day * DAY).max(0) as f64 / DAY as f64;
        let parts = self.sums.iter().zip(fading.0).zip(HALF_LIVES);
        parts.map(|((sum, share), half_life)| sum * share * (-age / half_life).exp2()).sum()
    }
}
