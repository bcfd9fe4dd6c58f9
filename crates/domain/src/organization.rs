//! Organizations, and who belongs or belonged to them.

use serde::{Deserialize, Serialize};

use crate::{ImportId, MembershipId, OrganizationId, PartialDate, PersonId, text_enum::text_enum};

/// A company, club, school, board or association.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// Identity.
    pub id: OrganizationId,
    /// Its name, as written; unique in a vault when case is folded.
    pub name: String,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}

text_enum! {
    /// What binds a person to an organization.
    MembershipKind, "kind of membership" {
        /// They work there.
        Employer = "employer",
        /// They sit on its board.
        Board = "board",
        /// They belong to the club.
        Club = "club",
        /// They learn or learnt there.
        School = "school",
        /// They belong to the association.
        Association = "association",
        /// Something else.
        Other = "other",
    }
}

/// A person (or me) in an organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// Identity.
    pub id: MembershipId,
    /// Who belongs.
    pub person_id: PersonId,
    /// To what.
    pub organization_id: OrganizationId,
    /// How.
    pub kind: MembershipKind,
    /// As what: a title or office.
    pub role: Option<String>,
    /// Since when, where known.
    pub from: Option<PartialDate>,
    /// Until when; none is still, or unknown.
    pub to: Option<PartialDate>,
    /// The import that made this record, if one did.
    pub import_id: Option<ImportId>,
}
