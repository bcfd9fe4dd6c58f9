//! How many moves a day fit the user.

use hearten_moves::moves_for_hours;
use hearten_store::Tx;

use crate::Result;

/// The setting that says how many moves a day to offer at most.
pub(crate) const MOVES_A_DAY: &str = "moves_a_day";
/// The setting that says how many hours a week the user means to give.
pub(crate) const CAPACITY_HOURS: &str = "capacity_hours";
/// The hours a week where nothing was said.
const USUAL_HOURS: f64 = 3.0;

/// The hours a week the user means to give.
pub(crate) async fn capacity_hours(tx: &mut Tx) -> Result<f64> {
    Ok(tx.setting(CAPACITY_HOURS).await?.and_then(|text| text.parse().ok()).unwrap_or(USUAL_HOURS))
}

/// How many moves to offer at most on a day: what the user said, else what fits their hours.
pub(crate) async fn moves_a_day(tx: &mut Tx) -> Result<usize> {
    match chosen(tx).await? {
        Some(limit) => Ok(limit),
        None => Ok(moves_for_hours(capacity_hours(tx).await?)),
    }
}

/// Whether the user said how many moves a day they want at most.
pub(crate) async fn is_pace_chosen(tx: &mut Tx) -> Result<bool> {
    Ok(chosen(tx).await?.is_some())
}

async fn chosen(tx: &mut Tx) -> Result<Option<usize>> {
    Ok(tx.setting(MOVES_A_DAY).await?.and_then(|text| text.parse().ok()))
}
