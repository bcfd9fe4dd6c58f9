//! Text as it is compared and searched: without case, accents and signs.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest word that is indexed, in bytes; PostgreSQL takes no lexeme beyond 2,046.
const LONGEST_WORD: usize = 100;

/// The text in lower case, decomposed (NFKD) and without accents, words apart by single spaces: `"  Łukasz  PÉREZ "` becomes `"lukasz perez"`.
///
/// Signs stay. Two texts are the same name when their folded forms are equal.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        // Most text is, and has nothing to decompose.
        for letter in text.chars() {
            take_letter(letter.to_ascii_lowercase(), &mut folded);
        }
    } else {
        for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
            take_letter(letter, &mut folded);
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// One letter, decomposed and in lower case, as it stands in a folded text.
fn take_letter(letter: char, folded: &mut String) {
    match letter {
        plain if plain.is_ascii_alphanumeric() => folded.push(plain),
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ø' => folded.push('o'),
        'đ' | 'ð' => folded.push('d'),
        'ł' => folded.push('l'),
        'þ' => folded.push_str("th"),
        'ı' => folded.push('i'),
        'ς' => folded.push('σ'),
        // Lower-casing may bring a mark of its own, as that of İ.
        mark if is_combining_mark(mark) => {}
        space if space.is_whitespace() => {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        }
        other if other.is_control() => {}
        other => folded.push(other),
    }
}

/// The words of a text as they are indexed and sought: folded runs of letters and digits. Each character of scripts that are written
/// without spaces (Han, kana) is a word of its own.
pub fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut word = String::new();
    let folded = fold(text);
    for letter in folded.chars() {
        if !letter.is_alphanumeric() || is_unspaced(letter) {
            take(&mut word, &mut found);
        }
        if is_unspaced(letter) {
            found.push(letter.to_string());
        } else if letter.is_alphanumeric() && word.len() < LONGEST_WORD {
            word.push(letter);
        }
    }
    take(&mut word, &mut found);
    found
}

fn take(word: &mut String, found: &mut Vec<String>) {
    if !word.is_empty() {
        found.push(std::mem::take(word));
    }
}

/// Whether a character belongs to a script written without spaces between words.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A text as part of a pattern for `LIKE … ESCAPE '!'`, in which its own signs mean themselves.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_takes_case_and_accents_away() {
        for (text, folded) in [
            ("  Łukasz \t PÉREZ ", "lukasz perez"),
            ("STRAẞE", "strasse"),
            ("Ærøskøbing", "aeroskobing"),
            ("İstanbul", "istanbul"),
            ("ﬁnd", "find"),
            ("O'Neill-Ödön", "o'neill-odon"),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded);
            assert_eq!(fold(folded), folded);
        }
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(words("Re: the budget_2024, O'Neill"), ["re", "the", "budget", "2024", "o", "neill"]);
        assert_eq!(words("東京 office"), ["東", "京", "office"]);
        assert!(words(" -- !").is_empty());
    }
}
