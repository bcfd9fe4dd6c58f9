//! Asking who would value a text, with the terms of every answer.

use std::{
    collections::{BTreeMap, HashSet},
    hash::Hash,
};

use hearten_words::TermCounts;
use jiff::Timestamp;

use super::{Audience, HABIT_WEIGHT, LIKENESS_HALF_LIFE_DAYS, NAMED_WEIGHT, OccasionNumber, halved};

/// So many like texts, and of them so many occasions, are looked at: more is noise, and it bounds the work.
const MOST_TEXTS: usize = 400;
const MOST_OCCASIONS: usize = 60;

/// Somebody who would value a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit<P> {
    /// Who.
    pub who: P,
    /// How much speaks for them: the sum of the terms' amounts. Above 0; it compares people for one text and means nothing elsewhere.
    pub score: f64,
    /// Why, the weightiest first.
    pub terms: Vec<FitTerm>,
}

/// One reason why somebody would value a text.
#[derive(Debug, Clone, PartialEq)]
pub enum FitTerm {
    /// They took up something like it.
    Like {
        /// The title of what they took up.
        title: String,
        /// When they last did.
        last: Timestamp,
        /// How like it is, above 0 to about 1.
        likeness: f64,
        /// Its words that the text has too, rarest first.
        shared: Vec<String>,
        /// What that adds: the likeness squared, halved every [`LIKENESS_HALF_LIFE_DAYS`].
        amount: f64,
    },
    /// They are named in the text.
    Named {
        /// What that adds.
        amount: f64,
    },
    /// They take things up these days.
    Lately {
        /// How many they ever took up.
        count: u32,
        /// The last of them.
        last: Timestamp,
        /// What that adds: their number, each halved every [`super::HABIT_HALF_LIFE_DAYS`], times [`HABIT_WEIGHT`].
        amount: f64,
    },
}

impl FitTerm {
    /// What the term adds to the score.
    pub fn amount(&self) -> f64 {
        match self {
            Self::Like { amount, .. } | Self::Named { amount } | Self::Lately { amount, .. } => *amount,
        }
    }
}

/// An occasion like the text, by its text that is most like it.
struct Near {
    occasion: OccasionNumber,
    text: u32,
    likeness: f64,
}

impl<P: Ord + Hash + Eq + Clone> Audience<P> {
    /// Who would value a text at a time, best first, at most `most` of those for whom `may` holds. `named` are the people whom the text names.
    /// Takes time by how often the text's words were used before and by the number of people.
    pub fn who_would_value(
        &self,
        text: &TermCounts,
        at: Timestamp,
        named: &HashSet<P>,
        most: usize,
        may: impl Fn(&P) -> bool,
    ) -> Vec<Fit<P>> {
        let near = self.near(text);
        let mut likes: BTreeMap<&P, Vec<(f64, &Near, Timestamp)>> = BTreeMap::new();
        for near in &near {
            let Some(occasion) = self.occasions.get(near.occasion.0 as usize) else { continue };
            for (who, taken_up) in occasion.taken_up.iter().filter(|(who, _)| may(who)) {
                let amount = taken_up.weight * near.likeness.powi(2) * halved(at, taken_up.last, LIKENESS_HALF_LIFE_DAYS);
                likes.entry(who).or_default().push((amount, near, taken_up.last));
            }
        }
        let sum_of = |who: &P| -> f64 { likes.get(who).into_iter().flatten().map(|(amount, ..)| amount).sum() };
        let people = self.habits.keys().chain(named.iter().filter(|who| !self.habits.contains_key(who))).filter(|who| may(who));
        let mut scored: Vec<(f64, &P)> =
            people.map(|who| (sum_of(who) + self.lately(who, at) + if named.contains(who) { NAMED_WEIGHT } else { 0.0 }, who)).collect();
        scored.retain(|(score, _)| *score > 0.0);
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        scored.truncate(most);
        scored
            .into_iter()
            .map(|(score, who)| {
                let like = likes.get(who).map(Vec::as_slice).unwrap_or_default();
                Fit { who: who.clone(), score, terms: self.terms_of(who, like, text, at, named.contains(who)) }
            })
            .collect()
    }

    /// The occasions most like a text, each once, best first.
    fn near(&self, text: &TermCounts) -> Vec<Near> {
        let mut seen = HashSet::new();
        let like = self.texts.like(text, MOST_TEXTS).into_iter();
        let near = like.filter_map(|found| {
            let occasion = *self.occasion_of.get(found.text as usize)?;
            seen.insert(occasion).then_some(Near { occasion, text: found.text, likeness: found.likeness })
        });
        near.take(MOST_OCCASIONS).collect()
    }

    fn lately(&self, who: &P, at: Timestamp) -> f64 {
        self.habits.get(who).map_or(0.0, |habit| HABIT_WEIGHT * habit.sum_at(at))
    }

    fn terms_of(&self, who: &P, like: &[(f64, &Near, Timestamp)], text: &TermCounts, at: Timestamp, is_named: bool) -> Vec<FitTerm> {
        let likes = like.iter().map(|(amount, near, last)| FitTerm::Like {
            title: self.occasions.get(near.occasion.0 as usize).map(|occasion| occasion.title.clone()).unwrap_or_default(),
            last: *last,
            likeness: near.likeness,
            shared: self.texts.shared(text, near.text),
            amount: *amount,
        });
        let habit =
            self.habits.get(who).map(|habit| FitTerm::Lately { count: habit.count, last: habit.last, amount: self.lately(who, at) });
        let named = is_named.then_some(FitTerm::Named { amount: NAMED_WEIGHT });
        let mut terms: Vec<FitTerm> = likes.chain(named).chain(habit).collect();
        terms.sort_by(|a, b| b.amount().total_cmp(&a.amount()));
        terms
    }
}
