//! The interface's texts in the language of the visitor, for templates and pages.

use std::fmt;

use askama::filters::{Escaper, Html, HtmlSafe};
use hearten_speech::{Argument, Said, current};
pub(crate) use hearten_speech::{say, worded};
use hearten_verbs::{Hint, VerbError};

/// The code of the visitor's language, for `lang`.
pub(crate) fn language() -> &'static str {
    current().code()
}

/// The text as it stands in a page.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    // Writing into a string does not fail.
    let _ = Html.write_escaped_str(&mut escaped, text);
    escaped
}

/// A text with tags of HTML in it, such as a link around some of its words. What is filled in is escaped.
pub(crate) struct Markup(Said);

/// The text with tags that stands under `key`.
pub(crate) fn markup(key: &'static str) -> Markup {
    Markup(say(key))
}

impl Markup {
    /// Fills in `$name`, escaped.
    pub(crate) fn with(self, name: &'static str, value: impl fmt::Display) -> Self {
        Self(self.0.with(name, escaped(&value.to_string())))
    }

    /// Fills in the number `$name`, on which the text's form may depend.
    pub(crate) fn with_number(self, name: &'static str, number: impl Argument + Copy) -> Self {
        Self(self.0.with(name, number))
    }
}

impl HtmlSafe for Markup {}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What pages may word otherwise than the command line, such as what to do about an error, in HTML: with links to where it is done, and all that is not
/// ours escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Advice(String);

impl Advice {
    /// Words without tags.
    pub(crate) fn plain(words: &str) -> Self {
        Self(escaped(words))
    }

    /// A text of the catalogue; `written` gives words that are the same for all who read them the form of the page.
    pub(crate) fn said(said: &Said, written: fn(&str) -> String) -> Self {
        said.on_page().map_or_else(|| Self::plain(&written(&said.to_string())), Self)
    }

    /// What to do about an error of a page, with `written` as for [`Advice::said`].
    pub(crate) fn hinted(hint: &Hint, written: fn(&str) -> String) -> Self {
        hint.on_page().map_or_else(|| Self::plain(&written(hint.words())), |html| Self(html.to_owned()))
    }

    /// What to do about a verb's error, with `written` as for [`Advice::said`].
    pub(crate) fn of(error: &VerbError, written: fn(&str) -> String) -> Option<Self> {
        let on_page = error.remedy_on_page().map(|html| Self(html.to_owned()));
        on_page.or_else(|| Some(Self::plain(&written(error.remedy()?))))
    }
}

impl HtmlSafe for Advice {}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the scripts say, by its name in them.
const SCRIPT: &[(&str, &str)] = &[
    ("again", "script-try-again"),
    ("asOf", "script-as-of"),
    ("asLastSeen", "script-as-last-seen"),
    ("close", "script-close"),
    ("copied", "script-copied"),
    ("goTo", "palette-title"),
    ("goToField", "palette-field"),
    ("noMap", "script-no-map"),
    ("nothingNow", "script-nothing-now"),
    ("notOnMap", "script-not-on-map"),
    ("refused", "script-refused"),
    ("refusedMany", "script-refused-many"),
    ("refusedOne", "script-refused-one"),
    ("seeThem", "script-see-them"),
    ("sentMany", "script-sent-many"),
    ("sentOne", "script-sent-one"),
    ("throwAway", "script-throw-away"),
    ("waits", "script-waits"),
];

/// What the scripts say, as JSON.
pub(crate) fn script_words() -> String {
    let words = SCRIPT.iter().map(|(name, key)| ((*name).to_owned(), say(*key).to_string().into()));
    serde_json::Value::Object(words.collect()).to_string()
}
