//! Changes to a person's own facts.

use hearten_domain::{ConcernId, ContactPointId, ImportantDateId, InterestId, MembershipId, PartialDate, PersonId};

use crate::{Receipt, Result, Vault};

/// What to change about a person; what is left empty stays. An inner none takes the fact away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonEdit {
    /// A new name.
    pub name: Option<String>,
    /// A name friends use.
    pub nickname: Option<Option<String>>,
    /// Free text.
    pub note: Option<Option<String>>,
    /// How close I want them: 5, 15, 50 or 150.
    pub layer: Option<Option<i64>>,
    /// Whether they are family.
    pub kin: Option<bool>,
    /// The birthday.
    pub birthday: Option<Option<PartialDate>>,
    /// Addresses that are theirs too.
    pub add_emails: Vec<String>,
    /// Addresses that are not theirs; each stays a known address, with its history.
    pub remove_emails: Vec<String>,
    /// Telephone numbers that are theirs too.
    pub add_phones: Vec<String>,
    /// Telephone numbers and other contacts to take away.
    pub remove_contacts: Vec<ContactPointId>,
    /// Memberships to take away.
    pub remove_memberships: Vec<MembershipId>,
    /// Interests to take away.
    pub remove_interests: Vec<InterestId>,
    /// Concerns to take away.
    pub remove_concerns: Vec<ConcernId>,
    /// Dates to take away.
    pub remove_dates: Vec<ImportantDateId>,
}

impl Vault {
    /// Changes a person's own facts.
    ///
    /// # Errors
    /// `missing` where there is no such person or fact; `invalid` for an empty name or another layer than 5, 15, 50 and 150;
    /// `conflict` where an address belongs to somebody else, who is named.
    pub async fn edit_person(&self, id: PersonId, edit: PersonEdit) -> Result<Receipt> {
        todo!()
    }
}
