//! A promise kept.

use hearten_domain::PromiseId;
use jiff::civil::Date;

use crate::{Receipt, Result, Vault};

impl Vault {
    /// Writes down that a promise was kept on the day `on`.
    ///
    /// # Errors
    /// `missing` where there is no such promise; `conflict` where it was kept already; `invalid` for a day to come or before it was made.
    pub async fn keep_promise(&self, id: PromiseId, on: Date) -> Result<Receipt> {
        todo!()
    }
}
