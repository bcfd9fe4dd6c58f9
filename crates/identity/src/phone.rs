//! Telephone numbers in the form in which equal ones are equal.

use phonenumber::{Mode, country};

use crate::same::bounded;

/// The longest text that is read as a number, in bytes.
const LONGEST: usize = 80;

/// A number has so many digits with its country at most (ITU-T E.164, section 6), and one in a country hardly fewer than these.
const MOST_DIGITS: usize = 15;
const LEAST_DIGITS: usize = 6;

/// Numbers of so many digits are codes of programs and offices: 112, 72345.
const CODE_DIGITS: std::ops::RangeInclusive<usize> = 2..=6;

/// The key of a telephone number: `tel:+4915112345678` (RFC 3966, ITU-T E.164) where its country is told by a `+` or `00`, or by `region`, the ISO 3166 code of the
/// country in which it was written down (`DE`); else `tel:` and its digits. An extension is left away. None where the text is no number.
///
/// Doing it twice changes nothing, with the same region.
pub fn phone_key(written: &str, region: Option<&str>) -> Option<String> {
    let (digits, is_whole) = digits_of(bounded(written, LONGEST))?;
    let country: Option<country::Id> = region.and_then(|region| region.to_ascii_uppercase().parse().ok());
    let (digits, is_whole) = match digits.strip_prefix("00") {
        Some(rest) if !is_whole && country != Some(country::US) && rest.len() > LEAST_DIGITS => (rest.to_owned(), true),
        _ => (digits, is_whole),
    };
    if is_whole {
        return international(&digits);
    }
    if CODE_DIGITS.contains(&digits.len()) {
        return Some(format!("tel:{digits}"));
    }
    let national = country.and_then(|country| whole(Some(country), &digits));
    (digits.len() <= MOST_DIGITS + 3).then(|| national.unwrap_or_else(|| format!("tel:{digits}")))
}

/// Whether a number, or its key, is a short code: of a program or an office, not of a person.
pub fn is_short_code(number: &str) -> bool {
    digits_of(bounded(number, LONGEST)).is_some_and(|(digits, is_whole)| !is_whole && CODE_DIGITS.contains(&digits.len()))
}

fn international(digits: &str) -> Option<String> {
    let plain = || (LEAST_DIGITS..=MOST_DIGITS).contains(&digits.len()).then(|| format!("tel:+{digits}"));
    whole(None, &format!("+{digits}")).or_else(plain)
}

/// The number with its country, where the plan of that country has room for it.
fn whole(country: Option<country::Id>, digits: &str) -> Option<String> {
    let number = phonenumber::parse(country, digits).ok()?;
    let key = number.format().mode(Mode::E164).to_string();
    let (code, length) = (number.code().value(), key.bytes().filter(u8::is_ascii_digit).count());
    let national = length.saturating_sub(code.to_string().len());
    let has_room = if code == 1 { national == 10 } else { national >= LEAST_DIGITS };
    (has_room && length <= MOST_DIGITS && key.starts_with('+')).then(|| format!("tel:{key}"))
}

/// The digits of a number, and whether it starts with its country; without the extension and what stands before it.
fn digits_of(written: &str) -> Option<(String, bool)> {
    let text = written.trim();
    let text = text.strip_prefix("tel:").unwrap_or(text);
    let start = text.find(|letter: char| letter == '+' || letter == '(' || letter == '＋' || digit(letter).is_some())?;
    let text = text.get(start..)?;
    let is_whole = text.trim_start_matches(['(', ' ']).starts_with(['+', '＋']);
    // A trunk prefix in brackets is for those who dial within the country.
    let text = if is_whole || text.starts_with("00") { text.replacen("(0)", "", 1) } else { text.to_owned() };
    let mut digits = String::new();
    for letter in text.chars() {
        match digit(letter) {
            Some(digit) => digits.push(digit),
            None if letter.is_alphabetic() || matches!(letter, '#' | ';' | ',' | '*') => break,
            None => {}
        }
    }
    let is_text = text.chars().filter(|letter| letter.is_alphabetic()).count() > 12 || text.contains('@');
    (digits.len() >= 2 && !is_text).then_some((digits, is_whole))
}

/// A digit of any of the scripts in which numbers are often written.
fn digit(letter: char) -> Option<char> {
    let zero = match letter {
        '0'..='9' => return Some(letter),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit((letter as u32).checked_sub(zero as u32)?, 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(written: &str, region: &str) -> String {
        phone_key(written, Some(region).filter(|region| !region.is_empty())).unwrap_or_default()
    }

    #[test]
    fn numbers_that_reach_one_telephone_have_one_key() {
        for written in [
            "+49 151 12345678",
            "0151/123 456 78",
            "0049 151 12345678",
            "+49 (0)151 12345678",
            "tel:+49-151-12345678",
            "+49 151 12345678 ext. 12",
            "Handy: 0151 12345678",
        ] {
            assert_eq!(key(written, "DE"), "tel:+4915112345678", "{written}");
        }
        assert_eq!(key("(212) 634-5678", "US"), "tel:+12126345678");
        assert_eq!(key("1-212-634-5678 x9", "us"), "tel:+12126345678");
        assert_eq!(key("020 7946 0018", "GB"), "tel:+442079460018");
        assert_eq!(key("06 1234 5678", "IT"), "tel:+390612345678");
        assert_eq!(key("8 (912) 345-67-89", "RU"), "tel:+79123456789");
        assert_eq!(key("０９０-1234-5678", "JP"), "tel:+819012345678");
    }

    #[test]
    fn without_a_country_only_the_digits_are_known() {
        assert_eq!(key("0151 12345678", ""), "tel:015112345678");
        assert_eq!(key("0151 12345678", "XX"), "tel:015112345678");
        assert_eq!(key("72345", "DE"), "tel:72345");
        for nothing in ["", "Ana", "ana@x.example", "+", "1"] {
            assert_eq!(key(nothing, "DE"), "", "{nothing}");
        }
        assert!(is_short_code("72345") && is_short_code("tel:112") && !is_short_code("+49 151 12345678") && !is_short_code("Ana"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_twice_changes_nothing(written in "\\PC{0,30}|\\+?[0-9 ()/.-]{0,24}", region in "DE|US|IT|RU|HU|BR|AR|MX|AU|[A-Z]{2}|") {
            let region = Some(region.as_str()).filter(|region| !region.is_empty());
            if let Some(once) = phone_key(&written, region) {
                prop_assert!(once.len() <= 24 && once.starts_with("tel:"));
                prop_assert_eq!(phone_key(&once, region), Some(once));
            }
        }
    }
}
