//! Who would value a text: those who took up what was like it before, and more so those who take things up these days.
//!
//! What people take up comes in *occasions*: a thread that they answered, an interest that they hold, a story that they heard. A new text is compared with all
//! texts of all occasions; whoever took up a like one is likely to value this one too. It is the nearest-neighbour reading of expert finding (Balog, Azzopardi
//! and de Rijke, Formal models for expert finding, 2006, model 2: people by the documents they are tied to), with age and present habit added.

mod ask;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, HashMap},
    hash::Hash,
};

use hearten_words::{Meaning, TermCounts, TextIndex};
use jiff::Timestamp;

pub use ask::{Fit, FitTerm};

/// Taking up something like it counts half after this many days: what people know and care for lasts for years.
pub const LIKENESS_HALF_LIFE_DAYS: f64 = 1000.0;
/// Taking up anything at all counts half after this many days: the habit of answering comes and goes within months.
pub const HABIT_HALF_LIFE_DAYS: f64 = 125.0;
/// What one thing taken up just now, whatever it was of, is worth beside one wholly like the text (1): enough to decide between people of whom nothing or
/// the same is known, not enough to outweigh one good likeness.
pub const HABIT_WEIGHT: f64 = 0.01;
/// What being named in the text is worth, on the same scale.
pub const NAMED_WEIGHT: f64 = 0.3;
/// Nearness in meaning up to this is chance: texts on anything have as much in common.
pub const CHANCE_NEARNESS: f64 = 0.3;
/// What taking up something of wholly the same meaning is worth, on the same scale: a fifth of the same words, since a mean of vectors
/// blurs what a text is about. On the questions of three public lists together any weight from 0.1 to 0.5 did better than words alone
/// (decision 23).
pub const MEANING_WEIGHT: f64 = 0.2;

/// Which occasion, by the number that [`Audience::occasion`] gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OccasionNumber(u32);

/// What people `P` took up, growing piece by piece; what is asked sees only what was added before.
#[derive(Debug, Clone)]
pub struct Audience<P> {
    texts: TextIndex,
    /// For each text of the index its occasion.
    occasion_of: Vec<OccasionNumber>,
    /// What texts mean, where that is known, each with its occasion.
    meanings: Vec<(OccasionNumber, Meaning)>,
    occasions: Vec<Occasion<P>>,
    habits: BTreeMap<P, Habit>,
}

#[derive(Debug, Clone)]
struct Occasion<P> {
    title: String,
    /// Who took it up, last when, and how much that says.
    taken_up: HashMap<P, TakenUp>,
}

#[derive(Debug, Clone, Copy)]
struct TakenUp {
    last: Timestamp,
    weight: f64,
}

/// How much someone takes up in general: a sum that halves with age, kept with the time for which it holds.
#[derive(Debug, Clone, Copy)]
struct Habit {
    sum: f64,
    at: Timestamp,
    count: u32,
    last: Timestamp,
}

impl<P> Default for Audience<P> {
    fn default() -> Self {
        Self { texts: TextIndex::default(), occasion_of: Vec::new(), meanings: Vec::new(), occasions: Vec::new(), habits: BTreeMap::new() }
    }
}

impl<P: Ord + Hash + Eq + Clone> Audience<P> {
    /// Opens an occasion; its title is what a reason quotes.
    pub fn occasion(&mut self, title: &str) -> OccasionNumber {
        self.occasions.push(Occasion { title: title.to_owned(), taken_up: HashMap::new() });
        OccasionNumber(self.occasions.len() as u32 - 1)
    }

    /// Adds a text to an occasion. A text without a content word changes nothing.
    pub fn text(&mut self, occasion: OccasionNumber, text: &TermCounts) {
        if !text.is_empty() {
            self.texts.add(text);
            self.occasion_of.push(occasion);
        }
    }

    /// Counts so many `times` a text of occasions whose people are not asked about: it tells how common its words are, and no more.
    pub fn count_beside(&mut self, text: &TermCounts, times: usize) {
        if !text.is_empty() {
            self.texts.count_beside(text, times);
        }
    }

    /// Adds what a text of an occasion means, in addition to its words. One that means nothing changes nothing.
    pub fn meaning(&mut self, occasion: OccasionNumber, meaning: Meaning) {
        if !meaning.is_nothing() {
            self.meanings.push((occasion, meaning));
        }
    }

    /// Notes that somebody took an occasion up: answered it, holds it, heard it. `weight` says how much that shows, 1 for an answer of their own free will.
    /// Again for the same occasion renews its date; it does not count twice.
    pub fn take_up(&mut self, occasion: OccasionNumber, who: &P, at: Timestamp, weight: f64) {
        let Some(occasion) = self.occasions.get_mut(occasion.0 as usize) else { return };
        if let Some(taken_up) = occasion.taken_up.get_mut(who) {
            taken_up.last = taken_up.last.max(at);
            taken_up.weight = taken_up.weight.max(weight);
            return;
        }
        occasion.taken_up.insert(who.clone(), TakenUp { last: at, weight });
        self.habits.entry(who.clone()).or_insert(Habit { sum: 0.0, at, count: 0, last: at }).add(at, weight);
    }
}

impl Habit {
    fn add(&mut self, at: Timestamp, weight: f64) {
        if at > self.at {
            self.sum = self.sum_at(at);
            self.at = at;
        }
        self.sum += weight * halved(self.at, at, HABIT_HALF_LIFE_DAYS);
        self.count += 1;
        self.last = self.last.max(at);
    }

    fn sum_at(&self, at: Timestamp) -> f64 {
        self.sum * halved(at, self.at, HABIT_HALF_LIFE_DAYS)
    }
}

/// What is left at `now` of 1 at `then`; all of it where `then` is later.
fn halved(now: Timestamp, then: Timestamp, half_life_days: f64) -> f64 {
    let days = now.duration_since(then).as_secs_f64() / 86_400.0;
    (-days.max(0.0) / half_life_days).exp2()
}
