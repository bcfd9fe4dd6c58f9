//! Why somebody is likely, in terms that make up the whole.

use serde::Serialize;

use super::{
    LikelihoodWeights,
    between::Between,
    days::{ContactDays, DAY, Fading},
};

/// The likelihood of one person taken apart: the score is `habit_factor` × `alive_factor`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WhyLikely {
    /// The whole, as [`super::Replay::rank`] gives it.
    pub score: f64,
    /// How often and how lately there was contact: days that fade with their age; the sum of the parts of all reasons.
    pub habit: f64,
    /// What adds to the habit, the most first.
    pub reasons: Vec<LikelyReason>,
    /// How far the habit is believed, by how long the two have known each other: 0 to 1.
    pub credibility: f64,
    /// (habit / typical habit) ^ credibility: above 1 it raises the score.
    pub habit_factor: f64,
    /// How the silence since the last contact lowers the score, 0 (all is lost) to 1 (nothing is).
    pub alive_factor: f64,
    /// Whole days since the first contact.
    pub known_days: i64,
    /// Whole days since the last contact.
    pub silent_days: i64,
}

/// One thing that makes a person likely.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LikelyReason {
    /// In words: "I reached them on 12 days, last 3 days ago".
    pub words: String,
    /// What it adds to the habit.
    pub part: f64,
    /// Its part of the habit, 0 to 1.
    pub share: f64,
}

impl WhyLikely {
    /// All of it in plain sentences, without end marks.
    pub fn words(&self) -> Vec<String> {
        let mut words: Vec<String> = self.reasons.iter().map(|reason| reason.words.clone()).collect();
        words.push(match self.known_days {
            0 => "we are in touch since today, too short to tell a habit".to_owned(),
            known => {
                format!("we have known each other for {}, so this is believed to {:.0} of 100", counted(known), self.credibility * 100.0)
            }
        });
        words.push(match self.silent_days {
            0 => "there was contact today".to_owned(),
            silent => format!("a silence of {} leaves {:.0} of 100 of it", counted(silent), self.alive_factor * 100.0),
        });
        words
    }
}

pub(super) fn explain(between: &Between, at: i64, weights: &LikelihoodWeights, fading: &Fading) -> WhyLikely {
    let parts = between.habit(at, weights, fading);
    let habit: f64 = parts.iter().sum();
    let said =
        [("I reached them", &between.mine), ("they reached me", &between.theirs), ("a third person reached us both", &between.together)];
    let reason = |((what, days), part): ((&str, &ContactDays), f64)| LikelyReason {
        words: format!("{what} on {}, last {}", counted(i64::from(days.count)), ago(at, days)),
        part,
        share: if habit > 0.0 { part / habit } else { 0.0 },
    };
    let mut reasons: Vec<LikelyReason> = said.into_iter().zip(parts).filter(|(_, part)| *part > 0.0).map(reason).collect();
    reasons.sort_by(|a, b| b.part.total_cmp(&a.part));
    let (first, last) = between.span.unwrap_or((at, at));
    WhyLikely {
        score: between.score(at, weights, fading),
        habit,
        reasons,
        credibility: between.credibility(at, weights.trial),
        habit_factor: between.habit_factor(at, weights, fading),
        alive_factor: between.alive(at, weights.grace).powf(weights.alive),
        known_days: (at - first).max(0) / DAY,
        silent_days: (at - last).max(0) / DAY,
    }
}

fn counted(days: i64) -> String {
    if days == 1 { "1 day".to_owned() } else { format!("{days} days") }
}

fn ago(at: i64, days: &ContactDays) -> String {
    match at.div_euclid(DAY) - days.day {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days => format!("{days} days ago"),
    }
}
