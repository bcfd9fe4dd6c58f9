//! The weights of the likelihood, fitted on one's own history.

use std::{collections::HashSet, hash::Hash};

use hearten_domain::Direction;
use serde::Serialize;

use super::{
    LikelihoodWeights, Occasion, Replay,
    between::Between,
    days::{DAY, Fading},
};

/// How many past windows are looked at, the latest.
const MOST_WINDOWS: usize = 36;
/// In each, how many of the people known are looked at, the likeliest by the starting weights.
const MOST_PEOPLE: usize = 300;
/// With fewer windows than this in which anybody known was reached, nothing is fitted.
const LEAST_WINDOWS: usize = 12;
/// Into how many runs of windows the history is cut; each but the first is judged by weights fitted on all the runs before it.
const RUNS: usize = 5;
/// What doubling or halving a weight must gain in mean average precision, times the number of windows: the pull towards where everybody starts.
const PULL: f64 = 0.1;
/// How many standard errors the gain must be above nothing: one-sided, 95 of 100.
const ERRORS_ABOVE: f64 = 1.645;
/// How often each weight is visited.
const ROUNDS: usize = 3;
const STEPS: [f64; 4] = [0.5, std::f64::consts::FRAC_1_SQRT_2, std::f64::consts::SQRT_2, 2.0];

/// What fitting on a history came to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LikelihoodFit {
    /// The weights to use: the fitted ones where they gain, else those everybody starts with.
    pub weights: LikelihoodWeights,
    /// How many past windows could be learnt from: somebody known then was reached in it.
    pub windows: usize,
    /// How many of them were judged by weights fitted on earlier ones; none where too few are known.
    pub judged: usize,
    /// The mean average precision of the starting weights over the judged windows, 0 to 1; over all windows where none is judged.
    pub before: f64,
    /// The mean average precision of fitted weights over the judged windows, each judged by weights fitted on what came before it alone.
    pub after: f64,
    /// The standard error of the gain from `before` to `after`.
    pub error: f64,
    /// Whether the gain is more than chance would give.
    pub gains: bool,
}

/// One past window: everybody known at its beginning, and whether I reached them in it.
struct Window {
    at: i64,
    horizon_days: f64,
    people: Vec<(Between, bool)>,
    /// How many of the known were reached, also those that are not looked at.
    reached: usize,
}

/// Fits the weights on a history (in the order of time) by how well they would have told whom I reached in each window of `horizon_days` from what came before it.
/// They are pulled towards [`LikelihoodWeights::STARTING`], and used only where weights fitted on
/// the earlier windows gain on the later ones (forward chaining: Bergmeir & Benítez 2012, On the use of cross-validation for time series predictor evaluation).
pub fn fit_likelihood<P: Copy + Eq + Hash + Ord>(history: &[Occasion<'_, P>], horizon_days: f64) -> LikelihoodFit {
    let start = LikelihoodWeights::STARTING;
    let windows = windows(history, horizon_days);
    let started: Vec<f64> = windows.iter().map(|window| window.average_precision(&start)).collect();
    let (all, known) = (mean(&started), windows.len());
    let unfitted = LikelihoodFit { weights: start, windows: known, judged: 0, before: all, after: all, error: 0.0, gains: false };
    if known < LEAST_WINDOWS {
        return unfitted;
    }
    let length = known.div_ceil(RUNS);
    let after: Vec<f64> = windows.chunks(length).enumerate().skip(1).flat_map(|(run, held)| judged(&windows, run * length, held)).collect();
    let before = started.get(length..).unwrap_or_default();
    let gained: Vec<f64> = after.iter().zip(before).map(|(after, before)| after - before).collect();
    let error = standard_error(&gained);
    let gains = mean(&gained) > ERRORS_ABOVE * error;
    let weights = if gains { search(&windows) } else { start };
    LikelihoodFit { weights, judged: gained.len(), before: mean(before), after: mean(&after), error, gains, ..unfitted }
}

/// How weights fitted on the first `earlier` windows do on some later ones.
fn judged(windows: &[Window], earlier: usize, later: &[Window]) -> Vec<f64> {
    let fitted = search(windows.get(..earlier).unwrap_or_default());
    later.iter().map(|window| window.average_precision(&fitted)).collect()
}

/// The standard error of a mean.
fn standard_error(numbers: &[f64]) -> f64 {
    let count = numbers.len() as f64;
    let middle = mean(numbers);
    (numbers.iter().map(|number| (number - middle).powi(2)).sum::<f64>() / (count - 1.0).max(1.0) / count.max(1.0)).sqrt()
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len().max(1) as f64
}

/// The past windows in which somebody known was reached, earliest first.
fn windows<P: Copy + Eq + Hash + Ord>(history: &[Occasion<'_, P>], horizon_days: f64) -> Vec<Window> {
    let (Some(first), Some(last)) = (history.first(), history.last()) else { return Vec::new() };
    let length = ((horizon_days * DAY as f64) as i64).max(1);
    let count = MOST_WINDOWS.min(((last.at - first.at) / length) as usize);
    let mut replay = Replay::new(LikelihoodWeights::STARTING);
    let mut rest = history.iter().peekable();
    let mut found = Vec::new();
    for number in (1..=count as i64).rev() {
        let at = last.at - number * length;
        while let Some(moment) = rest.next_if(|moment| moment.at <= at) {
            replay.add(moment);
        }
        let coming = rest.clone().take_while(|moment| moment.at <= at + length);
        let reached: HashSet<P> =
            coming.filter(|moment| moment.direction != Direction::Received).flat_map(|moment| moment.partners).copied().collect();
        let known = reached.iter().filter(|who| replay.between(**who).is_some()).count();
        if known == 0 {
            continue;
        }
        let likeliest = replay.rank(at, horizon_days, MOST_PEOPLE);
        let people = likeliest.iter().filter_map(|likely| Some((*replay.between(likely.who)?, reached.contains(&likely.who))));
        found.push(Window { at, horizon_days, people: people.collect(), reached: known });
    }
    found
}

impl Window {
    /// The average precision of ranking the people known by these weights (Manning, Raghavan & Schütze 2008, section 8.4).
    fn average_precision(&self, weights: &LikelihoodWeights) -> f64 {
        let fading = Fading::of(weights.forgetting, self.horizon_days);
        let mut ranked: Vec<(f64, bool)> =
            self.people.iter().map(|(between, reached)| (between.score(self.at, weights, &fading), *reached)).collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (mut hits, mut sum) = (0, 0.0);
        for (rank, (_, reached)) in ranked.iter().enumerate() {
            if *reached {
                hits += 1;
                sum += f64::from(hits) / (rank + 1) as f64;
            }
        }
        sum / self.reached.max(1) as f64
    }
}

type Part = fn(&mut LikelihoodWeights) -> &mut f64;
/// The weights that a history can tell; the others stay.
const FITTED: [Part; 4] =
    [|weights| &mut weights.forgetting, |weights| &mut weights.received, |weights| &mut weights.together, |weights| &mut weights.alive];

/// The best weights by going through them one at a time, each some steps up or down.
fn search(windows: &[Window]) -> LikelihoodWeights {
    let mut best = LikelihoodWeights::STARTING;
    let mut worth = worth_of(&best, windows);
    for _ in 0..ROUNDS {
        for part in FITTED {
            for step in STEPS {
                let mut tried = best;
                *part(&mut tried) *= step;
                let of_tried = worth_of(&tried, windows);
                if of_tried > worth {
                    (best, worth) = (tried, of_tried);
                }
            }
        }
    }
    best
}

fn worth_of(weights: &LikelihoodWeights, windows: &[Window]) -> f64 {
    let precision = windows.iter().map(|window| window.average_precision(weights)).sum::<f64>() / windows.len().max(1) as f64;
    let (mut start, mut tried) = (LikelihoodWeights::STARTING, *weights);
    let away: f64 = FITTED.iter().map(|part| (*part(&mut tried) / *part(&mut start)).log2().powi(2)).sum();
    precision - PULL * away / windows.len().max(1) as f64
}
