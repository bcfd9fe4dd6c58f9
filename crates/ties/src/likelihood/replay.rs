//! My moments in the order of time, and whom they make likely at any instant.

use std::{collections::HashMap, hash::Hash};

use hearten_domain::{Direction, Medium};

use super::{LikelihoodWeights, WhyLikely, between::Between, days::Fading, why};

/// One moment in which I took part.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'a, P> {
    /// When, in seconds since 1970 UTC.
    pub at: i64,
    /// By which medium.
    pub medium: Medium,
    /// Which way.
    pub direction: Direction,
    /// With whom: those I reached, the one who reached me, or all who met. Each once.
    pub partners: &'a [P],
    /// Who else was reached by the one who reached me; empty for what I sent.
    pub bystanders: &'a [P],
}

/// One person and how likely it is that I reach them next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Likely<P> {
    /// Who.
    pub who: P,
    /// How likely: never negative; it orders the people of one replay at one instant and has no unit.
    pub score: f64,
}

/// What the moments up to some instant have left between me and everybody. Feed moments in the order of time and ask in between: a moment costs constant time for
/// each of those in it, a ranking is linear in the people known. `P` names a person; a small integer or a `PersonId`.
#[derive(Debug, Clone)]
pub struct Replay<P> {
    weights: LikelihoodWeights,
    between: HashMap<P, Between>,
}

impl<P: Copy + Eq + Hash + Ord> Replay<P> {
    /// Nothing has happened yet.
    pub fn new(weights: LikelihoodWeights) -> Self {
        Self { weights, between: HashMap::new() }
    }

    /// Adds a moment that is not earlier than those added before.
    pub fn add(&mut self, occasion: &Occasion<'_, P>) {
        let weight = self.of_medium(occasion.medium);
        for partner in occasion.partners {
            let between = self.between.entry(*partner).or_insert(Between::NOTHING);
            between.touch(occasion.at);
            match occasion.direction {
                Direction::Sent | Direction::Mutual => between.mine.add(occasion.at, weight),
                Direction::Received => between.theirs.add(occasion.at, weight),
            }
        }
        let divided = weight / (occasion.partners.len() + occasion.bystanders.len()).max(1) as f64;
        for bystander in occasion.bystanders {
            self.between.entry(*bystander).or_insert(Between::NOTHING).together.add(occasion.at, divided);
        }
    }

    fn of_medium(&self, medium: Medium) -> f64 {
        if medium == Medium::Post { self.weights.post } else { 1.0 }
    }

    /// Everybody with whom there was contact, the likeliest first, `top` at most, by how likely I reach them within
    /// `horizon_days`; equal ones in the order of `P`. `at` is not before the last moment added.
    pub fn rank(&self, at: i64, horizon_days: f64, top: usize) -> Vec<Likely<P>> {
        let fading = Fading::of(self.weights.forgetting, horizon_days);
        let known = self.between.iter().filter(|(_, between)| between.span.is_some());
        let mut likely: Vec<Likely<P>> =
            known.map(|(who, between)| Likely { who: *who, score: between.score(at, &self.weights, &fading) }).collect();
        let best_first = |a: &Likely<P>, b: &Likely<P>| b.score.total_cmp(&a.score).then(a.who.cmp(&b.who));
        if top > 0 && top < likely.len() {
            likely.select_nth_unstable_by(top - 1, best_first);
        }
        likely.truncate(top);
        likely.sort_unstable_by(best_first);
        likely
    }

    /// Why somebody is as likely as they are at `at`; none where there was no contact.
    pub fn explain(&self, who: P, at: i64, horizon_days: f64) -> Option<WhyLikely> {
        let fading = Fading::of(self.weights.forgetting, horizon_days);
        Some(why::explain(self.between(who)?, at, &self.weights, &fading))
    }

    /// What is between me and somebody with whom there was contact.
    pub(super) fn between(&self, who: P) -> Option<&Between> {
        self.between.get(&who).filter(|between| between.span.is_some())
    }
}
