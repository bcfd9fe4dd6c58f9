//! What the vault knows of me.

use serde::Serialize;

use crate::{MembershipView, Result, Vault};

/// What the vault knows of me.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MeView {
    /// My name, where known.
    pub name: Option<String>,
    /// My mail addresses, in order.
    pub addresses: Vec<String>,
    /// What I care for.
    pub interests: Vec<String>,
    /// Where I belong.
    pub memberships: Vec<MembershipView>,
    /// The hours a week I mean to give.
    pub capacity_hours: f64,
    /// How many moves a day to put before me at most.
    pub moves_a_day: i64,
}

impl Vault {
    /// What the vault knows of me.
    pub async fn me(&self) -> Result<MeView> {
        todo!()
    }
}
