//! What happened between me and one person, newest first.

use hearten_domain::{Medium, PersonId};
use jiff::civil::Date;
use serde::Serialize;

use crate::{Result, Vault};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimelineEntry {
    /// What it is: `moment`, `story`, `gift`, `thanks`, `promise` or `concern`.
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// The day it is about.
    pub day: Date,
    /// What it was, in a few words.
    pub title: String,
    /// More about it.
    pub detail: Option<String>,
    /// By which medium, of a moment.
    pub medium: Option<Medium>,
    /// Which way: `sent`, `received`, `mutual`; or `given`, `received` of a gift.
    pub direction: Option<String>,
    /// Whether it lies after now: a plan.
    pub planned: bool,
}

impl Vault {
    /// A page of what happened with the person, newest first, and the cursor of the next page.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` for a cursor that this verb never gave.
    pub async fn timeline(&self, id: PersonId, cursor: Option<&str>, limit: i64) -> Result<(Vec<TimelineEntry>, Option<String>)> {
        todo!()
    }
}
