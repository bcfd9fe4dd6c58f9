//! How likely one person can bring another near: from closeness, common moments and shared memberships to a probability.
//!
//! No data tells how often an introduction that was asked for was made, so these are priors: each map rises with its evidence, never reaches 1, and
//! says what its one constant stands for. The order of routes depends on their proportions only.

use hearten_domain::PartialDate;
use jiff::civil::Date;

/// Nobody is certain to help: the most that closeness alone can make likely.
const MOST: f64 = 0.95;

/// The person at this place among my closest would help me as likely as not: about the size of the circle of those whose loss would be felt
/// (the sympathy group of 12 to 15, Zhou, Sornette, Hill & Dunbar 2005).
pub const EVEN_ODDS_PLACE: usize = 15;

/// How likely a person of mine would pass me on, by our closeness: c / (c + c½), at most .95.
///
/// `even` is the closeness c½ at which it is as likely as not, above 0 (see [`even_odds_closeness`]). The map rises with closeness, and does not depend on
/// the unit of closeness.
pub fn known_by_closeness(closeness: f64, even: f64) -> f64 {
    if closeness.is_nan() || closeness <= 0.0 || even.is_nan() || even <= 0.0 {
        return 0.0;
    }
    MOST * closeness / (closeness + even)
}

/// The closeness of the person at [`EVEN_ODDS_PLACE`] among these; of the one in the middle where there are fewer than twice as many. Nothing where nobody
/// is close.
pub fn even_odds_closeness(mut closeness: Vec<f64>) -> f64 {
    closeness.retain(|value| value.is_finite() && *value > 0.0);
    closeness.sort_by(|one, other| other.total_cmp(one));
    let place = EVEN_ODDS_PLACE.min(closeness.len().div_ceil(2));
    closeness.get(place.saturating_sub(1)).copied().unwrap_or(0.0)
}

/// How likely somebody would pass me on whom I want in a layer of this size (5, 15, 50, 150), whatever our moments say.
pub fn known_by_layer(layer: i64) -> f64 {
    match layer {
        ..=5 => 0.8,
        6..=15 => 0.6,
        16..=50 => 0.4,
        _ => 0.2,
    }
}

/// Two people who met so often between them alone, or twice as often among three, know each other as likely as not.
const EVEN_MEETINGS: f64 = 3.0;

/// How likely two people know each other whom common moments show together. `strength` is the sum over these moments of 1 / (their participants - 1), each
/// faded by its age: Newman's (2001) strength of working together.
pub fn known_by_moments(strength: f64) -> f64 {
    if strength.is_nan() || strength <= 0.0 { 0.0 } else { 0.9 * strength / (strength + EVEN_MEETINGS) }
}

/// So many others in one organization can be known well.
const KNOWN_AT_MOST: f64 = 9.0;

/// The most that a shared membership alone makes likely.
const BY_MEMBERSHIP: f64 = 0.6;

/// Whether two memberships held at one time, and how long.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Overlap {
    /// So many years, as far as both dates are known.
    Years(f64),
    /// They may have, or did for an unknown time.
    Unknown,
    /// They did not.
    Never,
}

impl Overlap {
    /// What it makes of a shared membership, from 0 to 1: years / (years + 1); a half where they are not known.
    pub fn factor(self) -> f64 {
        match self {
            Self::Years(years) => {
                let years = years.max(1.0 / 12.0);
                years / (years + 1.0)
            }
            Self::Unknown => 0.5,
            Self::Never => 0.0,
        }
    }
}

/// How long two memberships held together, until `today` where they have not ended.
pub fn overlap(one: (Option<PartialDate>, Option<PartialDate>), other: (Option<PartialDate>, Option<PartialDate>), today: Date) -> Overlap {
    let first = |span: (Option<PartialDate>, Option<PartialDate>)| span.0.and_then(PartialDate::earliest);
    let last = |span: (Option<PartialDate>, Option<PartialDate>)| span.1.and_then(PartialDate::latest);
    let never = |before: Option<Date>, after: Option<Date>| matches!((before, after), (Some(end), Some(begin)) if end < begin);
    if never(last(one), first(other)) || never(last(other), first(one)) {
        return Overlap::Never;
    }
    let (Some(began), Some(begun)) = (first(one), first(other)) else { return Overlap::Unknown };
    let end = last(one).unwrap_or(today).min(last(other).unwrap_or(today));
    let days = began.max(begun).duration_until(end).as_hours() / 24;
    Overlap::Years((days.max(0) as f64) / 365.25)
}

/// How likely two members of an organization know each other of which `size` members are known: .6 × min(1, 9 / (size - 1)) × [`Overlap::factor`].
///
/// The larger it is, the less a shared membership says: a person knows only so many of them well.
pub fn known_by_membership(size: usize, overlap: Overlap) -> f64 {
    let others = size.saturating_sub(1).max(1) as f64;
    BY_MEMBERSHIP * (KNOWN_AT_MOST / others).min(1.0) * overlap.factor()
}

/// How likely at least one of two independent reasons holds.
pub fn noisy_or(one: f64, other: f64) -> f64 {
    1.0 - (1.0 - one.clamp(0.0, 1.0)) * (1.0 - other.clamp(0.0, 1.0))
}
