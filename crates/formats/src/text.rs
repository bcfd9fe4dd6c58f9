//! Text out of bytes whose encoding must be found out.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of `bytes`: by byte order mark, as UTF-16 where every other byte is zero, as UTF-8 where valid, else as Windows-1252.
pub(crate) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0;
    }
    if let Some(encoding) = wide_without_mark(bytes) {
        return encoding.decode_without_bom_handling(bytes).0;
    }
    decode_narrow(bytes)
}

/// The text of the beginning of something longer, which may be cut within a letter.
pub(crate) fn decode_cut(head: &[u8]) -> Cow<'_, str> {
    if wide(head).is_some() {
        return decode(head.get(..head.len() & !1).unwrap_or_default());
    }
    match std::str::from_utf8(head) {
        Err(error) if error.error_len().is_none() => decode(head.get(..error.valid_up_to()).unwrap_or_default()),
        _ => decode(head),
    }
}

/// A text from its first visible character on.
pub(crate) fn beginning(text: &str) -> &str {
    text.trim_start_matches(['\u{feff}', '\0', ' ', '\t', '\r', '\n'])
}

/// The text of bytes that are known to have no byte order mark: UTF-8 where valid, else Windows-1252, in which no byte is wrong.
pub(crate) fn decode_narrow(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// The encoding of a whole file where it is not one in which ASCII is ASCII.
pub(crate) fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    match Encoding::for_bom(bytes) {
        Some((encoding, _)) if encoding == UTF_8 => None,
        Some((encoding, _)) => Some(encoding),
        None => wide_without_mark(bytes),
    }
}

fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(64) & !1).unwrap_or_default();
    if head.len() < 8 {
        return None;
    }
    let zero_at = |odd: usize| head.chunks_exact(2).all(|pair| pair.get(odd) == Some(&0) && pair.get(1 - odd) != Some(&0));
    match (zero_at(1), zero_at(0)) {
        (true, _) => Some(UTF_16LE),
        (_, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// The text of `bytes` in the encoding that a CHARSET parameter names; none where the name is not known.
pub(crate) fn decode_named<'a>(bytes: &'a [u8], charset: &str) -> Option<Cow<'a, str>> {
    Encoding::for_label(charset.trim().as_bytes()).map(|encoding| encoding.decode_without_bom_handling(bytes).0)
}

/// The text on one line, blanks joined and trimmed; none where nothing is left.
pub(crate) fn one_line(text: &str) -> Option<String> {
    let mut line = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    (!line.is_empty()).then_some(line)
}

/// A mail address in lower case, freed of blanks, quotes, brackets and `mailto:`; none where it cannot be one.
pub(crate) fn clean_address(written: &str) -> Option<String> {
    let wrapping = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '\'' | '"' | ',' | ';' | '(' | ')' | '[' | ']');
    let mut text = written.trim_matches(wrapping);
    if let Some(scheme) = text.get(..7)
        && scheme.eq_ignore_ascii_case("mailto:")
    {
        text = text.get(7..).unwrap_or_default().split('?').next().unwrap_or_default();
    }
    let text = text.trim_matches(wrapping).trim_end_matches('.').trim_end_matches(wrapping);
    let (local, domain) = text.rsplit_once('@')?;
    let sound = !local.is_empty() && !domain.is_empty() && text.len() <= 320;
    let clean = !text.chars().any(|c| c.is_whitespace() || c.is_control());
    (sound && clean)
        .then(|| if text.bytes().any(|b| b.is_ascii_uppercase()) || !text.is_ascii() { text.to_lowercase() } else { text.to_owned() })
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|nibble| char::from_digit(u32::from(nibble), 16)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_found_out() {
        assert_eq!(decode("\u{feff}é".as_bytes()), "é");
        assert_eq!(decode(b"caf\xe9"), "café");
        let wide: Vec<u8> = "BEGIN:VCARD".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide), "BEGIN:VCARD");
    }

    #[test]
    fn addresses_are_freed_of_what_surrounds_them() {
        assert_eq!(clean_address(" <MAILTO:Ann@X.Example?subject=hi>"), Some("ann@x.example".to_owned()));
        assert_eq!(clean_address("'ann@x.example'."), Some("ann@x.example".to_owned()));
        assert_eq!(clean_address("ann at x"), None);
    }
}
