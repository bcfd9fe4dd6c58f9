//! Why something could not be read, or not wholly: said in English where it is found, kept so in reports, and found again there by its words.

mod causes;
#[cfg(test)]
mod tests;

use std::{fmt, ops::Deref};

use serde::{Deserialize, Serialize};

pub use causes::ProblemCause;

/// Why a record could not be read, or not wholly: what is wrong, and what to do about it where something can be done. In English, as reports keep
/// it; what [`ProblemCause::of`] finds in it can be said in other languages. In JSON it is its text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cause(String);

impl Cause {
    /// A cause for which there is no [`ProblemCause`]: the words of the system or of a library alone, or a text that is in the user's language
    /// already.
    pub fn said(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands between the quotation marks of a cause: the text with marks and control characters in it written out, as [`fmt::Debug`] does.
    pub fn quoted(text: &str) -> String {
        let shown = format!("{text:?}");
        shown.get(1..shown.len() - 1).unwrap_or_default().to_owned()
    }
}

impl Deref for Cause {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Cause {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl PartialEq<str> for Cause {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Cause {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl From<ProblemCause> for Cause {
    fn from(cause: ProblemCause) -> Self {
        Self(cause.template().to_owned())
    }
}

impl From<Cause> for String {
    fn from(cause: Cause) -> Self {
        cause.0
    }
}

/// The places of a cause, each with what stands in it.
type Places<'t> = Vec<(&'static str, &'t str)>;

impl ProblemCause {
    /// The cause with its places filled in; one that is not among them stays empty.
    pub fn with(self, places: &[(&str, &str)]) -> Cause {
        let (first, rest) = parts(self.template());
        let mut text = first.to_owned();
        for (place, words) in rest {
            text += places.iter().find(|known| known.0 == place).map_or("", |known| known.1);
            text += words;
        }
        Cause(text)
    }

    /// The cause that a text says, which may be of an older report, and what stands in its places: in each as little as can be, save for the last.
    /// Where several would do, it is the one with the most words of its own; none where there is none. The work grows with the text's length only.
    pub fn of(text: &str) -> Option<(Self, Places<'_>)> {
        let said = Self::ALL.iter().filter_map(|cause| Some((*cause, cause.places_in(text)?)));
        said.max_by_key(|(cause, _)| cause.length())
    }

    fn places_in(self, text: &str) -> Option<Places<'_>> {
        let (first, rest) = parts(self.template());
        let mut rest = rest.peekable();
        let mut left = text.strip_prefix(first)?;
        let mut places = Places::new();
        while let Some((place, words)) = rest.next() {
            let (value, behind) = if rest.peek().is_some() { left.split_once(words)? } else { (left.strip_suffix(words)?, "") };
            places.push((place, value));
            left = behind;
        }
        left.is_empty().then_some(places)
    }

    /// How much of the template is words of its own, in bytes.
    fn length(self) -> usize {
        let (first, rest) = parts(self.template());
        first.len() + rest.map(|(_, words)| words.len()).sum::<usize>()
    }
}

/// The words of a template before its first place, and each place with the words behind it.
fn parts(template: &'static str) -> (&'static str, impl Iterator<Item = (&'static str, &'static str)>) {
    let mut pieces = template.split('{');
    let first = pieces.next().unwrap_or_default();
    (first, pieces.filter_map(|piece| piece.split_once('}')))
}
