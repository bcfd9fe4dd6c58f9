//! The machine's clock and new identities; the only place that asks the machine for either.

use std::sync::{Mutex, PoisonError};

use hearten_domain::{Clock, Ids};
use jiff::{Timestamp, tz::TimeZone};
use uuid::Uuid;

/// The machine's clock and time zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the machine's clock becomes a Clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn zone(&self) -> TimeZone {
        TimeZone::system()
    }
}

/// New UUIDv7 identities, ever rising within a process (RFC 9562 section 6.2, a counter in the random bits).
#[derive(Debug)]
pub struct SystemIds {
    context: Mutex<uuid::ContextV7>,
}

impl Default for SystemIds {
    fn default() -> Self {
        Self { context: Mutex::new(uuid::ContextV7::new()) }
    }
}

impl Ids for SystemIds {
    fn next(&self) -> Uuid {
        let now = SystemClock.now();
        let context = self.context.lock().unwrap_or_else(PoisonError::into_inner);
        let nanoseconds = u32::try_from(now.subsec_nanosecond()).unwrap_or_default();
        Uuid::new_v7(uuid::Timestamp::from_unix(&*context, now.as_second().max(0).cast_unsigned(), nanoseconds))
    }
}
