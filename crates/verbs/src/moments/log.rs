//! A contact written down by hand.

use hearten_domain::{Direction, Medium, PersonId};
use jiff::civil::Date;

use crate::{Receipt, Result, Vault};

/// A contact to write down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMoment {
    /// With whom; at least one.
    pub people: Vec<PersonId>,
    /// By which medium.
    pub medium: Medium,
    /// Which way, seen from me.
    pub direction: Direction,
    /// On which day; a later day than today is a plan.
    pub on: Date,
    /// How long, in minutes.
    pub minutes: Option<i64>,
    /// What it was about.
    pub subject: Option<String>,
    /// What was said or done.
    pub text: Option<String>,
    /// What I brought to it.
    pub brought: Option<String>,
}

impl Vault {
    /// Writes down a contact.
    ///
    /// # Errors
    /// `invalid` without people or with minutes out of 1 to 10,080; `missing` where one of them is not there.
    pub async fn log(&self, new: NewMoment) -> Result<Receipt> {
        todo!()
    }
}
