//! The languages that the interface speaks.

use std::{fmt, str::FromStr};

/// A language that the interface speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English, the language that is complete.
    #[default]
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::English, Self::German, Self::Spanish, Self::French];

    /// The language's code (ISO 639-1), as in HTML's `lang`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
        }
    }

    /// The language's name as its speakers write it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::French => "Français",
        }
    }

    /// What stands between thousands: in French a narrow space that does not break.
    pub(crate) const fn thousands(self) -> char {
        match self {
            Self::English => ',',
            Self::German | Self::Spanish => '.',
            Self::French => '\u{202f}',
        }
    }

    /// What stands before a fraction.
    pub(crate) const fn fraction(self) -> char {
        match self {
            Self::English => '.',
            Self::German | Self::Spanish | Self::French => ',',
        }
    }

    /// The language that a browser likes best of those spoken here, by its `Accept-Language` (RFC 9110 section 12.5.4); none where it likes none
    /// of them.
    pub fn accepted(header: &str) -> Option<Self> {
        let liked = header.split(',').take(32).filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let language = parts.next()?.parse().ok()?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1.0, |weight| weight.parse().unwrap_or(0.0));
            Some((language, weight)).filter(|(_, weight)| *weight > 0.0)
        });
        // Of equal weights the first: `max_by` would take the last.
        liked.fold(None, |best: Option<(Self, f64)>, one| best.filter(|best| best.1 >= one.1).or(Some(one))).map(|(language, _)| language)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A text names no language that is spoken here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownLanguage;

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads a language tag (BCP 47) or a locale's name as systems have it: `de`, `de-AT`, `de_DE.UTF-8`.
    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        let primary = text.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary)).ok_or(UnknownLanguage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_likes_best_of_those_spoken() {
        assert_eq!(Language::accepted("de-AT,de;q=0.9,en;q=0.5"), Some(Language::German));
        assert_eq!(Language::accepted("ja, fr;q=0.4, es;q=0.8"), Some(Language::Spanish));
        assert_eq!(Language::accepted("en, de"), Some(Language::English));
        assert_eq!(Language::accepted("de;q=0, en;q=0.1"), Some(Language::English));
        assert_eq!(Language::accepted("ja"), None);
        assert_eq!(Language::accepted(""), None);
        assert_eq!(Language::accepted("fr;q=banana"), None);
    }

    #[test]
    fn a_language_is_read_from_tags_and_locales() {
        assert_eq!("de_DE.UTF-8".parse(), Ok(Language::German));
        assert_eq!("ES-mx".parse(), Ok(Language::Spanish));
        assert_eq!("C".parse::<Language>(), Err(UnknownLanguage));
    }
}
