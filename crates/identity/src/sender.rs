//! What stands behind an address, and whether it is a person.

use std::borrow::Cow;

use hearten_domain::{AddressTally, SenderClass};

/// What stands behind an address, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassReading {
    /// What it is.
    pub class: SenderClass,
    /// Why, in a few words for the user.
    pub reason: Cow<'static, str>,
}

/// Judges an address by its words, the best display name seen with it, and the counts over all its mail.
///
/// A human being who was seen only on lists is of class person; whether a record is made of them is for [`personhood`] to say.
pub fn classify(_address: &str, _name: Option<&str>, _tally: &AddressTally) -> ClassReading {
    ClassReading { class: SenderClass::Robot, reason: Cow::Borrowed("") }
}

/// Whether an address belongs to a person to be kept, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personhood {
    /// Whether to keep a person.
    pub is_person: bool,
    /// Why or why not, in a few words for the user.
    pub reason: Cow<'static, str>,
}

/// Whether a person is kept for an address: it has a card; mail went both ways; it wrote to me personally three times; or I wrote to it and it did not bounce.
/// Never for a list, robot, newsletter or bounce.
pub fn personhood(_class: SenderClass, _tally: &AddressTally, _has_card: bool) -> Personhood {
    Personhood { is_person: false, reason: Cow::Borrowed("") }
}
