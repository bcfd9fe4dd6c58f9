//! Who is listed as belonging to which organization, in the world outside.

use serde::{Deserialize, Serialize};

use crate::{ImportId, ListingId, MembershipKind, OrganizationId, PartialDate};

/// Someone listed as belonging to an organization, whom I need not know: a seat on a board, a line of a club's directory.
///
/// It makes nobody a person of mine. It joins a person of mine by name, at the time of reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// Identity.
    pub id: ListingId,
    /// The name as listed.
    pub name: String,
    /// What the list tells its people apart by, such as `boards:1234`; none where only the name does.
    pub key: Option<String>,
    /// To what they belong.
    pub organization_id: OrganizationId,
    /// How.
    pub kind: MembershipKind,
    /// As what: a title or office.
    pub role: Option<String>,
    /// Since when, where the list says so.
    pub from: Option<PartialDate>,
    /// Until when; none is still, or unknown.
    pub to: Option<PartialDate>,
    /// The day for which the list says that it is so, where it says one.
    pub as_of: Option<PartialDate>,
    /// Where the organization is, where the list says so.
    pub place: Option<String>,
    /// The file that lists them.
    pub source: String,
    /// The import that made this record.
    pub import_id: Option<ImportId>,
}
