//! People by name first, then all that was written down.

use jiff::civil::Date;
use serde::Serialize;

use crate::{PersonName, Result, Vault};

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SearchHit {
    /// The kind of record: `person`, `moment`, `story`, `gift`, …
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// Whom it is about.
    pub person: Option<PersonName>,
    /// The day it is about.
    pub day: Option<Date>,
    /// What was found, in a line or two.
    pub text: String,
}

impl Vault {
    /// What fits the words of `text`: people by name first, then everything written down; at most `limit`.
    ///
    /// # Errors
    /// `invalid` for a text without a letter or digit.
    pub async fn search(&self, text: &str, limit: i64) -> Result<Vec<SearchHit>> {
        todo!()
    }
}
