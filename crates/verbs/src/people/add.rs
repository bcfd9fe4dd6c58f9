//! A new person, by hand.

use hearten_domain::PartialDate;

use crate::{PersonName, Result, Vault};

/// A person to add. Only the name is needed, or an address from which a name can be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewPerson {
    /// Their name; empty takes the best name known for the first address.
    pub name: String,
    /// Their mail addresses.
    pub emails: Vec<String>,
    /// Their telephone numbers.
    pub phones: Vec<String>,
    /// Where they work.
    pub organization: Option<String>,
    /// As what.
    pub role: Option<String>,
    /// Their birthday.
    pub birthday: Option<PartialDate>,
    /// Free text.
    pub note: Option<String>,
    /// Whether they are family.
    pub kin: bool,
    /// How close I want them: 5, 15, 50 or 150.
    pub layer: Option<i64>,
}

impl Vault {
    /// Adds a person. Where one of the addresses is known, its history becomes theirs.
    ///
    /// # Errors
    /// `invalid` where there is neither name nor address; `conflict` where an address belongs to somebody, who is named.
    pub async fn add_person(&self, new: NewPerson) -> Result<PersonName> {
        todo!()
    }
}
