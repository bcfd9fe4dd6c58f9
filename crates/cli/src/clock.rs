//! The clock and ids of a run. Two hidden variables make every output repeatable: `HEARTEN_NOW` (an instant as in RFC 3339, perhaps with a zone
//! in brackets as in RFC 9557) stops the clock, and `HEARTEN_IDS_SEED` (milliseconds) gives the same ids to every run with the same number.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use hearten_domain::{Clock, FixedClock, Ids};
use hearten_verbs::{SystemClock, SystemIds};
use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use crate::failure::{Done, invalid};

/// The machine's clock, or one that stands still.
pub(crate) fn clock(now: Option<&str>) -> Done<Arc<dyn Clock>> {
    let Some(text) = now else { return Ok(Arc::new(SystemClock)) };
    if let Ok(zoned) = text.parse::<Zoned>() {
        return Ok(Arc::new(FixedClock { now: zoned.timestamp(), zone: zoned.time_zone().clone() }));
    }
    let instant: Timestamp = text.parse().map_err(|error| invalid(format!("HEARTEN_NOW is not an instant: {error}")))?;
    Ok(Arc::new(FixedClock::utc(instant)))
}

/// New ids, or a fixed sequence of them.
pub(crate) fn ids(seed: Option<&str>) -> Done<Arc<dyn Ids>> {
    let Some(text) = seed else { return Ok(Arc::new(SystemIds::default())) };
    let start = text.parse().map_err(|_| invalid(format!("HEARTEN_IDS_SEED is not a number of milliseconds: {text:?}")))?;
    Ok(Arc::new(SeededIds { start, count: AtomicU32::new(0) }))
}

/// UUIDv7 ids that rise from `start` and repeat from run to run, with ends as different as those of real ones.
#[derive(Debug)]
struct SeededIds {
    start: u64,
    count: AtomicU32,
}

impl Ids for SeededIds {
    fn next(&self) -> Uuid {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        let mut random = [0_u8; 10];
        let end = mixed(self.start.wrapping_add(u64::from(count) << 40)).to_be_bytes();
        for (slot, byte) in random.iter_mut().zip(count.to_be_bytes().into_iter().chain(end)) {
            *slot = byte;
        }
        // The version takes the upper half of the first byte, which a count never reaches.
        uuid::Builder::from_unix_timestamp_millis(self.start, &random).into_uuid()
    }
}

/// The finalizer of splitmix64 (Steele et al. 2014), which scatters neighbouring numbers.
fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeded_ids_rise_repeat_and_end_differently() {
        let make = || ids(Some("1772442000000")).unwrap();
        let (one, two) = (make(), make());
        let first: Vec<_> = (0..300).map(|_| one.next()).collect();
        assert_eq!(first, (0..300).map(|_| two.next()).collect::<Vec<_>>());
        assert!(first.is_sorted_by(|a, b| a < b));
        let ends: std::collections::BTreeSet<_> = first.iter().map(|id| id.to_string().split_off(28)).collect();
        assert_eq!(ends.len(), first.len());
    }

    #[test]
    fn a_fixed_now_may_name_its_zone() {
        let clock = clock(Some("2026-03-02T00:30:00+01:00[Europe/Madrid]")).unwrap();
        assert_eq!(clock.today(), jiff::civil::date(2026, 3, 2));
        assert!(super::clock(Some("noon")).is_err());
    }
}
