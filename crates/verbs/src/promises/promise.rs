//! Something I said I would do.

use hearten_domain::PersonId;
use jiff::civil::Date;

use crate::{Receipt, Result, Vault};

impl Vault {
    /// Writes down what I said on the day `on` that I would do for a person, by the day `due` where one was named.
    ///
    /// # Errors
    /// `missing` where there is no such person; `invalid` for an empty text, a day to come, or a due day before it was said.
    pub async fn promise(&self, id: PersonId, text: &str, due: Option<Date>, on: Date) -> Result<Receipt> {
        todo!()
    }
}
