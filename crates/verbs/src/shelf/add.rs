//! Something worth giving, kept.

use hearten_domain::FindKind;
use jiff::civil::Date;

use crate::{Receipt, Result, Vault};

/// Something worth giving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFind {
    /// What it is; none is told from the text: a link where it is an address of the web, else an idea.
    pub kind: Option<FindKind>,
    /// A web address, or what it says; both may stand in it.
    pub text_or_url: String,
    /// A few words to know it by; none takes the first line.
    pub title: Option<String>,
    /// The day it came onto the shelf.
    pub on: Date,
}

impl Vault {
    /// Keeps a find on the shelf.
    ///
    /// # Errors
    /// `invalid` for an empty text or a day to come; `conflict` where the same web address is on the shelf.
    pub async fn shelf_add(&self, new: NewFind) -> Result<Receipt> {
        todo!()
    }
}
