//! How much two texts speak of the same things.

use std::collections::HashMap;

use crate::{language, terms_in};

/// How rare terms are among many texts: the inverse document frequency, ln((1 + texts) / (1 + texts with the term)) + 1 (Spärck Jones 1972, smoothed).
#[derive(Debug, Clone, Default)]
pub struct Rarity {
    texts: usize,
    with_term: HashMap<String, usize>,
}

impl Rarity {
    /// Counts the terms of one more text; each term of a text counts once.
    pub fn learn(&mut self, text_terms: &[String]) {
        self.learn_times(text_terms, 1);
    }

    /// Counts the terms of so many texts that say the same.
    pub fn learn_times(&mut self, text_terms: &[String], times: usize) {
        self.texts += times;
        for (place, term) in text_terms.iter().enumerate() {
            if !text_terms.iter().take(place).any(|earlier| earlier == term) {
                *self.with_term.entry(term.clone()).or_default() += times;
            }
        }
    }

    /// The weight of a term: 1 where it is in every text, more the rarer it is, and 1 where nothing was learnt.
    pub fn weight(&self, term: &str) -> f64 {
        let with_term = self.with_term.get(term).copied().unwrap_or(0);
        ((1 + self.texts) as f64 / (1 + with_term) as f64).ln() + 1.0
    }
}

/// What two texts share.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Likeness {
    /// 0 for nothing to 1 for the same terms: the weight of the shared over the weight of the text with less (so that a topic of two words can be wholly
    /// found in a long text).
    pub score: f64,
    /// The shared terms, weightiest first.
    pub shared: Vec<String>,
}

/// The likeness of two lists of terms, weighted by rarity where it is known.
pub fn likeness(one: &[String], other: &[String], rarity: Option<&Rarity>) -> Likeness {
    let weight = |term: &String| rarity.map_or(1.0, |known| known.weight(term));
    let whole = |side: &[String]| side.iter().map(weight).sum::<f64>();
    let mut shared: Vec<String> = one.iter().filter(|term| other.contains(term)).cloned().collect();
    shared.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then_with(|| a.cmp(b)));
    let least = whole(one).min(whole(other));
    let score = if least > 0.0 { (whole(&shared) / least).min(1.0) } else { 0.0 };
    Likeness { score, shared }
}

/// The likeness of two texts, stemmed in one language: that of the longer one, where it can be told.
pub fn text_likeness(one: &str, other: &str, rarity: Option<&Rarity>) -> Likeness {
    let longer = if one.len() >= other.len() { one } else { other };
    let shared_language = language(longer).unwrap_or_default();
    likeness(&terms_in(one, shared_language), &terms_in(other, shared_language), rarity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms;

    #[test]
    fn a_topic_found_whole_in_a_long_text_is_like_it() {
        let found = text_likeness("bee keeping", "How cities keep bees on their roofs", None);
        assert_eq!(found.score, 1.0);
        assert_eq!(found.shared, ["bee", "keep"]);
    }

    #[test]
    fn a_rare_shared_word_weighs_more_than_a_common_one() {
        let mut rarity = Rarity::default();
        for text in ["energy market", "energy prices", "energy policy", "energy and falconry"] {
            rarity.learn(&terms(text));
        }
        let by = |text: &str| likeness(&terms("energy falconry"), &terms(text), Some(&rarity)).score;
        assert!(by("falconry club") > by("energy club"));
    }

    #[test]
    fn a_text_that_comes_thrice_is_counted_thrice() {
        let (mut one_by_one, mut at_once) = (Rarity::default(), Rarity::default());
        (0..3).for_each(|_| one_by_one.learn(&terms("energy market")));
        at_once.learn_times(&terms("energy market"), 3);
        assert_eq!((at_once.weight("energi"), at_once.weight("falcon")), (one_by_one.weight("energi"), one_by_one.weight("falcon")));
    }

    #[test]
    fn nothing_is_like_nothing() {
        assert_eq!(text_likeness("", "the", None), Likeness::default());
    }
}
