//! Contacts in time.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{AddressId, Direction, ImportId, Medium, MomentId, PersonId, text_enum::text_enum};

/// A contact in time between me and others: a mail, a call, a meeting. A moment after now is a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Identity.
    pub id: MomentId,
    /// When; for an all-day moment noon UTC of its day.
    pub at: Timestamp,
    /// Whether only the day is known or meant.
    pub all_day: bool,
    /// By which medium.
    pub medium: Medium,
    /// Which way, seen from me.
    pub direction: Direction,
    /// How many took part besides me, counting each once.
    pub others: i64,
    /// The subject or title.
    pub subject: Option<String>,
    /// What was said or done; of mails only where the user asked for text.
    pub text: Option<String>,
    /// How long, in minutes.
    pub minutes: Option<i64>,
    /// What I brought to it.
    pub brought: Option<String>,
    /// Where it comes from, unique in a vault: `mail:<Message-ID>`, `calendar:UID#RECURRENCE`; none for what was logged by hand.
    pub source: Option<String>,
    /// The source of the first moment of its conversation.
    pub thread: Option<String>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

impl Moment {
    /// The local day on which it was.
    pub fn day(&self, zone: &TimeZone) -> Date {
        local_day(self.at, self.all_day, zone)
    }
}

/// The local day of an instant; of what takes whole days, the day that it names everywhere.
pub fn local_day(at: Timestamp, all_day: bool, zone: &TimeZone) -> Date {
    let zone = if all_day { TimeZone::UTC } else { zone.clone() };
    at.to_zoned(zone).date()
}

text_enum! {
    /// The part someone had in a moment.
    Role, "role" {
        /// Wrote or called.
        From = "from",
        /// Was addressed.
        To = "to",
        /// Was copied in.
        Cc = "cc",
        /// Took part.
        Attendee = "attendee",
    }
}

impl Role {
    /// Whether someone in this part of a moment of `direction` was in contact with me by it: of what I received only who wrote it,
    /// of what I sent or shared everybody. Those who were copied in beside me were not.
    pub fn is_contact(self, direction: Direction) -> bool {
        direction != Direction::Received || self == Self::From
    }
}

/// One of the others in a moment. The person may be only a known address so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// In which moment.
    pub moment_id: MomentId,
    /// Who.
    pub person_id: PersonId,
    /// In which part.
    pub role: Role,
    /// When: the moment's own time, kept beside for quick look-ups.
    pub at: Timestamp,
    /// By which address, where known, so that moments can follow an address when people are parted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<AddressId>,
}
