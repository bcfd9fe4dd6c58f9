//! How much passed, month by month or year by year.

use hearten_store::Tx;
use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use crate::{Result, Vault, vault::end_of_day};

/// Up to so many months they are shown one by one; beyond that, years.
const MOST_MONTHS: i32 = 36;

/// A month or a year of what passed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Stretch {
    /// Its first day.
    pub from: Date,
    /// Whether it is a year rather than a month.
    pub is_year: bool,
    /// With how many people something passed.
    pub people: i64,
    /// With how many of them by voice or face to face.
    pub people_by_voice: i64,
    /// How many moments.
    pub moments: i64,
    /// How many of them by voice or face to face.
    pub moments_by_voice: i64,
    /// To how many of these I brought something.
    pub brought: i64,
    /// Their share of the moments, 0 to 1; none without a moment.
    pub voice_share: Option<f64>,
}

/// The months from that of `since` to that of today, or the years where that is more than three years; those before the first moment are left out.
pub(super) async fn stretches(vault: &Vault, tx: &mut Tx, since: Date) -> Result<Vec<Stretch>> {
    let today = vault.today_date();
    let months = i32::from(today.year() - since.year()) * 12 + i32::from(today.month() - since.month());
    let is_year = months >= MOST_MONTHS;
    let mut all: Vec<Stretch> = Vec::new();
    let mut from = if is_year { Date::new(since.year(), 1, 1).unwrap_or(since) } else { since.first_of_month() };
    while from <= today {
        let Ok(next) = from.checked_add(if is_year { 1.year() } else { 1.month() }) else { break };
        if let Some(stretch) = stretch(vault, tx, from, next, is_year).await?
            && (stretch.moments > 0 || !all.is_empty())
        {
            all.push(stretch);
        }
        from = next;
    }
    Ok(all)
}

async fn stretch(vault: &Vault, tx: &mut Tx, from: Date, next: Date, is_year: bool) -> Result<Option<Stretch>> {
    let zone = vault.zone();
    let last = |day: Date| day.yesterday().ok().and_then(|day| end_of_day(day, &zone));
    let (Some(after), Some(until)) = (last(from), last(next)) else { return Ok(None) };
    let found = tx.touched_between(after, until.min(vault.now())).await?;
    Ok(Some(Stretch {
        from,
        is_year,
        people: found.people,
        people_by_voice: found.people_by_voice,
        moments: found.moments,
        moments_by_voice: found.moments_by_voice,
        brought: found.brought,
        voice_share: (found.moments > 0).then(|| found.moments_by_voice as f64 / found.moments as f64),
    }))
}
