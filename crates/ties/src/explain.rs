//! Why a tie is as close as it is.

use std::collections::BTreeMap;

use hearten_domain::{Contact, Direction, Medium, MomentId};
use jiff::Timestamp;
use serde::Serialize;

use crate::{Weights, closeness::days_between};

/// How many of the moments that count most an explanation names.
const TOP_MOMENTS: usize = 5;

/// Closeness taken apart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Terms {
    /// The whole, as [`crate::closeness`] gives it.
    pub closeness: f64,
    /// What each medium and direction adds, largest first; their parts sum to the whole.
    pub terms: Vec<Term>,
    /// The moments that add most, largest first.
    pub top: Vec<TopMoment>,
}

/// What the moments of one medium and direction add.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Term {
    /// By which medium.
    pub medium: Medium,
    /// Which way.
    pub direction: Direction,
    /// How many moments.
    pub count: usize,
    /// What one such moment with one other person weighs on its day.
    pub weight: f64,
    /// What they add to closeness now.
    pub part: f64,
    /// Their part of the whole, 0 to 1.
    pub share: f64,
}

/// One moment and what it adds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct TopMoment {
    /// Which moment.
    pub moment_id: MomentId,
    /// When.
    pub at: Timestamp,
    /// By which medium.
    pub medium: Medium,
    /// What it adds to closeness now.
    pub part: f64,
    /// Its part of the whole, 0 to 1.
    pub share: f64,
}

/// Takes closeness at `now` apart into its terms, by the starting weights. Contacts after `now` are left out.
pub fn explain(contacts: &[Contact], now: Timestamp, kin: bool) -> Terms {
    Weights::STARTING.explain(contacts, now, kin)
}

impl Weights {
    /// As [`explain`], by these weights.
    pub fn explain(&self, contacts: &[Contact], now: Timestamp, kin: bool) -> Terms {
        let known: Vec<&Contact> = contacts.iter().filter(|contact| contact.at <= now).collect();
        let reference = known.iter().map(|contact| contact.at).max().unwrap_or(now);
        let slowness = if kin { self.kin_slowness } else { 1.0 };
        let silent = days_between(reference, now);
        let part_of = |contact: &Contact| {
            let age = days_between(contact.at, reference);
            let mut sums = [self.of_contact(contact); 3];
            sums.iter_mut().zip(self.half_lives).for_each(|(sum, half_life)| *sum *= (-age / half_life).exp2());
            self.mix(sums, silent, slowness)
        };
        let parts: Vec<(&Contact, f64)> = known.into_iter().map(|contact| (contact, part_of(contact))).collect();
        let whole: f64 = parts.iter().map(|(_, part)| part).sum();
        let share = |part: f64| if whole > 0.0 { part / whole } else { 0.0 };
        Terms { closeness: whole, terms: self.terms(&parts, share), top: top_moments(&parts, share) }
    }

    fn terms(&self, parts: &[(&Contact, f64)], share: impl Fn(f64) -> f64) -> Vec<Term> {
        let mut groups: BTreeMap<(Medium, Direction), (usize, f64)> = BTreeMap::new();
        for (contact, part) in parts {
            let group = groups.entry((contact.medium, contact.direction)).or_default();
            group.0 += 1;
            group.1 += part;
        }
        let term = |((medium, direction), (count, part))| {
            let weight = self.of_medium(medium) * self.of_direction(direction);
            Term { medium, direction, count, weight, part, share: share(part) }
        };
        let mut terms: Vec<Term> = groups.into_iter().map(term).collect();
        terms.sort_by(|a, b| b.part.total_cmp(&a.part));
        terms
    }
}

fn top_moments(parts: &[(&Contact, f64)], share: impl Fn(f64) -> f64) -> Vec<TopMoment> {
    let mut sorted = parts.to_vec();
    sorted.sort_by(|a, b| b.1.total_cmp(&a.1).then(b.0.at.cmp(&a.0.at)));
    let top = |(contact, part): (&Contact, f64)| TopMoment {
        moment_id: contact.moment_id,
        at: contact.at,
        medium: contact.medium,
        part,
        share: share(part),
    };
    sorted.into_iter().take(TOP_MOMENTS).map(top).collect()
}
