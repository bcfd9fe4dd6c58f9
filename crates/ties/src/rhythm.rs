//! The pair's own usual gap, and whether a silence is longer than usual for the two.

use hearten_domain::Tie;
use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use crate::closeness::days_between;

/// How many of the latest contact days a rhythm rests on.
const LATEST_DAYS: usize = 100;

/// From how many gaps a rhythm is called one; with fewer, no silence is "longer than usual".
pub const LEAST_GAPS: i64 = 5;

/// A silence shorter than this many days is never remarked on, however busy the pair usually is.
const LEAST_SILENCE: i64 = 7;

/// How often two people are in touch.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Rhythm {
    /// How many gaps between contact days it rests on.
    pub gaps: i64,
    /// The median gap in days; 0 where there is none.
    pub usual: f64,
    /// The gap that nine in ten stay below, in days; 0 where there is none.
    pub long: f64,
}

/// The rhythm of the latest 100 of these days; order and repetition do not matter.
pub fn rhythm(days: &[Date]) -> Rhythm {
    let mut sorted = days.to_vec();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    sorted.dedup();
    sorted.truncate(LATEST_DAYS);
    let mut gaps: Vec<f64> =
        sorted.iter().zip(sorted.iter().skip(1)).map(|(later, earlier)| f64::from(later.since_days(*earlier))).collect();
    gaps.sort_unstable_by(f64::total_cmp);
    Rhythm { gaps: gaps.len() as i64, usual: quantile(&gaps, 0.5), long: quantile(&gaps, 0.9) }
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
    /// Their median gap in days; none where too few gaps are known to say.
    pub usual: Option<f64>,
    /// The gap that nine in ten of theirs stay below; none where too few are known.
    pub long: Option<f64>,
    /// Whether it is longer than usual for the two: at least five gaps known, longer than nine in ten of them,
    /// at least twice the median, and at least a week.
    pub longer_than_usual: bool,
}

impl Silence {
    /// By how many times it exceeds the pair's long gap (at least a week); 0 where it is not longer than usual.
    pub fn excess(&self) -> f64 {
        let long = self.long.unwrap_or(0.0).max(LEAST_SILENCE as f64);
        if self.longer_than_usual { self.days as f64 / long } else { 0.0 }
    }
}

/// The silence since the last contact, at `now`.
pub fn silence(tie: &Tie, now: Timestamp) -> Silence {
    let days = days_between(tie.last_at, now).max(0.0).floor() as i64;
    let known = tie.gaps >= LEAST_GAPS;
    let elapsed = days as f64;
    let longer_than_usual = known && days >= LEAST_SILENCE && elapsed > tie.long_gap && elapsed >= 2.0 * tie.usual_gap;
    Silence { days, usual: known.then_some(tie.usual_gap), long: known.then_some(tie.long_gap), longer_than_usual }
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
