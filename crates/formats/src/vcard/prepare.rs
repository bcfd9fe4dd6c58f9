//! A card's text as its parser can read it, whatever its producer's habits.

use std::borrow::Cow;

use super::split::is_marker;

/// The text without groups where no card may have one, and with the charset that its quoted-printable text has.
pub(super) fn prepared(text: &str) -> String {
    with_charset(&without_marker_groups(text))
}

/// Lotus puts a group even before BEGIN and END, which no card may have: `A.BEGIN:VCARD`.
fn without_marker_groups(text: &str) -> Cow<'_, str> {
    let first = text.lines().next().unwrap_or_default();
    let Some((group, _)) = first.split_once('.').filter(|(group, rest)| !group.contains(':') && is_marker(rest, "BEGIN")) else {
        return Cow::Borrowed(text);
    };
    let prefix = format!("{group}.");
    let bare = |line: &str| line.strip_prefix(&prefix).filter(|rest| is_marker(rest, "BEGIN") || is_marker(rest, "END")).map(str::to_owned);
    Cow::Owned(text.split_inclusive('\n').map(|line| bare(line).unwrap_or_else(|| line.to_owned())).collect())
}

/// Names UTF-8 as the charset of quoted-printable text that does not name its own, where that is what it is.
///
/// vCard 2.1 means ASCII by default, but phones write UTF-8.
fn with_charset(text: &str) -> String {
    let upper = "QUOTED-PRINTABLE";
    let needs = text.lines().any(|line| {
        line.split(':').next().is_some_and(|head| {
            let head = head.to_ascii_uppercase();
            head.contains(upper) && !head.contains("CHARSET")
        })
    });
    if !needs || !is_utf8_when_decoded(text) {
        return text.to_owned();
    }
    let mut prepared = String::with_capacity(text.len() + 64);
    for line in text.split_inclusive('\n') {
        let head = line.split(':').next().unwrap_or_default().to_ascii_uppercase();
        match line.find(':') {
            Some(colon) if head.contains(upper) && head.contains(';') && !head.contains("CHARSET") => {
                prepared.push_str(line.get(..colon).unwrap_or_default());
                prepared.push_str(";CHARSET=UTF-8");
                prepared.push_str(line.get(colon..).unwrap_or_default());
            }
            _ => prepared.push_str(line),
        }
    }
    prepared
}

/// Whether the bytes above ASCII that `=XX` sequences stand for are UTF-8 throughout.
fn is_utf8_when_decoded(text: &str) -> bool {
    let joined = text.replace("=\r\n", "").replace("=\n", "");
    let mut decoded = Vec::new();
    for (at, part) in joined.split('=').enumerate() {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| at > 0);
        match byte {
            Some(byte) if byte >= 0x80 => {
                decoded.push(byte);
                if part.len() > 2 {
                    decoded.push(b' ');
                }
            }
            _ => decoded.push(b' '),
        }
    }
    std::str::from_utf8(&decoded).is_ok()
}
