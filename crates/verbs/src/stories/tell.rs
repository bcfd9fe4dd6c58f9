//! A story written down.

use hearten_domain::{PartialDate, PersonId};

use crate::{Receipt, Result, Vault};

/// A story to write down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewStory {
    /// A few words to know it by; none takes the first words of the text.
    pub title: Option<String>,
    /// The story.
    pub text: String,
    /// Who is in it.
    pub people: Vec<PersonId>,
    /// Who has heard it.
    pub heard: Vec<PersonId>,
    /// When it happened.
    pub date: Option<PartialDate>,
    /// Where it happened.
    pub place: Option<String>,
}

impl Vault {
    /// Writes down a story.
    ///
    /// # Errors
    /// `invalid` for an empty text; `missing` where somebody is not there; `refused` where nothing is to be noted about somebody in it.
    pub async fn tell(&self, new: NewStory) -> Result<Receipt> {
        todo!()
    }
}
