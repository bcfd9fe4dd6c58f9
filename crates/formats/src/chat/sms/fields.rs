//! Attributes of the XML of SMS Backup & Restore, which is not always XML: emoji are written as two halves (`&#55357;&#56832;`), and nothing is the word `null`.

use std::borrow::Cow;

use quick_xml::events::BytesStart;

use crate::chat::json::pair;

/// The attributes that are looked at. `data`, a picture, is not among them.
const FIELDS: [&str; 12] =
    ["address", "date", "type", "body", "contact_name", "msg_box", "number", "duration", "ct", "text", "presentation", "m_type"];

/// The longest attribute that is kept, in bytes as written.
const FIELD_BYTES: usize = 256 << 10;

/// An element's attributes that count.
pub(super) struct Fields(Vec<(&'static str, String)>);

impl Fields {
    /// Those of an element that say something.
    pub(super) fn of(element: &BytesStart<'_>) -> Self {
        let mut attributes = element.attributes();
        let known = attributes.with_checks(false).filter_map(Result::ok).filter_map(|attribute| {
            let field = FIELDS.into_iter().find(|field| *field == attribute.key.0)?;
            let written = attribute.value.get(..attribute.value.floor_char_boundary(FIELD_BYTES))?;
            let value = unescape(written);
            (value != "null" && !value.is_empty()).then(|| (field, value.into_owned()))
        });
        Self(known.collect())
    }

    /// The value of one; none where it is missing, empty or `null`.
    pub(super) fn get(&self, wanted: &str) -> Option<&str> {
        self.0.iter().find(|(field, _)| *field == wanted).map(|(_, value)| value.as_str())
    }

    /// The value of one that is a whole number.
    pub(super) fn number(&self, wanted: &str) -> Option<i64> {
        self.get(wanted)?.trim().parse().ok()
    }
}

/// The text meant. Only what XML itself names is put in place; other entities stay as written, and nothing is expanded twice.
pub(super) fn unescape(written: &str) -> Cow<'_, str> {
    if !written.contains('&') {
        return Cow::Borrowed(written);
    }
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((plain, after)) = rest.split_once('&') {
        text.push_str(plain);
        let entity = after.split_once(';').filter(|(name, _)| name.len() <= 10).and_then(|(name, left)| Some((meaning(name)?, left)));
        match entity {
            Some((first @ 0xd800..=0xdbff, left)) => {
                let second =
                    left.strip_prefix('&').and_then(|left| left.split_once(';')).and_then(|(name, left)| Some((meaning(name)?, left)));
                let whole = second.and_then(|(second, left)| Some((pair(first, second)?, left)));
                text.push(whole.map_or(char::REPLACEMENT_CHARACTER, |(whole, _)| whole));
                rest = whole.map_or(left, |(_, left)| left);
            }
            Some((code, left)) => {
                text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                rest = left;
            }
            None => {
                text.push('&');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// What an entity stands for; half an emoji is a number that is no character.
fn meaning(name: &str) -> Option<u32> {
    let code = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            return match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
                None => number.parse().ok(),
            };
        }
    };
    Some(u32::from(code))
}

/// A word for a part of an MMS that is no text.
pub(super) fn word_for(content_type: &str) -> Option<&'static str> {
    match content_type.split_once('/')? {
        ("image", _) => Some("photo"),
        ("video", _) => Some("video"),
        ("audio", _) => Some("voice"),
        ("text", kind) if kind.eq_ignore_ascii_case("x-vcard") || kind.eq_ignore_ascii_case("vcard") => Some("contact"),
        _ => None,
    }
}

/// Whether two ways of writing may be one number within a file: of `+49 151 23456789` and `0151 23456789` the last eight digits agree.
pub(super) fn is_same_number(one: &str, other: &str) -> bool {
    let last = |number: &str| {
        let mut digits: Vec<char> = number.chars().rev().filter(char::is_ascii_digit).take(8).collect();
        digits.reverse();
        digits
    };
    let (ends, others) = (last(one), last(other));
    one == other || ends.len() == 8 && ends == others
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_of_an_emoji_are_put_together() {
        assert_eq!(unescape("ok &#55357;&#56832;&#x1F600; &lt;3 &amp;amp;"), "ok 😀😀 <3 &amp;");
        assert_eq!(unescape("&#55357; alone, &#55357;&amp;, &nbsp; &unknown;&;&"), "\u{fffd} alone, \u{fffd}&, &nbsp; &unknown;&;&");
    }

    #[test]
    fn numbers_agree_by_their_ends() {
        assert!(is_same_number("+49 151 23456789", "0151/23456789"));
        assert!(is_same_number("22000", "22000") && is_same_number("DHL", "DHL"));
        assert!(!is_same_number("22000", "122000") && !is_same_number("DHL", "UPS"));
    }
}
