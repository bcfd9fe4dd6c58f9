//! The list of people: closest first, or as asked.

use hearten_domain::PersonId;
use jiff::civil::Date;
use serde::Serialize;

use crate::{Result, Vault};

/// One person in the list of people. Its JSON is a contract of `people --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonRow {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their mail addresses, in order.
    pub emails: Vec<String>,
    /// The organizations they belong to now, in order.
    pub organizations: Vec<String>,
    /// How close we are: no unit, 0 where there never was a moment; see `hearten_ties::closeness`.
    pub closeness: f64,
    /// The day of the last moment by now.
    pub last_moment: Option<Date>,
    /// How many moments by now.
    pub moments: i64,
}

/// A page of the list of people.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PeoplePage {
    /// The people of this page.
    pub people: Vec<PersonRow>,
    /// How many people fit the filter in all.
    pub total: i64,
    /// The offset of the next page; none on the last.
    pub next: Option<i64>,
}

/// By what the list of people is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PeopleSort {
    /// Closest first.
    #[default]
    Closeness,
    /// By name, case and accents folded.
    Name,
    /// Last in touch first.
    Last,
    /// Most moments first.
    Moments,
}

/// Which people to list, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleFilter {
    /// A loose name or (part of) an address.
    pub text: Option<String>,
    /// Part of the name of an organization they belong to.
    pub organization: Option<String>,
    /// Part of a topic they care for.
    pub interest: Option<String>,
    /// The layer they are in (5, 15, 50, 150).
    pub layer: Option<i64>,
    /// No moment within this many days, and at least one before.
    pub silent_days: Option<i64>,
    /// The order.
    pub sort: PeopleSort,
    /// How many at most; none is all.
    pub limit: Option<i64>,
    /// How many to pass over.
    pub offset: i64,
}

impl Vault {
    /// The people who fit `filter`. Me is never among them.
    pub async fn people(&self, filter: &PeopleFilter) -> Result<PeoplePage> {
        todo!()
    }
}
