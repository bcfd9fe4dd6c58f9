//! "Would I be glad to get this?": what a friend would say of a draft. It explains, it never blocks.

use hearten_domain::Move;
use serde::Serialize;

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// Nothing in it could not have been written to anybody.
    NoReason,
    /// It speaks of the writer before the reader.
    MeFirst,
    /// It asks more than one thing.
    ManyAsks,
    /// It asks for something in a hard season.
    AskInHardSeason,
    /// It is longer than people read gladly.
    TooLong,
    /// It holds a phrase that everybody has read too often.
    WornPhrase,
    /// It does not greet by name.
    NoGreeting,
    /// Thanks that do not name the deed, the result and the person.
    ThinThanks,
    /// It is cheerful in a hard season.
    Cheerful,
    /// Too long or too thin for its medium.
    Medium,
}

/// One remark on a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// What it is about.
    pub kind: RemarkKind,
    /// The remark, a sentence to the writer.
    pub text: String,
}

/// Remarks on a draft (the move's own, or as the user changed it); none means one would be glad to get it.
pub fn check(draft: &str, suggested: &Move) -> Vec<Remark> {
    let _ = (draft, suggested);
    Vec::new()
}
