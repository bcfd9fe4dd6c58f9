//! Known addresses that are not people.

use hearten_domain::SenderClass;
use serde::Serialize;

use crate::{Result, Vault};

/// An address that was seen and does not count as a person, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The address.
    pub address: String,
    /// The best name seen with it.
    pub name: Option<String>,
    /// What seems to stand behind it.
    pub class: SenderClass,
    /// Why it does not count as a person, a clause.
    pub reason: String,
    /// How many mails were seen from or to it.
    pub mails: i64,
}

impl Vault {
    /// The known addresses that do not count as people, most mail first, at most `limit`.
    pub async fn left_out(&self, limit: i64) -> Result<Vec<LeftOut>> {
        todo!()
    }
}
