//! Changes to what the vault knows of me.

use hearten_domain::{MembershipId, MembershipKind, PartialDate};

use crate::{Receipt, Result, Vault};

/// What to change about me; what is left empty stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MeEdit {
    /// My name.
    pub name: Option<String>,
    /// Addresses that are mine.
    pub add_addresses: Vec<String>,
    /// Addresses that are not mine.
    pub remove_addresses: Vec<String>,
    /// What I care for.
    pub add_interests: Vec<String>,
    /// What I no longer care for, by its words.
    pub remove_interests: Vec<String>,
    /// Where I belong.
    pub add_memberships: Vec<NewMembership>,
    /// Memberships to take away.
    pub remove_memberships: Vec<MembershipId>,
    /// How many moves a day to put before me at most: 1 to 20.
    pub moves_a_day: Option<i64>,
    /// The hours a week I mean to give: 0 to 80.
    pub capacity_hours: Option<f64>,
}

/// Where I belong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMembership {
    /// The organization's name.
    pub organization: String,
    /// How I belong to it.
    pub kind: MembershipKind,
    /// As what.
    pub role: Option<String>,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
}

impl Vault {
    /// Changes what the vault knows of me; makes me on first need.
    ///
    /// # Errors
    /// `invalid` for what cannot be an address, an empty name or a number out of range; `conflict` where an address belongs to a person,
    /// who is named; `missing` for an interest or membership that is not mine.
    pub async fn edit_me(&self, edit: MeEdit) -> Result<Receipt> {
        todo!()
    }
}
