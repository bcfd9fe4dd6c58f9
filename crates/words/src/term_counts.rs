//! How often a text uses each of its terms.

use std::collections::BTreeMap;

use crate::{language, terms::each_term};

/// The content terms of one or more pieces of text, each with how much it was used. In a fixed order, so that sums over them never differ.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TermCounts(BTreeMap<String, f64>);

impl TermCounts {
    /// The terms of one text, each use counted once.
    pub fn of(text: &str) -> Self {
        Self::default().and(text, 1.0)
    }

    /// These and the terms of one more text, whose every use counts `times` as much (a title says more than a line below it).
    /// The language is guessed from the text; short ones count as English.
    pub fn and(mut self, text: &str, times: f64) -> Self {
        each_term(text, language(text).unwrap_or_default(), |term| *self.0.entry(term).or_default() += times);
        self
    }

    /// The terms in order of their letters, each with its count.
    pub fn iter(&self) -> impl Iterator<Item = (&str, f64)> {
        self.0.iter().map(|(term, count)| (term.as_str(), *count))
    }

    /// The sum of all counts.
    pub fn length(&self) -> f64 {
        self.0.values().sum()
    }

    /// Whether the text has no content word.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_use_counts_and_a_title_counts_more() {
        let counts = TermCounts::of("Bees and more bees").and("A garden", 2.0);
        assert_eq!(counts.iter().collect::<Vec<_>>(), [("bee", 2.0), ("garden", 2.0)]);
        assert_eq!(counts.length(), 4.0);
        assert!(TermCounts::of("the of and").is_empty());
    }
}
