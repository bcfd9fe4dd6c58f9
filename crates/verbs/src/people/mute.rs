//! How a person stands to being contacted and noted.

use hearten_domain::{PersonId, StandingKind};
use jiff::civil::Date;

use crate::{Receipt, Result, Vault};

impl Vault {
    /// From `since` the person is muted (or dead, or not to be contacted or noted), until the day `until` where that is known.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` where `until` is not after `since`; `conflict` where it holds already.
    pub async fn mute(&self, id: PersonId, kind: StandingKind, since: Date, until: Option<Date>) -> Result<Receipt> {
        todo!()
    }

    /// From today it is no longer so; without a kind, every standing but death ends.
    ///
    /// # Errors
    /// `missing` where there is no such person or nothing to end.
    pub async fn unmute(&self, id: PersonId, kind: Option<StandingKind>) -> Result<Receipt> {
        todo!()
    }
}
