//! The fields of a form whose names are not known beforehand.

use std::collections::BTreeMap;

use hearten_domain::PersonId;
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    error_page::PageError,
    visitor::{day, identity},
};

/// What was sent, by name.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(crate) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// What was written in a field, perhaps nothing; none where there is no such field.
    pub(crate) fn sent(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// What was written in a field; nothing where there is no such field.
    pub(crate) fn text(&self, name: &str) -> String {
        self.sent(name).unwrap_or_default().to_owned()
    }

    /// The day in a field; none where it is empty.
    pub(crate) fn day(&self, name: &str) -> Result<Option<Date>, PageError> {
        day(&self.text(name))
    }

    /// The person whose id stands in a field.
    pub(crate) fn person(&self, name: &str) -> Result<PersonId, PageError> {
        identity(&self.text(name))
    }

    /// The people whose boxes are ticked, as having come.
    pub(crate) fn ticked(&self) -> Result<Vec<PersonId>, PageError> {
        self.0.keys().filter_map(|name| name.strip_prefix("came-")).map(identity).collect()
    }
}
