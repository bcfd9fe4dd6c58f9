//! What to call people.

use crate::words_of_senders::{OFFICE_NAME_WORDS, PROGRAM_NAME_WORDS, PUBLISHER_NAME_WORDS};

/// A display name made fit to show: quotes, "via List", addresses and titles of lists away, "Doe, John" turned round, all capitals eased; none where nothing is left.
pub fn clean_name(written: &str) -> Option<String> {
    let joined = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut name = trim_marks(&joined);
    for separator in [" via ", " (via ", " [via ", " por medio de ", " über "] {
        if let Some((before, _)) = name.split_once(separator) {
            name = trim_marks(before);
        }
    }
    // A remark in brackets is no part of the name: `Ann Lee (Acme)`.
    let name = name.split_once(['(', '[', '<']).map_or(name, |(before, rest)| if before.trim().is_empty() { rest } else { before });
    let name = trim_marks(name);
    if name.is_empty() {
        return None;
    }
    if name.contains('@') {
        return Some(name_from_address(&name.to_lowercase()));
    }
    let turned = turn_round(name);
    Some(ease_capitals(&turned))
}

fn trim_marks(name: &str) -> &str {
    name.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '“' | '”' | '‘' | '’' | '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':')
    })
}

/// `Doe, John` as `John Doe`; what follows a comma as a degree or rank stays where it is.
fn turn_round(name: &str) -> String {
    const RANKS: [&str; 14] = ["jr", "sr", "ii", "iii", "iv", "md", "phd", "mba", "esq", "cpa", "dds", "dr", "inc", "ltd"];
    match name.split_once(", ").or_else(|| name.split_once(',')) {
        Some((family, given)) if !given.contains(',') && !given.trim().is_empty() && family.split(' ').count() <= 3 => {
            let bare: String = given.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase();
            if RANKS.contains(&bare.as_str()) { name.to_owned() } else { format!("{} {}", given.trim(), family.trim()) }
        }
        _ => name.to_owned(),
    }
}

/// Names in capitals throughout, and names without any, get the usual ones; all others stay as their owner writes them.
fn ease_capitals(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let upper = name.chars().filter(|c| c.is_uppercase()).count();
    let lower = name.chars().filter(|c| c.is_lowercase()).count();
    let shouted = upper == letters && letters > 3 && name.contains(' ');
    let murmured = lower == letters && name.contains(' ');
    if shouted || murmured { capitalise(name) } else { name.to_owned() }
}

fn capitalise(name: &str) -> String {
    let mut eased = String::with_capacity(name.len());
    let mut at_start = true;
    for letter in name.chars() {
        if at_start {
            eased.extend(letter.to_uppercase());
        } else {
            eased.extend(letter.to_lowercase());
        }
        at_start = matches!(letter, ' ' | '-' | '\'' | '.');
    }
    eased
}

/// A readable name out of an address: `john.doe@x.example` gives `John Doe`; the local part as it is where it has no parts.
pub fn name_from_address(address: &str) -> String {
    let local = crate::address_words::parts(address).0;
    let parts: Vec<&str> = local.split(['.', '_', '-']).filter(|part| !part.is_empty() && part.chars().all(char::is_alphabetic)).collect();
    let is_name = parts.len() >= 2 && parts.iter().any(|part| part.chars().count() > 1);
    if is_name { capitalise(&parts.join(" ")) } else { local.to_owned() }
}

/// The best of several display names (each with how often it was seen): whole rather than part, mixed case, most often.
pub fn best_name<'a>(names: impl IntoIterator<Item = (&'a str, u64)>) -> Option<String> {
    let mut counted: Vec<(String, u64)> = Vec::new();
    for (written, count) in names {
        let Some(name) = clean_name(written) else { continue };
        match counted.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += count,
            None => counted.push((name, count)),
        }
    }
    let rank = |name: &str, count: u64| (has_human_shape(name), name.contains(' '), count, name.chars().count());
    counted.sort_by(|(a, a_count), (b, b_count)| rank(b, *b_count).cmp(&rank(a, *a_count)).then_with(|| a.cmp(b)));
    counted.into_iter().next().map(|(name, _)| name)
}

/// A name in the form in which equal names are equal: lower case, without accents, punctuation and double blanks.
pub fn fold_name(name: &str) -> String {
    let plain: String = name.chars().flat_map(char::to_lowercase).flat_map(without_accent).collect();
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The plain letters of a Latin letter with an accent; any other letter itself.
fn without_accent(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' | 'ģ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ľ' | 'ļ' | 'ĺ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'ŕ' | 'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ț' | 'ţ' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ž' | 'ż' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        '\u{300}'..='\u{36f}' => "",
        _ => return Letters::One(Some(letter)),
    };
    Letters::Some(plain.chars())
}

/// One letter, or a few.
enum Letters {
    One(Option<char>),
    Some(std::str::Chars<'static>),
}

impl Iterator for Letters {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::One(letter) => letter.take(),
            Self::Some(letters) => letters.next(),
        }
    }
}

/// The words of a name in lower case, without punctuation.
pub(crate) fn words_of(name: &str) -> impl Iterator<Item = String> {
    name.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Whether a name looks like that of a human being: two to five words of letters, none of which is an office's, a publisher's or a program's.
pub(crate) fn has_human_shape(name: &str) -> bool {
    let Some(clean) = clean_name(name) else { return false };
    let words: Vec<&str> = clean.split(' ').collect();
    let is_word = |word: &&str| word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '\'' | '-' | '’'));
    (2..=5).contains(&words.len())
        && words.iter().all(is_word)
        && !has_office_word(&clean)
        && !has_publisher_word(&clean)
        && !has_program_word(&clean)
}

/// Whether one of the name's words is among `words`, whatever its case.
fn has_any(name: &str, words: &[&str]) -> bool {
    name.split(|c: char| !(c.is_alphanumeric() || c == '-')).any(|part| words.iter().any(|word| part.eq_ignore_ascii_case(word)))
}

pub(crate) fn has_office_word(name: &str) -> bool {
    has_any(name, OFFICE_NAME_WORDS)
}

pub(crate) fn has_publisher_word(name: &str) -> bool {
    has_any(name, PUBLISHER_NAME_WORDS)
}

pub(crate) fn has_program_word(name: &str) -> bool {
    has_any(name, PROGRAM_NAME_WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_names_are_made_fit_to_show() {
        let clean = |written| clean_name(written).unwrap_or_default();
        assert_eq!(clean("'Ana López' via Friends"), "Ana López");
        assert_eq!(clean("Doe, John"), "John Doe");
        assert_eq!(clean("John Doe, PhD"), "John Doe, PhD");
        assert_eq!(clean("ANNA-LISA O'NEIL"), "Anna-Lisa O'Neil");
        assert_eq!(clean("van der Berg, Jan"), "Jan van der Berg");
        assert_eq!(clean("bell hooks"), "Bell Hooks");
        assert_eq!(clean("Ann Lee (Acme)"), "Ann Lee");
        assert_eq!(clean("ann.lee@x.example"), "Ann Lee");
        assert_eq!(clean_name(" '' "), None);
    }

    #[test]
    fn whole_names_are_preferred_to_parts_and_frequent_ones_to_rare_ones() {
        assert_eq!(best_name([("Ann", 9), ("Ann Lee", 2), ("A. Lee", 1)]), Some("Ann Lee".to_owned()));
        assert_eq!(best_name([("ann@x.example", 1)]), Some("ann".to_owned()));
        assert_eq!(best_name([]), None);
    }

    #[test]
    fn names_that_differ_in_accents_and_case_fold_alike() {
        assert_eq!(fold_name("Éva  STRÖM-Øster"), "eva strom oster");
        assert_eq!(fold_name("Groß"), fold_name("gross"));
    }
}
