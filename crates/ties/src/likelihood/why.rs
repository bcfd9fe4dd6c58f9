//! Why somebody is likely, in terms that make up the whole.

use serde::Serialize;

use super::{
    LikelihoodWeights,
    between::Between,
    days::{ContactDays, DAY, Fading},
};

/// The likelihood of one person taken apart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WhyLikely {
    /// The whole, as [`super::Replay::rank`] gives it: the sum of the parts of all reasons.
    pub score: f64,
    /// What it would be if the tie had never been silent.
    pub before_silence: f64,
    /// By how much the silence since the last contact lowers it, 0 (all is lost) to 1 (nothing is).
    pub alive: f64,
    /// What adds to it, the most first.
    pub reasons: Vec<LikelyReason>,
}

/// One thing that makes a person likely.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LikelyReason {
    /// In words: "I reached them on 12 days, last 3 days ago".
    pub words: String,
    /// What it adds to the score.
    pub part: f64,
    /// Its part of the whole, 0 to 1.
    pub share: f64,
}

impl LikelihoodWeights {
    /// What my days, theirs and those together add.
    pub(super) fn parts(&self, counts: [f64; 3]) -> [f64; 3] {
        let [mine, theirs, together] = counts;
        [mine, theirs * self.received, together * self.together]
    }
}

pub(super) fn explain(between: &Between, at: i64, weights: &LikelihoodWeights, fading: &Fading) -> WhyLikely {
    let parts = weights.parts(between.faded(at, fading));
    let before_silence: f64 = parts.iter().sum();
    let alive = between.alive(at, weights.grace).powf(weights.alive);
    let said =
        [("I reached them", &between.mine), ("they reached me", &between.theirs), ("a third person reached us both", &between.together)];
    let reason = |((what, days), part): ((&str, &ContactDays), f64)| LikelyReason {
        words: format!("{what} on {}, last {}", counted(days.count), ago(at, days)),
        part: part * alive,
        share: if before_silence > 0.0 { part / before_silence } else { 0.0 },
    };
    let mut reasons: Vec<LikelyReason> = said.into_iter().zip(parts).filter(|(_, part)| *part > 0.0).map(reason).collect();
    reasons.sort_by(|a, b| b.part.total_cmp(&a.part));
    WhyLikely { score: before_silence * alive, before_silence, alive, reasons }
}

fn counted(days: u32) -> String {
    if days == 1 { "1 day".to_owned() } else { format!("{days} days") }
}

fn ago(at: i64, days: &ContactDays) -> String {
    match at.div_euclid(DAY) - days.day {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days => format!("{days} days ago"),
    }
}
