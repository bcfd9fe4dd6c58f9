//! A reader of vCards of its own, against which the product's reader and writer are tested. It shares no code with them and knows only how
//! lines are put together (RFC 6350, section 3.2; quoted-printable, RFC 2045, section 6.7).

#![expect(clippy::indexing_slicing, reason = "a test that reads wrongly must fail")]

/// A property as it is written: group, name and parameters, and the value, neither decoded nor unescaped.
pub type CardLine = (String, String, String, Vec<u8>);

/// The properties of the cards in `bytes`, in their order, without `BEGIN:VCARD` and `END:VCARD`. UTF-16 is read as its UTF-8.
pub fn card_lines(bytes: &[u8]) -> Vec<CardLine> {
    let narrow = narrow(bytes);
    let text = narrow.as_deref().unwrap_or(bytes);
    let end = if text.contains(&b'\n') { b'\n' } else { b'\r' };
    let mut whole: Vec<Vec<u8>> = Vec::new();
    for line in text.split(|byte| *byte == end) {
        let line = if line.ends_with(b"\r") { &line[..line.len() - 1] } else { line };
        let last = whole.last_mut().filter(|last| !last.is_empty());
        match (last, line.first()) {
            (Some(last), _) if last.ends_with(b"=") && is_quoted_printable(last) => {
                last.pop();
                last.extend_from_slice(line);
            }
            (Some(last), Some(b' ' | b'\t')) => last.extend_from_slice(&line[1..]),
            _ => whole.push(line.to_vec()),
        }
    }
    whole.iter().filter_map(|line| parts(line)).filter(|(_, name, _, value)| !is_frame(name, value)).collect()
}

fn is_frame(name: &str, value: &[u8]) -> bool {
    let name = name.trim_start_matches('\u{feff}').to_ascii_uppercase();
    matches!(name.as_str(), "BEGIN" | "END") && value.trim_ascii().eq_ignore_ascii_case(b"VCARD")
}

fn is_quoted_printable(line: &[u8]) -> bool {
    let head: Vec<u8> = line.iter().take_while(|byte| **byte != b':').map(u8::to_ascii_uppercase).collect();
    head.windows(16).any(|window| window == b"QUOTED-PRINTABLE")
}

fn parts(line: &[u8]) -> Option<CardLine> {
    let mut is_quoted = false;
    let colon = line.iter().position(|byte| {
        if *byte == b'"' {
            is_quoted = !is_quoted;
        }
        *byte == b':' && !is_quoted
    });
    let colon = colon.or_else(|| line.iter().position(|byte| *byte == b':'))?;
    let head = String::from_utf8_lossy(&line[..colon]).into_owned();
    let (full, parameters) = head.split_once(';').unwrap_or((&head, ""));
    let (group, name) = full.split_once('.').unwrap_or(("", full));
    Some((group.to_owned(), name.to_owned(), parameters.to_owned(), line[colon + 1..].to_vec()))
}

/// The UTF-8 of bytes in UTF-16: by byte order mark, or because every second byte of the beginning is zero.
fn narrow(bytes: &[u8]) -> Option<Vec<u8>> {
    let (little, big) = (bytes.starts_with(&[0xff, 0xfe]), bytes.starts_with(&[0xfe, 0xff]));
    let zero = |odd: usize| bytes.len() > 16 && bytes[..16].iter().skip(odd).step_by(2).all(|byte| *byte == 0);
    let unit: fn([u8; 2]) -> u16 = match (little || zero(1), big || zero(0)) {
        (true, _) => u16::from_le_bytes,
        (_, true) => u16::from_be_bytes,
        _ => return None,
    };
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    Some(String::from_utf16_lossy(&units).trim_start_matches('\u{feff}').as_bytes().to_vec())
}
