//! Asking who would value a text, with the terms of every answer.

use std::{
    collections::{BTreeMap, HashSet},
    hash::Hash,
};

use hearten_words::{Meaning, TermCounts};
use jiff::Timestamp;

use super::{Audience, CHANCE_NEARNESS, HABIT_WEIGHT, LIKENESS_HALF_LIFE_DAYS, MEANING_WEIGHT, NAMED_WEIGHT, OccasionNumber, halved};

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
    /// They took up something near it in meaning, whatever its words.
    Near {
        /// The title of what they took up.
        title: String,
        /// When they last did.
        last: Timestamp,
        /// How near it is, above [`CHANCE_NEARNESS`] to 1.
        nearness: f64,
        /// What that adds: its share of the way from chance to 1, squared, halved every [`LIKENESS_HALF_LIFE_DAYS`], times
        /// [`MEANING_WEIGHT`].
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
            Self::Like { amount, .. } | Self::Near { amount, .. } | Self::Named { amount } | Self::Lately { amount, .. } => *amount,
        }
    }
}

/// An occasion like the text.
struct Like {
    occasion: OccasionNumber,
    by: By,
    likeness: f64,
}

/// By what an occasion is like a text.
#[derive(Clone, Copy)]
enum By {
    /// By the words of this one of its texts, which is most like it.
    Words(u32),
    /// By what the nearest of its texts means.
    Meaning,
}

impl Like {
    /// What it adds for whoever took the occasion up just now.
    fn worth(&self) -> f64 {
        match self.by {
            By::Words(_) => self.likeness.powi(2),
            By::Meaning => MEANING_WEIGHT * ((self.likeness - CHANCE_NEARNESS) / (1.0 - CHANCE_NEARNESS)).powi(2),
        }
    }
}

/// Something like the text that somebody took up: what it says for them, and when they last did.
type TookUp<'a> = (f64, &'a Like, Timestamp);

fn sum_of(likes: Option<&Vec<TookUp<'_>>>) -> f64 {
    likes.into_iter().flatten().map(|(amount, ..)| amount).sum()
}

/// Leaves those out for whom nothing speaks, and sorts the rest.
fn best_first<P: Ord>(scored: &mut Vec<(f64, &P)>) {
    scored.retain(|(score, _)| *score > 0.0);
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
}

impl<P: Ord + Hash + Eq + Clone> Audience<P> {
    /// Who would value a text at a time, best first, at most `most` of those for whom `may` holds. What it means is compared where that is given;
    /// `named` are the people whom it names. Takes time by how often the text's words were used before and by the number of people, and with a
    /// meaning by the number of all texts.
    pub fn who_would_value(
        &self,
        text: &TermCounts,
        meaning: Option<&Meaning>,
        at: Timestamp,
        named: &HashSet<P>,
        most: usize,
        may: impl Fn(&P) -> bool,
    ) -> Vec<Fit<P>> {
        let found = self.all_like(text, meaning);
        let likes = self.likes(&found, at, &may);
        let people = self.habits.keys().chain(named.iter().filter(|who| !self.habits.contains_key(who))).filter(|who| may(who));
        let speaks_for = |who: &P| sum_of(likes.get(who)) + self.lately(who, at) + if named.contains(who) { NAMED_WEIGHT } else { 0.0 };
        let mut scored: Vec<(f64, &P)> = people.map(|who| (speaks_for(who), who)).collect();
        best_first(&mut scored);
        scored.truncate(most);
        let fit = |(score, who): (f64, &P)| {
            let like = likes.get(who).map(Vec::as_slice).unwrap_or_default();
            Fit { who: who.clone(), score, terms: self.terms_of(who, like, text, at, named.contains(who)) }
        };
        scored.into_iter().map(fit).collect()
    }

    /// As [`Self::who_would_value`] with nobody named, but only those who took up something like the text, all of them; so that it takes no time by
    /// the number of people.
    pub fn who_took_up_the_like(
        &self,
        text: &TermCounts,
        meaning: Option<&Meaning>,
        at: Timestamp,
        may: impl Fn(&P) -> bool,
    ) -> Vec<Fit<P>> {
        let found = self.all_like(text, meaning);
        let likes = self.likes(&found, at, &may);
        let mut scored: Vec<(f64, &P)> = likes.iter().map(|(who, like)| (sum_of(Some(like)) + self.lately(who, at), *who)).collect();
        best_first(&mut scored);
        let fit = |(score, who): (f64, &P)| {
            let like = likes.get(who).map(Vec::as_slice).unwrap_or_default();
            Fit { who: who.clone(), score, terms: self.terms_of(who, like, text, at, false) }
        };
        scored.into_iter().map(fit).collect()
    }

    /// The occasions like a text by their words, and those by what it means.
    fn all_like(&self, text: &TermCounts, meaning: Option<&Meaning>) -> Vec<Like> {
        let mut found = self.like(text);
        found.extend(meaning.into_iter().flat_map(|meaning| self.near(meaning)));
        found
    }

    /// For everybody who took one of these occasions up what that says for them.
    fn likes<'a>(&'a self, found: &'a [Like], at: Timestamp, may: impl Fn(&P) -> bool) -> BTreeMap<&'a P, Vec<TookUp<'a>>> {
        let mut likes: BTreeMap<&P, Vec<TookUp<'a>>> = BTreeMap::new();
        for like in found {
            let Some(occasion) = self.occasions.get(like.occasion.0 as usize) else { continue };
            for (who, taken_up) in occasion.taken_up.iter().filter(|(who, _)| may(who)) {
                let amount = taken_up.weight * like.worth() * halved(at, taken_up.last, LIKENESS_HALF_LIFE_DAYS);
                likes.entry(who).or_default().push((amount, like, taken_up.last));
            }
        }
        likes
    }

    /// The occasions most like a text by their words, each once, best first.
    fn like(&self, text: &TermCounts) -> Vec<Like> {
        let mut seen = HashSet::new();
        let like = self.texts.like(text, MOST_TEXTS).into_iter();
        let like = like.filter_map(|found| {
            let occasion = *self.occasion_of.get(found.text as usize)?;
            seen.insert(occasion).then_some(Like { occasion, by: By::Words(found.text), likeness: found.likeness })
        });
        like.take(MOST_OCCASIONS).collect()
    }

    /// The occasions nearest in meaning, each once, nearest first; of equals the later one first.
    fn near(&self, meaning: &Meaning) -> Vec<Like> {
        let like = |(occasion, other): &(OccasionNumber, Meaning)| Like {
            occasion: *occasion,
            by: By::Meaning,
            likeness: meaning.likeness(other),
        };
        let mut near: Vec<Like> = self.meanings.iter().map(like).filter(|like| like.likeness > CHANCE_NEARNESS).collect();
        near.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(b.occasion.cmp(&a.occasion)));
        let mut seen = HashSet::new();
        near.retain(|like| seen.insert(like.occasion));
        near.truncate(MOST_OCCASIONS);
        near
    }

    fn lately(&self, who: &P, at: Timestamp) -> f64 {
        self.habits.get(who).map_or(0.0, |habit| HABIT_WEIGHT * habit.sum_at(at))
    }

    fn terms_of(&self, who: &P, like: &[TookUp<'_>], text: &TermCounts, at: Timestamp, is_named: bool) -> Vec<FitTerm> {
        let likes = like.iter().map(|(amount, like, last)| {
            let title = self.occasions.get(like.occasion.0 as usize).map(|occasion| occasion.title.clone()).unwrap_or_default();
            let (last, likeness, amount) = (*last, like.likeness, *amount);
            match like.by {
                By::Words(of) => FitTerm::Like { title, last, likeness, shared: self.texts.shared(text, of), amount },
                By::Meaning => FitTerm::Near { title, last, nearness: likeness, amount },
            }
        });
        let habit =
            self.habits.get(who).map(|habit| FitTerm::Lately { count: habit.count, last: habit.last, amount: self.lately(who, at) });
        let named = is_named.then_some(FitTerm::Named { amount: NAMED_WEIGHT });
        let mut terms: Vec<FitTerm> = likes.chain(named).chain(habit).collect();
        terms.sort_by(|a, b| b.amount().total_cmp(&a.amount()));
        terms
    }
}
