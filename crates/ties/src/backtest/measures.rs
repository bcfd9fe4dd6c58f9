//! How good a ranking was: average precision, recall among the first, and their means with how sure they are.

use std::collections::BTreeSet;

use serde::Serialize;

/// A mean over cases.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Cases {
    /// The mean, 0 to 1; 0 where there are no cases.
    pub mean: f64,
    /// Its standard error: the cases' standard deviation by the root of their number; none below two cases.
    pub error: Option<f64>,
    /// Over how many cases.
    pub count: usize,
}

impl Cases {
    /// No case at all.
    pub const NONE: Self = Self { mean: 0.0, error: None, count: 0 };

    /// The mean of these.
    pub fn of(values: impl Iterator<Item = f64>) -> Self {
        let values: Vec<f64> = values.collect();
        if values.is_empty() {
            return Self::NONE;
        }
        let count = values.len() as f64;
        let mean = values.iter().sum::<f64>() / count;
        let spread = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>();
        let error = (values.len() > 1).then(|| (spread / (count - 1.0) / count).sqrt());
        Self { mean, error, count: values.len() }
    }
}

/// Average precision of a ranking, best first, for those who are `right`: the mean over the right ones of how many of those placed up to each are right,
/// where one who is not placed adds nothing (Manning, Raghavan & Schütze 2008, *Introduction to Information Retrieval*, 8.4). None where nobody is right.
pub fn average_precision<T: Ord>(ranked: &[T], right: &BTreeSet<T>) -> Option<f64> {
    let mut hits = 0.0;
    let mut sum = 0.0;
    for (place, one) in (1_u32..).zip(ranked) {
        if right.contains(one) {
            hits += 1.0;
            sum += hits / f64::from(place);
        }
    }
    (!right.is_empty()).then(|| sum / right.len() as f64)
}

/// The share of the right ones who stand among the first `places`, out of as many as fit there. None where nobody is right.
pub fn recall_at<T: Ord>(places: usize, ranked: &[T], right: &BTreeSet<T>) -> Option<f64> {
    let hits = ranked.iter().take(places).filter(|one| right.contains(one)).count();
    (!right.is_empty()).then(|| hits as f64 / right.len().min(places) as f64)
}
