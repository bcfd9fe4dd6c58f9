//! Something I received, for which thanks become owed.

use crate::{NewGift, Receipt, Result, Vault};

impl Vault {
    /// Writes down what I received; in the same change thanks become owed.
    ///
    /// # Errors
    /// `invalid` for an empty text or a day to come; `missing` where person or gift are not there.
    pub async fn receive(&self, new: NewGift) -> Result<Receipt> {
        todo!()
    }
}
