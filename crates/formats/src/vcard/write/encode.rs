//! How values are written: escaping (RFC 6350, section 3.4), folding (section 3.2), and the encodings of vCard 2.1.

/// The longest line in octets, without its end (RFC 6350, section 3.2).
const LINE: usize = 75;

/// A text as a value of vCard 3.0 and 4.0.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ',' | ';' => escaped.extend(['\\', letter]),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => escaped.push_str("\\n"),
            letter if letter.is_control() && letter != '\t' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// The text that was escaped.
pub(super) fn unescape(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next() {
            Some('n' | 'N') => text.push('\n'),
            Some(known @ ('\\' | ',' | ';' | ':')) => text.push(known),
            Some(other) => text.extend(['\\', other]),
            None => text.push('\\'),
        }
    }
    text
}

/// A line as lines of at most 75 octets, each but the first beginning with a blank; no letter of UTF-8 is cut.
pub(super) fn folded(whole: &[u8]) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = vec![Vec::new()];
    for letter in letters(whole) {
        if lines.last().is_some_and(|line| line.len() + letter.len() > LINE) {
            lines.push(vec![b' ']);
        }
        if let Some(line) = lines.last_mut() {
            line.extend_from_slice(letter);
        }
    }
    lines
}

/// A line of quoted-printable as lines of at most 76 octets, each but the last ending in `=`; no `=XX` is cut.
pub(super) fn soft_broken(whole: &[u8]) -> Vec<Vec<u8>> {
    let head = super::property::colon(whole).map_or(0, |colon| colon + 1);
    let (head, value) = whole.split_at(head.min(whole.len()));
    let mut lines = vec![head.to_vec()];
    let mut rest = value;
    while let Some(first) = rest.first() {
        let (piece, left) = rest.split_at(if *first == b'=' { rest.len().min(3) } else { 1 });
        if lines.last().is_some_and(|line| line.len() + piece.len() > LINE) {
            lines.push(Vec::new());
        }
        if let Some(line) = lines.last_mut() {
            line.extend_from_slice(piece);
        }
        rest = left;
    }
    let last = lines.len() - 1;
    lines.iter_mut().take(last).for_each(|line| line.push(b'='));
    lines
}

/// The letters of a line; a byte that is not UTF-8 counts as one.
fn letters(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let follows = rest.iter().skip(1).take(3).take_while(|byte| **byte & 0xc0 == 0x80).count();
        let (letter, left) = rest.split_at_checked(1 + follows)?;
        rest = left;
        Some(letter)
    })
}

/// A text in quoted-printable of UTF-8, line ends as `=0D=0A`, not yet broken into lines. Without colons no line of it can look like the card's end.
pub(super) fn quoted_printable(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\n'], "\r\n");
    let mut encoded = String::with_capacity(lines.len() * 2);
    for byte in lines.bytes() {
        match byte {
            b' '..=b'9' | b';' | b'<' | b'>'..=b'~' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("={byte:02X}")),
        }
    }
    encoded
}

/// The bytes behind quoted-printable; `=` that begins no pair of digits stands for itself.
pub(super) fn unquoted(value: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut at = 0;
    while let Some(byte) = value.get(at) {
        let pair = value.get(at + 1..at + 3).filter(|_| *byte == b'=').and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                at += 3;
            }
            None => {
                bytes.push(*byte);
                at += 1;
            }
        }
    }
    bytes
}

/// Bytes in base64 (RFC 4648, section 4).
pub(super) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut encoded = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |index: usize| u32::from(three.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let digit = ALPHABET.get((bits >> (18 - 6 * place) & 63) as usize).copied().unwrap_or(b'=');
            encoded.push(if place > three.len() { '=' } else { char::from(digit) });
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_at_75_octets_without_cutting_a_letter() {
        let whole = format!("NOTE:{}", "é".repeat(80));
        let lines = folded(whole.as_bytes());
        assert!(lines.iter().all(|line| line.len() <= 75 && std::str::from_utf8(line).is_ok()));
        let joined: Vec<u8> = lines.iter().enumerate().flat_map(|(n, line)| line.iter().skip(usize::from(n > 0))).copied().collect();
        assert_eq!(joined, whole.as_bytes());
    }

    #[test]
    fn texts_come_back_from_their_encodings() {
        let text = "Ünï;c,o\\de\nnext = line";
        assert_eq!(unescape(&escape(text)), text);
        assert_eq!(unquoted(quoted_printable(text).as_bytes()), text.replace('\n', "\r\n").as_bytes());
        assert_eq!(["", "f", "fo", "foo", "foob"].map(|text| base64(text.as_bytes())), ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]);
    }
}
