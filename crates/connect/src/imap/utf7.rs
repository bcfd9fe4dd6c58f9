//! Names of folders as servers write them (modified UTF-7, RFC 3501 section 5.1.3) and as people read them.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

/// The name as people read it; as it is written where that is no modified UTF-7.
pub(crate) fn shown(written: &str) -> String {
    decoded(written).unwrap_or_else(|| written.to_owned())
}

fn decoded(written: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('&') {
        let (inside, behind) = after.split_once('-')?;
        out.push_str(before);
        if inside.is_empty() {
            out.push('&');
        } else {
            out.push_str(&letters(inside)?);
        }
        rest = behind;
    }
    out.push_str(rest);
    Some(out)
}

fn letters(inside: &str) -> Option<String> {
    let mut units = Vec::new();
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in inside.bytes() {
        let value = ALPHABET.iter().position(|letter| *letter == byte)?;
        bits = (bits << 6) | u32::try_from(value).ok()?;
        count += 6;
        if count >= 16 {
            count -= 16;
            units.push(u16::try_from((bits >> count) & 0xFFFF).ok()?);
            bits &= (1 << count) - 1;
        }
    }
    String::from_utf16(&units).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_folders_are_shown_as_people_write_them() {
        for (written, expected) in [
            ("INBOX", "INBOX"),
            ("Entw&APw-rfe", "Entwürfe"),
            ("R&AOk-ponses &- co", "Réponses & co"),
            ("&ZeVnLIqe-", "日本語"),
            ("&2D3eAA-", "\u{1f600}"),
            ("broken &", "broken &"),
            ("broken &\u{fc}-", "broken &\u{fc}-"),
        ] {
            assert_eq!(shown(written), expected);
        }
    }
}
