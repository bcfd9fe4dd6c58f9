//! One form for texts that people hold to be the same.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text without marks and case, with special letters written out (ß → ss, ø → o, ł → l, æ → ae, …) and runs of white space as one space.
///
/// Compatibility forms are unified (NFKD). It is meant for comparing and searching, not for showing. Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        // Most texts are; this way takes a tenth of the time and ends in the same.
        for word in text.split_whitespace() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.extend(word.chars().map(|letter| letter.to_ascii_lowercase()));
        }
        return folded;
    }
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).nfkd() {
        if letter.is_whitespace() {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else if !is_combining_mark(letter) && !is_unseen(letter) {
            push_plain(letter, &mut folded);
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// Marks of direction and joining that nobody sees.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The letters that normalisation leaves alone though people write them plainly.
fn push_plain(letter: char, folded: &mut String) {
    match letter {
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'þ' => folded.push_str("th"),
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' | 'ð' => folded.push('d'),
        'ħ' => folded.push('h'),
        'ı' => folded.push('i'),
        'ς' => folded.push('σ'),
        '’' | '‘' | 'ʼ' => folded.push('\''),
        other => folded.push(other),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::fold;

    #[test]
    fn marks_case_and_special_letters_do_not_count() {
        assert_eq!(fold("  Ångström\tØre   Łódź "), "angstrom ore lodz");
        assert_eq!(fold("STRASSE"), fold("Straße"));
        assert_eq!(fold("Ægir Þór Đặng"), "aegir thor dang");
        assert_eq!(fold("İstanbul Iğdır"), "istanbul igdir");
        assert_eq!(fold("ﬁne ① Ｗｉｄｅ"), "fine 1 wide");
    }

    #[test]
    fn scripts_without_case_are_kept() {
        assert_eq!(fold("田中 さくら"), "田中 さくら");
        assert_eq!(fold("\u{200e}Анна"), "анна");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
