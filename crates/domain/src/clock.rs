//! Now and new ids come only through these two, so that every result can be repeated.

use std::sync::atomic::{AtomicU64, Ordering};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use uuid::Uuid;

/// Tells the time and the zone in which the user's days begin and end.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Timestamp;

    /// The user's time zone.
    fn zone(&self) -> TimeZone;

    /// The user's local day.
    fn today(&self) -> Date {
        self.now().to_zoned(self.zone()).date()
    }
}

/// Gives new identities: UUIDv7, never the same one twice.
pub trait Ids: Send + Sync {
    /// A new identity.
    fn next(&self) -> Uuid;
}

/// A clock that stands still; for tests, for `--at`, and for the demo vault.
#[derive(Debug, Clone)]
pub struct FixedClock {
    /// What [`Clock::now`] answers.
    pub now: Timestamp,
    /// What [`Clock::zone`] answers.
    pub zone: TimeZone,
}

impl FixedClock {
    /// A clock in UTC that always says `now`.
    pub fn utc(now: Timestamp) -> Self {
        Self { now, zone: TimeZone::UTC }
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.now
    }

    fn zone(&self) -> TimeZone {
        self.zone.clone()
    }
}

/// Identities in a fixed sequence: the same start gives the same ids. For tests and the demo vault.
#[derive(Debug)]
pub struct SequenceIds {
    milliseconds: u64,
    counter: AtomicU64,
}

impl SequenceIds {
    /// Ids whose UUIDv7 time field is `start`, counted from zero.
    pub fn starting(start: Timestamp) -> Self {
        Self { milliseconds: start.as_millisecond().max(0).cast_unsigned(), counter: AtomicU64::new(0) }
    }
}

impl Ids for SequenceIds {
    fn next(&self) -> Uuid {
        let count = self.counter.fetch_add(1, Ordering::Relaxed);
        let mut random = [0_u8; 10];
        for (slot, byte) in random.iter_mut().skip(2).zip(count.to_be_bytes()) {
            *slot = byte;
        }
        uuid::Builder::from_unix_timestamp_millis(self.milliseconds, &random).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequence_ids_are_version_seven_distinct_and_repeatable() {
        let (one, two) = (SequenceIds::starting(Timestamp::UNIX_EPOCH), SequenceIds::starting(Timestamp::UNIX_EPOCH));
        let first: Vec<_> = (0..300).map(|_| one.next()).collect();
        let again: Vec<_> = (0..300).map(|_| two.next()).collect();
        assert_eq!(first, again);
        assert!(first.is_sorted_by(|a, b| a < b));
        assert!(first.iter().all(|id| id.get_version_num() == 7));
    }
}
