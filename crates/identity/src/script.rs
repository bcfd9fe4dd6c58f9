//! Names of other scripts in Latin letters, near enough to be met by what their owners write in Latin letters themselves.
//!
//! The tables follow the habits of passports and of people rather than one standard: Cyrillic as in passports (ICAO 9303), Greek after ELOT 743, kana after
//! Hepburn, Hangul after the revised romanisation, Hebrew and Arabic letter by letter without the vowels that they leave unwritten.

/// The text with letters of other scripts in Latin ones; what has no letter here stays. It must be folded already. Doing it twice changes nothing.
pub(crate) fn latin(folded: &str) -> String {
    if folded.is_ascii() {
        return folded.to_owned();
    }
    let mut written = String::with_capacity(folded.len());
    let letters: Vec<char> = folded.chars().collect();
    let mut place = 0;
    while let Some(letter) = letters.get(place).copied() {
        let next = letters.get(place + 1).copied();
        if let Some(both) = next.and_then(|next| of_two(letter, next)) {
            written.push_str(both);
            place += 2;
            continue;
        }
        match of_one(letter) {
            Some("*") => repeat_consonant(next, &mut written),
            Some(plain) => written.push_str(plain),
            None => written.push(letter),
        }
        place += 1;
    }
    written
}

/// A small tsu doubles the consonant after it.
fn repeat_consonant(next: Option<char>, written: &mut String) {
    if let Some(first) = next.and_then(of_one).and_then(|plain| plain.chars().next()) {
        written.push(first);
    }
}

/// Two letters that are written as one sound.
fn of_two(one: char, other: char) -> Option<&'static str> {
    Some(match (one, other) {
        ('и', 'и') => "i",
        ('и', 'я') => "ia",
        ('ь', 'е') => "ie",
        ('ь', 'я') => "ya",
        ('к', 'с') => "x",
        ('д', 'ж') => "j",
        ('ο', 'υ') => "ou",
        ('μ', 'π') => "b",
        ('γ', 'κ') => "g",
        ('γ', 'γ') => "ng",
        ('ε', 'υ') => "ev",
        ('α', 'υ') => "av",
        ('き' | 'キ', 'ゃ' | 'ャ') => "kya",
        ('き' | 'キ', 'ゅ' | 'ュ') => "kyu",
        ('き' | 'キ', 'ょ' | 'ョ') => "kyo",
        ('し' | 'シ', 'ゃ' | 'ャ') => "sha",
        ('し' | 'シ', 'ゅ' | 'ュ') => "shu",
        ('し' | 'シ', 'ょ' | 'ョ') => "sho",
        ('ち' | 'チ', 'ゃ' | 'ャ') => "cha",
        ('ち' | 'チ', 'ゅ' | 'ュ') => "chu",
        ('ち' | 'チ', 'ょ' | 'ョ') => "cho",
        ('り' | 'リ', 'ゅ' | 'ュ') => "ryu",
        ('り' | 'リ', 'ょ' | 'ョ') => "ryo",
        ('ひ' | 'ヒ', 'ょ' | 'ョ') => "hyo",
        // A long vowel is mostly written as a short one.
        ('こ' | 'コ', 'う' | 'ウ') => "ko",
        ('と' | 'ト', 'う' | 'ウ') => "to",
        ('ろ' | 'ロ', 'う' | 'ウ') => "ro",
        ('よ' | 'ヨ', 'う' | 'ウ') => "yo",
        ('そ' | 'ソ', 'う' | 'ウ') => "so",
        _ => return None,
    })
}

fn of_one(letter: char) -> Option<&'static str> {
    match letter {
        'а'..='џ' | 'ґ' | 'ѣ' => cyrillic(letter),
        'α'..='ω' => greek(letter),
        'א'..='ת' => hebrew(letter),
        'ء'..='ۿ' => arabic(letter),
        'ぁ'..='ー' => kana(letter),
        '\u{1100}'..='\u{11c2}' => hangul(letter),
        _ => None,
    }
}

fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' | 'є' | 'ѣ' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' | 'ї' => "i",
        'ј' => "j",
        'к' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ћ' => "c",
        'ђ' => "d",
        'у' | 'ў' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'џ' => "dz",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

fn greek(letter: char) -> Option<&'static str> {
    Some(match letter {
        'α' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' => "e",
        'ζ' => "z",
        'η' | 'ι' => "i",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ω' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'υ' => "y",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        _ => return None,
    })
}

fn hebrew(letter: char) -> Option<&'static str> {
    Some(match letter {
        'א' | 'ע' => "a",
        'ב' => "b",
        'ג' => "g",
        'ד' => "d",
        'ה' => "h",
        'ו' => "v",
        'ז' => "z",
        'ח' => "h",
        'ט' | 'ת' => "t",
        'י' => "y",
        'כ' | 'ך' | 'ק' => "k",
        'ל' => "l",
        'מ' | 'ם' => "m",
        'נ' | 'ן' => "n",
        'ס' => "s",
        'פ' | 'ף' => "p",
        'צ' | 'ץ' => "tz",
        'ר' => "r",
        'ש' => "sh",
        _ => return None,
    })
}

fn arabic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ا' | 'ع' | 'آ' | 'أ' | 'إ' | 'ى' => "a",
        'ء' => "",
        'ب' => "b",
        'ت' | 'ط' => "t",
        'ة' => "a",
        'ث' => "th",
        'ج' => "j",
        'ح' | 'ه' => "h",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' | 'ک' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' => "w",
        'ي' | 'ی' => "y",
        'پ' => "p",
        'چ' => "ch",
        'ژ' => "zh",
        'گ' => "g",
        _ => return None,
    })
}

fn kana(letter: char) -> Option<&'static str> {
    /// In the order of Unicode from ぁ, small forms first, voiced ones after each.
    const SOUNDS: [&str; 86] = [
        "a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go", "sa", "za", "shi",
        "ji", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji", "*", "tsu", "zu", "te", "de", "to", "do", "na", "ni", "nu",
        "ne", "no", "ha", "ba", "pa", "hi", "bi", "pi", "fu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me", "mo",
        "ya", "ya", "yu", "yu", "yo", "yo", "ra", "ri", "ru", "re", "ro", "wa", "wa", "i", "e", "o", "n", "v", "ka", "ke",
    ];
    let place = match letter {
        'ぁ'..='ゖ' => letter as usize - 'ぁ' as usize,
        'ァ'..='ヶ' => letter as usize - 'ァ' as usize,
        'ー' | '\u{3099}' | '\u{309a}' => return Some(""),
        _ => return None,
    };
    SOUNDS.get(place).copied()
}

/// Syllables come taken apart into their letters, as folding leaves them.
fn hangul(letter: char) -> Option<&'static str> {
    const FIRST: [&str; 19] = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
    const MIDDLE: [&str; 21] =
        ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"];
    const LAST: [&str; 27] = [
        "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p",
        "h",
    ];
    let number = letter as usize;
    match letter {
        '\u{1100}'..='\u{1112}' => FIRST.get(number - 0x1100).copied(),
        '\u{1161}'..='\u{1175}' => MIDDLE.get(number - 0x1161).copied(),
        '\u{11a8}'..='\u{11c2}' => LAST.get(number - 0x11a8).copied(),
        _ => None,
    }
}

/// The consonants of a word, runs of one as one: what is left of a name in Hebrew or Arabic letters.
pub(crate) fn consonants(word: &str) -> impl Iterator<Item = char> {
    let mut before = ' ';
    word.chars().filter(|letter| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | 'v' | ' ')).filter(move |letter| {
        let is_new = *letter != before;
        before = *letter;
        is_new
    })
}

/// Whether a word looks as if written in a script without vowels: none after its first letter.
pub(crate) fn is_without_vowels(word: &str) -> bool {
    word.chars().count() >= 2 && word.chars().skip(1).all(|letter| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u'))
}

/// Whether the text has letters that none of the tables knows and that are not Latin: it can only be compared with its like.
pub(crate) fn is_beyond_latin(folded: &str) -> bool {
    folded.chars().any(|letter| letter.is_alphabetic() && letter > '\u{24f}')
}

#[cfg(test)]
mod tests {
    use hearten_words::fold;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_read_as_their_owners_write_them_in_latin_letters() {
        for (written, latin_form) in [
            ("Юрий Иванов", "yuri ivanov"),
            ("Мария Щербакова", "maria shcherbakova"),
            ("Γιώργος Παπαδόπουλος", "giorgos papadopoulos"),
            ("דוד", "dvd"),
            ("محمد", "mhmd"),
            ("さくら", "sakura"),
            ("サトウ", "sato"),
            ("김민수", "gimminsu"),
            ("Łukasz", "lukasz"),
            ("田中", "田中"),
        ] {
            assert_eq!(latin(&fold(written)), latin_form, "{written}");
        }
    }

    #[test]
    fn what_is_written_without_vowels_is_met_by_its_consonants() {
        let same = |one: &str, other: &str| consonants(one).eq(consonants(other));
        assert!(same(&latin("محمد"), "muhammad") && same(&latin("יוסף"), "yosep"));
        assert!(!same(&latin("דוד"), "daniel"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_twice_changes_nothing(text in "\\PC{0,24}|[а-яα-ωא-תء-يぁ-ヶ가-힣 ]{0,12}") {
            let once = latin(&fold(&text));
            prop_assert!(once.len() <= 4 * fold(&text).len() + 8);
            prop_assert_eq!(latin(&once), once);
        }
    }
}
