//! Which of many texts are like a given one, without comparing it with each.

use std::collections::HashMap;

use crate::TermCounts;

/// How soon more uses of a term in one text stop counting, and how much a text's length is held against it: the usual values of BM25
/// (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3).
const SATURATION: f64 = 1.2;
const LENGTH_COUNTS: f64 = 0.75;
/// Terms in more than this share of many texts say nothing of any of them and are the longest to go through.
const TOO_COMMON: f64 = 0.25;
/// So few texts cannot tell which terms are common.
const FEW_TEXTS: usize = 20;

/// Texts by their terms, growing one by one; what is asked later sees only what was added before.
#[derive(Debug, Clone, Default)]
pub struct TextIndex {
    /// For each term the texts that use it, in the order in which they came, and how much.
    uses: HashMap<String, Vec<(u32, f64)>>,
    lengths: Vec<f64>,
    total_length: f64,
    /// How many texts there are besides, and how many of those use each term.
    beside: usize,
    used_beside: HashMap<String, usize>,
}

/// A text that is like the one asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LikeText {
    /// Which, by the number that [`TextIndex::add`] gave it.
    pub text: u32,
    /// 0 for nothing in common to about 1 for a text like its equal: BM25 over that of the text asked for with itself.
    pub likeness: f64,
}

impl TextIndex {
    /// Adds a text; its number counts from 0.
    pub fn add(&mut self, text: &TermCounts) -> u32 {
        let number = self.lengths.len() as u32;
        for (term, count) in text.iter() {
            match self.uses.get_mut(term) {
                Some(uses) => uses.push((number, count)),
                None => drop(self.uses.insert(term.to_owned(), vec![(number, count)])),
            }
        }
        self.lengths.push(text.length());
        self.total_length += text.length();
        number
    }

    /// Counts texts of the same words, so many `times`, that are never found: they tell how rare each term is, and what length is usual.
    pub fn count_beside(&mut self, text: &TermCounts, times: usize) {
        for (term, _) in text.iter() {
            match self.used_beside.get_mut(term) {
                Some(used) => *used += times,
                None => drop(self.used_beside.insert(term.to_owned(), times)),
            }
        }
        self.beside += times;
        self.total_length += text.length() * times as f64;
    }

    /// The texts most like the given one, best first, at most `most`; of equals the later one first. Takes time by how often its terms were used.
    pub fn like(&self, text: &TermCounts, most: usize) -> Vec<LikeText> {
        let usual = (self.total_length / self.texts().max(1) as f64).max(f64::MIN_POSITIVE);
        // A place for each text is filled sooner than a map of those that share a term, of which there may be thousands.
        let mut sums: Vec<f64> = vec![0.0; self.lengths.len()];
        let mut sharing: Vec<u32> = Vec::new();
        let mut itself = 0.0;
        for (term, count) in text.iter() {
            let uses = self.uses.get(term).map(Vec::as_slice).unwrap_or_default();
            let Some(rarity) = self.rarity(term, uses.len()) else { continue };
            let weight = rarity * saturated(count, 1.0);
            itself += weight * saturated(count, 1.0);
            for (number, used) in uses {
                let length = self.lengths.get(*number as usize).copied().unwrap_or(usual);
                let Some(sum) = sums.get_mut(*number as usize) else { continue };
                if *sum == 0.0 {
                    sharing.push(*number);
                }
                *sum += weight * saturated(*used, 1.0 - LENGTH_COUNTS + LENGTH_COUNTS * length / usual);
            }
        }
        let sum_of = |text: u32| sums.get(text as usize).copied().unwrap_or_default();
        let mut found: Vec<LikeText> = sharing.into_iter().map(|text| LikeText { text, likeness: sum_of(text) / itself }).collect();
        let better = |a: &LikeText, b: &LikeText| b.likeness.total_cmp(&a.likeness).then(b.text.cmp(&a.text));
        if found.len() > most {
            // Only the best need an order among themselves.
            found.select_nth_unstable_by(most, better);
            found.truncate(most);
        }
        found.sort_unstable_by(better);
        found
    }

    /// The terms that a text of the index shares with the given one, rarest first, without those that are everywhere.
    pub fn shared(&self, text: &TermCounts, number: u32) -> Vec<String> {
        let is_in = |uses: &[(u32, f64)]| uses.binary_search_by_key(&number, |(text, _)| *text).is_ok();
        let shared = text.iter().filter_map(|(term, _)| {
            let uses = self.uses.get(term).filter(|uses| is_in(uses))?;
            Some((self.rarity(term, uses.len())?, term))
        });
        let mut shared: Vec<(f64, &str)> = shared.collect();
        shared.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        shared.into_iter().map(|(_, term)| term.to_owned()).collect()
    }

    /// How many texts there are, those besides among them.
    fn texts(&self) -> usize {
        self.lengths.len() + self.beside
    }

    /// The weight of a term that is in `uses` of the texts that may be found (the inverse document frequency of BM25, kept above 0); none
    /// where it is in too many.
    fn rarity(&self, term: &str, uses: usize) -> Option<f64> {
        let with_term = uses + self.used_beside.get(term).copied().unwrap_or(0);
        let (texts, with_term) = (self.texts() as f64, with_term as f64);
        let is_telling = self.texts() < FEW_TEXTS || with_term <= texts * TOO_COMMON;
        is_telling.then(|| ((texts - with_term + 0.5) / (with_term + 0.5)).ln_1p())
    }
}

/// A use count of which each further one adds less; `length` is 1 for a text of the usual length, more for longer ones.
fn saturated(count: f64, length: f64) -> f64 {
    count * (SATURATION + 1.0) / (count + SATURATION * length)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn index(texts: &[&str]) -> TextIndex {
        let mut index = TextIndex::default();
        for text in texts {
            index.add(&TermCounts::of(text));
        }
        index
    }

    #[test]
    fn the_text_that_shares_the_rare_word_comes_first_and_says_which() {
        let index = index(&["energy prices", "energy and falcons", "energy policy", "gardens"]);
        let asked = TermCounts::of("energy for falconers and a falcon");
        let like = index.like(&asked, 10);
        assert_eq!(like.iter().map(|found| found.text).collect::<Vec<_>>(), [1, 2, 0]);
        assert_eq!(index.shared(&asked, 1), ["falcon", "energi"]);
        assert_eq!(index.like(&asked, 1).len(), 1);
    }

    #[test]
    fn a_text_is_most_like_itself() {
        let index = index(&["bees on the roof", "bees in the garden", "a roof garden"]);
        assert_eq!(index.like(&TermCounts::of("bees in the garden"), 1).first().map(|found| found.text), Some(1));
    }

    #[test]
    fn texts_beside_make_a_term_as_common_as_those_that_are_found() {
        let whole = index(&["energy prices", "energy policy", "energy policy", "bees"]);
        let mut part = index(&["energy prices"]);
        part.count_beside(&TermCounts::of("energy policy"), 2);
        part.count_beside(&TermCounts::of("bees"), 1);
        let asked = TermCounts::of("energy and prices for bees");
        let of_first = |index: &TextIndex| index.like(&asked, 10).into_iter().find(|found| found.text == 0);
        assert_eq!(of_first(&part), of_first(&whole));
        assert_eq!(part.like(&asked, 10).len(), 1);
        assert_eq!(part.shared(&asked, 0), whole.shared(&asked, 0));
    }

    #[test]
    fn an_empty_text_and_an_empty_index_are_like_nothing() {
        assert_eq!(TextIndex::default().like(&TermCounts::of("bees"), 5), []);
        assert_eq!(index(&["bees"]).like(&TermCounts::of("the"), 5), []);
    }

    proptest! {
        #[test]
        fn what_was_found_shares_a_word_and_is_more_than_nothing(texts in prop::collection::vec("[abc]{2} [abc]{2} [abc]{2}", 1..30), asked in "[abc]{2} [abc]{2}") {
            let index = index(&texts.iter().map(String::as_str).collect::<Vec<_>>());
            let asked = TermCounts::of(&asked);
            for found in index.like(&asked, 50) {
                prop_assert!(found.likeness > 0.0 && found.likeness.is_finite());
                prop_assert!(!index.shared(&asked, found.text).is_empty());
            }
        }
    }
}
