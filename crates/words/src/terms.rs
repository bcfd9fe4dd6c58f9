//! The words of a text that carry its content.

use rust_stemmers::{Algorithm, Stemmer};

use crate::{Language, fold, language};

/// The stemmed content words of a text, folded, in order, each once. Small words, single letters and mere numbers are left out.
/// The language is guessed; short texts count as English.
pub fn terms(text: &str) -> Vec<String> {
    terms_in(text, language(text).unwrap_or_default())
}

/// As [`terms`], in a known language. Texts to be compared should be stemmed alike.
pub fn terms_in(text: &str, language: Language) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    each_term(text, language, |stem| {
        if !found.contains(&stem) {
            found.push(stem);
        }
    });
    found
}

/// Gives every stemmed content word of a text to `take`, in order, as often as it comes.
pub(crate) fn each_term(text: &str, language: Language, mut take: impl FnMut(String)) {
    let stemmer = Stemmer::create(algorithm(language));
    // Stemmers want the language's own letters, so folding comes after; small words are compared folded.
    for word in text.to_lowercase().split(|letter: char| !letter.is_alphanumeric() && letter != '\u{301}' && letter != '\u{308}') {
        let plain = fold(word);
        if plain.chars().count() < 2 || plain.chars().all(char::is_numeric) || is_small_word(&plain, language) {
            continue;
        }
        let stem = fold(&stemmer.stem(word));
        if !stem.is_empty() {
            take(stem);
        }
    }
}

fn algorithm(language: Language) -> Algorithm {
    match language {
        Language::English => Algorithm::English,
        Language::German => Algorithm::German,
        Language::French => Algorithm::French,
        Language::Spanish => Algorithm::Spanish,
        Language::Italian => Algorithm::Italian,
        Language::Portuguese => Algorithm::Portuguese,
        Language::Dutch => Algorithm::Dutch,
    }
}

/// Whether a folded word only joins others.
fn is_small_word(word: &str, language: Language) -> bool {
    let own = match language {
        Language::English => ENGLISH,
        Language::German => GERMAN,
        Language::French => FRENCH,
        Language::Spanish => SPANISH,
        Language::Italian => ITALIAN,
        Language::Portuguese => PORTUGUESE,
        Language::Dutch => DUTCH,
    };
    own.binary_search(&word).is_ok()
}

// Each list is in the order of its bytes: a small word is looked for at every word of every subject.
const ENGLISH: &[&str] = &[
    "about", "after", "again", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "before", "being", "but", "by",
    "can", "could", "did", "do", "does", "don", "for", "from", "get", "had", "has", "have", "he", "her", "here", "him", "his", "how", "if",
    "in", "into", "is", "it", "its", "just", "ll", "may", "me", "more", "most", "my", "new", "no", "not", "now", "of", "off", "on", "one",
    "only", "or", "other", "our", "out", "over", "per", "re", "she", "should", "so", "some", "such", "than", "that", "the", "their",
    "them", "then", "there", "these", "they", "this", "those", "to", "too", "up", "us", "ve", "very", "via", "was", "we", "were", "what",
    "when", "where", "which", "who", "why", "will", "with", "would", "you", "your",
];
const GERMAN: &[&str] = &[
    "aber", "alle", "als", "also", "am", "an", "auch", "auf", "aus", "bei", "bin", "bis", "bist", "da", "das", "dass", "dein", "dem",
    "den", "der", "des", "dich", "die", "dir", "doch", "du", "durch", "ein", "eine", "einem", "einen", "einer", "er", "es", "fur", "hab",
    "habe", "haben", "hat", "ich", "ihm", "ihn", "ihr", "im", "in", "ist", "ja", "kann", "mein", "mich", "mir", "mit", "nach", "nicht",
    "noch", "nun", "nur", "ob", "oder", "sein", "sich", "sie", "sind", "so", "uber", "um", "und", "uns", "unser", "vom", "von", "vor",
    "war", "was", "weil", "wenn", "wer", "wie", "wir", "wird", "zu", "zum", "zur",
];
const FRENCH: &[&str] = &[
    "ai", "au", "aux", "avec", "ce", "ces", "cette", "dans", "de", "des", "du", "elle", "en", "es", "est", "et", "eux", "il", "ils", "je",
    "la", "le", "les", "leur", "lui", "ma", "mais", "me", "mes", "moi", "mon", "ne", "nos", "notre", "nous", "on", "ou", "par", "pas",
    "plus", "pour", "qu", "que", "qui", "sa", "se", "ses", "si", "son", "sont", "sur", "ta", "te", "tes", "toi", "ton", "tu", "un", "une",
    "vos", "votre", "vous", "y",
];
const SPANISH: &[&str] = &[
    "al", "como", "con", "de", "del", "el", "ella", "ellos", "en", "es", "esta", "este", "ha", "hay", "la", "las", "le", "les", "lo",
    "los", "mas", "me", "mi", "muy", "no", "nos", "nuestro", "o", "para", "pero", "por", "que", "se", "si", "sin", "sobre", "son", "su",
    "sus", "te", "tu", "un", "una", "ya", "yo",
];
const ITALIAN: &[&str] = &[
    "al", "alla", "anche", "che", "chi", "ci", "come", "con", "da", "dal", "dei", "del", "della", "di", "e", "gli", "ha", "ho", "il", "in",
    "io", "la", "le", "lo", "ma", "mi", "mio", "nel", "nella", "non", "per", "piu", "se", "si", "sono", "su", "sul", "ti", "tu", "un",
    "una", "uno",
];
const PORTUGUESE: &[&str] = &[
    "ao", "as", "com", "como", "da", "das", "de", "do", "dos", "ela", "ele", "em", "essa", "esse", "esta", "eu", "foi", "ha", "isso",
    "mais", "mas", "me", "meu", "minha", "na", "nao", "nas", "no", "nos", "os", "ou", "para", "pela", "pelo", "por", "que", "se", "sem",
    "ser", "seu", "sua", "um", "uma", "voce",
];
const DUTCH: &[&str] = &[
    "aan", "al", "als", "bij", "dan", "dat", "de", "den", "der", "deze", "die", "dit", "door", "een", "en", "er", "geen", "had", "heb",
    "heeft", "het", "hij", "hoe", "ik", "in", "is", "je", "kan", "maar", "me", "met", "mijn", "naar", "niet", "nog", "nu", "of", "om",
    "ons", "ook", "op", "te", "tot", "uit", "van", "voor", "was", "wat", "we", "wel", "wij", "zal", "ze", "zich", "zijn", "zo",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_a_stem_and_small_words_fall_away() {
        assert_eq!(terms("The connections to the gardens"), terms("connecting with a garden"));
        assert_eq!(terms("the of and 2024 a"), Vec::<String>::new());
        assert_eq!(terms_in("die Gärten der Städte", Language::German), terms_in("Garten und Stadt", Language::German));
    }

    #[test]
    fn the_small_words_of_each_language_stand_in_order() {
        for words in [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH] {
            assert!(words.is_sorted_by(|one, next| one < next), "{words:?}");
        }
    }

    #[test]
    fn each_term_comes_once_in_order() {
        assert_eq!(terms("Solar panels, solar heat; PANELS"), ["solar", "panel", "heat"]);
    }
}
