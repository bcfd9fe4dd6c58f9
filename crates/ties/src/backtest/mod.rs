//! The past replayed: at the beginning of each month, who stood first by what was known then, and with whom there was contact in that month.
//!
//! Nothing that a ranking sees lies after the instant at which it is asked. Each month is one case; means over cases are told with how many there were.

mod measures;
mod rankings;

use std::collections::BTreeSet;

use hearten_domain::{Direction, Medium, MomentId, PersonId, Role, Tie};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::Serialize;

pub use measures::{Cases, average_precision, recall_at};
use rankings::{Known, Ranked};

use crate::{LikelihoodWeights, Occasion, fit_likelihood, is_silent_long_enough, likelihood::LikelihoodFit};

/// So many of the first places count for recall.
pub const PLACES: usize = 10;
/// A month counts only where at least so many moments lie before it: before that there is nothing to know.
const LEAST_BEFORE: usize = 20;

/// A moment as the replay sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct PastMoment {
    /// Which.
    pub id: MomentId,
    /// When.
    pub at: Timestamp,
    /// By which medium.
    pub medium: Medium,
    /// Which way.
    pub direction: Direction,
    /// How many others took part.
    pub others: i64,
    /// Who took part besides me, and as what.
    pub people: Vec<(PersonId, Role)>,
}

impl PastMoment {
    /// The people with whom it was a contact.
    pub fn contacts(&self) -> impl Iterator<Item = PersonId> {
        self.people.iter().filter(|(_, role)| role.is_contact(self.direction)).map(|(person, _)| *person)
    }

    /// Those with whom it was a contact, each once, and those who were only beside.
    fn sides(&self) -> (Vec<PersonId>, Vec<PersonId>) {
        let met: BTreeSet<PersonId> = self.contacts().collect();
        let beside = self.people.iter().map(|(person, _)| *person).filter(|person| !met.contains(person)).collect();
        (met.into_iter().collect(), beside)
    }

    fn occasion<'a>(&self, partners: &'a [PersonId], bystanders: &'a [PersonId]) -> Occasion<'a, PersonId> {
        Occasion { at: self.at.as_second(), medium: self.medium, direction: self.direction, partners, bystanders }
    }

    /// The people whom I turned to by it: of what I received nobody.
    fn reached(&self) -> impl Iterator<Item = PersonId> {
        self.contacts().filter(|_| self.direction != Direction::Received)
    }
}

/// Over how many days ahead the weights are fitted: a month, as long as a case of the replay.
const FITTED_DAYS: f64 = 30.0;

/// Fits the weights of the likelihood on `moments` (in the order of time); see [`fit_likelihood`].
pub fn fit_past(moments: &[PastMoment]) -> LikelihoodFit {
    let parts: Vec<(Vec<PersonId>, Vec<PersonId>)> = moments.iter().map(PastMoment::sides).collect();
    let occasions = moments.iter().zip(&parts).map(|(moment, (partners, bystanders))| moment.occasion(partners, bystanders));
    fit_likelihood(&occasions.collect::<Vec<_>>(), FITTED_DAYS)
}

/// One month of the replay.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReplayedMonth {
    /// Its first day.
    pub from: Date,
    /// How many people I had been in contact with before.
    pub known: usize,
    /// How many of them I turned to in it.
    pub reached: usize,
    /// How many of those had been dormant.
    pub revived: usize,
    /// How many people I turned to for the first time.
    pub new: usize,
    /// Average precision of each ranking over those I turned to, 0 to 1, in the order of [`ReplayedPast::rankings`]; empty where there were none.
    pub precision: Vec<f64>,
}

/// How one ranking did over all months.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RankingOutcome {
    /// Which ranking.
    pub name: &'static str,
    /// Mean average precision over those I turned to (MAP), by month.
    pub precision: Cases,
    /// The share of those I turned to who stood among the first ten (of at most ten), by month.
    pub recall: Cases,
    /// The same for ties that had been dormant, among all that were dormant then.
    pub revived: Cases,
    /// The same for people I turned to for the first time, among those I had seen beside others; [`Cases::NONE`] for rankings that know nothing of them.
    pub new: Cases,
}

/// What a replay found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReplayedPast {
    /// The months that count, earliest first.
    pub months: Vec<ReplayedMonth>,
    /// Each ranking; Hearten's own is the first.
    pub rankings: Vec<RankingOutcome>,
}

/// Replays `moments` (in the order of time) month by month, Hearten's own ranking by these weights: the last `most` months that end by `until`. Months are those of the zone's calendar.
pub fn replay_past(moments: &[PastMoment], weights: LikelihoodWeights, zone: &TimeZone, until: Timestamp, most: usize) -> ReplayedPast {
    let months = months(moments, zone, until, most);
    let mut known = Known::new(weights);
    let mut rest = moments.iter().peekable();
    let mut before = 0;
    let mut cases: Vec<Case> = Vec::new();
    for (from, to) in &months {
        while let Some(moment) = rest.next_if(|moment| moment.at < from.0) {
            known.add(moment);
            before += 1;
        }
        let inside = rest.clone().take_while(|moment| moment.at < *to);
        let reached: BTreeSet<PersonId> = inside.flat_map(PastMoment::reached).collect();
        if before >= LEAST_BEFORE && !reached.is_empty() {
            cases.push(case(&known, *from, *to, &reached));
        }
    }
    gathered(cases)
}

/// What one month showed.
struct Case {
    month: ReplayedMonth,
    rankings: Vec<[Option<f64>; 4]>,
}

fn case(known: &Known, from: (Timestamp, Date), to: Timestamp, reached: &BTreeSet<PersonId>) -> Case {
    let dormant: BTreeSet<PersonId> =
        known.ties().filter(|tie: &&Tie| is_silent_long_enough(tie, from.0)).map(|tie| tie.person_id).collect();
    let old: BTreeSet<PersonId> = reached.iter().copied().filter(|person| known.is_known(*person)).collect();
    let revived: BTreeSet<PersonId> = old.intersection(&dormant).copied().collect();
    let new: BTreeSet<PersonId> = reached.difference(&old).copied().filter(|person| known.was_seen(*person)).collect();
    let measure = |ranked: &Ranked| {
        let among_dormant: Vec<PersonId> = ranked.known.iter().copied().filter(|person| dormant.contains(person)).collect();
        let unknown = ranked.unknown.as_ref().and_then(|unknown| recall_at(PLACES, unknown, &new));
        [
            average_precision(&ranked.known, &old),
            recall_at(PLACES, &ranked.known, &old),
            recall_at(PLACES, &among_dormant, &revived),
            unknown,
        ]
    };
    let horizon = (to.as_second() - from.0.as_second()) as f64 / 86_400.0;
    let rankings: Vec<[Option<f64>; 4]> = known.rankings(from.0, horizon).iter().map(measure).collect();
    let month = ReplayedMonth {
        from: from.1,
        known: known.count(),
        reached: old.len(),
        revived: revived.len(),
        new: reached.len() - old.len(),
        precision: rankings.iter().filter_map(|[precision, ..]| *precision).collect(),
    };
    Case { month, rankings }
}

fn gathered(cases: Vec<Case>) -> ReplayedPast {
    let outcome = |(place, name): (usize, &&'static str)| {
        let of = |measure: usize| Cases::of(cases.iter().filter_map(|case| *case.rankings.get(place)?.get(measure)?));
        RankingOutcome { name, precision: of(0), recall: of(1), revived: of(2), new: of(3) }
    };
    let rankings = rankings::NAMES.iter().enumerate().map(outcome).collect();
    ReplayedPast { months: cases.into_iter().map(|case| case.month).collect(), rankings }
}

/// The last whole months: the instant and day at which each begins, and the instant at which the next does.
fn months(moments: &[PastMoment], zone: &TimeZone, until: Timestamp, most: usize) -> Vec<((Timestamp, Date), Timestamp)> {
    let Some(first) = moments.first() else { return Vec::new() };
    let last = moments.last().map_or(until, |last| last.at.min(until));
    let begins = |day: Date| day.to_zoned(zone.clone()).ok().map(|begins| begins.timestamp());
    let mut found = Vec::new();
    let mut day = first.at.to_zoned(zone.clone()).date().first_of_month();
    while let Ok(next) = day.checked_add(jiff::Span::new().months(1)) {
        let (Some(from), Some(to)) = (begins(day), begins(next)) else { break };
        if from > last || to > until {
            break;
        }
        found.push(((from, day), to));
        day = next;
    }
    found.split_off(found.len().saturating_sub(most))
}

#[cfg(test)]
mod tests;
