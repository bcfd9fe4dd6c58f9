//! One text of the catalogue, with what is filled in.

use std::{borrow::Cow, fmt};

use fluent_bundle::{FluentArgs, FluentValue};

use crate::{Language, catalogue, current};

/// The attribute of a text that words it for pages.
const PAGE: &str = "page";

/// What is filled into a text: words, or a number on which the text's form may depend (a year is words: its digits are not grouped).
pub trait Argument {
    /// The argument as Fluent has it.
    fn to_value(&self) -> FluentValue<'static>;
}

macro_rules! words {
    ($($words:ty)*) => {$(
        impl Argument for $words {
            fn to_value(&self) -> FluentValue<'static> {
                FluentValue::String(Cow::Owned(self.to_string()))
            }
        }
    )*};
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Argument for $number {
            fn to_value(&self) -> FluentValue<'static> {
                FluentValue::from(*self)
            }
        }
    )*};
}

words! { str String Cow<'_, str> Said }
numbers! { i8 i16 i32 i64 u8 u16 u32 u64 usize f64 }

impl<T: Argument + ?Sized> Argument for &T {
    fn to_value(&self) -> FluentValue<'static> {
        (*self).to_value()
    }
}

/// A text of the catalogue in the language at hand. It is written by its `Display`; what is filled in is not escaped for HTML.
#[derive(Debug)]
pub struct Said {
    key: Cow<'static, str>,
    arguments: FluentArgs<'static>,
    /// What is written where no language has the key; the key itself where nothing better is known.
    otherwise: Option<String>,
}

/// What a text can be asked for by: a key as it is written, one in a table, or one that was put together.
pub trait Key {
    /// The key.
    fn into_key(self) -> Cow<'static, str>;
}

impl Key for &'static str {
    fn into_key(self) -> Cow<'static, str> {
        Cow::Borrowed(self)
    }
}

impl<K: Key + Copy> Key for &K {
    fn into_key(self) -> Cow<'static, str> {
        (*self).into_key()
    }
}

impl Key for String {
    fn into_key(self) -> Cow<'static, str> {
        Cow::Owned(self)
    }
}

/// The text that stands under `key`.
pub fn say(key: impl Key) -> Said {
    Said { key: key.into_key(), arguments: FluentArgs::new(), otherwise: None }
}

/// One word of an enumeration in the language at hand: `list` and the word, with hyphens for its spaces, make its key. A word that the
/// catalogue does not have, such as one that somebody has chosen, is written as it is.
pub fn worded(list: &str, word: &str) -> Said {
    Said { otherwise: Some(word.to_owned()), ..say(format!("{list}-{}", word.replace([' ', '_'], "-"))) }
}

impl Said {
    /// Fills in `$name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Argument) -> Self {
        self.arguments.set(name, value.to_value());
        self
    }

    /// The text in one language; none where it has none.
    fn in_one(&self, language: Language) -> Option<Cow<'_, str>> {
        let bundle = catalogue::bundle(&self.key, language)?;
        let pattern = bundle.get_message(&self.key)?.value()?;
        // What goes wrong, such as an argument that is not there, stands in the text as `{$name}`.
        Some(bundle.format_pattern(pattern, Some(&self.arguments), &mut Vec::new()))
    }

    /// The text as pages word it, under its attribute `page`: HTML that may lead to where a thing is done, with what is filled in escaped. None where the
    /// text is worded alike for all who read it.
    pub fn on_page(&self) -> Option<String> {
        let arguments: FluentArgs<'_> = self.arguments.iter().map(|(name, value)| (name, escaped(value))).collect();
        let in_one = |language| {
            let bundle = catalogue::bundle(&self.key, language)?;
            let pattern = bundle.get_message(&self.key)?.get_attribute(PAGE)?.value();
            Some(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
        };
        in_one(current()).or_else(|| in_one(Language::English))
    }
}

/// Words as they stand in HTML; a number is harmless.
fn escaped<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    let FluentValue::String(words) = value else { return value.clone() };
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    FluentValue::String(Cow::Owned(escaped))
}

impl fmt::Display for Said {
    /// Writes the text; in English where the language lacks it, and where that does too its key, or the word that was to be said.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.in_one(current()).or_else(|| self.in_one(Language::English));
        f.write_str(text.as_deref().or(self.otherwise.as_deref()).unwrap_or(&self.key))
    }
}

impl From<Said> for String {
    fn from(said: Said) -> Self {
        said.to_string()
    }
}
