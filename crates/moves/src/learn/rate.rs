//! Rates from small counts, drawn towards what all of them have in common.

use serde::Serialize;

use super::beta::beta_quantile;

/// How many answers the prior weighs where too little is known to fit it.
const STATED_STRENGTH: f64 = 8.0;
/// A fitted prior weighs neither less nor more than so many.
const STRENGTHS: (f64, f64) = (4.0, 40.0);
/// A prior is fitted from so many groups of so many trials each.
const LEAST_GROUPS: usize = 3;
const LEAST_TRIALS: u32 = 4;
/// The interval that is shown holds the rate with four chances in five.
const TAIL: f64 = 0.1;

/// What is thought of a rate before anything of its own is counted: as if `strength` trials had gone well in the share `mean`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Prior {
    /// The share that goes well, above 0 and below 1.
    pub mean: f64,
    /// How many trials it weighs: 4 to 40.
    pub strength: f64,
    /// Whether the strength was fitted on the user's own counts, or is the stated one (8).
    pub fitted: bool,
}

impl Prior {
    /// Where nothing at all is known: a half, at the weight of eight.
    pub const STATED: Self = Self { mean: 0.5, strength: STATED_STRENGTH, fitted: false };

    /// The rate of `good` in `of` trials under this prior.
    pub fn rate(&self, good: u32, of: u32) -> Rate {
        let a = self.mean * self.strength + f64::from(good);
        let b = (1.0 - self.mean) * self.strength + f64::from(of.saturating_sub(good));
        Rate { good, of, expected: a / (a + b), low: beta_quantile(a, b, TAIL), high: beta_quantile(a, b, 1.0 - TAIL) }
    }

    /// The same prior about another mean.
    pub(super) fn about(&self, mean: f64) -> Self {
        Self { mean, ..*self }
    }
}

/// A counted rate and what it lets expect.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Rate {
    /// How many went well.
    pub good: u32,
    /// Of how many.
    pub of: u32,
    /// The share to expect of the next ones: the mean of the beta distribution that prior and counts make, 0 to 1.
    pub expected: f64,
    /// Below this the true share is with one chance in ten.
    pub low: f64,
    /// Above this the true share is with one chance in ten.
    pub high: f64,
}

/// The prior that groups of trials (`good`, `of`) have in common, by empirical Bayes: its mean is their common rate, begun at two of four (Agresti &
/// Coull 1998); its strength is what the spread between the groups leaves after chance, by moments of the beta-binomial (Kleinman 1973). With fewer
/// than three groups of four trials it is the stated strength.
pub fn pooled(groups: &[(u32, u32)]) -> Prior {
    let good: f64 = groups.iter().map(|(good, _)| f64::from(*good)).sum();
    let all: f64 = groups.iter().map(|(_, of)| f64::from(*of)).sum();
    let mean = (good + 2.0) / (all + 4.0);
    let large: Vec<(f64, f64)> =
        groups.iter().filter(|(_, of)| *of >= LEAST_TRIALS).map(|(good, of)| (f64::from(*good), f64::from(*of))).collect();
    if large.len() < LEAST_GROUPS {
        return Prior { mean, ..Prior::STATED };
    }
    Prior { mean, strength: strength(&large), fitted: true }
}

/// (1 − ρ) / ρ, where ρ is the correlation of trials within a group.
fn strength(groups: &[(f64, f64)]) -> f64 {
    let all: f64 = groups.iter().map(|(_, of)| of).sum();
    let common: f64 = groups.iter().map(|(good, _)| good).sum::<f64>() / all;
    let chance = common * (1.0 - common);
    let spread: f64 = groups.iter().map(|(good, of)| of * (good / of - common).powi(2)).sum();
    let between = groups.len() as f64 - 1.0;
    let room = all - groups.iter().map(|(_, of)| of * of).sum::<f64>() / all - between;
    let (least, most) = STRENGTHS;
    if chance <= 0.0 || room <= 0.0 {
        return STATED_STRENGTH;
    }
    let correlation = (spread - chance * between) / (chance * room);
    if correlation <= 0.0 { most } else { ((1.0 - correlation) / correlation).clamp(least, most) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn few_counts_are_drawn_far_towards_the_prior_and_many_hardly() {
        let few = Prior::STATED.rate(3, 4);
        assert!((few.expected - 7.0 / 12.0).abs() < 1e-12);
        let many = Prior::STATED.rate(300, 400);
        assert!((many.expected - 0.745).abs() < 0.001);
        assert!(few.high - few.low > 3.0 * (many.high - many.low));
    }

    #[test]
    fn groups_that_differ_by_more_than_chance_make_a_weak_prior_and_groups_alike_a_strong_one() {
        let alike = pooled(&[(5, 10), (6, 12), (4, 8), (5, 10)]);
        assert_eq!((alike.fitted, alike.strength), (true, 40.0));
        let apart = pooled(&[(1, 20), (19, 20), (10, 20), (2, 20)]);
        assert_eq!((apart.fitted, apart.strength), (true, 4.0));
        let between = pooled(&[(6, 20), (14, 20), (10, 20), (7, 20)]);
        assert!(between.strength > 4.0 && between.strength < 40.0, "{between:?}");
        assert_eq!(pooled(&[(1, 3), (2, 2), (9, 10)]), Prior { mean: 14.0 / 19.0, ..Prior::STATED });
        assert_eq!(pooled(&[]), Prior::STATED);
    }

    proptest! {
        #[test]
        fn an_expected_rate_lies_between_prior_and_counts_and_within_its_interval(mean in 0.05..0.95_f64, good in 0..50_u32, more in 0..50_u32) {
            let prior = Prior { mean, ..Prior::STATED };
            let rate = prior.rate(good, good + more);
            let counted = f64::from(good) / f64::from((good + more).max(1));
            if good + more > 0 {
                prop_assert!(rate.expected >= mean.min(counted) - 1e-9 && rate.expected <= mean.max(counted) + 1e-9);
            }
            prop_assert!(rate.low <= rate.high && rate.low >= 0.0 && rate.high <= 1.0);
            prop_assert!(prior.rate(good + 1, good + more + 1).expected > rate.expected);
        }
    }
}
