//! In which language a text is.

/// The languages whose words are stemmed and whose small words are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English; also assumed of texts too short to tell.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Italian.
    Italian,
    /// Portuguese.
    Portuguese,
    /// Dutch.
    Dutch,
}

/// Below this many characters a guess is no better than chance.
const LEAST_CHARACTERS: usize = 40;

/// The language of a text where it can be told with confidence and is one of [`Language`].
pub fn language(text: &str) -> Option<Language> {
    if text.chars().count() < LEAST_CHARACTERS {
        return None;
    }
    let guess = whatlang::detect(text).filter(whatlang::Info::is_reliable)?;
    match guess.lang() {
        whatlang::Lang::Eng => Some(Language::English),
        whatlang::Lang::Deu => Some(Language::German),
        whatlang::Lang::Fra => Some(Language::French),
        whatlang::Lang::Spa => Some(Language::Spanish),
        whatlang::Lang::Ita => Some(Language::Italian),
        whatlang::Lang::Por => Some(Language::Portuguese),
        whatlang::Lang::Nld => Some(Language::Dutch),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_tells_its_language_and_a_word_does_not() {
        assert_eq!(language("Ich wollte dich fragen, ob du morgen mit uns zum Essen kommen möchtest."), Some(Language::German));
        assert_eq!(
            language(
                "Could you let me know whether the meeting tomorrow still suits you, or whether we should rather find another day for it next week?"
            ),
            Some(Language::English)
        );
        assert_eq!(language("Budget"), None);
    }
}
