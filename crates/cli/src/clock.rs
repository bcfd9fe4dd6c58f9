//! The clock and ids of a run. Two hidden variables make every output repeatable: `HEARTEN_NOW` (an instant as in RFC 3339, perhaps with a zone
//! in brackets as in RFC 9557) stops the clock, and `HEARTEN_IDS_SEED` (a number) counts ids from there.

use std::sync::Arc;

use hearten_domain::{Clock, FixedClock, Ids, SequenceIds};
use hearten_verbs::{SystemClock, SystemIds};
use jiff::{Timestamp, Zoned};

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
    let start = text.parse().ok().and_then(|number| Timestamp::from_millisecond(number).ok());
    let start = start.ok_or_else(|| invalid(format!("HEARTEN_IDS_SEED is not a number of milliseconds: {text:?}")))?;
    Ok(Arc::new(SequenceIds::starting(start)))
}
