//! A draft with the ways to send it and what a friend would say of it.

use hearten_domain::Move;
use hearten_verbs::{PersonPage, Remark};

use crate::{
    icon::{Icon, of_medium},
    page::Link,
    phrase,
    reach::{ways_to, without_number},
    say::Markup,
};

/// A draft as pages show it, by `draft.html`.
pub(crate) struct DraftShown {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) medium: String,
    pub(crate) medium_icon: Icon,
    pub(crate) ways: Vec<Link>,
    /// What to do where they are to be called and no number is known.
    pub(crate) no_number: Option<Markup>,
    pub(crate) remarks: Vec<String>,
}

impl DraftShown {
    /// The draft of a suggestion to one person.
    pub(crate) fn of(suggested: &Move, remarks: &[Remark], to: &PersonPage) -> Self {
        let reach = to.reach();
        Self {
            id: suggested.id.to_string(),
            text: suggested.draft.trim().to_owned(),
            medium: phrase::by_medium(suggested.medium),
            medium_icon: of_medium(suggested.medium),
            ways: ways_to(&[&reach], suggested.medium, &suggested.draft),
            no_number: without_number(&reach, &to.person.name, suggested.medium),
            remarks: remarks.iter().map(|remark| remark.text.clone()).collect(),
        }
    }
}
