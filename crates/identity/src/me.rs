//! Who I am, by the addresses of a mailbox.

/// Counts addresses until it is clear whose mailbox it is.
#[derive(Debug, Clone, Default)]
pub struct MeCounter {}

/// Whose mailbox it is.
#[derive(Debug, Clone, PartialEq)]
pub struct MeGuess {
    /// The owner's addresses, the likeliest first; more than one where several send and receive in turn.
    pub addresses: Vec<String>,
    /// The display name most often seen with the first.
    pub name: Option<String>,
    /// How sure, from 0 to 1; below [`MeGuess::SURE`] the user should be asked.
    pub confidence: f64,
    /// Why, in a sentence with counts.
    pub reason: String,
}

impl MeGuess {
    /// From this confidence on the guess may be used without asking.
    pub const SURE: f64 = 0.8;
}

impl MeCounter {
    /// Adds one mail: who wrote it, and all whom it names as recipients (To, Cc, Bcc). Addresses in lower case.
    pub fn add<'a>(
        &mut self,
        _from: Option<(&'a str, Option<&'a str>)>,
        _recipients: impl IntoIterator<Item = (&'a str, Option<&'a str>)>,
    ) {
    }

    /// Whether more mails would hardly change the guess (2,000 are enough).
    pub fn is_enough(&self) -> bool {
        true
    }

    /// The guess so far; none without mail.
    pub fn guess(&self) -> Option<MeGuess> {
        None
    }
}
