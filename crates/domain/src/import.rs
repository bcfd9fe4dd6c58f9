//! Imports: one change each, taken back as a whole.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Cause, ImportId};

/// One run of `import`, with what it brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Identity; every record it made names it.
    pub id: ImportId,
    /// When it ran.
    pub at: Timestamp,
    /// The paths that were given, one a line.
    pub sources: String,
    /// What it brought, as [`ImportReport`] in JSON.
    pub report: String,
    /// When it was taken back.
    pub undone_at: Option<Timestamp>,
}

/// A record that could not be read, or not wholly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The file, with the path inside an archive after a `!`.
    pub source: String,
    /// The line on which the record begins, from 1; 0 where lines mean nothing.
    pub line: u64,
    /// What is wrong, and what to do about it where something can be done.
    pub cause: Cause,
}

/// How many people an import found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PeopleCounts {
    /// People that were not there before.
    pub new: u64,
    /// Cards that belong to people who were there.
    pub matched: u64,
}

/// How many moments an import found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MomentCounts {
    /// Moments that were not there before.
    pub new: u64,
    /// Moments that were.
    pub known: u64,
}

/// How many listings an import found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ListingCounts {
    /// Listings that were not there before.
    pub new: u64,
    /// Listings that were.
    pub known: u64,
}

impl ListingCounts {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What an import brought, left out and could not read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ImportReport {
    /// People.
    pub people: PeopleCounts,
    /// Moments.
    pub moments: MomentCounts,
    /// People listed in organizations, whom I need not know.
    #[serde(default, skip_serializing_if = "ListingCounts::is_empty")]
    pub listings: ListingCounts,
    /// How many records were left out on purpose, by reason.
    pub left_out: BTreeMap<String, u64>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}
