//! What I learn about a person.

use hearten_domain::{ConcernId, ConcernKind, DateKind, MembershipKind, PartialDate, PersonId};
use jiff::civil::Date;

use crate::{Receipt, Result, Vault};

/// Something to note about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewNote {
    /// Free text, added to the note.
    Text(String),
    /// A topic they care for.
    Interest(String),
    /// Something on their mind.
    Concern {
        /// What it is.
        text: String,
        /// What sort it is.
        kind: ConcernKind,
        /// The first day; none is today.
        since: Option<Date>,
        /// The day it matters, or the last day it counts.
        until: Option<Date>,
    },
    /// A date that matters to them.
    Date {
        /// What it means.
        kind: DateKind,
        /// What it is called, where the kind does not say.
        label: Option<String>,
        /// The date.
        date: PartialDate,
    },
    /// Where they belong.
    MemberOf {
        /// The organization's name.
        organization: String,
        /// How they belong to it.
        kind: MembershipKind,
        /// As what.
        role: Option<String>,
        /// Since when.
        from: Option<PartialDate>,
        /// Until when.
        to: Option<PartialDate>,
    },
}

impl Vault {
    /// Notes something about a person.
    ///
    /// # Errors
    /// `missing` where there is no such person; `refused` where nothing is to be noted about them; `invalid` for an empty text or dates
    /// that contradict each other; `conflict` where it is noted already.
    pub async fn note(&self, id: PersonId, note: NewNote) -> Result<Receipt> {
        todo!()
    }

    /// Closes a concern: it was answered, or went away, on the day `on`.
    ///
    /// # Errors
    /// `missing` where there is no such concern; `conflict` where it is closed already.
    pub async fn answer_concern(&self, id: ConcernId, on: Date) -> Result<Receipt> {
        todo!()
    }
}
