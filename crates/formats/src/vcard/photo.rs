//! Pictures inside cards.

use calcard::vcard::{VCardEntry, VCardValue};
use hearten_domain::ProblemCause;
use mail_parser::decoders::base64::base64_decode;

use super::CardPhoto;

/// Larger pictures are left in the raw card.
const PHOTO_BYTES: usize = 8 * 1024 * 1024;

/// The picture in a PHOTO entry; the reason where there is one that cannot be used; none where it is empty or lies elsewhere.
pub(super) fn photo_of(entry: &VCardEntry) -> Option<Result<CardPhoto, ProblemCause>> {
    let bytes = match entry.values.first()? {
        VCardValue::Binary(data) => data.data.clone(),
        VCardValue::Text(text) => inline(text)?,
        _ => return None,
    };
    if bytes.is_empty() {
        return None;
    }
    if bytes.len() > PHOTO_BYTES {
        return Some(Err(ProblemCause::CardPictureTooLarge));
    }
    Some(match media_type(&bytes) {
        Some(media_type) => Ok(CardPhoto { media_type: media_type.to_owned(), bytes }),
        None => Err(ProblemCause::CardPictureOfNoKind),
    })
}

/// Bytes written as text: a `data:` address, or bare base64 whose encoding the producer forgot to name.
fn inline(text: &str) -> Option<Vec<u8>> {
    let text = text.trim();
    let encoded = match text.strip_prefix("data:") {
        Some(rest) => rest.split_once(',')?.1,
        None if text.len() > 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')) => text,
        None => return None,
    };
    base64_decode(encoded.as_bytes())
}

/// The media type by the first bytes; only kinds that every browser shows.
pub(crate) fn media_type(bytes: &[u8]) -> Option<&'static str> {
    let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        _ if is_webp => Some("image/webp"),
        _ => None,
    }
}
