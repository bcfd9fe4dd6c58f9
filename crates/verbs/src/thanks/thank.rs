//! Thanks said, and what came of the help told.

use hearten_domain::{PersonId, ThanksId};
use jiff::civil::Date;

use crate::{Receipt, Result, Vault};

/// Thanks that were said, or an outcome that was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThanksAnswer {
    /// To whom.
    pub person: PersonId,
    /// Which thanks; none is the oldest still open, or new ones where a deed is named that none was owed for.
    pub thanks: Option<ThanksId>,
    /// What they did.
    pub deed: Option<String>,
    /// What it led to.
    pub led_to: Option<String>,
    /// What it shows about them.
    pub shows: Option<String>,
    /// The day it was said.
    pub on: Date,
    /// Whether they were told what came of their help.
    pub told: bool,
    /// What came of the help in the end; without `told` it is only written down, to be told later.
    pub outcome: Option<String>,
}

impl Vault {
    /// Writes down that I thanked somebody, or told them what came of their help.
    ///
    /// # Errors
    /// `missing` where person or thanks are not there, or where nothing is owed and no deed is named; `conflict` where the thanks have come
    /// further already; `invalid` for a day to come or before the thanks were owed.
    pub async fn thank(&self, answer: ThanksAnswer) -> Result<Receipt> {
        todo!()
    }
}
