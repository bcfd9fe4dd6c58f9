//! The pair's own usual gap, and whether a silence is longer than usual for the two.

use hearten_domain::Tie;
use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use crate::closeness::days_between;

/// How many of the latest contact days a rhythm rests on.
pub const CONTACT_DAYS: usize = 100;

/// From how many gaps a rhythm is called one; with fewer, no silence is "longer than usual".
pub const LEAST_GAPS: i64 = 5;

/// From how many gaps on the longest of them bounds what nine in ten stay below with four chances in five: 1 − 0.9¹⁶ is the first above 0.8.
pub const BOUNDING_GAPS: i64 = 16;

/// With fewer gaps than that nothing bounds it, and a silence must be so many times the longest gap there ever was. Were gaps exponential, a gap like
/// that would come by chance 2 times in (n + 1)(n + 2): with five gaps once in 21.
const BEYOND_THE_LONGEST: f64 = 2.0;

/// How sure the bound of the long gap is, and how sure the interval of the median.
const SURE_OF_LONG: f64 = 0.8;
const SURE_OF_USUAL: f64 = 0.9;

/// A silence shorter than this many days is never remarked on, however busy the pair usually is.
const LEAST_SILENCE: i64 = 7;

/// How often two people are in touch, with what few gaps leave open.
///
/// The interval and the bound are order statistics of the gaps: they hold whatever the gaps' distribution is, since the number of n gaps below a
/// quantile is binomial (Thompson 1936, *On Confidence Ranges for the Median*; David & Nagaraja, *Order Statistics*, 2003, section 7.1).
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Rhythm {
    /// How many gaps between contact days it rests on.
    pub gaps: i64,
    /// The median gap in days; 0 where there is none.
    pub usual: f64,
    /// Between which gaps the median lies with at least nine chances in ten, in days; none with fewer than five gaps.
    pub usual_between: Option<(f64, f64)>,
    /// The gap below which nine in ten stay, at its upper bound: with at least four chances in five it is not longer, in days. With fewer than
    /// [`BOUNDING_GAPS`] there is no such bound, and it is the longest gap known; 0 where there is none.
    pub long: f64,
}

/// The rhythm of the latest 100 of these days; order and repetition do not matter.
pub fn rhythm(days: &[Date]) -> Rhythm {
    let mut sorted = days.to_vec();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    sorted.dedup();
    sorted.truncate(CONTACT_DAYS);
    let mut gaps: Vec<f64> =
        sorted.iter().zip(sorted.iter().skip(1)).map(|(later, earlier)| f64::from(later.since_days(*earlier))).collect();
    gaps.sort_unstable_by(f64::total_cmp);
    Rhythm { gaps: gaps.len() as i64, usual: quantile(&gaps, 0.5), usual_between: median_between(&gaps), long: upper_bound(&gaps, 0.9) }
}

/// The innermost pair of gaps, equally far from both ends, between which the median lies with [`SURE_OF_USUAL`].
fn median_between(sorted: &[f64]) -> Option<(f64, f64)> {
    let count = sorted.len();
    let from_end = (1..=count / 2).rev().find(|place| 1.0 - 2.0 * fewer_than(count, 0.5, *place) >= SURE_OF_USUAL)?;
    Some((*sorted.get(from_end - 1)?, *sorted.get(count - from_end)?))
}

/// The shortest gap that is at least the quantile with [`SURE_OF_LONG`], else the longest gap; 0 of nothing.
fn upper_bound(sorted: &[f64], share: f64) -> f64 {
    let count = sorted.len();
    let place = (1..=count).find(|place| fewer_than(count, share, *place) >= SURE_OF_LONG).unwrap_or(count);
    sorted.get(place.saturating_sub(1)).copied().unwrap_or(0.0)
}

/// The chance that of `count` trials, each with `chance`, fewer than `place` succeed; `chance` is above 0 and below 1.
fn fewer_than(count: usize, chance: f64, place: usize) -> f64 {
    let mut term = (1.0 - chance).powi(count as i32);
    let mut sum = 0.0;
    for successes in 0..place.min(count + 1) {
        sum += term;
        term *= (count - successes) as f64 / (successes + 1) as f64 * chance / (1.0 - chance);
    }
    sum
}

/// Days from an earlier day, without a fallible span.
trait SinceDays {
    fn since_days(self, earlier: Self) -> i32;
}

impl SinceDays for Date {
    fn since_days(self, earlier: Self) -> i32 {
        self.duration_since(earlier).as_hours() as i32 / 24
    }
}

/// The quantile between order statistics (Hyndman & Fan 1996, type 7); 0 of nothing.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let at = |index: usize| sorted.get(index).or(sorted.last()).copied().unwrap_or(0.0);
    let (low, high) = (at(place.floor() as usize), at(place.ceil() as usize));
    low + (high - low) * place.fract()
}

/// Writes the rhythm of these contact days (those of the latest 100 are enough) into the tie.
pub fn set_rhythm(tie: &mut Tie, contact_days_desc: &[Date]) {
    let found = rhythm(contact_days_desc);
    tie.gaps = found.gaps;
    tie.usual_gap = found.usual;
    tie.long_gap = found.long;
}

/// How long it has been, beside what is usual for the two.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Silence {
    /// Whole days since the last contact.
    pub days: i64,
    /// How many gaps are known.
    pub gaps: i64,
    /// Their median gap in days; none where too few gaps are known to say.
    pub usual: Option<f64>,
    /// The silence in days up to which nothing is out of the ordinary, as far as these gaps can tell: the upper bound of the gap that nine in ten of
    /// theirs stay below, or twice the longest gap where fewer than [`BOUNDING_GAPS`] are known; none where too few are known.
    pub bound: Option<f64>,
    /// Whether it is longer than usual for the two: at least five gaps known, longer than the bound, at least twice the median, and at least a week.
    pub longer_than_usual: bool,
}

impl Silence {
    /// By how many times it exceeds the pair's bound (at least a week); 0 where it is not longer than usual.
    pub fn excess(&self) -> f64 {
        let bound = self.bound.unwrap_or(0.0).max(LEAST_SILENCE as f64);
        if self.longer_than_usual { self.days as f64 / bound } else { 0.0 }
    }

    /// Whether so few gaps are known that only a silence far beyond all of them is remarked on.
    pub fn rests_on_few(&self) -> bool {
        self.gaps < BOUNDING_GAPS
    }
}

/// The silence since the last contact, at `now`.
pub fn silence(tie: &Tie, now: Timestamp) -> Silence {
    let days = days_between(tie.last_at, now).max(0.0).floor() as i64;
    let known = tie.gaps >= LEAST_GAPS;
    let elapsed = days as f64;
    let bound = if tie.gaps < BOUNDING_GAPS { BEYOND_THE_LONGEST * tie.long_gap } else { tie.long_gap };
    let longer_than_usual = known && days >= LEAST_SILENCE && elapsed > bound && elapsed >= 2.0 * tie.usual_gap;
    Silence { days, gaps: tie.gaps, usual: known.then_some(tie.usual_gap), bound: known.then_some(bound), longer_than_usual }
}

/// How much of a tie was voice or face.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Richness {
    /// How many moments by voice or face.
    pub voice: i64,
    /// Their share of all moments, 0 to 1.
    pub share: f64,
    /// The last of them.
    pub last_voice_at: Option<Timestamp>,
}

/// How much of a tie was voice or face, and when last.
pub fn richness(tie: &Tie) -> Richness {
    let share = tie.voice as f64 / tie.moments.max(1) as f64;
    Richness { voice: tie.voice, share, last_voice_at: tie.last_voice_at }
}
