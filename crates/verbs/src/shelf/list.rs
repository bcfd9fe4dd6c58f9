//! What is on the shelf, and whom it would serve.

use hearten_domain::Find;
use serde::Serialize;

use crate::{PersonName, Result, Vault};

/// A find, and whom it would serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindView {
    /// The find.
    pub find: Find,
    /// The people whose interests or concerns it fits, best first, at most five.
    pub fits: Vec<PersonName>,
    /// The people it was given to.
    pub given_to: Vec<PersonName>,
}

impl Vault {
    /// The shelf: what waits for a person first, newest first; then what was given.
    pub async fn shelf(&self) -> Result<Vec<FindView>> {
        todo!()
    }
}
