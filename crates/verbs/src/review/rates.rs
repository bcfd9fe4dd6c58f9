//! What came of moves by reason, medium and gap: counts beside what they let expect.

use std::collections::BTreeMap;

use hearten_moves::{Prior, Rate, pooled};
use hearten_speech::say;
use serde::Serialize;

/// The rates of one way to group moves.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RateGroup {
    /// By what they are grouped: reason, medium, gap.
    pub by: &'static str,
    /// The rate common to all of them, towards which small counts are drawn.
    pub common: f64,
    /// So many answers the common rate weighs.
    pub weight: f64,
    /// Whether that weight was fitted on the user's own counts (from three groups of four), or is the stated one.
    pub fitted: bool,
    /// One row for each group, most counted first.
    pub rows: Vec<RateRow>,
}

/// One group of moves and how they were answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RateRow {
    /// The group's name.
    pub name: String,
    /// How many came to something: they answered, the two met, or the user told so.
    pub good: u32,
    /// Of how many that were done and are old enough to tell.
    pub of: u32,
    /// What to expect of the next ones, 0 to 1: drawn towards the common rate, the more the fewer are counted.
    pub expected: f64,
    /// With eight chances in ten the true rate lies between this …
    pub low: f64,
    /// … and this.
    pub high: f64,
    /// The same in words.
    pub text: String,
}

/// Groups outcomes by their names; `order` puts groups of equal counts in order.
pub(super) fn rates<'a>(by: &'static str, outcomes: impl Iterator<Item = (&'a str, bool)>) -> RateGroup {
    let mut groups: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (name, good) in outcomes {
        let group = groups.entry(name).or_default();
        group.0 += u32::from(good);
        group.1 += 1;
    }
    let prior: Prior = pooled(&groups.values().copied().collect::<Vec<_>>());
    let row = |(name, (good, of)): (&str, (u32, u32))| row(name, prior.rate(good, of));
    let mut rows: Vec<RateRow> = groups.into_iter().map(row).collect();
    rows.sort_by(|a, b| b.of.cmp(&a.of).then(b.good.cmp(&a.good)).then_with(|| a.name.cmp(&b.name)));
    RateGroup { by, common: prior.mean, weight: prior.strength, fitted: prior.fitted, rows }
}

fn row(name: &str, rate: Rate) -> RateRow {
    RateRow {
        name: name.to_owned(),
        good: rate.good,
        of: rate.of,
        expected: rate.expected,
        low: rate.low,
        high: rate.high,
        text: say("verb-review-rate").with("good", rate.good).with("of", rate.of).with("expected", in_ten(rate.expected)).into(),
    }
}

/// A share as people say it: `about 6 in 10`.
pub(super) fn in_ten(share: f64) -> String {
    match (share * 10.0).round() as i64 {
        ..=0 => say("verb-review-in-ten-none").into(),
        10.. => say("verb-review-in-ten-all").into(),
        tenths => say("verb-review-in-ten").with("tenths", tenths).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_counts_are_said_and_drawn_towards_what_is_common() {
        let outcomes = [("concern", true), ("concern", true), ("concern", true), ("concern", false), ("date", true)];
        let found = rates("reason", outcomes.into_iter());
        assert_eq!((found.fitted, found.weight), (false, 8.0));
        assert!((found.common - 6.0 / 9.0).abs() < 1e-12);
        let texts: Vec<_> = found.rows.iter().map(|row| row.text.as_str()).collect();
        assert_eq!(texts, ["3 of 4, about 7 in 10 expected", "1 of 1, about 7 in 10 expected"]);
    }
}
